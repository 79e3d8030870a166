# SPDX-License-Identifier: Apache-2.0
"""How the chosen row of a list is told from the others."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette

BAR = 3
"""Width of the bar before it, in pixels: colour is never the only sign."""


def fill_chosen(
    painter: QPainter, palette: QPalette, rect: QRect, *, with_bar: bool = True
) -> None:
    """Fill a row, or one cell of it.

    Args:
        painter: What it is drawn with.
        palette: Of the list.
        rect: The row's, or the cell's.
        with_bar: Whether the bar belongs here: before the row, or before its first cell.
    """
    painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
    if with_bar:
        bar = QRect(rect.left(), rect.top(), BAR, rect.height())
        painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
