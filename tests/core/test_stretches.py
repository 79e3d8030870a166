# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import texts

from narrativetagger.core.clauses import split_clauses
from narrativetagger.core.passages import Passage
from narrativetagger.core.sentences import split_sentences
from narrativetagger.core.stretches import (
    REACH,
    Split,
    split_paragraphs,
    units_back,
    units_from,
)

SPLITS = (split_clauses, split_paragraphs, split_sentences)


@given(texts, st.integers(0, 60), st.sampled_from(SPLITS))
def test_both_ways_pass_the_same_units(text: str, place: int, split: Split) -> None:
    place = min(place, len(text))
    every = [*units_from(split, text, 0)]
    assert [*units_back(split, text, len(text))] == every[::-1]
    assert [unit for unit in units_from(split, text, place) if unit.start >= place] == [
        unit for unit in every if unit.start >= place
    ]
    assert [unit for unit in units_back(split, text, place) if unit.end <= place] == [
        unit for unit in reversed(every) if unit.end <= place
    ]


def sentence(number: int) -> str:
    return f"Phrase {number} dit ceci, puis cela. "


LONG = "".join(map(sentence, range(2_000)))
"""A line of seven reaches and more."""


@pytest.mark.parametrize("split", [split_clauses, split_sentences])
def test_a_long_line_has_the_same_units_from_everywhere(split: Split) -> None:
    every = [*units_from(split, LONG, 0)]
    assert len(every) == 2_000 * (2 if split is split_clauses else 1)
    assert [*units_back(split, LONG, len(LONG))] == every[::-1]
    place = len(LONG) // 2
    assert next(unit for unit in units_from(split, LONG, place) if unit.start >= place) in every
    assert next(unit for unit in units_back(split, LONG, place) if unit.end <= place) in every


def test_only_what_is_near_is_split() -> None:
    asked: list[int] = []

    def split(text: str, start: int, end: int) -> Iterator[Passage]:
        asked.append(end - start)
        return split_sentences(text, start, end)

    next(units_from(split, LONG, len(LONG) // 2))
    next(units_back(split, LONG, len(LONG) // 2))
    assert max(asked) <= 2 * REACH


def test_what_has_no_end_is_cut() -> None:
    text = "mot" * REACH
    assert "".join(unit.of(text) for unit in units_from(split_sentences, text, 0)) == text
    back = [unit.of(text) for unit in units_back(split_sentences, text, len(text))]
    assert "".join(reversed(back)) == text
