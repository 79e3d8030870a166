# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from tests.fixture_texts import FAMILY, FLAGS, NASTY, texts

from narrativetagger.core.graphemes import is_border
from narrativetagger.core.words import next_word, previous_word, word_at, word_end_after


def stops(text: str) -> list[int]:
    """Return where Ctrl+Right stops from the beginning on."""
    found = []
    place = 0
    while place < len(text):
        place = next_word(text, place)
        found.append(place)
    return found


def stops_back(text: str) -> list[int]:
    """Return where Ctrl+Left stops from the end on."""
    found = []
    place = len(text)
    while place > 0:
        place = previous_word(text, place)
        found.append(place)
    return found


def marked(text: str, places: list[int]) -> str:
    return "".join("|" * (place in places) + character for place, character in enumerate(text))


@pytest.mark.parametrize(
    "text",
    [
        "l’|Ukraine |résiste",
        "L'|Ukraine",
        "d’|un |air |qu’|il |n’|a |pas",
        "jusqu’|ici |lorsqu’|on |puisqu’|elle |quoiqu’|il",
        "aujourd’hui |quelqu’un |presqu’île |rock’n’roll",
        "п’ять |з'їздів |об\u02bcєкт",
        "don’t |it’s",
        "état|-|major",
        "«\u00a0|repli\u202f|!\u00a0|» |ici",
        'צה״ל |צה"ל |ג׳ירף',
        "قال |المتحدث\u200c|: |نعم",
        f"voir |{FAMILY} |{FLAGS} |1\ufe0f\u20e3",
        "e\u0301tat |n\u0303",
        "l|’\ufe0f |un |п|’\u0301",
        "un \u0301|mot \u200b |là",
        "一行字|。|二",
        "_a_1 |2|,|5",
    ],
)
def test_stops_stand_where_words_begin(text: str) -> None:
    plain = text.replace("|", "")
    assert marked(plain, stops(plain)) == text
    assert marked(plain, stops_back(plain)).removeprefix("|") == text


def test_ends_of_lines_are_stops() -> None:
    text = "un mot\n\n  deux "
    assert stops(text) == [3, 6, 7, 8, 10, 15]
    assert stops_back(text) == [10, 8, 7, 6, 3, 0]


def test_from_inside_a_word() -> None:
    assert next_word("premier second", 3) == 8
    assert previous_word("premier second", 11) == 8
    assert previous_word("premier second", 8) == 0


def test_ends_of_the_text() -> None:
    assert next_word("", 0) == previous_word("", 0) == 0
    assert next_word("mot", 3) == 3
    assert previous_word("mot", 0) == 0


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("l’Ukraine", 0, "l’"),
        ("l’Ukraine", 1, "l’"),
        ("l’Ukraine", 2, "Ukraine"),
        ("п’ять бригад", 1, "п’ять"),
        ("a, b", 1, ","),
        (f"x{FAMILY}", 3, FAMILY),
        ("e\u0301t", 1, "e\u0301t"),
    ],
)
def test_word_at(text: str, place: int, word: str) -> None:
    found = word_at(text, place)
    assert found is not None
    assert found.of(text) == word


@pytest.mark.parametrize(("text", "place"), [("", 0), ("a b", 1), ("a\nb", 1), ("a", 1)])
def test_no_word_in_white_space(text: str, place: int) -> None:
    assert word_at(text, place) is None


@pytest.mark.parametrize(
    ("place", "end"),
    [(0, 2), (1, 2), (2, 9), (8, 9), (9, 15), (14, 15), (15, 16), (16, 17), (17, 21), (21, 21)],
)
def test_end_of_the_word_under_a_place_or_else_the_next(place: int, end: int) -> None:
    assert word_end_after("l’Ukraine tient,\n ici", place) == end


@given(texts)
def test_steps_go_on_stop_at_borders_and_come_back(text: str) -> None:
    forth, back = stops(text), stops_back(text)
    assert forth == sorted(set(forth))
    assert back == sorted(set(back), reverse=True)
    assert all(is_border(text, place) for place in (*forth, *back))
    assert {place for place, c in enumerate(text) if c == "\n"} - {0} <= set(forth) & {*back}


@pytest.mark.parametrize("text", ["字" * 3000, FAMILY * 500, FLAGS * 500, " " * 3000, "a" * 3000])
def test_very_long_words_are_crossed_in_parts(text: str) -> None:
    forth = stops(text)
    assert forth[-1] == len(text)
    assert len(forth) < 30
    assert all(is_border(text, place) for place in (*forth, *stops_back(text)))


def test_far_into_a_long_paragraph() -> None:
    text = NASTY["paragraph of a megabyte"]
    place = text.index("état", 500_000)
    assert text[place - 2 : place] == "L’"
    assert next_word(text, place - 2) == place
    assert previous_word(text, place) == place - 2
