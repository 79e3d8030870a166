# SPDX-License-Identifier: Apache-2.0
"""Room between the lines of a plain text, for reading and for underlines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QPlainTextDocumentLayout

ABOVE = 0.2
"""Share of the extra room that stands above a line; the rest below is for underlines."""

BETWEEN = 0.4
"""Room between paragraphs, as a share of the font's height."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Sets lines apart, which ``QPlainTextEdit`` ignores in block formats.

    All lines are equally far apart, also where letters of another script need a taller font.

    Attributes:
        ascent: Of the text's font, in pixels.
        height: Of the text's font, in pixels.
        step: From one line to the next, in pixels.
    """

    def __init__(self, document: QTextDocument, spacing: float) -> None:
        """Lay out a document in its own font.

        Args:
            document: Owner of the layout.
            spacing: Height of a line, as a multiple of its font's.
        """
        super().__init__(document)
        self.set_lines(document.defaultFont(), spacing)

    def set_lines(self, font: QFont, spacing: float) -> None:
        """Set lines in another font or further apart.

        Args:
            font: Of the text.
            spacing: Height of a line, as a multiple of its font's.
        """
        metrics = QFontMetricsF(font)
        self.ascent = metrics.ascent()
        self.height = metrics.height()
        self.step = float(round(self.height * spacing))
        self.documentSizeChanged.emit(self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return a block's rectangle with its lines set apart, moving those that are not yet."""
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        count = layout.lineCount() if block.isValid() else 0
        if count == 0:
            return rect
        baseline = (self.step - self.height) * ABOVE + self.ascent
        last = layout.lineAt(count - 1)
        if abs(last.y() + last.ascent() - baseline - (count - 1) * self.step) > 0.5:
            for number in range(count):
                line = layout.lineAt(number)
                y = baseline + number * self.step - line.ascent()
                line.setPosition(QPointF(line.x(), y))
        rect.setHeight(count * self.step + round(self.height * BETWEEN))
        return rect

    def line_at(self, block: QTextBlock, y: float) -> QTextLine:
        """Return the line at a height, the room below it included.

        Args:
            block: A block that is laid out.
            y: Below the top of the block, in pixels.
        """
        layout = block.layout()
        return layout.lineAt(min(int(y / self.step), layout.lineCount() - 1))
