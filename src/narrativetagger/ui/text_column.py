# SPDX-License-Identifier: Apache-2.0
"""A text set like a page: in a column of readable width, with room for names beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import LIMIT, RTL_MARK, PieceTable, direction_mark
from narrativetagger.ui.spaced_layout import SpacedLayout
from narrativetagger.ui.theme import PageStyle

LEAST_MARGIN = 28
"""Between the text and the edges of the view, in pixels."""

NAMES = 22
"""Width of the margin where lines begin, if there is room, in average small characters."""

NARROWED = 0.85
"""How narrow the text may become to leave that room, as a share of its measure."""

SMALL = 0.68
"""Size of what is written beside the text, as a share of that of the text."""

LARGEST_SMALL = 12
"""Most points that it has: large letters leave no room for it."""

DOCUMENT_MARGIN = 9
"""Around the text inside the viewport, in pixels."""

SELECTION = 0.75
"""How strongly the selection covers the tints of spans, 0 to 1."""


class TextColumn(QPlainTextEdit):
    """Lays a stored text out; it is read, never changed.

    Signals:
        page_set: Lines lie elsewhere or look different; what was worked out from them is void.
    """

    page_set = Signal()

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(parent)
        self._page = style
        self._pieces = PieceTable("")
        self._mirrored = False
        self._layout = SpacedLayout(QTextDocument(self), style.spacing)
        self._build()
        self.set_page(style)

    def _build(self) -> None:
        document = self._layout.document()
        document.setDocumentLayout(self._layout)
        document.setDocumentMargin(DOCUMENT_MARGIN)
        option = QTextOption(Qt.AlignmentFlag.AlignJustify | Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        # One made here: PySide looks through all classes of widgets for one that Qt made.
        self.setViewport(QWidget())
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setAutoFillBackground(True)
        self.setCursorWidth(2)

    def _lay_out(self, pieces: PieceTable) -> None:
        """Show a text as it is cut into pieces."""
        self._pieces = pieces
        self._mirrored = direction_mark(pieces.display[:LIMIT]) == RTL_MARK
        if self._set_margins():
            self.page_set.emit()
        self.setPlainText(pieces.display)

    def set_page(self, style: PageStyle) -> None:
        """Set the page in other colours, another font, spacing or width; its place stays."""
        top = self.cursorForPosition(QPoint(0, 0))
        is_at_top = self.verticalScrollBar().value() == 0
        self._page = style
        colours = style.colours
        palette = QPalette(self.palette())
        selection = QColor(colours.selection)
        selection.setAlphaF(SELECTION)
        for role, colour in (
            (QPalette.ColorRole.Base, colours.page),
            (QPalette.ColorRole.Window, colours.page),
            (QPalette.ColorRole.Text, colours.text),
            (QPalette.ColorRole.Highlight, selection),
            (QPalette.ColorRole.HighlightedText, colours.selected_text),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self.setFont(style.font)
        self.document().setDefaultFont(style.font)
        self._layout.set_lines(style.font, style.spacing)
        self._set_margins()
        if not is_at_top:
            self._scroll_to(top)
        self.page_set.emit()

    def _scroll_to(self, top: QTextCursor) -> None:
        """Scroll so that the line with a place is the first one."""
        block = top.block()
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(top.positionInBlock())
        self.verticalScrollBar().setValue(block.firstLineNumber() + max(0, line.lineNumber()))

    def seen_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the blocks in view, laid out, with their places in the viewport."""
        block = self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).topLeft() + self.contentOffset()
        bottom = self.viewport().height()
        while block.isValid() and place.y() <= bottom:
            # Qt's own way to the place of a block asks for the heights of all above it.
            height = self._layout.blockBoundingRect(block).height()
            yield block, QPointF(place)
            place.setY(place.y() + height)
            block = block.next()

    def seen_passage(self) -> Passage:
        """Return the part of the text that is in view."""
        seen = self.viewport().rect()
        first, last = map(self.cursorForPosition, (seen.topLeft(), seen.bottomRight()))
        start, end = map(self._pieces.from_qt, (first.position(), last.position()))
        return Passage(min(start, end), max(start, end))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in a column of readable width, in the middle."""
        super().resizeEvent(event)
        self._set_margins()
        size = self.viewport().size()
        if size != event.size():
            # While the window is being shown, Qt forgets that the margins changed the size again.
            super().resizeEvent(QResizeEvent(size, event.size()))
        self.page_set.emit()

    def line_step(self) -> float:
        """Return the distance from one line to the next, in pixels."""
        return self._layout.step

    def small_font(self) -> QFont:
        """Return the font of what is written beside the text."""
        font = QFont(self._page.font)
        font.setPointSizeF(min(font.pointSizeF() * SMALL, LARGEST_SMALL))
        return font

    def _set_margins(self) -> bool:
        """Share what the text leaves free: by halves, but with room for names where lines begin.

        Returns:
            Whether the margins changed.
        """
        letters = QFontMetricsF(self._page.font).averageCharWidth() * self._page.measure
        bar = self.verticalScrollBar().sizeHint().width()
        room = int(self.contentsRect().width() - bar - 2 * DOCUMENT_MARGIN)
        wanted = int(QFontMetricsF(self.small_font()).averageCharWidth() * NAMES)
        names = min(wanted, int(room - letters * NARROWED) - LEAST_MARGIN)
        spare = max(room - int(letters), names + LEAST_MARGIN)
        near = max(LEAST_MARGIN, spare // 2, names)
        far = max(LEAST_MARGIN, spare - near)
        left, right = (far, near) if self._mirrored else (near, far)
        margins = QMargins(left, 0, right, 0)
        if self.viewportMargins() == margins:
            return False
        self.setViewportMargins(margins)
        return True
