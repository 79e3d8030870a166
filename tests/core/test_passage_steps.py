# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.passage_steps import (
    Unit,
    longer,
    longer_back,
    next_passage,
    previous_passage,
)
from narrativetagger.core.passages import Passage

TEXT = (
    "Hier, ils ont dit « tout va mal, papa » au père. Puis rien, sauf « la peur ».\n\nFin, dit-il."
)


def at(words: str) -> Passage:
    start = TEXT.index(words)
    return Passage(start, start + len(words))


def caret(words: str) -> Passage:
    return Passage(at(words).start, at(words).start)


def words(found: Passage | None) -> str | None:
    return found and found.of(TEXT)


@pytest.mark.parametrize(
    ("unit", "passage", "expected"),
    [
        ("clause", caret("ont dit"), "ils ont dit"),
        ("clause", at("ont"), "ils ont dit"),
        ("clause", at("ils ont dit"), "tout va mal"),
        ("clause", at("tout va mal, papa"), "tout va mal"),
        ("sentence", at("ont dit"), "Hier, ils ont dit « tout va mal, papa » au père"),
        ("sentence", at("Puis rien, sauf « la peur"), "Fin, dit-il"),
        ("quotation", at("Puis"), "la peur"),
        ("quotation", at("va"), "tout va mal, papa"),
        ("quotation", caret("Puis"), "la peur"),
        ("paragraph", caret("Puis"), TEXT.split("\n", maxsplit=1)[0].removesuffix(" ».")),
        ("paragraph", at("Fin, dit-il"), None),
    ],
)
def test_the_first_step_chooses_what_is_around_or_within(
    unit: Unit, passage: Passage, expected: str | None
) -> None:
    assert words(next_passage(TEXT, unit, passage, same=False)) == expected


def test_more_steps_go_on_behind_however_long_the_passage_is() -> None:
    assert words(next_passage(TEXT, "clause", at("Hier, ils ont dit"), same=True)) == "tout va mal"
    assert words(next_passage(TEXT, "sentence", at("Fin, dit-il"), same=True)) is None


def test_inner_quotations_follow_the_outer_ones() -> None:
    text = "Il dit « elle crie “feu” hier » puis « non »."
    steps = []
    passage: Passage | None = Passage(0, 0)
    while passage is not None:
        passage = next_passage(text, "quotation", passage, same=bool(steps))
        steps.append(passage and passage.of(text))
    assert steps == ["elle crie “feu” hier", "feu", "non", None]


@pytest.mark.parametrize(
    ("unit", "passage", "expected"),
    [
        ("clause", at("ils ont dit"), "Hier"),
        ("clause", at("Hier"), None),
        ("sentence", at("Fin"), "Puis rien, sauf « la peur"),
        ("sentence", at("rien"), "Hier, ils ont dit « tout va mal, papa » au père"),
        ("quotation", at("la peur"), "tout va mal, papa"),
        ("quotation", at("va"), "tout va mal, papa"),
        ("paragraph", at("Fin"), TEXT.split("\n", maxsplit=1)[0].removesuffix(" ».")),
    ],
)
def test_the_step_back_goes_to_the_one_before(
    unit: Unit, passage: Passage, expected: str | None
) -> None:
    assert words(previous_passage(TEXT, unit, passage)) == expected


@pytest.mark.parametrize(
    ("unit", "passage", "expected"),
    [
        ("clause", at("Hier"), "Hier, ils ont dit"),
        ("clause", at("ils"), "ils ont dit"),
        ("clause", caret("ont dit"), "ont dit"),
        ("sentence", at("rien"), "rien, sauf « la peur"),
        ("sentence", at("Fin, dit-il"), None),
    ],
)
def test_a_passage_grows_to_the_end_of_a_unit(
    unit: Unit, passage: Passage, expected: str | None
) -> None:
    assert words(longer(TEXT, unit, passage)) == expected


@pytest.mark.parametrize(
    ("unit", "passage", "expected"),
    [
        ("clause", at("dit"), "ils ont dit"),
        ("clause", at("ils ont dit"), "Hier, ils ont dit"),
        ("sentence", at("Fin"), "Puis rien, sauf « la peur ».\n\nFin"),
        ("clause", at("Hier"), None),
    ],
)
def test_a_passage_grows_back_to_the_beginning_of_a_unit(
    unit: Unit, passage: Passage, expected: str | None
) -> None:
    assert words(longer_back(TEXT, unit, passage)) == expected
