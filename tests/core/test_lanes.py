# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.lanes import lanes
from narrativetagger.core.spans import Mark


def piece(row: int, start: int, end: int) -> Mark:
    return Mark(start, end, row, tag_id=1, analyst_id=1)


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=40).map(
    lambda found: [piece(row, start, start + length) for row, (start, length) in enumerate(found)]
)


def test_nothing() -> None:
    assert lanes([]) == {}


def test_side_by_side_share_a_lane() -> None:
    assert lanes([piece(1, 0, 5), piece(2, 5, 9), piece(3, 20, 21)]) == {1: 0, 2: 0, 3: 0}


def test_nested_and_same_passages() -> None:
    found = lanes([piece(4, 2, 3), piece(3, 0, 9), piece(2, 0, 9), piece(1, 0, 4)])
    assert found == {2: 0, 3: 1, 1: 2, 4: 3}


def test_a_lane_that_is_free_again_is_taken_first() -> None:
    found = lanes([piece(1, 0, 4), piece(2, 1, 9), piece(3, 2, 9), piece(4, 5, 9)])
    assert found == {1: 0, 2: 1, 3: 2, 4: 0}


@given(spans)
def test_spans_that_overlap_have_lanes_apart(found: list[Mark]) -> None:
    lane = lanes(found)
    for one in found:
        for other in found:
            if one.id < other.id and one.start < other.end and other.start < one.end:
                assert lane[one.id] != lane[other.id]


@given(spans)
def test_no_more_lanes_than_the_deepest_place_needs(found: list[Mark]) -> None:
    depth = max((sum(s.start <= place < s.end for s in found) for place in range(100)), default=0)
    assert set(lanes(found).values()) == set(range(depth))


@given(spans, st.data())
def test_order_of_asking_does_not_matter(found: list[Mark], data: st.DataObject) -> None:
    assert lanes(data.draw(st.permutations(found))) == lanes(found)


def test_ten_thousand_spans_of_one_paragraph() -> None:
    found = lanes([piece(row, row * 97 % 1_000_000, 150) for row in range(10_000)])
    assert len(found) == 10_000
    assert max(found.values()) < 4
