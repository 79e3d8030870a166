# SPDX-License-Identifier: Apache-2.0
"""The program's own icons, in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from narrativetagger.resources import resource_text

_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str) -> QIcon:
    """Return an icon drawn in the present palette.

    Args:
        name: Of a file in ``resources/icons``, without its suffix.
    """
    palette = QGuiApplication.palette()
    drawn = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.WindowText)
        for size in _SIZES:
            drawn.addPixmap(_pixmap(name, size, colour), mode)
    return drawn


def _pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    source = resource_text("icons", f"{name}.svg").replace("currentColor", colour.name())
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
