# SPDX-License-Identifier: Apache-2.0
"""Each edit is done, taken back and done again, with the same rows each time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.project_fixtures import INSTALLATION, WORDS, mark, passage_of, rows_of, tag_id, tamper

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.project.edits import (
    ALREADY_TAGGED,
    AddSpan,
    Edit,
    EditArticle,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
    SetNote,
)
from narrativetagger.project.ledger import NO_LONGER_APPLIES
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import MarkNothingFound, SetStatus
from narrativetagger.project.sources import Sources


@pytest.fixture
def span_id(project: Project) -> int:
    return mark(project, 1, WORDS, "framing", "Première lecture")


@pytest.fixture
def path_with_span(path: Path, span_id: int) -> Path:
    return path


def span(project: Project, span_id: int, article_id: int = 1) -> Span:
    return next(span for span in project.spans(article_id) if span.id == span_id)


EDITS: dict[str, Callable[[Project, int], Edit]] = {
    "add_span": lambda project, _: AddSpan(2, Passage(0, 5), tag_id(project, "morale"), "Нотатка"),
    "remove_spans": lambda _, span_id: RemoveSpans((span_id,)),
    "move_edges": lambda project, span_id: MoveEdges(span_id, passage_of(project, 1, "forces")),
    "retag": lambda project, span_id: Retag(span_id, tag_id(project, "framing.euphemism")),
    "set_note": lambda _, span_id: SetNote(span_id, "Ще раз: «так»"),
    "edit_article": lambda *_: EditArticle(1, ArticleDetails(title="Autre titre", outlet="Presse")),
    "remove_article": lambda *_: RemoveArticle(1),
    "set_status": lambda *_: SetStatus(2, "done"),
    "nothing_found": lambda *_: MarkNothingFound(2),
}


@pytest.mark.parametrize("kind", EDITS)
def test_every_edit_can_be_taken_back_and_done_again(
    kind: str, project: Project, path_with_span: Path, span_id: int
) -> None:
    before = rows_of(path_with_span)
    step = project.apply(EDITS[kind](project, span_id))
    after = rows_of(path_with_span)
    assert step.kind == kind
    assert after != before
    project.revert(step)
    assert rows_of(path_with_span) == before
    project.reapply(step)
    assert rows_of(path_with_span) == after
    assert check(path_with_span) == []


@pytest.mark.parametrize("kind", EDITS)
def test_every_edit_and_its_undo_stand_in_the_log(
    kind: str, project: Project, span_id: int
) -> None:
    step = project.apply(EDITS[kind](project, span_id))
    project.revert(step)
    project.reapply(step)
    rows = project.store.rows("SELECT kind FROM log GROUP BY edit_uid ORDER BY min(id)")
    kinds = [name for (name,) in rows]
    assert kinds[-3:] == [kind, f"undo {kind}", f"redo {kind}"]


def test_a_new_span_says_who_what_and_where(project: Project, span_id: int) -> None:
    new = span(project, span_id)
    assert (new.quote, new.note, new.origin) == (WORDS, "Première lecture", "hand")
    assert new.analyst_id == project.analyst.id
    assert project.tag(new.tag_id).code == "framing"
    assert new.created == new.modified


def test_the_same_tag_twice_by_one_analyst_is_refused(project: Project, path: Path) -> None:
    mark(project, 1, WORDS, "framing")
    before = rows_of(path)
    with pytest.raises(UserError) as told:
        mark(project, 1, WORDS, "framing")
    assert told.value.text == ALREADY_TAGGED
    assert rows_of(path) == before


def test_another_analyst_may_put_the_same_tag(made: Path, sources: Sources) -> None:
    with closing(open_project(made, sources, "Benoît")) as second:
        mark(second, 1, WORDS, "framing")
        assert len({span.analyst_id for span in second.spans(1)}) == 2


def test_several_spans_are_deleted_and_come_back_as_one_step(project: Project, path: Path) -> None:
    ids = tuple(mark(project, 1, WORDS, code) for code in ("morale", "framing", "claim"))
    before = rows_of(path)
    step = project.apply(RemoveSpans(ids))
    assert project.spans(1) == []
    project.revert(step)
    assert rows_of(path) == before


def test_when_one_of_several_is_gone_none_is_deleted(project: Project, path: Path) -> None:
    kept = mark(project, 1, WORDS, "morale")
    before, log = rows_of(path), project.store.rows("SELECT count(*) FROM log")
    with pytest.raises(UserError) as told:
        project.apply(RemoveSpans((kept, kept + 99)))
    assert told.value.text == NO_LONGER_APPLIES
    assert rows_of(path) == before
    assert project.store.rows("SELECT count(*) FROM log") == log


def test_a_moved_span_has_the_quote_and_context_of_its_new_place(
    project: Project, path: Path, span_id: int
) -> None:
    passage = passage_of(project, 1, "🪖\nUn soldat\u00a0: “On")
    project.apply(MoveEdges(span_id, passage))
    moved = span(project, span_id)
    assert moved.quote == passage.of(project.text(1))
    assert moved.modified > moved.created
    assert check(path) == []


def test_nothing_to_change_writes_nothing(project: Project, path: Path, span_id: int) -> None:
    before = rows_of(path)
    same = span(project, span_id)
    edits: tuple[Edit, ...] = (
        MoveEdges(span_id, same.passage),
        Retag(span_id, same.tag_id),
        SetNote(span_id, same.note),
        EditArticle(1, project.article(1).details),
    )
    for edit in edits:
        assert project.apply(edit).rows == ()
    assert rows_of(path) == before


def test_a_removed_article_keeps_its_spans_and_bytes(
    project: Project, path: Path, span_id: int
) -> None:
    rows = rows_of(path)
    step = project.apply(RemoveArticle(1))
    assert list(project.article_ids()) == [2]
    assert not project.is_live(1)
    assert {name: rows_of(path)[name] for name in ("span", "body", "original")} == {
        name: rows[name] for name in ("span", "body", "original")
    }
    project.revert(step)
    assert list(project.article_ids()) == [1, 2]


def test_an_article_is_removed_once(project: Project, path: Path) -> None:
    first = project.apply(RemoveArticle(1))
    rows, entries = rows_of(path), len(list(list_log(path)))
    assert project.apply(RemoveArticle(1)).rows == ()
    assert rows_of(path) == rows
    assert len(list(list_log(path))) == entries
    project.revert(first)
    assert project.is_live(1)


def test_a_new_title_leaves_the_text_alone(project: Project) -> None:
    text, details = project.text(1), project.article(1).details
    project.apply(EditArticle(1, replace(details, title="Repli")))
    assert project.text(1) == text
    assert project.article(1).details == replace(details, title="Repli")


# -- folding (SCHEMA rule 3) -------------------------------------------------------------------


@pytest.fixture
def pair(project: Project) -> tuple[int, int]:
    """Two spans with the same tag, the older one first; both have what folding has to keep."""
    first = mark(project, 1, WORDS, "framing", "de la première")
    second = mark(project, 1, "forces", "framing", "de la seconde")
    return first, second


def test_moved_onto_another_the_older_row_survives(
    project: Project, path: Path, pair: tuple[int, int]
) -> None:
    older, younger = pair
    before = rows_of(path)
    created = span(project, older).created
    step = project.apply(MoveEdges(younger, span(project, older).passage))
    (folded,) = project.spans(1)
    assert folded.id == older
    assert folded.quote == WORDS
    assert folded.note == "de la première\n\nde la seconde"
    assert folded.created == created
    project.revert(step)
    assert rows_of(path) == before
    assert check(path) == []


def test_the_older_row_survives_also_when_it_is_the_one_that_moves(
    project: Project, path: Path, pair: tuple[int, int]
) -> None:
    older, younger = pair
    before = rows_of(path)
    step = project.apply(MoveEdges(older, span(project, younger).passage))
    (folded,) = project.spans(1)
    assert (folded.id, folded.quote) == (older, "forces")
    assert folded.note == "de la première\n\nde la seconde"
    assert folded.created < folded.modified
    project.revert(step)
    assert rows_of(path) == before


def test_retagged_onto_another_both_become_one(project: Project, path: Path) -> None:
    older = mark(project, 1, WORDS, "framing")
    younger = mark(project, 1, WORDS, "claim", "nur hier")
    before = rows_of(path)
    step = project.apply(Retag(younger, tag_id(project, "framing")))
    (folded,) = project.spans(1)
    assert (folded.id, folded.note) == (older, "nur hier")
    assert project.tag(folded.tag_id).code == "framing"
    assert [gone.id for gone in step.changes.removed_spans] == [younger, older]
    project.revert(step)
    assert rows_of(path) == before


@pytest.mark.parametrize(
    ("first", "second"), [((1, 0), (0, 1)), ((0, 1), (1, 0)), ((0, 0), (0, 0))]
)
def test_folding_keeps_flag_and_star_of_either(
    first: tuple[int, int],
    second: tuple[int, int],
    project: Project,
    path: Path,
    pair: tuple[int, int],
) -> None:
    for row_id, (flag, star) in zip(pair, (first, second), strict=True):
        said = f"doute {row_id}" if flag else ""
        sql = "UPDATE span SET flag = ?, star = ?, flag_note = ? WHERE id = ?"
        tamper(path, sql, flag, star, said, row_id)
    project.apply(MoveEdges(pair[1], span(project, pair[0]).passage))
    (folded,) = project.store.rows("SELECT flag, star, flag_note FROM span")
    doubted = [row_id for row_id, (flag, _) in zip(pair, (first, second), strict=True) if flag]
    assert folded == (
        int(bool(first[0] or second[0])),
        int(bool(first[1] or second[1])),
        "".join(f"doute {row_id}" for row_id in doubted),
    )


def test_spans_of_two_analysts_do_not_fold(
    project: Project, path: Path, pair: tuple[int, int]
) -> None:
    tamper(path, "INSERT INTO analyst SELECT 9, 'x', 'Benoît', colour, created FROM analyst")
    tamper(path, "UPDATE span SET analyst_id = 9 WHERE id = ?", pair[0])
    project.apply(MoveEdges(pair[1], span(project, pair[0]).passage))
    assert len(project.spans(1)) == 2


def test_the_chain_of_the_log_bears_the_name_of_the_installation(
    project: Project, span_id: int
) -> None:
    assert project.store.rows("SELECT DISTINCT installation_uid FROM log") == [(INSTALLATION,)]
