# SPDX-License-Identifier: Apache-2.0
"""Cut over-long paragraphs into pieces for display, and convert places (PERFORMANCE, pieces).

Qt lays out a paragraph as a whole, so one of a megabyte freezes the window. The pieces are blocks
of the displayed document only; the stored text knows nothing of them.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate

from narrativetagger.core.graphemes import cluster_at
from narrativetagger.core.offsets import Utf16Map

LIMIT = 4000
"""Longest piece, in code points."""

BYTE_ORDER_MARK = "\ufeff"
LTR_MARK = "\u200e"
RTL_MARK = "\u200f"

MARKS = {"ltr": LTR_MARK, "rtl": RTL_MARK}
"""What turns a paragraph, by the name of the direction."""

_STRONG = {"L": LTR_MARK, "R": RTL_MARK, "AL": RTL_MARK}


class PieceTable:
    """A stored text as it is displayed.

    A piece that goes on a paragraph begins with a direction mark for display only, since Qt gives
    each block the direction of its own first letter; and so does a paragraph whose direction was
    set by hand. A place where a paragraph was cut is at once the end of one piece and the start of
    the next.

    Attributes:
        text: The stored text.
        display: The text to hand to the widget; ``text`` itself when nothing had to be added.
    """

    def __init__(self, text: str, directions: Mapping[int, str] | None = None) -> None:
        """Cut a text where it must be cut.

        Args:
            text: The stored text.
            directions: ``ltr`` or ``rtl`` by the first code point of a paragraph, for those whose
                letters shall not decide; where no paragraph begins, it means nothing.
        """
        self.text = text
        by_hand = {
            start: MARKS[way]
            for start, way in (directions or {}).items()
            if _begins_line(text, start)
        }
        added = dict(by_hand)
        if text.startswith(BYTE_ORDER_MARK):
            # One at the very beginning would be lost on its way to the widget.
            added.setdefault(0, direction_mark(text[:LIMIT]))
        for start, end in _long_lines(text):
            cuts = list(_cuts(text, start, end))
            mark = by_hand.get(start) or direction_mark(text[start : cuts[0]])
            added.update(dict.fromkeys(cuts, f"\n{mark}"))
        # Where something is added, in the stored text and in the display, and how much by then.
        self._places = sorted(added)
        self._sums = [0, *accumulate(len(added[place]) for place in self._places)]
        self._shown = [place + self._sums[row] for row, place in enumerate(self._places)]
        self.display = self._displayed(added)
        self._utf16 = Utf16Map(self.display)

    def to_qt(self, place: int) -> int:
        """Return where in the widget a place in the stored text is, in UTF-16 units.

        Args:
            place: In code points; where a paragraph was cut, the start of the next piece is meant.
        """
        return self._utf16.to_qt(place + self._sums[bisect_right(self._places, place)])

    def from_qt(self, qt_pos: int) -> int:
        """Return the stored place of a place in the widget.

        Args:
            qt_pos: In UTF-16 units; before a mark, the start of its piece is meant.
        """
        place = self._utf16.from_qt(qt_pos)
        row = bisect_left(self._shown, place)
        return max(place - self._sums[row], self._places[row - 1]) if row else place

    def line(self, place: int) -> tuple[int, int]:
        """Return the paragraph around a place in the stored text, without its line end."""
        start = self.text.rfind("\n", 0, place) + 1
        end = self.text.find("\n", place)
        return start, len(self.text) if end < 0 else end

    def _displayed(self, added: Mapping[int, str]) -> str:
        if not self._places:
            return self.text
        parts = [self.text[: self._places[0]]]
        ends = [*self._places[1:], len(self.text)]
        for start, end in zip(self._places, ends, strict=True):
            parts += (added[start], self.text[start:end])
        return "".join(parts)


def direction_mark(piece: str) -> str:
    """Return the mark for the direction that Qt gives a piece, that of its first strong character.

    Characters inside isolates do not count (Unicode Bidirectional Algorithm, UAX #9, P2 and P3).

    Args:
        piece: The first piece of a paragraph; the others go its way.
    """
    isolates = 0
    for character in piece:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            isolates += 1
        elif kind == "PDI":
            isolates = max(0, isolates - 1)
        elif kind in _STRONG and not isolates:
            return _STRONG[kind]
    return LTR_MARK


def runs_leftwards(text: str, place: int, directions: Mapping[int, str]) -> bool:
    """Tell whether the paragraph around a place is displayed from right to left.

    Args:
        text: The stored text.
        place: In code points.
        directions: Of paragraphs, where set by hand, by their first code point.
    """
    start = text.rfind("\n", 0, place) + 1
    line = text[start : start + LIMIT].partition("\n")[0]
    return (MARKS.get(directions.get(start, "")) or direction_mark(line)) == RTL_MARK


def _begins_line(text: str, place: int) -> bool:
    return 0 <= place <= len(text) and text[max(0, place - 1) : place] in ("", "\n")


def _long_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines that must be cut; only one place in ``LIMIT`` is looked at."""
    start = 0
    while start + LIMIT < len(text):
        line_end = text.rfind("\n", start, start + LIMIT + 1)
        if line_end < 0:
            line_end = text.find("\n", start + LIMIT)
            line_end = len(text) if line_end < 0 else line_end
            yield start, line_end
        start = line_end + 1


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where to cut a line: behind a space, else at a border of clusters."""
    while end - start > LIMIT:
        window = text[start : start + LIMIT + 1]
        space = window.rfind(" ", LIMIT // 2, LIMIT)
        cut = cluster_at(window, LIMIT if space < 0 else space + 1).start
        # A cluster longer than a piece is no script but an attack: it is displayed cut.
        start += cut or LIMIT
        yield start
