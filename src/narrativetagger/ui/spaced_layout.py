# SPDX-License-Identifier: Apache-2.0
"""Room between the lines of a plain text, for reading and for underlines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

ABOVE = 0.2
"""Share of the extra room that stands above a line; the rest below is for underlines."""

BETWEEN = 0.4
"""Room between paragraphs, as a share of the font's height."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Sets lines apart, which ``QPlainTextEdit`` ignores in block formats.

    Attributes:
        spacing: Height of a line, as a multiple of its font's.
    """

    def __init__(self, document: QTextDocument, spacing: float) -> None:
        """Lay out a document.

        Args:
            document: Owner of the layout.
            spacing: Height of a line, as a multiple of its font's.
        """
        super().__init__(document)
        self.spacing = spacing

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return a block's rectangle with its lines set apart, moving those that are not yet."""
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        count = layout.lineCount() if block.isValid() else 0
        if count == 0:
            return rect
        height = layout.lineAt(0).height()
        step = self.step(height)
        above = (step - height) * ABOVE
        last = layout.lineAt(count - 1)
        if abs(last.y() - above - (count - 1) * step) > 0.5:
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), above + number * step))
        rect.setHeight(count * step + round(height * BETWEEN))
        return rect

    def step(self, height: float) -> float:
        """Return the distance between lines whose font has a height, in pixels."""
        return float(round(height * self.spacing))
