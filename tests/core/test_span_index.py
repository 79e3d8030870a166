# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from narrativetagger.core.span_index import BUCKET, COARSE, SpanIndex

LONG = BUCKET * COARSE


class Piece(NamedTuple):
    """A span as the index sees it."""

    id: int
    start: int
    end: int


def reading_order(span: Piece) -> tuple[int, int, int]:
    return span.start, span.end, span.id


places = st.one_of(
    st.integers(0, 40),
    st.sampled_from([BUCKET, 2 * BUCKET, LONG, 3 * LONG]).flatmap(
        lambda border: st.integers(border - 2, border + 2)
    ),
)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[int, int]:
    start, end = sorted((draw(places), draw(places)))
    return start, end + 1


spans = st.lists(ranges(), max_size=30).map(
    lambda found: [Piece(row, start, end) for row, (start, end) in enumerate(found)]
)


@given(spans, ranges())
def test_overlapping_is_what_a_whole_scan_finds(
    found: list[Piece], wanted: tuple[int, int]
) -> None:
    start, end = wanted
    expected = [span for span in found if span.start < end and start < span.end]
    assert SpanIndex(found).overlapping(start, end) == sorted(expected, key=reading_order)


@given(spans, places)
def test_at(found: list[Piece], place: int) -> None:
    expected = [span for span in found if span.start <= place < span.end]
    assert SpanIndex(found).at(place) == sorted(expected, key=reading_order)


@given(spans)
def test_order_and_rows(found: list[Piece]) -> None:
    index = SpanIndex(reversed(found))
    ordered = sorted(found, key=reading_order)
    assert list(index) == ordered
    assert len(index) == len(found)
    assert [index[row] for row in range(len(index))] == ordered
    assert [index.row_of(span) for span in ordered] == list(range(len(found)))


@given(spans)
def test_walk_in_both_directions(found: list[Piece]) -> None:
    index = SpanIndex(found)
    ordered = sorted(found, key=reading_order)
    forth = [index.next_after(reading_order(span)) for span in ordered]
    back = [index.previous_before(reading_order(span)) for span in ordered]
    assert forth == [*ordered[1:], None][: len(found)]
    assert back == [None, *ordered[:-1]][: len(found)]


def test_walk_from_the_caret() -> None:
    index = SpanIndex([Piece(1, 10, 20), Piece(2, 30, 40)])
    assert index.next_after((10, 10, 0)) == Piece(1, 10, 20)
    assert index.next_after((11, 11, 0)) == Piece(2, 30, 40)
    assert index.previous_before((30, 30, 0)) == Piece(1, 10, 20)
    assert index.previous_before((5, 5, 0)) is None


def test_empty_range_and_empty_index() -> None:
    index: SpanIndex[Piece] = SpanIndex()
    assert len(index) == 0
    assert index.overlapping(0, LONG) == []
    assert index.next_after((0, 0, 0)) is None
    assert SpanIndex([Piece(1, 0, 9)]).overlapping(5, 5) == []


def test_by_id() -> None:
    index = SpanIndex([Piece(7, 0, 9)])
    assert index.by_id(7) == Piece(7, 0, 9)
    assert index.by_id(8) is None


def test_remove_goes_by_the_row_id() -> None:
    index = SpanIndex([Piece(1, 0, 9), Piece(2, 3, 4)])
    index.remove(Piece(1, 5, 6))  # As it is now known elsewhere, with moved edges.
    assert list(index) == [Piece(2, 3, 4)]
    assert index.at(0) == []
    with pytest.raises(KeyError):
        index.remove(Piece(1, 0, 9))


class Edits(RuleBasedStateMachine):
    """Adds and removes spans and compares the index with a plain list."""

    def __init__(self) -> None:
        super().__init__()
        self.index: SpanIndex[Piece] = SpanIndex()
        self.known: list[Piece] = []
        self.count = 0

    @rule(wanted=ranges())
    def add(self, wanted: tuple[int, int]) -> None:
        self.count += 1
        span = Piece(self.count, *wanted)
        self.index.add(span)
        self.known.append(span)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.known:
            span = data.draw(st.sampled_from(self.known))
            self.index.remove(span)
            self.known.remove(span)

    @invariant()
    def agree(self) -> None:
        ordered = sorted(self.known, key=reading_order)
        assert list(self.index) == ordered
        assert self.index.overlapping(0, 4 * LONG) == ordered


TestEdits = Edits.TestCase
