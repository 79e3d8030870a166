# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from narrativetagger.core.span_index import TIERS, SpanIndex
from narrativetagger.core.spans import Mark

LONG = TIERS[-2]


def mark(row_id: int, start: int, end: int) -> Mark:
    return Mark(start, end, row_id, tag_id=1, analyst_id=1)


places = st.one_of(
    st.integers(0, 40),
    st.sampled_from(TIERS[:-1]).flatmap(lambda size: st.integers(size - 2, size + 2)),
    st.sampled_from(TIERS[:-1]).flatmap(lambda size: st.integers(2 * size - 2, 2 * size + 2)),
)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[int, int]:
    start, end = sorted((draw(places), draw(places)))
    return start, end + 1


marks = st.lists(ranges(), max_size=30).map(
    lambda found: [mark(row, start, end) for row, (start, end) in enumerate(found)]
)


@given(marks, ranges())
def test_overlapping_is_what_a_whole_scan_finds(found: list[Mark], wanted: tuple[int, int]) -> None:
    start, end = wanted
    expected = [mark for mark in found if mark.start < end and start < mark.end]
    assert SpanIndex(found).overlapping(start, end) == sorted(expected)


@given(marks, places)
def test_at(found: list[Mark], place: int) -> None:
    expected = [mark for mark in found if mark.start <= place < mark.end]
    assert SpanIndex(found).at(place) == sorted(expected)


@given(marks)
def test_order_and_rows(found: list[Mark]) -> None:
    index = SpanIndex(reversed(found))
    ordered = sorted(found)
    assert list(index) == index.rows() == ordered
    assert len(index) == len(found)
    assert [index[row] for row in range(len(index))] == ordered
    assert [index.row_of(mark) for mark in ordered] == list(range(len(found)))
    assert all(mark in index for mark in found)
    assert not any(mark._replace(tag_id=2) in index for mark in found)


@given(marks)
def test_walk_in_both_directions(found: list[Mark]) -> None:
    index = SpanIndex(found)
    ordered = sorted(found)
    assert [index.next_after(mark) for mark in ordered] == [*ordered[1:], None][: len(found)]
    assert [index.previous_before(mark) for mark in ordered] == [None, *ordered[:-1]][: len(found)]


def test_walk_from_the_caret() -> None:
    index = SpanIndex([mark(1, 10, 20), mark(2, 30, 40)])
    assert index.next_after((10, 10, 0)) == mark(1, 10, 20)
    assert index.next_after((11, 11, 0)) == mark(2, 30, 40)
    assert index.previous_before((30, 30, 0)) == mark(1, 10, 20)
    assert index.previous_before((5, 5, 0)) is None


def test_empty_range_and_empty_index() -> None:
    index = SpanIndex()
    assert len(index) == 0
    assert index.overlapping(0, LONG) == []
    assert index.next_after((0, 0, 0)) is None
    assert SpanIndex([mark(1, 0, 9)]).overlapping(5, 5) == []


def test_what_is_found_are_marks() -> None:
    index = SpanIndex([(0, 9, 7, 3, 2)])
    assert {type(found) for found in (*index, *index.at(0), index[0])} == {Mark}
    assert index.at(0)[0].tag_id == 3


def test_a_mark_that_is_not_there_is_not_removed() -> None:
    index = SpanIndex([mark(1, 0, 9), mark(2, 3, 4)])
    with pytest.raises(KeyError):
        index.remove(mark(1, 5, 6))
    assert list(index) == [mark(1, 0, 9), mark(2, 3, 4)]
    index.remove(mark(1, 0, 9))
    assert (list(index), index.at(0)) == ([mark(2, 3, 4)], [])


def test_nothing_that_is_kept_makes_the_garbage_collector_slow() -> None:
    index = SpanIndex([mark(1, 0, 9)[:]])
    index.add(mark(2, 3, 4))
    kept = index.rows()
    gc.collect()
    assert [gc.is_tracked(row) for row in kept] == [False, False]


class Edits(RuleBasedStateMachine):
    """Adds and removes marks and compares the index with a plain list."""

    def __init__(self) -> None:
        super().__init__()
        self.index = SpanIndex()
        self.known: list[Mark] = []
        self.count = 0

    @rule(wanted=ranges())
    def add(self, wanted: tuple[int, int]) -> None:
        self.count += 1
        self.index.add(mark(self.count, *wanted))
        self.known.append(mark(self.count, *wanted))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.known:
            mark = data.draw(st.sampled_from(self.known))
            self.index.remove(mark)
            self.known.remove(mark)

    @invariant()
    def agree(self) -> None:
        assert list(self.index) == sorted(self.known)
        assert self.index.overlapping(0, 4 * LONG) == sorted(self.known)


TestEdits = Edits.TestCase
