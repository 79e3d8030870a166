# SPDX-License-Identifier: Apache-2.0
"""The margin beside the article, with a bracket and a short name for each span."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from narrativetagger.core.spans import Mark
from narrativetagger.ui.brackets import BlockBrackets, Bracket
from narrativetagger.ui.paper_brackets import on_page
from narrativetagger.ui.plain import tool_tip

if TYPE_CHECKING:
    from narrativetagger.ui.article_view import ArticleView

STEP = 0.45
"""From one column to the next, as a share of the height of a name."""

GAP = 3.0
"""Between the text's edge and the first column, in pixels."""

SHORTEST = 7
"""A name with room for fewer characters is left out."""


@dataclass(frozen=True, slots=True)
class Label:
    """The name beside a bracket.

    Attributes:
        span: Whose tag it names; None for the number of names that found no room.
        left_out: That number.
        top: Of its line, below the top of the block, in pixels.
    """

    span: Mark | None
    left_out: int
    top: float


def labels(block: BlockBrackets, height: float) -> list[Label]:
    """Return the names beside a block, each at its bracket's top or the next free line below.

    Args:
        block: The brackets.
        height: Of a line of names, in pixels.
    """
    found: list[Label] = []
    free, left_out = 0.0, block.left_out
    for bracket in block.brackets:
        if bracket.begins:
            top = max(bracket.top, free)
            if top + height > block.height:
                left_out += 1
            else:
                found.append(Label(bracket.span, 0, top))
                free = top + height
    if left_out and free + height > block.height and found:
        # The last name makes room for the number.
        free = found.pop().top
        left_out += 1
    if left_out:
        found.append(Label(None, left_out, min(free, max(0.0, block.height - height))))
    return found


