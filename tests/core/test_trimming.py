# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import FAMILY, texts

from narrativetagger.core.graphemes import snap
from narrativetagger.core.passages import Passage
from narrativetagger.core.trimming import trim


def trimmed(text: str) -> str | None:
    passage = trim(text, Passage(0, len(text)))
    return None if passage is None else passage.of(text)


@pytest.mark.parametrize(
    ("selected", "words"),
    [
        ("mot", "mot"),
        (" mot\n", "mot"),
        ("\u00a0\u202f\u200b\u2009mot\u3000\t", "mot"),
        ("\u200e\u2067mot\u2069\u200f", "mot"),
        ("\ufeffmo\u00adt\u00ad", "mo\u00adt"),
        ("«\u00a0un mot\u202f»,", "un mot"),
        ('“mot”: „mot" ;', "mot”: „mot"),
        ("mot.", "mot"),
        ("mot !", "mot !"),
        ("mot\u202f?»", "mot\u202f?"),
        ("mot…", "mot…"),
        ("mot...", "mot"),
        ("… mot !..", "… mot !"),
        ("l’", "l’"),
        ("‘mot’", "‘mot’"),
        ("(mot)", "(mot)"),
        ("– mot —", "– mot —"),
        ("3,5 km.", "3,5 km"),
        ("\u0600123\u06dd", "\u0600123\u06dd"),
    ],
)
def test_what_goes_and_what_stays(selected: str, words: str) -> None:
    assert trimmed(selected) == words


@pytest.mark.parametrize("selected", ["", " ", "«\u00a0»", ".,:;", "\u200b\n"])
def test_nothing_left(selected: str) -> None:
    assert trimmed(selected) is None


def test_only_the_passage_is_looked_at() -> None:
    text = "«\u00a0un, deux\u00a0»"
    assert trim(text, Passage(2, 5)) == Passage(2, 4)
    assert trim(text, Passage(5, 6)) is None


def test_clusters_stay_whole() -> None:
    text = f" {FAMILY}. n\u0303 \u0301x"
    assert trim(text, Passage(1, 3)) == Passage(1, 6)
    assert trim(text, Passage(8, 9)) == Passage(8, 10)
    # A space that carries an accent is part of what is read.
    assert trim(text, Passage(10, 13)) == Passage(10, 13)


def test_a_flag_made_of_invisible_tags_stays_whole() -> None:
    england = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    assert trimmed(f"{england} ") == england


@given(texts, st.data())
def test_trimming_again_changes_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    passage = trim(text, Passage(start, data.draw(st.integers(start, len(text)))))
    if passage is not None:
        assert len(passage) > 0
        assert snap(text, passage) == passage
        assert trim(text, passage) == passage
