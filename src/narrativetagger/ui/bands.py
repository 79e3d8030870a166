# SPDX-License-Identifier: Apache-2.0
"""What spans look like in the text: tints behind the words, underlines in lanes below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from narrativetagger.core.lanes import lanes
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.ui.line_boxes import LineBox, LineBoxes
from narrativetagger.ui.spaced_layout import SpacedLayout
from narrativetagger.ui.theme import PageColours

LANES = 6
"""Underlines shown below each other; what overlaps beyond that is counted."""

LANE_STEP = 0.16
"""Distance between lanes, as a share of the font's height, where the lines leave room for it."""

LANE_WIDTH = 0.66
"""Thickness of an underline, as a share of the distance between lanes."""

KEPT = 400
"""Blocks whose bands are remembered."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a span on one line, in the coordinates of its block.

    Attributes:
        span: The span.
        box: Behind its words.
        underline: Below them; None in a lane too deep to be drawn.
        colour: The tag's.
        tint: The same, as it lies over the page.
    """

    span: Mark
    box: QRectF
    underline: QRectF | None
    colour: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class BlockBands:
    """All bands of one block.

    Attributes:
        passage: The words of the block.
        bands: In reading order of their spans.
        left_out: Where a line ends and says how many spans it has beyond the last lane.
        mirrored: Whether its lines run from right to left.
    """

    passage: Passage
    bands: Sequence[Band]
    left_out: Sequence[tuple[QPointF, int]]
    mirrored: bool


class Bands:
    """Works out bands for the blocks that are seen, and remembers them.

    Lanes are those of a block: they depend on its spans alone, never on what part of it is seen,
    and cost no more in a paragraph of a megabyte, which is displayed as many blocks.

    Attributes:
        colours: Colour of each tag by row id; spans of other tags are not shown.
        hidden_analysts: Row ids of analysts whose spans are not shown.
        tint: How strongly a tag's colour lies over the page, 0 to 1.
    """

    def __init__(self, layout: SpacedLayout) -> None:
        """Begin with no article.

        Args:
            layout: Of the document that the article is displayed in.
        """
        self.colours: Mapping[int, QColor] = {}
        self.hidden_analysts: frozenset[int] = frozenset()
        self.tint = 0.0
        self._layout = layout
        self.look_at(PieceTable(""), SpanIndex())

    def look_at(self, pieces: PieceTable, index: SpanIndex) -> None:
        """Turn to an article.

        Args:
            pieces: Its text as displayed.
            index: Its spans.
        """
        self._pieces = pieces
        self._index = index
        self._blocks: dict[int, BlockBands] = {}

    def forget(self) -> None:
        """Work everything out anew, after a change of width, font or colours."""
        self._blocks.clear()

    def forget_at(self, passages: Sequence[Passage]) -> None:
        """Work out anew the blocks that some passages touch."""
        if len(passages) > KEPT:
            self.forget()
            return
        for passage in passages:
            numbers = self.block_numbers(passage)
            for number in [known for known in self._blocks if known in numbers]:
                del self._blocks[number]

    def block_numbers(self, passage: Passage) -> range:
        """Return the numbers of the blocks from where a passage begins to where it ends."""
        document = self._layout.document()
        first, last = (
            document.findBlock(self._pieces.to_qt(place)).blockNumber()
            for place in (passage.start, passage.end)
        )
        return range(first, last + 1)

    def shows(self, span: Mark) -> bool:
        """Tell whether a span is shown at all."""
        return span.tag_id in self.colours and span.analyst_id not in self.hidden_analysts

    def of_block(self, block: QTextBlock) -> BlockBands:
        """Return the bands of a block that is laid out."""
        number = block.blockNumber()
        if number not in self._blocks:
            if len(self._blocks) >= KEPT:
                self._blocks.clear()
            self._blocks[number] = self._worked_out(block)
        return self._blocks[number]

    def _worked_out(self, block: QTextBlock) -> BlockBands:
        start = self._pieces.from_qt(block.position())
        end = self._pieces.from_qt(block.position() + block.length() - 1)
        spans = list(filter(self.shows, self._index.overlapping(start, end)))
        lane = lanes(spans)
        depth = min(LANES, max(lane.values(), default=0) + 1)
        room = self._layout.step - self._layout.height
        step = min(LANE_STEP * self._layout.height, room / depth)
        lines = LineBoxes(self._layout, block)
        mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
        bands: list[Band] = []
        hidden: Counter[tuple[float, float]] = Counter()
        for span in spans:
            first = self._pieces.to_qt(max(span.start, start)) - block.position()
            last = self._pieces.to_qt(min(span.end, end)) - block.position()
            for box in lines.boxes(first, last):
                bands.append(self._band(span, box, lane[span.id], step))
                if lane[span.id] >= LANES:
                    far = box.line.left() if mirrored else box.line.right()
                    hidden[far, box.rect.bottom() + LANES * step] += 1
        left_out = [(QPointF(*place), count) for place, count in hidden.items()]
        return BlockBands(Passage(start, end), bands, left_out, mirrored)

    def _band(self, span: Mark, box: LineBox, lane: int, step: float) -> Band:
        colour = self.colours[span.tag_id]
        tint = QColor(colour)
        # Each further tint is weaker, and what has no lane has none, so that words below many of
        # them can still be read.
        tint.setAlphaF(self.tint / (lane + 1) if lane < LANES else 0.0)
        underline = None
        if lane < LANES:
            top = box.rect.bottom() + lane * step
            underline = QRectF(box.rect.left(), top, box.rect.width(), step * LANE_WIDTH)
        return Band(span, box.rect, underline, colour, tint)


