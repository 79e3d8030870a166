# SPDX-License-Identifier: Apache-2.0
"""The program's own icons, in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from narrativetagger.resources import resource_text


class LineIcon(QIconEngine):
    """Draws an icon when it is seen, at the size and in the palette of that moment."""

    def __init__(self, name: str) -> None:
        """Name the icon.

        Args:
            name: Of a file in ``resources/icons``, without its suffix.
        """
        super().__init__()
        self._name = name

    def clone(self) -> LineIcon:
        """Return another one of the same name."""
        return LineIcon(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon, faint when its action cannot be used."""
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, QPalette.ColorRole.WindowText)
        source = resource_text("icons", f"{self._name}.svg")
        drawing = QByteArray(source.replace("currentColor", colour.name()).encode())
        QSvgRenderer(drawing).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on nothing."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


def icon(name: str) -> QIcon:
    """Return an icon by its name in ``resources/icons``, without the suffix."""
    return QIcon(LineIcon(name))
