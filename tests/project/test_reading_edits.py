# SPDX-License-Identifier: Apache-2.0
"""The status is an edit; the position beside it is none, and neither hurts the other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.hostile_files import loosen
from tests.project_fixtures import ANALYST, WORDS, mark, passage_of, rows_of, tag_id

from narrativetagger.core.articles import ArticleDetails, Status
from narrativetagger.core.changes import Place, StatusChange
from narrativetagger.core.errors import UserError
from narrativetagger.project.bulk_edits import AddSpans
from narrativetagger.project.edits import AddSpan, Edit, EditArticle, SetNote
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import SOMETHING_FOUND, MarkNothingFound, SetStatus
from narrativetagger.project.sources import Sources
from narrativetagger.store.failures import DAMAGED


def status(project: Project, article_id: int = 1) -> Status:
    return project.article(article_id).status


def test_a_status_is_set_and_taken_back(project: Project, path: Path) -> None:
    before = rows_of(path)
    step = project.apply(SetStatus(2, "done"))
    assert status(project, 2) == "done"
    assert step.changes.changed_articles == (2,)
    assert step.changes.statuses == (StatusChange(2, project.analyst.id, "unread", "done"),)
    assert step.changes.place == Place(2)
    assert project.revert(step).statuses == (StatusChange(2, project.analyst.id, "done", "unread"),)
    assert status(project, 2) == "unread"
    assert rows_of(path) == before
    assert check(path) == []


def test_the_status_that_is_there_writes_nothing(project: Project) -> None:
    assert project.apply(SetStatus(1, "unread")).rows == ()
    project.apply(SetStatus(1, "done"))
    assert project.apply(SetStatus(1, "done")).rows == ()
    assert project.apply(MarkNothingFound(1)).rows == ()


def test_position_and_status_leave_each_other_alone(project: Project, path: Path) -> None:
    step = project.apply(SetStatus(1, "done"))
    project.keep_position(1, 17)
    assert status(project) == "done"
    project.revert(step)
    assert (project.position(1), status(project)) == (17, "unread")
    project.keep_position(1, 23)
    project.reapply(step)
    assert (project.position(1), status(project)) == (23, "done")
    assert check(path) == []


def test_to_open_an_article_is_not_to_begin_it(project: Project) -> None:
    project.keep_position(1, 17)
    assert status(project) == "unread"


BEGINNINGS: dict[str, Callable[[Project], Edit]] = {
    "span": lambda project: AddSpan(2, passage_of(project, 2, "лінії"), tag_id(project, "claim")),
    "spans": lambda project: AddSpans(
        2,
        (passage_of(project, 2, "лінії"), passage_of(project, 2, "втеча")),
        tag_id(project, "claim"),
    ),
}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_the_first_span_begins_the_article_in_the_same_step(
    kind: str, project: Project, path: Path
) -> None:
    before = rows_of(path)
    step = project.apply(BEGINNINGS[kind](project))
    assert step.changes.statuses == (StatusChange(2, project.analyst.id, "unread", "in_progress"),)
    assert [row.table for row in step.rows].count("reading") == 1
    edits = project.store.row(
        "SELECT count(DISTINCT edit_uid) FROM log WHERE article_uid IN (?)",
        (project.article(2).uid,),
    )
    assert edits == (2,)  # Its arrival and this one.
    project.revert(step)
    assert rows_of(path) == before
    project.reapply(step)
    assert status(project, 2) == "in_progress"
    assert check(path) == []


@pytest.mark.parametrize("said", ["in_progress", "done"])
def test_an_article_that_was_begun_stays_as_it_is(project: Project, said: Status) -> None:
    project.apply(SetStatus(1, said))
    mark(project, 1, WORDS, "claim")
    assert status(project) == said


def test_a_note_on_another_s_span_begins_the_article(made: Path, sources: Sources) -> None:
    with closing(open_project(made, sources, ANALYST)) as project:
        span_id = mark(project, 1, WORDS, "claim", "Vu")
    with closing(open_project(made, sources, "Benoît")) as other:
        assert status(other) == "unread"
        other.apply(SetNote(span_id, "Vu"))  # Changes nothing.
        assert status(other) == "unread"
        step = other.apply(SetNote(span_id, "Revu"))
        assert status(other) == "in_progress"
        other.revert(step)
        assert status(other) == "unread"


def test_details_do_not_begin_an_article(project: Project) -> None:
    project.apply(EditArticle(1, ArticleDetails(title="Titre")))
    assert status(project) == "unread"


def test_nothing_was_found_only_where_the_analyst_has_no_span(made: Path, sources: Sources) -> None:
    with closing(open_project(made, sources, ANALYST)) as project:
        mark(project, 1, WORDS, "claim")
        with pytest.raises(UserError) as told:
            project.apply(MarkNothingFound(1))
        assert told.value.text == SOMETHING_FOUND
        assert status(project) == "in_progress"
    with closing(open_project(made, sources, "Benoît")) as other:
        other.apply(MarkNothingFound(1))
        assert status(other) == "done"
    assert check(made) == []


def test_a_damaged_status_is_left_as_it_is(project: Project, path: Path) -> None:
    project.apply(SetStatus(1, "done"))
    loosen(project.store, "reading")
    project.store.write("UPDATE reading SET status = 'x'")
    step = project.apply(AddSpan(1, passage_of(project, 1, WORDS), tag_id(project, "claim")))
    assert [row.table for row in step.rows] == ["span"]
    with pytest.raises(UserError) as told:
        project.apply(SetStatus(1, "unread"))
    assert told.value.text == DAMAGED
    project.revert(step)
