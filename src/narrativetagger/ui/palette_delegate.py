# SPDX-License-Identifier: Apache-2.0
"""Draws a row of the palette: what it is called, what it is, and its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from narrativetagger.ui.chosen_row import fill_chosen
from narrativetagger.ui.palette_model import PaletteModel
from narrativetagger.ui.palette_sources import Entry
from narrativetagger.ui.plain import isolated

GAP = 10
CHIP = 10
"""Between the parts of a row, and the side of a tag's colour, in pixels."""

PADDING = 10
"""What a row is higher than its line, in pixels."""


class PaletteDelegate(QStyledItemDelegate):
    """One line a row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for one line."""
        return QSize(200, QFontMetrics(option.font).lineSpacing() + PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        entry: Entry = index.data(PaletteModel.ENTRY)
        palette, metrics, rect = option.palette, QFontMetrics(option.font), option.rect
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_chosen(painter, palette, rect)
        room = rect.adjusted(GAP, 0, -GAP, 0)
        if entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            painter.drawRoundedRect(room.left(), rect.center().y() - CHIP // 2, CHIP, CHIP, 2, 2)
            room.setLeft(room.left() + CHIP + 8)
        self._draw_right(painter, palette, room, entry.key)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, isolated(title))
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + GAP)
        if entry.detail and room.width() > 4 * GAP:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, isolated(detail))
        painter.restore()

    def _draw_right(self, painter: QPainter, palette: QPalette, room: QRect, key: str) -> None:
        """Draw a key at the end of a row, and leave the rest of the room."""
        if key:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, flags, key)
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(key) - GAP)
