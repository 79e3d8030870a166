# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from tests.fixture_texts import NASTY, raw_texts

from narrativetagger.core.normalise import normalise


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("", ""),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("\r\r\n\n", "\n\n\n"),
        ("\ufefftexte", "texte"),
        ("\ufeff\ufefftexte", "\ufefftexte"),
        ("a\ufeffb", "a\ufeffb"),
        ("a\u0085b\x0bc\x0cd", "a\u0085b\x0bc\x0cd"),
    ],
)
def test_line_ends_and_mark(raw: str, text: str) -> None:
    normalised = normalise(raw)
    assert normalised.text == text
    assert normalised.replaced == 0


@pytest.mark.parametrize("unusable", ["\0", "\ufdd0", "\ufdd1", chr(0xD83E), chr(0xDC00)])
def test_what_cannot_be_stored_is_replaced_and_counted(unusable: str) -> None:
    normalised = normalise(f"a{unusable}b{unusable}")
    assert normalised.text == "a\ufffdb\ufffd"
    assert normalised.replaced == 2


def test_a_replacement_character_that_was_there_is_not_counted() -> None:
    assert normalise("a\ufffdb").replaced == 0


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_a_fit_text_stays_as_it_is(text: str) -> None:
    normalised = normalise(text)
    assert normalised.text == text
    assert normalised.replaced == 0
    assert normalised.offset_map.to_bytes() == b""


@given(raw_texts)
def test_result_can_be_stored(raw: str) -> None:
    text = normalise(raw).text
    assert text.encode().decode() == text
    assert not set(text) & set("\r\u2028\u2029\0\ufdd0\ufdd1")


@given(raw_texts)
def test_map_leads_from_each_character_to_what_became_of_it(raw: str) -> None:
    normalised = normalise(raw)
    for place, character in enumerate(raw):
        if normalised.offset_map.to_raw(normalised.offset_map.to_stored(place)) != place:
            assert character in "\ufeff\r"  # Left out.
            continue
        stored = normalised.text[normalised.offset_map.to_stored(place)]
        if character not in "\r\u2028\u2029":
            assert stored in (character, "\ufffd")
        else:
            assert stored == "\n"


@given(raw_texts)
def test_ends_map_to_ends(raw: str) -> None:
    normalised = normalise(raw)
    assert normalised.offset_map.to_stored(len(raw)) == len(normalised.text)
    assert normalised.offset_map.to_raw(len(normalised.text)) == len(raw)
