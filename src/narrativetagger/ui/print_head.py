# SPDX-License-Identifier: Apache-2.0
"""What stands above a printed article: where it comes from, and what its colours mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from narrativetagger.ui.plain import isolated

TITLE, FACTS = 20, 12
"""Heights of letters, in pixels."""

GAP = 10.0
"""Between title, facts and legend, in pixels."""

TALL = 100_000.0

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


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
    ) -> None:
        """Measure everything.

        Args:
            title: Of the article.
            facts: A line each.
            legend: The tags that occur.
            family: Typeface.
            width: Of the page, in pixels.
        """
        self._legend = legend
        self._width = width
        self._title_font, self._font = QFont(family), QFont(family)
        self._title_font.setPixelSize(TITLE)
        self._title_font.setBold(True)
        self._font.setPixelSize(FACTS)
        self._title = isolated(title)
        self._facts = "\n".join(map(isolated, facts))
        self._title_height = self._tall(self._title_font, self._title)
        self._facts_height = self._tall(self._font, self._facts)
        self._line = QFontMetricsF(self._font).height() * 1.3
        self._places = list(self._placed())
        below = self._places[-1].y() + self._line if self._places else 0.0
        self.height = self._title_height + self._facts_height + below + 4 * GAP

    def draw(self, painter: QPainter) -> None:
        """Draw the head.

        Args:
            painter: With the page's corner as its origin.
        """
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._title_font)
        painter.drawText(QRectF(0, 0, self._width, self._title_height), WRAPPED, self._title)
        top = self._title_height + GAP
        painter.setFont(self._font)
        painter.drawText(QRectF(0, top, self._width, self._facts_height), WRAPPED, self._facts)
        top += self._facts_height + GAP
        ascent = QFontMetricsF(self._font).ascent()
        for entry, place in zip(self._legend, self._places, strict=True):
            spot = place + QPointF(0, top)
            painter.fillRect(QRectF(spot.x(), spot.y() + ascent - 9, 9, 9), entry.colour)
            painter.drawText(spot + QPointF(14, ascent), self._said(entry))
        line = self.height - GAP
        painter.drawLine(QPointF(0, line), QPointF(self._width, line))

    def _tall(self, font: QFont, text: str) -> float:
        room = QRectF(0, 0, self._width, TALL)
        return QFontMetricsF(font).boundingRect(room, int(WRAPPED), text).height()

    def _said(self, entry: LegendEntry) -> str:
        return f"{entry.name} ({entry.spans})" if entry.spans else entry.name

    def _placed(self) -> Iterator[QPointF]:
        """Yield the place of each entry of the legend, set like words of a paragraph."""
        metrics = QFontMetricsF(self._font)
        x = y = 0.0
        for entry in self._legend:
            needed = 14 + metrics.horizontalAdvance(self._said(entry)) + 18
            if x and x + needed > self._width:
                x, y = 0.0, y + self._line
            yield QPointF(x, y)
            x += needed
