# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.bracket_columns import ANEW, CrossingColumns, packed
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark

LENGTH = 10
MOST = 5
BLOCKS = 3 * ANEW
PLACES = st.integers(0, BLOCKS * LENGTH - 1)
SPANS = st.lists(st.tuples(PLACES, st.integers(1, 5 * LENGTH)), max_size=40)


def bounds(number: int) -> tuple[int, int]:
    return number * LENGTH, (number + 1) * LENGTH - 1


def columns(index: SpanIndex) -> CrossingColumns:
    return CrossingColumns(index, bounds, _all)


def _all(_mark: Mark) -> bool:
    return True


def index_of(spans: list[tuple[int, int]]) -> SpanIndex:
    return SpanIndex([(start, start + length, n, 1, 1) for n, (start, length) in enumerate(spans)])


@given(SPANS)
def test_no_two_spans_of_a_block_share_a_column(spans: list[tuple[int, int]]) -> None:
    index = index_of(spans)
    found = columns(index)
    for number in range(BLOCKS):
        given_out = found.of_block(number)
        start, end = bounds(number)
        crossing = {m for m in index.overlapping(start, end) if m.start < start or m.end > end}
        assert given_out.keys() == crossing
        assert len(set(given_out.values())) == len(given_out)


@given(SPANS)
def test_a_span_keeps_its_column_where_they_are_not_given_out_anew(
    spans: list[tuple[int, int]],
) -> None:
    found = columns(index_of(spans))
    for number in range(1, BLOCKS):
        before, here = found.of_block(number - 1), found.of_block(number)
        if number % ANEW:
            assert all(before[span] == here[span] for span in before.keys() & here.keys())


@given(SPANS, st.permutations(range(BLOCKS)))
def test_columns_do_not_depend_on_the_way_there(
    spans: list[tuple[int, int]], order: list[int]
) -> None:
    downwards = columns(index_of(spans))
    anyhow = columns(index_of(spans))
    expected = [downwards.of_block(number) for number in range(BLOCKS)]
    for number in order:
        assert anyhow.of_block(number) == expected[number]


def test_hidden_spans_take_no_column() -> None:
    shown = Mark(1, 16, 2, 8, 1)
    index = SpanIndex([(0, 15, 1, 7, 1), tuple(shown)])
    found = CrossingColumns(index, bounds, _is_of_tag_8)
    assert found.of_block(0) == {shown: 0}


def _is_of_tag_8(mark: Mark) -> bool:
    return mark.tag_id == 8


def test_a_change_is_seen_from_its_block_on() -> None:
    long, short = Mark(5, 35, 1, 1, 1), Mark(15, 25, 2, 1, 1)
    index = SpanIndex([tuple(long)])
    found = columns(index)
    assert found.of_block(2) == {long: 0}
    index.add(short)
    found.forget_from(1)
    assert found.of_block(2) == {long: 0, short: 1}


def test_a_span_keeps_its_column_over_an_empty_block() -> None:
    long, other = Mark(1, 13, 1, 1, 1), Mark(0, 7, 2, 1, 1)
    edges = [(0, 5), (6, 10), (11, 11), (12, 20)]
    found = CrossingColumns(SpanIndex([tuple(long), tuple(other)]), edges.__getitem__, _all)
    assert found.of_block(1) == {other: 0, long: 1}
    assert found.of_block(2) == found.of_block(3) == {long: 1}


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6)), max_size=20))
def test_stretches_that_touch_are_in_columns_of_their_own(rows: list[tuple[int, int]]) -> None:
    stretches = [(first, first + more) for first, more in rows]
    found = list(zip(stretches, packed(stretches, MOST), strict=True))
    for (one, mine), (other, its) in combinations(found, 2):
        if one[0] <= other[1] and other[0] <= one[1]:
            assert mine != its or mine == MOST
    assert not found or min(column for _, column in found) == 0


def test_a_column_is_used_again() -> None:
    assert packed([(0, 2), (1, 1), (3, 4), (2, 3)], MOST) == [0, 1, 0, 1]


def test_what_finds_no_column_free_is_told() -> None:
    assert packed([(0, 0)] * 3 + [(1, 1)], 2) == [0, 1, 2, 0]
