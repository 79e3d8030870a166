# SPDX-License-Identifier: Apache-2.0
"""What an edit touched is told exactly, or a view shows what is no longer there."""

from __future__ import annotations

import pytest
from tests.project_fixtures import WORDS, mark, passage_of, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.changes import Changes, Place
from narrativetagger.project.edits import (
    EditArticle,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
)
from narrativetagger.project.ledger import RowChange
from narrativetagger.project.project import Project
from narrativetagger.project.touched import changes_of


@pytest.fixture
def span_id(project: Project) -> int:
    return mark(project, 1, WORDS, "framing")


def test_a_span_that_changed_stands_on_both_sides(project: Project, span_id: int) -> None:
    (old,) = project.spans(1)
    step = project.apply(Retag(span_id, tag_id(project, "claim")))
    (new,) = project.spans(1)
    assert step.changes == Changes(
        removed_spans=(old,), added_spans=(new,), place=Place(1, new.passage)
    )


def test_taking_back_turns_it_round(project: Project, span_id: int) -> None:
    (old,) = project.spans(1)
    step = project.apply(MoveEdges(span_id, passage_of(project, 1, "forces")))
    (new,) = project.spans(1)
    assert project.revert(step) == Changes(
        removed_spans=(new,), added_spans=(old,), place=Place(1, old.passage)
    )
    assert project.reapply(step) == step.changes


def test_a_deleted_span_is_looked_for_where_it_was(project: Project, span_id: int) -> None:
    (old,) = project.spans(1)
    step = project.apply(RemoveSpans((span_id,)))
    assert step.changes == Changes(removed_spans=(old,), place=Place(1, old.passage))


def test_two_steps_as_one_name_each_span_once(project: Project) -> None:
    passage = passage_of(project, 2, "втеча")
    span_id = mark(project, 2, "втеча", "morale")
    first = project.apply(Retag(span_id, tag_id(project, "morale.defeat")))
    second = project.apply(Retag(span_id, tag_id(project, "morale.despair")))
    both = first.followed_by(second).changes
    assert [project.tag(span.tag_id).code for span in both.removed_spans] == ["morale"]
    assert [project.tag(span.tag_id).code for span in both.added_spans] == ["morale.despair"]
    assert both.place == Place(2, passage)


def test_a_span_added_and_deleted_in_one_step_was_never_there(project: Project) -> None:
    (removal,) = project.apply(RemoveSpans((mark(project, 2, "втеча", "morale"),))).rows
    assert changes_of([removal.inverted(), removal]) == Changes()


def test_articles_come_change_and_go(project: Project) -> None:
    changed = project.apply(EditArticle(1, ArticleDetails(title="Titre")))
    assert changed.changes == Changes(changed_articles=(1,), place=Place(1))
    removed = project.apply(RemoveArticle(1))
    assert removed.changes == Changes(removed_articles=(1,), place=Place(1))
    assert project.revert(removed) == Changes(added_articles=(1,), place=Place(1))


def test_an_article_removed_twice_goes_once(project: Project) -> None:
    project.apply(RemoveArticle(1))
    again = project.apply(RemoveArticle(1)).changes
    assert (again.added_articles, again.removed_articles) == ((), ())


def test_nothing_is_nothing() -> None:
    assert changes_of(()) == Changes()


def test_a_change_of_the_codebook_is_told(project: Project) -> None:
    (uid,) = project.store.row("SELECT uid FROM tag WHERE id = 1") or ()
    changes = changes_of([RowChange("tag", {"id": 1, "uid": uid}, {"id": 1, "uid": uid})])
    assert changes == Changes(codebook=True)


def test_a_change_without_a_row_is_a_bug() -> None:
    with pytest.raises(ValueError, match="without a row"):
        changes_of([RowChange("article", None, None)])
