# SPDX-License-Identifier: Apache-2.0
"""Small squares in the colours of tags, for menus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

SIZE = 16
"""Of an icon in a menu, in pixels."""


def chip(colour: QColor, frame: QColor) -> QIcon:
    """Return a square of a colour in a thin frame.

    Args:
        colour: A tag's.
        frame: Around it, so that it is seen on any ground.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(int(SIZE * ratio), int(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame, 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(2.5, 2.5, SIZE - 5, SIZE - 5), 2, 2)
    painter.end()
    return QIcon(pixmap)
