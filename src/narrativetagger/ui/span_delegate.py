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
from narrativetagger.ui.who_tagged import Who

MARGIN = 10
"""On the left of list and rows, in pixels."""


DOT = 8
"""In the colour of an analyst, in pixels."""


class SpanDelegate(QStyledItemDelegate):
    """Draws a span: the tag's colour and name, who tagged, and below it how the quote begins."""

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
        who: Who | None = index.data(SpanModel.WHO)
        top = room.adjusted(0, 0, -_draw_who(painter, palette, room, who), 0) if who else room
        name = (index.data(SpanModel.NAME) or "") + (_signs(span) if span else "")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, _cut(metrics, name, top.width()))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = span.quote[:200].replace("\n", " ") if span else ""
        quote = isolated(_cut(metrics, words, room.width()))
        painter.drawText(room.translated(0, line), Qt.AlignmentFlag.AlignLeft, quote)
        painter.restore()


def _draw_who(painter: QPainter, palette: QPalette, room: QRect, who: Who) -> int:
    """Draw an analyst at the end of a line: a dot of the colour, before it the name of others.

    Returns:
        The width that it takes, in pixels.
    """
    metrics = painter.fontMetrics()
    dot = QRect(room.right() - DOT, room.center().y() - DOT // 2, DOT, DOT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(palette.color(QPalette.ColorRole.Dark))
    painter.setBrush(who.colour)
    painter.drawEllipse(dot)
    name = _cut(metrics, who.name, room.width() // 3)
    width = metrics.horizontalAdvance(name)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(dot.left() - 5 - width, room.top() + metrics.ascent(), isolated(name))
    painter.restore()
    return DOT + width + 14


def _signs(span: Span | SpanLine) -> str:
    """Return signs for a note, a doubt, a model example."""
    signs = ((span.note, " ✎"), (span.flag, " ?"), (span.star, " ★"))
    return "".join(sign for said, sign in signs if said)


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
