# SPDX-License-Identifier: Apache-2.0
"""Where the letters of a range stand, line by line, in any script."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from narrativetagger.ui.spaced_layout import SpacedLayout

THIN = 3.0
"""Width of the box of what has none, in pixels."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""What Unicode keeps for right-to-left scripts (DerivedBidiClass.txt), and the marks that turn a
line; the start of the window can do without the library that knows each character."""

Edges = tuple[float, float]
"""Left and right, in pixels from the left of the block."""


@dataclass(frozen=True, slots=True)
class LineBox:
    """A part of a range on one line.

    Attributes:
        rect: Around its letters, as high as the text's font, in the coordinates of the block.
        line: Around the letters of the whole line.
    """

    rect: QRectF
    line: QRectF


class LineBoxes:
    """Finds the boxes of ranges of one block."""

    def __init__(self, layout: SpacedLayout, block: QTextBlock) -> None:
        """Look at the lines of a block.

        Args:
            layout: Of the document.
            block: A block that is laid out.
        """
        lines = block.layout()
        self._layout = layout
        self._lines = [lines.lineAt(number) for number in range(lines.lineCount())]
        self._starts = [line.textStart() for line in self._lines]
        # Where letters run from right to left, the cursor's places do not tell where they stand.
        mixed = _RIGHT_TO_LEFT.search(block.text()) is not None
        self._edges = _glyph_edges if mixed else _cursor_edges

    def boxes(self, first: int, last: int) -> Iterator[LineBox]:
        """Yield the boxes of a range; one whose letters have no width has a thin one all the same.

        Args:
            first: First UTF-16 unit in the block.
            last: One past the last.
        """
        row = max(0, bisect_right(self._starts, first) - 1)
        touched: QTextLine | None = None
        seen = False
        for start, line in zip(self._starts[row:], self._lines[row:], strict=True):
            begin, end = max(first, start), min(last, start + line.textLength())
            if start >= last:
                break
            if begin < end:
                touched = touched or line
                for left, right in self._edges(line, begin, end):
                    seen = True
                    yield self._box(line, left, right)
        if touched is not None and not seen:
            left = _x(touched, first)
            yield self._box(touched, left - THIN / 2, left + THIN / 2)

    def _box(self, line: QTextLine, left: float, right: float) -> LineBox:
        top = line.y() + line.ascent() - self._layout.ascent
        rect = QRectF(left, top, right - left, self._layout.height)
        return LineBox(rect, line.naturalTextRect())


def _cursor_edges(line: QTextLine, begin: int, end: int) -> list[Edges]:
    """Return left and right of a range of a line whose letters all run from left to right."""
    left = _x(line, begin)
    # The space at a line's end is not seen.
    right = min(_x(line, end), line.naturalTextRect().right())
    return [(left, right)] if left < right else []


def _glyph_edges(line: QTextLine, begin: int, end: int) -> list[Edges]:
    """Return left and right of the letters of a range of a line, neighbours joined."""
    runs = _runs(line, begin, end)
    if len(runs) < 2:
        return runs
    last = line.textStart() + line.textLength()
    others = _runs(line, line.textStart(), begin) + _runs(line, end, last)
    # What lies between two parts may be a single thin letter, such as an alef.
    middles = [(left + right) / 2 for left, right in others]
    joined = runs[:1]
    for left, right in runs[1:]:
        first, reached = joined[-1]
        if any(reached < middle < left for middle in middles):
            joined.append((left, right))
        else:
            joined[-1] = (first, max(reached, right))
    return joined


def _runs(line: QTextLine, begin: int, end: int) -> list[Edges]:
    """Return left and right of the letters of a range that run the same way, from left to right."""
    if begin >= end:  # Qt takes this for the whole line.
        return []
    # Marks above a letter may reach beyond it.
    whole = line.naturalTextRect()
    boxes = [run.boundingRect() & whole for run in line.glyphRuns(begin, end - begin)]
    return sorted((box.left(), box.right()) for box in boxes if box.width() > 0)


def _x(line: QTextLine, column: int) -> float:
    place: Any = line.cursorToX(column)
    # PySide returns the place together with the column that it stands for.
    return float(place[0] if isinstance(place, tuple) else place)
