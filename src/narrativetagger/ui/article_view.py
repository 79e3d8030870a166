# SPDX-License-Identifier: Apache-2.0
"""The article: a page with bands for its spans."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from narrativetagger.core.graphemes import next_border
from narrativetagger.core.passages import Passage
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark, MarkRow
from narrativetagger.ui.bands import Bands, block_part, paint_lanes, paint_tints, spans_under
from narrativetagger.ui.brackets import BlockBrackets, Brackets
from narrativetagger.ui.hit_bands import HitBands, paint_hits
from narrativetagger.ui.line_boxes import LineBoxes
from narrativetagger.ui.margin import Margin
from narrativetagger.ui.page_view import NONE, PageView
from narrativetagger.ui.theme import PageColours, PageStyle

Blocks = Sequence[tuple[QTextBlock, QPointF]]
"""Blocks that are laid out, with their places in the viewport."""

FLASHES = 6
FLASH_TIME = 110
"""How often a span blinks, on and off, and for how long each, in milliseconds."""


class ArticleView(PageView):
    """Shows a stored text with its spans.

    Signals:
        span_clicked(list[Mark]): The spans under a click, in reading order; maybe none.
        spans_entered(list[Mark]): The caret came into spans in which it was not before.
    """

    span_clicked = Signal(object)
    spans_entered = Signal(object)

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(style, parent)
        self._index: SpanIndex = SpanIndex()
        self._bands = Bands(self._layout)
        self._brackets = Brackets(self._bands, self._layout)
        self._hits = HitBands(self._layout)
        self._chosen: Mark | None = None
        self._flashing: int | None = None
        self._flashes = 0
        self._around: set[int] = set()
        self._clicked_at: QPointF | None = None
        self._margins = (Margin(self, mirrored=False), Margin(self, mirrored=True))
        self._flash_timer = QTimer(self)
        self._flash_timer.setInterval(FLASH_TIME)
        self._flash_timer.timeout.connect(self._on_flash_timer_timeout)
        self.setObjectName("article_view")
        self.setAccessibleName(self.tr("Article"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.caret_moved.connect(self._on_caret_moved)
        self.page_clicked.connect(self._on_page_clicked)
        self.page_set.connect(self._on_page_set)
        for margin in self._margins:
            margin.clicked.connect(self.span_clicked)
        self._on_page_set()

    def show_article(
        self, text: str, index: SpanIndex, caret: int = 0, directions: Mapping[int, str] = NONE
    ) -> None:
        """Show a text from a place on.

        Args:
            text: The stored text.
            index: Its spans; the caller keeps it up to date and tells ``refresh_spans``.
            caret: Where the caret shall stand, in code points.
            directions: Of paragraphs, where set by hand, by their first code point.
        """
        self._index = index
        self._chosen = None
        self._around.clear()
        self._end_flash()
        self.show_text(text, caret, directions)
        self._bands.look_at(self._pieces, index)
        self._brackets.look_at(self._pieces, index)
        self._hits.look_at(self._pieces)

    def turn(self, directions: Mapping[int, str]) -> None:
        """Show the same article with paragraphs in other directions; caret and place stay."""
        hits = self._hits.hits
        super().turn(directions)
        self._bands.look_at(self._pieces, self._index)
        self._brackets.look_at(self._pieces, self._index)
        self._hits.look_at(self._pieces)
        self._hits.show(hits)

    def clear_article(self) -> None:
        """Show an empty page."""
        self.show_article("", SpanIndex())

    def refresh_spans(self, passages: Sequence[Passage]) -> None:
        """Show spans that came, went or changed at some passages."""
        self._bands.forget_at(passages)
        self._brackets.forget_at(passages)
        self._repaint_at(passages)

    def set_tag_colours(
        self, colours: Mapping[int, QColor], hidden_analysts: frozenset[int] = frozenset()
    ) -> None:
        """Say how spans are shown.

        Args:
            colours: Colour of each tag by row id; spans of tags without one are not shown.
            hidden_analysts: Row ids of analysts whose spans are not shown either.
        """
        self._bands.colours = colours
        self._bands.hidden_analysts = hidden_analysts
        self._forget()

    def set_tag_names(self, names: Mapping[int, str]) -> None:
        """Give each tag a short name by row id, for the margin."""
        for margin in self._margins:
            margin.names = names
            margin.update()

    def show_as(self, other: ArticleView) -> None:
        """Show tags in the colours and by the names that another view has, and no others."""
        self.set_tag_colours(other._bands.colours, other._bands.hidden_analysts)
        self.set_tag_names(other._margins[0].names)

    def show_hits(self, hits: Sequence[Passage]) -> None:
        """Mark the hits of a search.

        Args:
            hits: In reading order and without overlaps. The same ones again, with more at their
                end, cost nothing as long as these are out of view.
        """
        if hits is not self._hits.hits:
            self._hits.show(hits)
            self.viewport().update()
            return
        block = self._hits.take_more()
        seen = self.cursorForPosition(self.viewport().rect().bottomRight()).blockNumber()
        if block is not None and block.blockNumber() <= seen:
            self.viewport().update()

    def choose(self, span: Mark | None) -> None:
        """Let a span stand out, or none."""
        before, self._chosen = self._chosen, span
        self._repaint_at([mark.passage for mark in (before, span) if mark is not None])

    def flash(self, span_id: int) -> None:
        """Let a span blink, to say that it is there already."""
        self._flashing = span_id
        self._flashes = FLASHES
        self._flash_timer.start()

    def shows(self, span: Mark) -> bool:
        """Tell whether a span is shown."""
        return self._bands.shows(span)

    def shown_rows(self, rows: Iterable[MarkRow]) -> Iterator[MarkRow]:
        """Yield those of many marks that are shown."""
        colours, hidden = self._bands.colours, self._bands.hidden_analysts
        return (row for row in rows if row[3] in colours and row[4] not in hidden)

    def spans_at(self, place: int) -> list[Mark]:
        """Return the spans on a code point that are shown."""
        return list(filter(self._bands.shows, self._index.at(place)))

    def spans_under(self, point: QPointF) -> list[Mark]:
        """Return the spans at a point of the viewport: that of an underline, else all on words."""
        found: set[Mark] = set()
        for block, offset in self.seen_blocks():
            found.update(spans_under(self._bands.of_block(block), point - offset))
        return sorted(found)

    def letter_box(self, place: int) -> QRectF | None:
        """Return where a letter stands in the viewport, None where it is out of view.

        Args:
            place: Where its grapheme cluster begins, in code points.
        """
        first = self._pieces.to_qt(place)
        wanted = self.document().findBlock(first)
        for block, offset in self.seen_blocks():
            if block == wanted:
                start = block.position()
                last = self._pieces.to_qt(next_border(self._pieces.text, place))
                boxes = LineBoxes(self._layout, block).boxes(first - start, last - start)
                return next((box.rect.translated(offset) for box in boxes), None)
        return None

    def boxes_of(self, span_ids: Collection[int]) -> list[QRectF]:
        """Return where words and underlines of some spans are seen, line by line."""
        return [
            (band.box if band.underline is None else band.box | band.underline).translated(offset)
            for block, offset in self.seen_blocks()
            for band in self._bands.of_block(block).bands
            if band.span.id in span_ids
        ]

    def click_place(self) -> QPoint:
        """Return where on the screen the click is that ``span_clicked`` tells of."""
        if self._clicked_at is None:  # In a margin.
            return QCursor.pos()
        return self.viewport().mapToGlobal(self._clicked_at.toPoint())

    # -- for the margins ---------------------------------------------------------------------

    def colours(self) -> PageColours:
        """Return the colours of the page."""
        return self._page.colours

    def tag_colour(self, tag_id: int) -> QColor:
        """Return the colour of a tag that is shown."""
        return self._bands.colours[tag_id]

    def brackets(self, block: QTextBlock) -> BlockBrackets:
        """Return the brackets beside a block that is laid out."""
        return self._brackets.of_block(block)

    def is_ringed(self, span: Mark) -> bool:
        """Tell whether a span stands out just now."""
        return span.id == self._ringed()

    @Slot(int)
    def _on_caret_moved(self, place: int) -> None:
        around = self.spans_at(place)
        entered = [span for span in around if span.id not in self._around]
        self._around = {span.id for span in around}
        if entered:
            self.spans_entered.emit(entered)

    @Slot(QPointF)
    def _on_page_clicked(self, point: QPointF) -> None:
        self._clicked_at = point
        self.span_clicked.emit(self.spans_under(point))
        self._clicked_at = None

    @Slot()
    def _on_page_set(self) -> None:
        self._bands.tint = self._page.colours.tint
        self._forget()
        seen = self.viewport().geometry()
        sides = ((0, seen.left()), (seen.right() + 1, self.viewportMargins().right()))
        for margin, (left, width) in zip(self._margins, sides, strict=True):
            margin.use_font(self.small_font())
            margin.setGeometry(left, seen.top(), width, seen.height())

    def _forget(self) -> None:
        """Work out anew where all spans are drawn."""
        self._bands.forget()
        self._brackets.forget()
        self._hits.forget()
        self._repaint()

    def _repaint_at(self, passages: Sequence[Passage]) -> None:
        """Draw the paragraphs anew that some passages touch, and what their brackets may move."""
        top, bottom = float(self.height()), 0.0
        for block, place in self.seen_blocks():
            here = self._bands.of_block(block).passage
            touching = [one for one in passages if one.start <= here.end and here.start <= one.end]
            if touching:
                top = min(top, place.y())
                crosses = any(one.start < here.start or one.end > here.end for one in touching)
                height = self.blockBoundingRect(block).height()
                bottom = self.height() if crosses else max(bottom, place.y() + height)
        for widget in (self.viewport(), *self._margins):
            widget.update(0, int(top) - 2, widget.width(), int(bottom - top) + 5)

    def _repaint(self) -> None:
        self.viewport().update()
        for margin in self._margins:
            margin.update()

    @Slot()
    def _on_flash_timer_timeout(self) -> None:
        self._flashes -= 1
        if self._flashes <= 0:
            self._end_flash()
        self._repaint()

    def _end_flash(self) -> None:
        self._flash_timer.stop()
        self._flashing = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints and hits, then the text, then underlines."""
        blocks = self.blocks_in(event.rect())
        painter = QPainter(self.viewport())
        self._paint_under(painter, blocks)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_over(painter, blocks)
        painter.end()

    def blocks_in(self, rect: QRect) -> Blocks:
        """Return the blocks that are seen in a part of the viewport, and those that touch it."""
        seen = list(self.seen_blocks())
        last = [place.y() for _, place in seen[1:]] + [float(self.height())]
        return [
            (block, place)
            for (block, place), end in zip(seen, last, strict=True)
            if place.y() <= rect.bottom() + 1 and end >= rect.top() - 1
        ]

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw whole lines as on the screen, but for the caret and what is selected.

        Args:
            painter: With the view's corner as its origin.
            top: Where the first line begins in the viewport, in pixels.
            bottom: Where the last one ends.
        """
        painter.save()
        painter.translate(self.viewport().pos())
        blocks = list(self.seen_blocks())
        parts = [
            (block_part(self._bands.of_block(block), *span, self._layout.height), at)
            for block, at in blocks
            for span in [(top - at.y(), bottom - at.y())]
        ]
        for bands, at in parts:
            paint_tints(painter, bands, at)
        painter.setPen(self._page.colours.text)
        for block, at in blocks:
            self._draw_lines(painter, block, at, top, bottom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        for bands, at in parts:
            paint_lanes(painter, bands, at, self._page.colours, chosen=None)
        painter.restore()
        for margin in self._margins:
            painter.save()
            painter.translate(margin.pos())
            margin.draw_page(painter, top, bottom)
            painter.restore()

    def _draw_lines(
        self, painter: QPainter, block: QTextBlock, at: QPointF, top: float, bottom: float
    ) -> None:
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if top < at.y() + line.y() + line.height() / 2 < bottom:
                line.draw(painter, at)

    def _paint_under(self, painter: QPainter, blocks: Blocks) -> None:
        for block, offset in blocks:
            paint_tints(painter, self._bands.of_block(block), offset)
        for block, offset in blocks:
            paint_hits(painter, self._hits.of_block(block), offset, self._page.colours)

    def _paint_over(self, painter: QPainter, blocks: Blocks) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        chosen = self._ringed()
        for block, offset in blocks:
            bands = self._bands.of_block(block)
            paint_lanes(painter, bands, offset, self._page.colours, chosen=chosen)

    def _ringed(self) -> int | None:
        """Return the span to draw a ring around: the chosen one, or one that blinks."""
        if self._flashing is None:
            return self._chosen.id if self._chosen else None
        return self._flashing if self._flashes % 2 else None
