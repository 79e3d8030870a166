# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from narrativetagger.ui.colour_chips import SIZE, chip


def test_a_chip_is_a_framed_square(qapp: QApplication) -> None:
    image = chip(QColor("#c8611a"), QColor("#000000")).pixmap(QSize(SIZE, SIZE)).toImage()
    middle = image.width() // 2
    assert image.pixelColor(middle, middle).name() == "#c8611a"
    assert image.pixelColor(0, 0).alpha() == 0
    row = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert "#000000" in row