class Margin(QWidget):
    """Stands beside the lines of the paragraphs that begin on its side.

    Attributes:
        names: Short name of each tag, by row id.

    Signals:
        clicked(list[Mark]): The spans whose bracket or name is under a click; maybe none.
    """

    clicked = Signal(object)

    def __init__(self, view: ArticleView, *, mirrored: bool) -> None:
        """Stand beside a view.

        Args:
            view: The article.
            mirrored: Whether this is the margin on the right, for lines that begin there.
        """
        super().__init__(view)
        self.names: Mapping[int, str] = {}
        self._view = view
        self._mirrored = mirrored
        self.setObjectName("margin_right" if mirrored else "margin_left")
        self.use_font(view.small_font())
        view.updateRequest.connect(self._on_view_update_request)

    def use_font(self, font: QFont) -> None:
        """Write names in another font."""
        self.setFont(font)
        self._metrics = QFontMetricsF(font)
        self._step = STEP * self._metrics.height()

    @Slot(QRect, int)
    def _on_view_update_request(self, rect: QRect, moved: int) -> None:
        if moved:
            self.scroll(0, moved)
        elif rect.width() >= self._view.viewport().width():
            self.update(0, rect.y(), self.width(), rect.height())

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw brackets and names beside the blocks in view."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._view.colours().page)
        for block, y in self._blocks(event.rect()):
            self._draw_block(painter, block, block, y)
        painter.end()

    def draw_page(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw brackets and names on paper.

        Args:
            painter: With the margin's corner as its origin.
            top: Where the page begins, in pixels.
            bottom: Where it ends.
        """
        first = next((place.y() for _, place in self._view.seen_blocks()), 0.0)
        for block, y in self._blocks():
            if y < bottom:
                drawn, named = on_page(block, top - y, bottom - y, first=y == first)
                self._draw_block(painter, drawn, named, y)

    def _draw_block(
        self, painter: QPainter, drawn: BlockBrackets, named: BlockBrackets, y: float
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for bracket in drawn.brackets:
            self._draw_bracket(painter, bracket, y)
        for label, rect in self._labels(named, y):
            self._draw_label(painter, label, rect)

    def _blocks(self, part: QRect | None = None) -> Iterator[tuple[BlockBrackets, float]]:
        """Yield the blocks in view whose lines begin on this side, with their tops.

        Args:
            part: Of the margin, beside which they are; the whole margin for None.
        """
        blocks = self._view.blocks_in(part) if part else self._view.seen_blocks()
        for block, place in blocks:
            found = self._view.brackets(block)
            if found.mirrored == self._mirrored:
                yield found, place.y()

    def _draw_bracket(self, painter: QPainter, bracket: Bracket, y: float) -> None:
        chosen = self._view.is_ringed(bracket.span)
        colour = self._view.tag_colour(bracket.span.tag_id)
        x = self._column(bracket.column)
        if bracket.column > self._last_column():
            # Those without room of their own are one dotted line beside the others.
            painter.setPen(QPen(self._view.colours().muted, 1.6, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, y + bracket.top), QPointF(x, y + bracket.bottom))
            return
        painter.setPen(QPen(colour, 3.0 if chosen else 1.6, c=Qt.PenCapStyle.FlatCap))
        tick = (1 if not self._mirrored else -1) * self._step * 0.6
        top = QPointF(x, y + bracket.top + bracket.begins)
        bottom = QPointF(x, y + bracket.bottom - bracket.ends)
        painter.drawLine(top, bottom)
        if bracket.begins:
            painter.drawLine(top, top + QPointF(tick, 0))
        if bracket.ends:
            painter.drawLine(bottom, bottom + QPointF(tick, 0))

    def _draw_label(self, painter: QPainter, label: Label, rect: QRectF) -> None:
        near = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        align = near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        metrics = self._metrics
        colours = self._view.colours()
        if label.span is None:
            painter.setPen(colours.muted)
            painter.drawText(rect, align, f"+{label.left_out}")
            return
        chip = metrics.height() * 0.4
        chip_x = rect.left() if self._mirrored else rect.right() - chip
        box = QRectF(chip_x, rect.center().y() - chip / 2, chip, chip)
        painter.fillRect(box, self._view.tag_colour(label.span.tag_id))
        move = chip + 3
        words = rect.adjusted(move, 0, 0, 0) if self._mirrored else rect.adjusted(0, 0, -move, 0)
        painter.setPen(colours.text if self._view.is_ringed(label.span) else colours.muted)
        name = self.names.get(label.span.tag_id, "")
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, align, elided)

    # -- places ------------------------------------------------------------------------------

    def _column(self, number: int) -> float:
        """Return where a column stands, in pixels from the left; one too many, beside the last."""
        distance = GAP + (min(number, self._last_column() + 1) + 0.8) * self._step
        return distance if self._mirrored else self.width() - distance

    def _last_column(self) -> int:
        """Return the outermost column with room for brackets, and for a dotted line beside it."""
        return int((self.width() - GAP) / self._step - 0.8) - 1

    def _labels(self, block: BlockBrackets, y: float) -> Iterator[tuple[Label, QRectF]]:
        """Yield the names beside a block with their places."""
        metrics = self._metrics
        outermost = max((bracket.column for bracket in block.brackets), default=-1)
        taken = GAP + (outermost + 1.6) * self._step
        room = self.width() - taken - GAP
        if room < SHORTEST * metrics.averageCharWidth():
            return
        left = taken if self._mirrored else GAP
        for label in labels(block, metrics.height()):
            yield label, QRectF(left, y + label.top, room, metrics.height())

    # -- mouse -------------------------------------------------------------------------------

    def spans_under(self, point: QPointF) -> list[Mark]:
        """Return the spans whose name or bracket is at a point, the name first of all."""
        found = []
        for block, y in self._blocks():
            for label, rect in self._labels(block, y):
                if label.span is not None and rect.contains(point):
                    return [label.span]
            found += [
                bracket.span
                for bracket in block.brackets
                if y + bracket.top <= point.y() <= y + bracket.bottom
                and abs(point.x() - self._column(bracket.column)) <= self._step / 2
            ]
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which spans are clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.spans_under(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article."""
        self._view.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the whole name of what the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spans = self.spans_under(QPointF(event.pos()))
            names = "\n".join(self.names.get(span.tag_id, "") for span in spans)
            QToolTip.showText(event.globalPos(), tool_tip(names) if names else "", self)
            return True
        return super().event(event)
