# SPDX-License-Identifier: Apache-2.0
"""What spans look like in the text: tints behind the words, underlines in lanes below them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import regex
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from narrativetagger.core.lanes import lanes
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Span
from narrativetagger.ui.theme import PageColours

LANES = 6
"""Underlines shown below each other; what overlaps beyond that is counted."""

LANE_STEP = 3.0
LANE_WIDTH = 2.0

KEPT = 400
"""Paragraphs whose lanes and rectangles are remembered."""

_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}]")


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a span on one line.

    Attributes:
        span_id: Row id of the span.
        rect: Behind its words, in the coordinates of its block.
        colour: The tag's.
        lane: Its lane, from 0.
    """

    span_id: int
    rect: QRectF
    colour: QColor
    lane: int


@dataclass(slots=True)
class _Paragraph:
    """Lanes of one paragraph, and the bands of its blocks by block number."""

    passage: Passage
    lanes: dict[int, int]
    blocks: dict[int, list[Band]] = field(default_factory=dict)


class Bands:
    """Works out bands for the blocks that are seen, and remembers them.

    Attributes:
        colours: Colour of each tag by row id.
    """

    def __init__(self, pieces: PieceTable, index: SpanIndex[Span]) -> None:
        """Look at an article.

        Args:
            pieces: Its text as displayed.
            index: Its spans.
        """
        self.colours: Mapping[int, QColor] = {}
        self._pieces = pieces
        self._index = index
        self._paragraphs: dict[int, _Paragraph] = {}

    def forget(self) -> None:
        """Work everything out anew, after a change of width, font or colours."""
        self._paragraphs.clear()

    def forget_at(self, passages: Iterable[Passage]) -> None:
        """Work out anew the paragraphs that some passages touch."""
        touched = list(passages)
        self._paragraphs = {
            start: paragraph
            for start, paragraph in self._paragraphs.items()
            if not any(paragraph.passage.overlaps(passage) for passage in touched)
        }

    def of_block(self, block: QTextBlock) -> list[Band]:
        """Return the bands of a block, outer spans first."""
        start = self._pieces.from_qt(block.position())
        paragraph = self._paragraph(start)
        number = block.blockNumber()
        if number not in paragraph.blocks:
            paragraph.blocks[number] = self._worked_out(block, start, paragraph.lanes)
        return paragraph.blocks[number]

    def _paragraph(self, place: int) -> _Paragraph:
        start, end = self._pieces.line(place)
        if start not in self._paragraphs:
            if len(self._paragraphs) >= KEPT:
                self._paragraphs.clear()
            spans = self._index.overlapping(start, end)
            self._paragraphs[start] = _Paragraph(Passage(start, end), lanes(spans))
        return self._paragraphs[start]

    def _worked_out(self, block: QTextBlock, start: int, lane: Mapping[int, int]) -> list[Band]:
        end = self._pieces.from_qt(block.position() + block.length() - 1)
        spans = self._index.overlapping(start, end)
        if not spans:
            return []
        mixed = _RIGHT_TO_LEFT.search(self._pieces.text, start, end) is not None
        bands = []
        for span in sorted(spans, key=_outer_first):
            colour = self.colours.get(span.tag_id)
            if colour is None:
                continue
            first = self._pieces.to_qt(max(span.start, start)) - block.position()
            last = self._pieces.to_qt(min(span.end, end)) - block.position()
            bands += [
                Band(span.id, rect, colour, lane[span.id])
                for rect in _rects(block, first, last, mixed=mixed)
            ]
        return bands


def paint_tints(painter: QPainter, bands: Sequence[Band], offset: QPointF, tint: float) -> None:
    """Lay the tags' colours over the page, behind the words."""
    for band in bands:
        colour = QColor(band.colour)
        colour.setAlphaF(tint)
        painter.fillRect(band.rect.translated(offset), colour)


def paint_lanes(
    painter: QPainter,
    bands: Sequence[Band],
    offset: QPointF,
    page: PageColours,
    *,
    chosen: int | None,
) -> None:
    """Draw underlines, the ring around the chosen span, and the number of lanes left out.

    Args:
        painter: On the viewport, after the text.
        bands: Of one block.
        offset: The block's place in the viewport.
        page: Colours.
        chosen: Row id of the chosen span.
    """
    hidden: dict[float, tuple[int, QRectF]] = {}
    for band in bands:
        rect = band.rect.translated(offset)
        if band.lane >= LANES:
            count = hidden.get(rect.top(), (0, rect))[0] + 1
            hidden[rect.top()] = (count, rect)
            continue
        y = rect.bottom() + band.lane * LANE_STEP
        thick = LANE_WIDTH + 1 if band.span_id == chosen else LANE_WIDTH
        painter.fillRect(QRectF(rect.left(), y, rect.width(), thick), band.colour)
        if band.span_id == chosen:
            painter.setPen(QPen(page.ring, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), 3, 3)
    painter.setPen(page.muted)
    for count, rect in hidden.values():
        place = QPointF(rect.right() + 2, rect.bottom() + LANES * LANE_STEP)
        painter.drawText(place, f"+{count}")


def _rects(block: QTextBlock, first: int, last: int, *, mixed: bool) -> list[QRectF]:
    """Return the rectangles of a range of a block, line by line.

    Args:
        block: A laid out block.
        first: First UTF-16 unit in the block.
        last: One past the last.
        mixed: Whether letters run from right to left somewhere in the block; the cursor's places
            then do not tell where the letters are.
    """
    rects = []
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if begin >= end:
            continue
        if mixed:
            rects += _glyph_rects(line, begin, end)
        else:
            left = _x(line, begin)
            # The space at which a line was broken hangs over its end.
            right = min(_x(line, end), line.naturalTextRect().right())
            rects.append(QRectF(left, line.y(), right - left, line.height()))
    return rects


def _glyph_rects(line: QTextLine, begin: int, end: int) -> list[QRectF]:
    """Return the boxes of the letters of a range, neighbours joined."""
    boxes = sorted(
        (run.boundingRect() for run in line.glyphRuns(begin, end - begin)),
        key=QRectF.left,
    )
    joined: list[QRectF] = []
    for box in boxes:
        if joined and box.left() <= joined[-1].right() + 2:
            joined[-1].setRight(max(joined[-1].right(), box.right()))
        else:
            joined.append(QRectF(box.left(), line.y(), box.width(), line.height()))
    return joined


def _x(line: QTextLine, column: int) -> float:
    place: Any = line.cursorToX(column)
    # PySide returns the place together with the column that it stands for.
    return float(place[0] if isinstance(place, tuple) else place)


def _outer_first(span: Span) -> tuple[int, int, int]:
    return (span.start, -span.end, span.id)
