# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.project_fixtures import WORDS, mark

from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.project import span_lists
from narrativetagger.project.project import Project
from narrativetagger.project.span_edits import SetFlag
from narrativetagger.project.span_lists import chosen_spans, find_spans, first_spans, lines_of


def test_spans_are_chosen_in_one_article(project: Project) -> None:
    here, there = mark(project, 1, WORDS, "framing"), mark(project, 2, "втеча", "framing")
    assert chosen_spans(project, 1, SpanChoice()) == [here]
    assert chosen_spans(project, 2, SpanChoice(words="втеч")) == [there]


@pytest.fixture
def four(project: Project, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Four spans in two articles by two analysts, in order of place; a slice holds one of them."""
    monkeypatch.setattr(span_lists, "SLICE", 1)
    last = mark(project, 2, "втеча", "framing")
    first = mark(project, 1, WORDS, "framing")
    project.become("Aline")
    third = mark(project, 2, "не", "morale")
    second = mark(project, 1, WORDS, "morale")
    project.apply(SetFlag(third, 1))
    return [first, second, third, last]


@pytest.mark.parametrize(
    ("choice", "rows"),
    [
        (SpanChoice(), [0, 1, 2, 3]),
        (SpanChoice(order="tag"), [1, 2, 0, 3]),
        (SpanChoice(order="analyst"), [1, 2, 0, 3]),
        (SpanChoice(order="newest"), [2, 1, 0, 3]),
        (SpanChoice(order="doubt"), [2, 0, 1, 3]),
        (SpanChoice(flagged=True), [2]),
        (SpanChoice(words="ВТЕЧ"), [3]),
        (SpanChoice(words=" "), [0, 1, 2, 3]),
        (SpanChoice(words="zzz"), []),
    ],
)
def test_spans_of_all_articles(
    project: Project, four: list[int], choice: SpanChoice, rows: list[int]
) -> None:
    *steps, found = find_spans(project, choice)
    assert set(steps) == {None}
    assert found is not None
    assert list(found) == [four[row] for row in rows]


def test_blind_analysts_find_their_own(project: Project, four: list[int]) -> None:
    *_, found = find_spans(project, SpanChoice(), blind=True)
    assert list(found or ()) == four[1:3]
    assert list(first_spans(project, SpanChoice(), blind=True)) == []
    assert list(first_spans(project, SpanChoice())) == four[:1]


def test_lines_are_of_any_article(project: Project, four: list[int]) -> None:
    lines = lines_of(project, four)
    assert [lines[span_id].quote for span_id in four] == [WORDS, WORDS, "не", "втеча"]
