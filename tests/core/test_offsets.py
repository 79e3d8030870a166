# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from tests.fixture_texts import NASTY, texts

from narrativetagger.core.offsets import CHUNK, Utf16Map, utf16_length


def counted(text: str, place: int) -> int:
    """Count the slow way."""
    return sum(2 if character > "\uffff" else 1 for character in text[:place])


@pytest.mark.parametrize(
    ("text", "units"), [("", 0), ("abc", 3), ("été", 3), ("🪖", 2), ("a🪖я", 4), ("\ud83e", 1)]
)
def test_length(text: str, units: int) -> None:
    assert utf16_length(text) == units


@given(texts)
def test_every_place_converts_both_ways(text: str) -> None:
    places = Utf16Map(text)
    assert places.length == counted(text, len(text))
    for place in range(len(text) + 1):
        qt_pos = places.to_qt(place)
        assert qt_pos == counted(text, place)
        assert places.from_qt(qt_pos) == place


@given(texts)
def test_inside_a_pair_means_its_start(text: str) -> None:
    places = Utf16Map(text)
    for place, character in enumerate(text):
        if character > "\uffff":
            assert places.from_qt(places.to_qt(place) + 1) == place


@pytest.mark.parametrize("name", ["paragraph of a megabyte", "long words", "long lines"])
def test_long_texts_at_the_borders_of_chunks(name: str) -> None:
    text = NASTY[name]
    places = Utf16Map(text)
    assert places.length == utf16_length(text)
    around = {border + step for border in range(0, len(text), CHUNK) for step in (-1, 0, 1)}
    for place in [*sorted(around & set(range(len(text) + 1)))[:60], len(text)]:
        qt_pos = places.to_qt(place)
        assert qt_pos == counted(text, place)
        assert places.from_qt(qt_pos) == place


def test_only_astral_characters_last_in_a_chunk() -> None:
    text = "a" * (CHUNK - 1) + "🪖" + "b" * CHUNK
    places = Utf16Map(text)
    assert places.to_qt(CHUNK) == CHUNK + 1
    assert [places.from_qt(CHUNK + step) for step in (-1, 0, 1, 2)] == [
        CHUNK - 1,
        CHUNK - 1,
        CHUNK,
        CHUNK + 1,
    ]


def test_a_place_behind_the_text_is_its_end() -> None:
    places = Utf16Map("a🪖")
    assert places.from_qt(99) == 2
