# SPDX-License-Identifier: Apache-2.0
"""Any sequence of edits keeps the promises of a project, and undone leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
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
    rows_of,
    still_sources,
    tag_id,
)

from narrativetagger.core.articles import ArticleDetails, Status
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
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

CODES = ("morale", "framing", "framing.euphemism", "claim")
ARTICLES = (1, 2)

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
