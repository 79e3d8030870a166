# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.overview import Overview
from narrativetagger.core.passages import Passage

LENGTH = 5_000_000
HEIGHT = 700
PLACES = st.integers(0, LENGTH - 1)


@given(PLACES)
def test_a_place_is_on_the_pixel_that_begins_at_or_before_it(place: int) -> None:
    overview = Overview(LENGTH, HEIGHT)
    pixel = overview.pixel(place)
    assert overview.place(pixel) <= place < overview.place(pixel + 1)


@given(st.integers(0, HEIGHT - 1))
def test_a_pixel_stands_for_places_of_its_own(pixel: int) -> None:
    overview = Overview(LENGTH, HEIGHT)
    assert overview.pixel(overview.place(pixel)) == pixel


def test_the_ends_of_the_text_are_the_ends_of_the_ruler() -> None:
    overview = Overview(LENGTH, HEIGHT)
    assert (overview.pixel(0), overview.pixel(LENGTH - 1)) == (0, HEIGHT - 1)
    assert overview.place(HEIGHT) == LENGTH
    assert Overview(0, 0).pixel(0) == 0


def test_neighbours_share_a_tick_until_the_last_one_goes() -> None:
    overview = Overview(LENGTH, HEIGHT)
    one, other = (10, 20, 1, 7, 1), (30, 40, 2, 7, 1)
    assert overview.add(one) == (7, 0, 0)
    assert overview.add(other) is None
    assert overview.remove(one) is None
    assert overview.remove(other) == (7, 0, 0)
    assert overview.seen() == []


@given(st.lists(st.tuples(PLACES, st.integers(1, 100_000)), max_size=30))
def test_counting_all_is_adding_each(spans: list[tuple[int, int]]) -> None:
    rows = [(start, min(start + more, LENGTH), n, 7, 1) for n, (start, more) in enumerate(spans)]
    one, other = Overview(LENGTH, HEIGHT), Overview(LENGTH, HEIGHT)
    for row in rows:
        one.add(row)
    steps = list(other.count(rows, 10))
    assert one.seen() == other.seen()
    assert len(steps) == len(rows) // 10


def test_hits_are_where_they_begin() -> None:
    overview = Overview(100, 10)
    assert overview.pixels([Passage(0, 3), Passage(5, 7), Passage(95, 99)]) == {0, 9}


def test_a_span_may_go_before_it_was_counted() -> None:
    overview = Overview(LENGTH, HEIGHT)
    row = (10, 20, 1, 7, 1)
    steps = overview.count([row], 1)
    assert overview.remove(row) is None
    assert list(steps) == [None]
    assert overview.seen() == []
