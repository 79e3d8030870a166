# SPDX-License-Identifier: Apache-2.0
"""An open project: any sequence of edits keeps its promises, and undone leaves no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.project_fixtures import (
    ANALYST,
    FRENCH,
    UKRAINIAN,
    copied,
    make_project,
    mark,
    rows_of,
    still_sources,
    tag_id,
    tamper,
)

from narrativetagger.core.articles import ArticleDetails, Status
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.selections import Selection
from narrativetagger.project import project as project_module
from narrativetagger.project.analyst_edits import SetAnalystColour
from narrativetagger.project.edits import (
    AddSpan,
    Edit,
    EditArticle,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
    SetNote,
)
from narrativetagger.project.ledger import NO_LONGER_APPLIES, Ledger
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import MarkNothingFound, SetStatus
from narrativetagger.project.span_edits import (
    MergeSpans,
    SetFlag,
    SetFlags,
    SetStar,
    SplitSpan,
)
from narrativetagger.project.steps import Step
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DISK_FULL

CODES = ("morale", "framing", "framing.euphemism", "claim")
ARTICLES = (1, 2)

# -- any sequence of edits ---------------------------------------------------------------------

Numbers = tuple[int, int, int]
MakeEdit = Callable[[Project, Numbers], Edit | None]


def some_passage(project: Project, article_id: int, numbers: Numbers) -> Passage:
    """A passage out of few, so that spans meet each other."""
    length = len(project.text(article_id))
    start = numbers[1] % 4 * (length // 5)
    return Passage(start, min(length, start + 1 + numbers[2] % 3 * 7))


def some_span(project: Project, numbers: Numbers) -> tuple[int, int] | None:
    """Article and row id of one of the spans that are there."""
    spans = [(article, span.id) for article in ARTICLES for span in project.spans(article)]
    return spans[numbers[0] % len(spans)] if spans else None


def add(project: Project, numbers: Numbers) -> Edit:
    article_id = ARTICLES[numbers[0] % 2]
    code = CODES[numbers[0] % len(CODES)]
    passage = some_passage(project, article_id, numbers)
    return AddSpan(article_id, passage, tag_id(project, code), f"note {numbers[2]}")


def remove(project: Project, numbers: Numbers) -> Edit | None:
    spans = [span.id for article in ARTICLES for span in project.spans(article)]
    return RemoveSpans(tuple(spans[: 1 + numbers[0] % 3])) if spans else None


def move(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    return MoveEdges(found[1], some_passage(project, found[0], numbers)) if found else None


def retag(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    return Retag(found[1], tag_id(project, CODES[numbers[1] % len(CODES)])) if found else None


def note(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    return SetNote(found[1], f"п’ять\r\n{numbers[1]}") if found else None


def details(_project: Project, numbers: Numbers) -> Edit:
    return EditArticle(ARTICLES[numbers[0] % 2], ArticleDetails(title=f"Titre {numbers[1]}"))


def remove_article(_project: Project, numbers: Numbers) -> Edit:
    return RemoveArticle(ARTICLES[numbers[0] % 2])


def status(_project: Project, numbers: Numbers) -> Edit:
    return SetStatus(ARTICLES[numbers[0] % 2], get_args(Status)[numbers[1] % 3])


def nothing_found(_project: Project, numbers: Numbers) -> Edit:
    return MarkNothingFound(ARTICLES[numbers[0] % 2])


def doubt(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    return SetFlag(found[1], numbers[1] % 2, f"Qui ? {numbers[2]}") if found else None


def doubts(project: Project, numbers: Numbers) -> Edit | None:
    spans = [span.id for article in ARTICLES for span in project.spans(article)]
    return SetFlags(tuple(spans[: 1 + numbers[0] % 3]), numbers[1] % 2) if spans else None


def example(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    return SetStar(found[1], numbers[1] % 2) if found else None


def split(project: Project, numbers: Numbers) -> Edit | None:
    found = some_span(project, numbers)
    span = project.span(found[1]) if found else None
    if span is None or span.end - span.start < 2:
        return None
    middle = span.start + 1 + numbers[1] % (span.end - span.start - 1)
    return SplitSpan(span.id, Passage(span.start, middle), Passage(middle, span.end))


def merge(project: Project, numbers: Numbers) -> Edit | None:
    spans = [span.id for span in project.spans(ARTICLES[numbers[0] % 2])]
    first, second = (spans[number % len(spans)] if spans else 0 for number in numbers[1:])
    return MergeSpans((first, second)) if first != second else None


def colour(project: Project, numbers: Numbers) -> Edit:
    return SetAnalystColour(project.analyst.id, f"#{numbers[0]:06x}")


OTHERS = (
    *(remove, move, retag, note, details, remove_article, status, nothing_found),
    *(doubt, doubts, example, split, merge, colour),
)
plans = st.lists(
    st.tuples(
        st.sampled_from((add, add, add, *OTHERS)),
        st.tuples(*[st.integers(0, 11)] * 3),
    ),
    max_size=16,
)


def carry_out(project: Project, plan: list[tuple[MakeEdit, Numbers]]) -> list[Step]:
    steps = []
    for make, numbers in plan:
        edit = make(project, numbers)
        try:
            if edit is not None:
                steps.append(project.apply(edit))
        except UserError:  # A passage has the tag already, an article a span; spans differ.
            assert isinstance(edit, AddSpan | MarkNothingFound | SplitSpan | MergeSpans)
        project.keep_position(ARTICLES[numbers[0] % 2], numbers[1])  # As the window does.
    return steps


@pytest.fixture(scope="module")
def empty_handed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with two articles, to be copied."""
    path = tmp_path_factory.mktemp("template") / "two.ntag"
    make_project(path, still_sources()).close()
    return path


