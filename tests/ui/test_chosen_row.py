# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from narrativetagger.ui.chosen_row import BAR, fill_chosen

ROW = QRect(2, 4, 20, 10)


def colours(*, with_bar: bool) -> tuple[QColor, QColor, QColor]:
    """Return the colours of the row's edge, of its middle and of what is below it."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor("#ddeeff"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#3355aa"))
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    fill_chosen(painter, palette, ROW, with_bar=with_bar)
    painter.end()
    edge, below = ROW.left() + BAR - 1, ROW.bottom() + 1
    return image.pixelColor(edge, 6), image.pixelColor(edge + 1, 6), image.pixelColor(6, below)


def test_a_bar_stands_before_the_row(qapp: QApplication) -> None:
    assert colours(with_bar=True) == (QColor("#3355aa"), QColor("#ddeeff"), QColor("white"))


def test_other_cells_have_no_bar(qapp: QApplication) -> None:
    assert colours(with_bar=False) == (QColor("#ddeeff"), QColor("#ddeeff"), QColor("white"))
