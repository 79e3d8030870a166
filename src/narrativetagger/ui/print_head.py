# SPDX-License-Identifier: Apache-2.0
"""What stands above a printed article: where it comes from, and what its colours mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

TITLE, FACTS = 20, 12
"""Heights of letters, in pixels."""

GAP = 10.0
"""Between title, facts and legend, in pixels."""

SAMPLE = 16.0
"""Width of the sample of a tag's tint and underline, in pixels."""

BESIDE, BETWEEN = 5.0, 18.0
"""Between a sample and its name, and between entries, in pixels."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A tag in the legend.

    Attributes:
        name: Its name.
        colour: Its colour.
        spans: How many spans of the article have it; none for one that only gathers others.
    """

    name: str
    colour: QColor
    spans: int


@dataclass(frozen=True, slots=True)
class _Row:
    """A part of the head that no page's end cuts: a line of text, or entries of the legend."""

    top: float
    bottom: float
    text: QTextLayout | None
    line: int
    entries: Sequence[tuple[float, LegendEntry, str]]


class PrintHead:
    """Lays the head out in the width of a page and draws it.

    Attributes:
        height: In pixels, the room below it included.
    """

    def __init__(
        self,
        title: str,
        facts: Sequence[str],
        legend: Sequence[LegendEntry],
        family: str,
        width: float,
        tint: float = 0.2,
    ) -> None:
        """Measure everything.

        Args:
            title: Of the article.
            facts: A line each.
            legend: The tags that occur.
            family: Typeface.
            width: Of the page, in pixels.
            tint: How strongly a tag's colour lies over the words, 0 to 1.
        """
        self._width = width
        self._tint = tint
        title_font, self._font = QFont(family), QFont(family)
        title_font.setPixelSize(TITLE)
        title_font.setBold(True)
        self._font.setPixelSize(FACTS)
        self._metrics = QFontMetricsF(self._font)
        self._rows: list[_Row] = []
        top = self._set(title, title_font, 0.0) + GAP
        for fact in facts:
            top = self._set(fact, self._font, top)
        self.height = self._set_legend(legend, top + GAP) + 2 * GAP

    def pieces(self, room: float) -> list[tuple[float, float]]:
        """Return top and bottom of the part of the head on each page; mostly there is one.

        Args:
            room: Of a page, in pixels.
        """
        starts = [0.0]
        for row in self._rows:
            if row.bottom - starts[-1] > room and row.top > starts[-1]:
                starts.append(row.top)
        return list(zip(starts, [*starts[1:], self.height], strict=True))

    def draw(self, painter: QPainter, top: float = 0.0, bottom: float | None = None) -> None:
        """Draw the head, or a piece of it.

        Args:
            painter: With the page's corner as its origin.
            top: Where the piece begins in the head, in pixels.
            bottom: Where it ends; None for the end of the head.
        """
        end = self.height if bottom is None else bottom
        painter.setPen(Qt.GlobalColor.black)
        for row in self._rows:
            if top <= row.top < end:
                self._draw_row(painter, row, row.top - top)
        if end >= self.height:
            line = self.height - GAP - top
            painter.drawLine(QPointF(0, line), QPointF(self._width, line))

    def _draw_row(self, painter: QPainter, row: _Row, y: float) -> None:
        if row.text is not None:
            line = row.text.lineAt(row.line)
            line.draw(painter, QPointF(0, y - line.y()))
            return
        painter.setFont(self._font)
        ascent = self._metrics.ascent()
        for x, entry, said in row.entries:
            tint = QColor(entry.colour)
            tint.setAlphaF(self._tint)
            painter.fillRect(QRectF(x, y + ascent - 10, SAMPLE, 10), tint)
            painter.fillRect(QRectF(x, y + ascent, SAMPLE, 3), entry.colour)
            painter.drawText(QPointF(x + SAMPLE + BESIDE, y + ascent), said)

    def _set(self, text: str, font: QFont, top: float) -> float:
        """Set a paragraph in its own direction; returns where it ends."""
        # Ragged, and on the side where the paragraph begins (PERFORMANCE, paragraph direction).
        option = QTextOption(Qt.AlignmentFlag.AlignJustify | Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            # The place is part of the line: letters of other fonts are taller.
            line.setPosition(QPointF(0, top))
            self._rows.append(_Row(top, top + line.height(), layout, line.lineNumber(), ()))
            top += line.height()
        layout.endLayout()
        return top

    def _set_legend(self, legend: Sequence[LegendEntry], top: float) -> float:
        """Set the legend like the words of a paragraph; returns where it ends."""
        step = self._metrics.height() * 1.3
        for entries in self._lines(legend):
            self._rows.append(_Row(top, top + step, None, 0, entries))
            top += step
        return top

    def _lines(
        self, legend: Sequence[LegendEntry]
    ) -> Iterator[list[tuple[float, LegendEntry, str]]]:
        line: list[tuple[float, LegendEntry, str]] = []
        x = 0.0
        for entry in legend:
            said = self._said(entry)
            needed = SAMPLE + BESIDE + self._metrics.horizontalAdvance(said)
            if line and x + needed > self._width:
                yield line
                line, x = [], 0.0
            line.append((x, entry, said))
            x += needed + BETWEEN
        if line:
            yield line

    def _said(self, entry: LegendEntry) -> str:
        """Return name and number; a name that is wider than the page is shortened, not they."""
        number = f" ({entry.spans})" if entry.spans else ""
        room = self._width - SAMPLE - BESIDE - self._metrics.horizontalAdvance(number)
        # A name keeps its direction to itself, or the number would jump to its other end.
        name = self._metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        return f"\u200e\u2068{name}\u2069{number}"
