# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from narrativetagger.core.articles import Status
from narrativetagger.ui.status_signs import SIZE, draw_status, status_word


def shape(status: Status) -> bytes:
    """Which pixels a sign covers, whatever their colour."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_status(painter, QPointF(0, 0), status, QColor("black"))
    painter.end()
    pixels = ((x, y) for y in range(SIZE) for x in range(SIZE))
    return bytes(image.pixelColor(x, y).alpha() > 100 for x, y in pixels)


def test_each_status_has_a_shape_and_a_word_of_its_own(qapp: QApplication) -> None:
    shapes = {shape(status) for status in get_args(Status)}
    assert len(shapes) == 3
    assert all(any(pixels) for pixels in shapes)
    words = [status_word(status) for status in get_args(Status)]
    assert words == ["Unread", "In progress", "Done"]