@settings(max_examples=40)
@given(plan=plans)
def test_any_edits_undone_leave_every_row_as_it_was(
    empty_handed: Path, plan: list[tuple[MakeEdit, Numbers]]
) -> None:
    with TemporaryDirectory() as folder:
        path = copied(empty_handed, Path(folder))
        with closing(open_project(path, still_sources(), ANALYST)) as project:
            states, steps = [rows_of(path)], []
            for one in plan:
                for step in carry_out(project, [one]):
                    steps.append(step)
                    states.append(rows_of(path))
            for place in range(len(steps) - 1, -1, -1):
                project.revert(steps[place])
                assert rows_of(path) == states[place]
            assert check(path) == []
            for place, step in enumerate(steps):
                project.reapply(step)
                assert rows_of(path) == states[place + 1]
            assert check(path) == []


@settings(max_examples=40)
@given(plan=plans)
def test_after_any_edits_every_quote_is_what_the_text_says(
    empty_handed: Path, plan: list[tuple[MakeEdit, Numbers]]
) -> None:
    with TemporaryDirectory() as folder:
        path = copied(empty_handed, Path(folder))
        with closing(open_project(path, still_sources(), ANALYST)) as project:
            carry_out(project, plan)
            assert (project.text(1), project.text(2)) == (FRENCH, UKRAINIAN)
            for article_id in ARTICLES:
                text = project.text(article_id)
                for span in project.spans(article_id):
                    assert span.quote == text[span.start : span.end]
        assert check(path) == []


# -- steps that do not fit, edits that fail ----------------------------------------------------


