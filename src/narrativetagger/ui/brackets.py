# SPDX-License-Identifier: Apache-2.0
"""Brackets beside the text: how far each span reaches, and the short name of its tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from narrativetagger.core.bracket_columns import CrossingColumns, packed
from narrativetagger.core.lanes import outer_first
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.ui.bands import KEPT, Bands, BlockBands
from narrativetagger.ui.spaced_layout import SpacedLayout

COLUMNS = 8
"""Brackets shown beside each other; what is beyond that is counted."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """The part of a span's bracket that stands beside one block.

    Attributes:
        span: The span.
        top: Where it begins, below the top of the block, in pixels.
        bottom: Where it ends.
        column: From 0, nearest to the text.
        begins: Whether the span begins here, or only goes on.
        ends: Whether it ends here.
    """

    span: Mark
    top: float
    bottom: float
    column: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class BlockBrackets:
    """All brackets beside one block.

    Attributes:
        brackets: In reading order of their spans.
        left_out: How many found no column.
        mirrored: Whether the lines of the block begin on the right.
        height: Of the block, in pixels.
    """

    brackets: Sequence[Bracket]
    left_out: int
    mirrored: bool
    height: float


class Brackets:
    """Works out brackets for the blocks that are seen, and remembers them.

    Spans that go on beyond their block stand next to the text, in the same column beside all their
    blocks; the others stand outside of them, block by block. So brackets stay where they are while
    the text is scrolled.
    """

    def __init__(self, bands: Bands, layout: SpacedLayout) -> None:
        """Begin with no article.

        Args:
            bands: Of the same text; they know where the words are.
            layout: Of the document that the article is displayed in.
        """
        self._bands = bands
        self._layout = layout
        self.look_at(PieceTable(""), SpanIndex())

    def look_at(self, pieces: PieceTable, index: SpanIndex) -> None:
        """Turn to an article.

        Args:
            pieces: Its text as displayed.
            index: Its spans.
        """
        self._pieces = pieces
        self._crossing = CrossingColumns(index, self._bounds, self._bands.shows)
        self._blocks: dict[int, BlockBrackets] = {}

    def forget(self) -> None:
        """Work everything out anew, after a change of width, font or of what is shown."""
        self._crossing.forget_from(0)
        self._blocks.clear()

    def forget_at(self, passages: Sequence[Passage]) -> None:
        """Work out anew what some spans that came, went or changed may have moved.

        A span within one block moves nothing beside the others; one that goes on over several
        may change its column and those of others in all blocks behind its beginning.
        """
        if len(passages) > KEPT:
            self.forget()
            return
        for passage in passages:
            numbers = self._bands.block_numbers(passage)
            if len(numbers) > 1:
                self._crossing.forget_from(numbers.start)
                self._blocks.clear()
            self._blocks.pop(numbers.start, None)

    def of_block(self, block: QTextBlock) -> BlockBrackets:
        """Return the brackets beside a block that is laid out."""
        number = block.blockNumber()
        if number not in self._blocks:
            if len(self._blocks) >= KEPT:
                self._blocks.clear()
            self._blocks[number] = self._worked_out(block)
        return self._blocks[number]

    def _worked_out(self, block: QTextBlock) -> BlockBrackets:
        bands = self._bands.of_block(block)
        height = self._layout.blockBoundingRect(block).height()
        crossing = self._crossing.of_block(block.blockNumber())
        # A span goes on beside an empty line, too.
        reach = dict.fromkeys(crossing, (0.0, height)) | _reach(bands)
        inner = sorted(reach.keys() - crossing.keys(), key=outer_first)
        rows = [_rows(reach[span], self._layout.step) for span in inner]
        first = max(crossing.values(), default=-1) + 1
        columns = packed(rows, max(0, COLUMNS - first))
        column_of = crossing | {
            span: first + column for span, column in zip(inner, columns, strict=True)
        }
        brackets = tuple(
            _bracket(span, reach[span], column_of[span], bands.passage, height)
            for span in sorted(reach, key=outer_first)
            if column_of[span] < COLUMNS
        )
        return BlockBrackets(brackets, len(reach) - len(brackets), bands.mirrored, height)

    def _bounds(self, number: int) -> tuple[int, int]:
        block = self._layout.document().findBlockByNumber(number)
        start = self._pieces.from_qt(block.position())
        return start, self._pieces.from_qt(block.position() + block.length() - 1)


def _reach(bands: BlockBands) -> dict[Mark, tuple[float, float]]:
    """Return top and bottom of each span's words."""
    found: dict[Mark, tuple[float, float]] = {}
    for band in bands.bands:
        top, bottom = found.get(band.span, (band.box.top(), band.box.bottom()))
        found[band.span] = (min(top, band.box.top()), max(bottom, band.box.bottom()))
    return found


def _rows(reach: tuple[float, float], step: float) -> tuple[int, int]:
    """Return the first and the last line between two heights."""
    return int(reach[0] / step), int(reach[1] / step)


def _bracket(
    span: Mark, reach: tuple[float, float], column: int, here: Passage, height: float
) -> Bracket:
    """Return the bracket of a span, from edge to edge of the block where the span goes on."""
    begins, ends = span.start >= here.start, span.end <= here.end
    top, bottom = reach[0] if begins else 0.0, reach[1] if ends else height
    return Bracket(span, top, bottom, column, begins, ends)