def spans_under(block: BlockBands, point: QPointF) -> list[Mark]:
    """Return the spans that are drawn at a point: that of an underline, else all on the words.

    Args:
        block: Where to look.
        point: In the coordinates of the block.
    """
    lined = [
        band.span
        for band in block.bands
        if band.underline is not None and band.underline.contains(point)
    ]
    return lined or [band.span for band in block.bands if band.box.contains(point)]


def block_part(block: BlockBands, top: float, bottom: float, height: float) -> BlockBands:
    """Return the bands of the lines between two heights; no line is cut.

    Args:
        block: All bands of the block.
        top: In the coordinates of the block.
        bottom: The same.
        height: Of the text's font, in pixels.
    """
    bands = [band for band in block.bands if top < band.box.center().y() < bottom]
    # The number stands below the lanes, about a font's height below its words' middle.
    left_out = [
        (place, count) for place, count in block.left_out if top < place.y() - height < bottom
    ]
    return replace(block, bands=bands, left_out=left_out)


def paint_tints(painter: QPainter, block: BlockBands, offset: QPointF) -> None:
    """Lay the tags' colours over the page, behind the words.

    Args:
        painter: On the viewport, before the text.
        block: What to paint.
        offset: The block's place in the viewport.
    """
    for band in block.bands:
        painter.fillRect(band.box.translated(offset), band.tint)


def paint_lanes(
    painter: QPainter,
    block: BlockBands,
    offset: QPointF,
    page: PageColours,
    *,
    chosen: int | None,
) -> None:
    """Draw underlines, the ring around the chosen span, and the number of spans left out.

    Args:
        painter: On the viewport, after the text.
        block: What to paint.
        offset: The block's place in the viewport.
        page: Colours.
        chosen: Row id of the chosen span.
    """
    for band in block.bands:
        if band.underline is not None:
            painter.fillRect(band.underline.translated(offset), band.colour)
    painter.setPen(QPen(page.ring, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for band in block.bands:
        if band.span.id == chosen:
            ring = band.box.translated(offset).adjusted(-1.5, -0.5, 1.5, 0.5)
            painter.drawRoundedRect(ring, 3, 3)
    painter.setPen(page.muted)
    for place, count in block.left_out:
        number = f"+{count}"
        width = painter.fontMetrics().horizontalAdvance(number)
        at = place + offset
        # In a narrow window it rather lies over underlines than beyond the edge.
        left = max(0.0, at.x() - width if block.mirrored else at.x())
        at.setX(min(left, painter.viewport().width() - width))
        painter.drawText(at, number)