def test_an_undo_that_no_longer_fits_is_told_and_changes_nothing(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(SetNote(span_id, "eins"))
    project.apply(SetNote(span_id, "zwei"))
    before = rows_of(path)
    with pytest.raises(UserError) as told:
        project.revert(step)
    assert told.value.text == NO_LONGER_APPLIES
    assert rows_of(path) == before


def test_a_redo_that_no_longer_fits_is_told(project: Project, path: Path) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(SetNote(span_id, "eins"))
    project.revert(step)
    project.apply(RemoveSpans((span_id,)))
    before = rows_of(path)
    with pytest.raises(UserError):
        project.reapply(step)
    assert rows_of(path) == before


def test_an_undone_deletion_does_not_take_the_place_of_a_new_span(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    project.apply(RemoveSpans((span_id,)))
    assert mark(project, 1, "forces", "framing") > span_id


def test_a_span_does_not_come_back_where_another_stands_by_now(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(RemoveSpans((span_id,)))
    mark(project, 1, "forces", "framing")
    before = rows_of(path)
    with pytest.raises(UserError):
        project.revert(step)
    assert rows_of(path) == before


class Breaks:
    """An edit that writes and then fails, as a bug or a full disk would make one."""

    kind = "breaks"
    label = "breaks"

    def apply(self, ledger: Ledger) -> None:
        ledger.update("article", 1, {"title": "halb"})
        ledger.insert("analyst", {"uid": "u", "name": "n", "colour": "#000000", "created": "t"})
        raise RuntimeError("on the way")


def test_an_edit_that_fails_on_the_way_leaves_nothing(project: Project, path: Path) -> None:
    before = rows_of(path)
    log = project.store.rows("SELECT count(*) FROM log")
    with pytest.raises(RuntimeError):
        project.apply(Breaks())
    assert rows_of(path) == before
    assert project.store.rows("SELECT count(*) FROM log") == log
    mark(project, 1, "forces", "framing")
    assert check(path) == []


# -- reading and the file ----------------------------------------------------------------------


def test_articles_by_uid_neighbour_and_text(project: Project) -> None:
    first, second = project.articles(project.article_ids())
    assert project.article_id(first.uid) == 1
    assert project.article_id("nobody") is None
    assert project.article_beside(1, 1) == 2
    assert project.article_beside(2, -1) == 1
    assert project.article_beside(1, -1) is None
    assert (second.spans, second.status) == (0, "unread")
    assert project.has_text(FRENCH)
    assert not project.has_text(FRENCH + " ")


def test_a_removed_article_is_seen_only_by_its_row_id(project: Project) -> None:
    uid = project.article(1).uid
    project.apply(RemoveArticle(1))
    assert project.article_id(uid) is None
    assert not project.has_text(FRENCH)
    assert project.article(1).uid == uid


def test_spans_are_counted_by_selection(project: Project) -> None:
    mark(project, 1, "forces", "framing")
    mark(project, 2, "лінії", "framing.euphemism")
    uid = project.article(2).uid
    assert project.count_spans(Selection()) == 2
    assert project.count_spans(Selection(tags=("=framing",))) == 1
    assert project.count_spans(Selection(article_uids=(uid,), tags=("framing",))) == 1


def test_the_reading_position_is_neither_logged_nor_part_of_an_undo(
    project: Project, path: Path
) -> None:
    log = project.store.rows("SELECT count(*) FROM log")
    project.keep_position(2, 17)
    assert project.position(2) == 17
    assert project.position(1) == 0
    assert project.store.rows("SELECT count(*) FROM log") == log
    assert check(path) == []


def test_closing_leaves_one_file(project: Project, path: Path) -> None:
    mark(project, 1, "forces", "framing")
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    project.rest()
    assert path.with_name(f"{path.name}-wal").stat().st_size == 0
    project.rest()
    assert project.token


def test_a_closed_project_lies_alone_in_its_folder(path: Path) -> None:
    make_project(path, still_sources()).close()
    assert [file for file in path.parent.iterdir() if file.suffix != ".lock"] == [path]


def test_a_long_write_ahead_log_is_moved_into_the_file(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wal = path.with_name(f"{path.name}-wal")
    monkeypatch.setattr(project_module, "WAL_LIMIT", 1)
    step = project.apply(EditArticle(1, ArticleDetails(title="Titre")))
    assert wal.stat().st_size == 0
    project.revert(step)
    assert wal.stat().st_size == 0


@pytest.fixture
def second_store(project: Project, path: Path) -> Iterator[Store]:
    with Store.open(path, read_only=True) as store:
        yield store


def test_what_apply_did_is_on_the_disk_when_it_returns(
    project: Project, second_store: Store
) -> None:
    mark(project, 1, "forces", "framing")
    assert second_store.rows("SELECT quote FROM span") == [("forces",)]


def test_details_survive_as_they_are(project: Project) -> None:
    wanted = replace(
        project.article(1).details, outlet="Вісник", published="2026-03", source_reliability="B"
    )
    project.apply(EditArticle(1, wanted))
    assert project.article(1).details == wanted


def test_who_tampers_is_found_out(project: Project, path: Path) -> None:
    mark(project, 1, "forces", "framing")
    tamper(path, "UPDATE span SET note = 'x'")
    assert [problem.kind for problem in check(path)] == ["row"]


def test_a_log_that_cannot_be_moved_is_left_for_the_next_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_store: Store) -> bool:
        raise UserError(DISK_FULL, name=path.name)

    project = make_project(path, still_sources())
    mark(project, 1, "recule", "claim")
    with monkeypatch.context() as full:
        full.setattr(Store, "checkpoint", refuse)
        project.close()
    assert "could not be moved" in caplog.text
    with closing(open_project(path, project.sources, ANALYST)) as again:
        assert len(again.spans(1)) == 1
