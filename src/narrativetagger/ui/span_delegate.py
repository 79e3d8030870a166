# SPDX-License-Identifier: Apache-2.0
"""How a row of the list of spans is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from narrativetagger.core.span_choice import SpanLine
from narrativetagger.core.spans import Span
from narrativetagger.ui.chosen_row import fill_chosen
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.span_model import SpanModel

MARGIN = 10
"""On the left of list and rows, in pixels."""


class SpanDelegate(QStyledItemDelegate):
    """Draws a span: the tag's colour and name over the beginning of the quote."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one span."""
        span: Span | SpanLine | None = index.data(SpanModel.SPAN)
        palette = option.palette
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_chosen(painter, palette, rect)
        metrics = QFontMetrics(option.font)
        line = metrics.lineSpacing()
        colour = index.data(Qt.ItemDataRole.DecorationRole) or QColor(Qt.GlobalColor.transparent)
        bar = QRect(rect.left() + MARGIN, rect.top() + 7, 4, 2 * line - 4)
        painter.fillRect(bar, colour)
        room = QRect(bar.right() + 9, rect.top() + 4, rect.right() - bar.right() - 18, line)
        name = (index.data(SpanModel.NAME) or "") + (_signs(span) if span else "")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, _cut(metrics, name, room.width()))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = span.quote[:200].replace("\n", " ") if span else ""
        quote = isolated(_cut(metrics, words, room.width()))
        painter.drawText(room.translated(0, line), Qt.AlignmentFlag.AlignLeft, quote)
        painter.restore()


def _signs(span: Span | SpanLine) -> str:
    """Return signs for a note, a doubt, a model example."""
    signs = ((span.note, " ✎"), (span.flag, " ?"), (span.star, " ★"))
    return "".join(sign for said, sign in signs if said)


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
