# SPDX-License-Identifier: Apache-2.0
"""How far an article is read: a shape for each status, and a word for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from narrativetagger.core.articles import Status
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

SIZE = 12
"""Side of the square that a sign fills, in pixels."""

WORDS: dict[Status, str] = {
    "unread": QT_TRANSLATE_NOOP("status", "Unread"),
    "in_progress": QT_TRANSLATE_NOOP("status", "In progress"),
    "done": QT_TRANSLATE_NOOP("status", "Done"),
}


def status_word(status: Status) -> str:
    """Return what a status is called, in the language of the window."""
    return QCoreApplication.translate("status", WORDS[status])


def draw_status(painter: QPainter, place: QPointF, status: Status, colour: QColor) -> None:
    """Draw the sign of a status: a ring, a ring half full, or a tick.

    Args:
        painter: Where to draw.
        place: Upper left corner of its square.
        status: Which one.
        colour: Of the lines.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    square = QRectF(place.x() + 1.5, place.y() + 1.5, SIZE - 3, SIZE - 3)
    if status == "done":
        corners = ((0.05, 0.55), (0.38, 0.9), (1.0, 0.1))
        painter.drawPolyline(QPolygonF([_within(square, *corner) for corner in corners]))
    else:
        painter.drawEllipse(square)
    if status == "in_progress":
        painter.setBrush(colour)
        painter.drawChord(square, 90 * 16, 180 * 16)
    painter.restore()


def _within(square: QRectF, across: float, down: float) -> QPointF:
    return QPointF(square.x() + across * square.width(), square.y() + down * square.height())
