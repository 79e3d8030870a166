# SPDX-License-Identifier: Apache-2.0
"""Walk through the units of a text from a place on: sentences, clauses, quotations, paragraphs.

Only what lies around the place is looked at, so that a key costs the same in a line of ten words
and in one of a megabyte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from narrativetagger.core.passages import Passage
from narrativetagger.core.trimming import trim

Split = Callable[[str, int, int], Iterator[Passage]]
"""Yields the untrimmed units of a stretch of one line, in ascending order of their beginnings."""

REACH = 5_000
"""Code points of a line looked at on each side of a place; a unit that is longer is cut."""


def units_from(split: Split, text: str, place: int) -> Iterator[Passage]:
    """Yield units in order, trimmed, from some before a place up to the end of the text.

    Args:
        split: What kind of units.
        text: The stored text.
        place: In code points; the unit around it comes whole, if it is not too long.
    """
    start = _start_near(text, place)
    while start <= len(text):
        line_end = _line_end(text, start)
        end = min(line_end, max(start, place) + REACH)
        units = list(split(text, start, end))
        start = end + 1
        if end < line_end:  # The last unit may go on.
            start = units.pop().start if len(units) > 1 else end
        yield from _trimmed(text, units)


def units_back(split: Split, text: str, place: int) -> Iterator[Passage]:
    """Yield units in reverse order, trimmed, from some behind a place back to the beginning."""
    end = min(_line_end(text, place), place + REACH)
    while end >= 0:
        line_start = text.rfind("\n", 0, end) + 1
        start = max(line_start, min(end, place) - REACH)
        units = list(split(text, start, end))
        end = start - 1
        if start > line_start:  # The first unit may begin earlier.
            end = units.pop(0).end if len(units) > 1 else start
            place = end
        yield from _trimmed(text, reversed(units))


def split_paragraphs(_text: str, start: int, end: int) -> Iterator[Passage]:
    """Yield a line as what it is."""
    yield Passage(start, end)


def _trimmed(text: str, units: Iterable[Passage]) -> Iterator[Passage]:
    found = (trim(text, unit) for unit in units)
    return (unit for unit in found if unit is not None)


def _start_near(text: str, place: int) -> int:
    """Return where the line of a place begins, or a place far enough before it."""
    limit = max(0, place - REACH)
    return max(text.rfind("\n", limit, place) + 1, limit)


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end
