# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from tests.fixture_texts import texts

from narrativetagger.core.clauses import split_clauses
from narrativetagger.core.trimming import trim


def clauses(text: str) -> list[str]:
    found = (trim(text, passage) for passage in split_clauses(text, 0, len(text)))
    return [passage.of(text) for passage in found if passage]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Certes, ils fuient ; nous restons.", ["Certes", "ils fuient", "nous restons"]),
        ("à Kharkiv – où tout cède – et son père", ["à Kharkiv", "où tout cède", "et son père"]),
        ("Selon lui « tout va mal » (dit-on)", ["Selon lui", "tout va mal", "dit-on"]),
        ("Où ? Là-bas ! Ils fuient…", ["Où ?", "Là-bas !", "Ils fuient…"]),
        ("de 3,5 à 10:30, 2014–2022", ["de 3,5 à 10:30", "2014–2022"]),
        ("Bilan: 5, puis 6.", ["Bilan", "5", "puis 6"]),
        ("selon M. Dupont, le Gén. Roy", ["selon M. Dupont", "le Gén. Roy"]),
        ("word—word - and l’état-major", ["word", "word", "and l’état-major"]),
        ("قال، ثم غادر؛ لا مفر؟ نعم", ["قال", "ثم غادر", "لا مفر؟", "نعم"]),
        ("«Так», — сказав він: «Ні!»", ["Так", "сказав він", "Ні!"]),
        ("— Бежим, — крикнул он", ["Бежим", "крикнул он"]),
        (", ; :", []),
    ],
)
def test_marks_cut_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@given(texts)
def test_clauses_ascend_and_never_overlap(text: str) -> None:
    place = 0
    for clause in split_clauses(text, 0, len(text)):
        assert place <= clause.start < clause.end
        place = clause.end
