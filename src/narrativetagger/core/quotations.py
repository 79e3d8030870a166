# SPDX-License-Identifier: Apache-2.0
"""The insides of quotations: between marks, nested, over several sentences, or behind a dash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern
from narrativetagger.core.trimming import trim

if TYPE_CHECKING:
    from regex import Match

LONGEST = 5_000
"""Code points of a quotation; marks further apart are taken for a mistake of the text's."""

_STRETCH = 8_000
"""Code points whose marks are paired at once."""

_MARK = LatePattern(r"(?m)^[^\S\n]*[—–]\s(?P<speech>.*)$|[«»‹›„“”\"‘’]")
_TURN = LatePattern(r"(?<=[,.!?…])\s+[—–]\s+")

_CLOSED_BY = {"«": "»", "‹": "›", "„": "“”", "“": "”", '"': '"', "‘": "’"}
_DASHES = "—–"
_WITHIN_A_LINE = '"‘'
"""An inch or a lone apostrophe of these would pair with a mark far away."""


class _Opening(NamedTuple):
    mark: str
    place: int


def quotations_from(text: str, place: int) -> Iterator[Passage]:
    """Yield quotations, trimmed, from some before a place up to the end of the text.

    Args:
        text: The stored text.
        place: In code points.

    Yields:
        The insides, in order of their beginnings, the outer before the inner.
    """
    start = _line_start(text, max(0, place - LONGEST))
    while start <= len(text):
        end = _line_end(text, max(start, place) + _STRETCH)
        yield from _quotations(text, start, end)
        start = end + 1


def quotations_back(text: str, place: int) -> Iterator[Passage]:
    """Yield quotations in reverse order, from some behind a place back to the beginning."""
    end = _line_end(text, place)
    while end >= 0:
        start = _line_start(text, max(0, min(place, end) - _STRETCH))
        yield from reversed(_quotations(text, start, end))
        end = place = start - 1


def _quotations(text: str, start: int, end: int) -> list[Passage]:
    """Return the insides of the quotations that begin in a stretch of the text."""
    last = min(len(text), end + LONGEST)
    stretch = text[start:end]
    if not any(mark in stretch for mark in (*_CLOSED_BY, *_DASHES)):
        return []  # Ten times quicker than the pattern, where a long text has none.
    found = {inside for inside in _pairs(text, start, last) if inside.start <= end}
    trimmed = {passage for inside in found if (passage := trim(text, inside)) is not None}
    return sorted(trimmed, key=lambda passage: (passage.start, -passage.end))


def _pairs(text: str, start: int, end: int) -> Iterator[Passage]:
    opened: list[_Opening] = []
    for match in _MARK.compiled.finditer(text, start, end):
        if match["speech"] is not None:
            yield from _speeches(text, match)
            # There may be marks within the speech as well.
            yield from _pairs(text, match.start("speech"), match.end("speech"))
            continue
        mark, place = match.group(), match.start()
        row = _opening_of(text, mark, place, opened)
        if row is not None:
            if place - opened[row].place <= LONGEST:
                yield Passage(opened[row].place + 1, place)
            del opened[row:]
        elif _opens(text, mark, place, opened):
            opened.append(_Opening(mark, place))


def _opening_of(text: str, mark: str, place: int, opened: list[_Opening]) -> int | None:
    """Return the row of the mark that this one closes, None if it closes none."""
    if mark in _WITHIN_A_LINE or mark == "’":
        if mark == "’" and text[place + 1 : place + 2].isalnum():
            return None  # An apostrophe.
        if text[place - 1 : place].isspace():
            return None
    for row in range(len(opened) - 1, -1, -1):
        if mark in _CLOSED_BY[opened[row].mark]:
            near = opened[row].mark not in _WITHIN_A_LINE
            return row if near or "\n" not in text[opened[row].place : place] else None
    return None


def _opens(text: str, mark: str, place: int, opened: Iterable[_Opening]) -> bool:
    if mark not in _CLOSED_BY:
        return False
    if mark in _WITHIN_A_LINE:
        before, behind = text[max(0, place - 1) : place], text[place + 1 : place + 2]
        return not before.isalnum() and bool(behind.strip())
    # English opens each paragraph of a quotation, and closes only the last.
    goes_on = any(opening.mark == mark for opening in opened)
    return not (mark == "“" and goes_on and not text[_line_start(text, place) : place].strip())


def _speeches(text: str, line: Match[str]) -> Iterator[Passage]:
    """Yield what is said in a line that begins with a dash, without «— сказал он —»."""
    begun, narrated = line.start("speech"), True
    turns = [*_TURN.compiled.finditer(text, begun, line.end())]
    for stop, following in [*(turn.span() for turn in turns), (line.end(), line.end())]:
        narrated = not narrated and text[begun : begun + 1].islower()
        if not narrated:
            yield Passage(begun, stop)
        begun = following


def _line_start(text: str, place: int) -> int:
    """Return where the line of a place begins; in a very long one, some way before the place."""
    limit = max(0, place - _STRETCH)
    return max(text.rfind("\n", limit, place) + 1, limit)


def _line_end(text: str, place: int) -> int:
    """Return where the line of a place ends; in a very long one, some way behind the place."""
    limit = min(len(text), place + _STRETCH)
    end = text.find("\n", place, limit)
    return limit if end < 0 else end
