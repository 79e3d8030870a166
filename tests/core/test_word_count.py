# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import pytest

from narrativetagger.core.word_count import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\u00a0— « » … 🪖", 0),
        ("Un mot.", 2),
        ("l’état-major dit", 2),
        ("п’ять з'їздів, об\u02bcєкт", 3),
        ("aujourd’hui ‘quoted’", 2),
        ("2\u202f000 soldats", 3),
        ("don't - or - do", 3),
        ("قال الناطق: «انسحاب»", 3),
        ("one\ntwo\tthree", 3),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words
    assert count_words(unicodedata.normalize("NFD", text)) == words
