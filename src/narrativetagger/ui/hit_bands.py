# SPDX-License-Identifier: Apache-2.0
"""Where the hits of a search stand in the blocks that are seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QTextBlock

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.ui.bands import KEPT
from narrativetagger.ui.line_boxes import LineBoxes
from narrativetagger.ui.spaced_layout import SpacedLayout
from narrativetagger.ui.theme import PageColours


class HitBands:
    """Works out boxes behind the hits, block by block, and remembers them.

    Attributes:
        hits: In reading order, without overlaps; may grow at its end while a search goes on.
    """

    def __init__(self, layout: SpacedLayout) -> None:
        """Begin without hits.

        Args:
            layout: Of the document that the article is displayed in.
        """
        self._layout = layout
        self._blocks: dict[int, list[QRectF]] = {}
        self.look_at(PieceTable(""))

    def look_at(self, pieces: PieceTable) -> None:
        """Turn to an article, none of whose words was looked for yet."""
        self._pieces = pieces
        self.show([])

    def show(self, hits: Sequence[Passage]) -> None:
        """Take other hits."""
        self.hits = hits
        self._count = len(hits)
        self.forget()

    def take_more(self) -> QTextBlock | None:
        """Take what was added to the end of the hits, and return the first block it stands in."""
        if len(self.hits) == self._count:
            return None
        place = self._pieces.to_qt(self.hits[self._count].start)
        self._count = len(self.hits)
        block = self._layout.document().findBlock(place)
        first = block.blockNumber()
        self._blocks = {number: boxes for number, boxes in self._blocks.items() if number < first}
        return block

    def forget(self) -> None:
        """Work everything out anew, after a change of width, font or hits."""
        self._blocks.clear()

    def of_block(self, block: QTextBlock) -> list[QRectF]:
        """Return the boxes of the hits in a block that is laid out, in its coordinates."""
        if not self.hits:
            return []
        number = block.blockNumber()
        if number not in self._blocks:
            if len(self._blocks) >= KEPT:
                self._blocks.clear()
            self._blocks[number] = self._worked_out(block)
        return self._blocks[number]

    def _worked_out(self, block: QTextBlock) -> list[QRectF]:
        position = block.position()
        start = self._pieces.from_qt(position)
        end = self._pieces.from_qt(position + block.length() - 1)
        first = bisect_right(self.hits, start, key=attrgetter("end"))
        last = bisect_left(self.hits, end, key=attrgetter("start"))
        lines = LineBoxes(self._layout, block)
        return [
            box.rect
            for hit in self.hits[first:last]
            for box in lines.boxes(
                self._pieces.to_qt(max(hit.start, start)) - position,
                self._pieces.to_qt(min(hit.end, end)) - position,
            )
        ]


def paint_hits(
    painter: QPainter, boxes: Sequence[QRectF], offset: QPointF, page: PageColours
) -> None:
    """Mark hits by a colour and a frame, behind the words and over the tints.

    Args:
        painter: On the viewport, before the text.
        boxes: In the coordinates of their block.
        offset: The block's place in the viewport.
        page: Colours.
    """
    painter.setPen(QPen(page.hit_frame, 1))
    painter.setBrush(page.hit)
    for box in boxes:
        painter.drawRect(box.translated(offset).adjusted(0, 0, -1, -1))
