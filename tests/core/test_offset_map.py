# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.offset_map import OffsetMap

left_out_places = st.lists(st.integers(0, 5_000_000), unique=True).map(sorted)


def test_nothing_left_out_is_the_identity() -> None:
    offsets = OffsetMap()
    assert [offsets.to_stored(place) for place in (0, 7, 5_000_000)] == [0, 7, 5_000_000]
    assert [offsets.to_raw(place) for place in (0, 7, 5_000_000)] == [0, 7, 5_000_000]
    assert offsets.to_bytes() == b""


def test_places_around_what_was_left_out() -> None:
    offsets = OffsetMap([0, 3])  # A mark, and the CR of "\ufeffab\r\nc".
    assert [offsets.to_stored(place) for place in range(7)] == [0, 0, 1, 2, 2, 3, 4]
    assert [offsets.to_raw(place) for place in range(5)] == [1, 2, 4, 5, 6]


def test_neighbours_left_out() -> None:
    offsets = OffsetMap([2, 3, 4])
    assert [offsets.to_stored(place) for place in range(7)] == [0, 1, 2, 2, 2, 2, 3]
    assert [offsets.to_raw(place) for place in range(4)] == [0, 1, 5, 6]


def test_packed_form_is_a_contract() -> None:
    assert OffsetMap([0, 1, 128, 16_512]).to_bytes() == b"\x00\x01\x7f\x80\x80\x01"


def test_a_line_of_crlf_costs_a_byte_or_two() -> None:
    assert len(OffsetMap(range(80, 8_080_000, 81)).to_bytes()) < 100_000


@given(left_out_places)
def test_bytes_round_trip(left_out: list[int]) -> None:
    packed = OffsetMap(left_out).to_bytes()
    unpacked = OffsetMap.from_bytes(packed)
    assert unpacked.to_bytes() == packed
    for place in left_out:
        assert unpacked.to_stored(place + 1) == OffsetMap(left_out).to_stored(place + 1)


@given(left_out_places, st.integers(0, 5_000_000))
def test_stored_places_round_trip(left_out: list[int], stored: int) -> None:
    offsets = OffsetMap(left_out)
    assert offsets.to_stored(offsets.to_raw(stored)) == stored


@given(left_out_places, st.integers(0, 5_000_000))
def test_order_is_kept(left_out: list[int], place: int) -> None:
    offsets = OffsetMap(left_out)
    assert offsets.to_stored(place) <= offsets.to_stored(place + 1) <= offsets.to_stored(place) + 1
    assert offsets.to_raw(place) < offsets.to_raw(place + 1)


def test_cut_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="ends inside a number"):
        OffsetMap.from_bytes(OffsetMap([300]).to_bytes()[:-1])
