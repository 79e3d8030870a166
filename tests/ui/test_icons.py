# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from narrativetagger.resources import resource_path
from narrativetagger.ui.icons import LineIcon, icon

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
SIZE = QSize(24, 24)


def drawn(found: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """Return the opaque colours of an icon."""
    image = found.pixmap(SIZE, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (
        QColor.fromRgba(image.pixel(x, y))
        for x in range(image.width())
        for y in range(image.height())
    )
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    assert drawn(icon(name))


def test_an_icon_has_the_colour_of_the_text(qapp: QApplication) -> None:
    palette = qapp.palette()
    before = QPalette(palette)
    try:
        for group, colour in (
            (QPalette.ColorGroup.Active, "#aa0000"),
            (QPalette.ColorGroup.Disabled, "#00aa00"),
        ):
            palette.setColor(group, QPalette.ColorRole.WindowText, QColor(colour))
        qapp.setPalette(palette)
        assert "#aa0000" in drawn(icon("undo"))
        assert "#00aa00" in drawn(icon("undo"), QIcon.Mode.Disabled)
    finally:
        qapp.setPalette(before)


def test_a_copy_draws_the_same(qapp: QApplication) -> None:
    engine = LineIcon("undo")
    mode, state = QIcon.Mode.Normal, QIcon.State.Off
    copy = engine.clone().pixmap(SIZE, mode, state).toImage()
    assert copy == engine.pixmap(SIZE, mode, state).toImage()
