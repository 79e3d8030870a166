# SPDX-License-Identifier: Apache-2.0
"""Choose a passage by steps: the next sentence, the clause before, one more clause to the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal

from narrativetagger.core.clauses import split_clauses
from narrativetagger.core.passages import Passage
from narrativetagger.core.quotations import quotations_back, quotations_from
from narrativetagger.core.sentences import split_sentences
from narrativetagger.core.stretches import split_paragraphs, units_back, units_from

Unit = Literal["sentence", "clause", "quotation", "paragraph"]
"""What a passage can be chosen by."""

Walk = Callable[[str, int], Iterator[Passage]]

_FROM: dict[Unit, Walk] = {
    "sentence": partial(units_from, split_sentences),
    "clause": partial(units_from, split_clauses),
    "quotation": quotations_from,
    "paragraph": partial(units_from, split_paragraphs),
}
_BACK: dict[Unit, Walk] = {
    "sentence": partial(units_back, split_sentences),
    "clause": partial(units_back, split_clauses),
    "quotation": quotations_back,
    "paragraph": partial(units_back, split_paragraphs),
}


def next_passage(text: str, unit: Unit, passage: Passage, *, same: bool) -> Passage | None:
    """Return the unit to go on to.

    Once a unit is chosen, that is the next one. From a caret, or from words within a larger unit,
    it is the unit around them; from a larger passage the first unit in it, since who goes from
    sentences to clauses wants those of the sentence.

    Args:
        text: The stored text.
        unit: What to step by.
        passage: The one that is selected, or an empty one at the caret.
        same: Whether it was chosen by the same unit, and perhaps made longer.
    """
    for found in _FROM[unit](text, passage.start):
        if same:
            is_next = _is_behind(found, passage, unit)
        else:
            is_next = found.end > passage.start and found != passage
        if is_next:
            return found
    return None


def previous_passage(text: str, unit: Unit, passage: Passage) -> Passage | None:
    """Return the last unit before a passage; of quotations, it may be one around the passage."""
    for found in _BACK[unit](text, passage.start):
        if unit == "quotation":
            is_before = (found.start, -found.end) < (passage.start, -passage.end)
        else:
            is_before = found.end <= passage.start
        if is_before:
            return found
    return None


def longer(text: str, unit: Unit, passage: Passage) -> Passage | None:
    """Return a passage that goes on to the end of its unit, or of the next one."""
    end = end_after(text, unit, passage.end)
    return None if end is None else Passage(passage.start, end)


def longer_back(text: str, unit: Unit, passage: Passage) -> Passage | None:
    """Return a passage that begins where its unit does, or the one before."""
    start = start_before(text, unit, passage.start)
    return None if start is None else Passage(start, passage.end)


def start_before(text: str, unit: Unit, place: int) -> int | None:
    """Return the last place before another one where a unit begins."""
    starts = (found.start for found in _BACK[unit](text, place))
    return next((start for start in starts if start < place), None)


def start_after(text: str, unit: Unit, place: int) -> int | None:
    """Return the first place behind another one where a unit begins."""
    starts = (found.start for found in _FROM[unit](text, place))
    return next((start for start in starts if start > place), None)


def end_before(text: str, unit: Unit, place: int) -> int | None:
    """Return the last place before another one where a unit ends."""
    ends = (found.end for found in _BACK[unit](text, place))
    return next((end for end in ends if end < place), None)


def end_after(text: str, unit: Unit, place: int) -> int | None:
    """Return the first place behind another one where a unit ends."""
    ends = (found.end for found in _FROM[unit](text, max(0, place - 1)))
    return next((end for end in ends if end > place), None)


def _is_behind(found: Passage, passage: Passage, unit: Unit) -> bool:
    if unit == "quotation":  # An inner one comes behind the outer one.
        return (found.start, -found.end) > (passage.start, -passage.end)
    return found.start >= passage.end
