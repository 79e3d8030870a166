# SPDX-License-Identifier: Apache-2.0
"""A stored text set like a page: read, walked through and selected, never changed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QMimeData, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import LIMIT, RTL_MARK, PieceTable, direction_mark
from narrativetagger.core.words import next_word, previous_word, word_at
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

NEAR = 6
"""Clicks no further apart than this are on the same place, in pixels."""

NOTCH = 120
"""What a wheel reports for one notch, in eighths of a degree."""


class PageView(QPlainTextEdit):
    """Shows a text in a column of readable width.

    All places are code points of the stored text; Qt's own do not leave this class.

    Signals:
        passage_changed(Passage | None): Other words are selected, or none.
        caret_moved(int): The caret stands elsewhere.
        zoom_requested(int): Larger (1) or smaller (-1) letters are wanted.
        page_clicked(QPointF): A click that selected nothing, in the viewport.
        page_set: Lines lie elsewhere or look different; what was worked out from them is void.
    """

    passage_changed = Signal(object)
    caret_moved = Signal(int)
    page_clicked = Signal(QPointF)
    page_set = Signal()
    zoom_requested = Signal(int)

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(parent)
        self._page = style
        self._pieces = PieceTable("")
        self._passage: Passage | None = None
        self._mirrored = False
        self._pressed_at = QPointF()
        self._wheel = 0
        self._layout = SpacedLayout(QTextDocument(self), style.spacing)
        self._double_click = QTimer(self)
        self._double_click.setSingleShot(True)
        self._double_click.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
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
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)
        self.selectionChanged.connect(self._on_selection_changed)

    def show_text(self, text: str, caret: int) -> None:
        """Show a text with the caret somewhere in it.

        Args:
            text: The stored text.
            caret: In code points.
        """
        self._pieces = PieceTable(text)
        self._mirrored = direction_mark(text[:LIMIT]) == RTL_MARK
        if self._set_margins():
            self.page_set.emit()
        self.setPlainText(self._pieces.display)
        self.set_caret(caret)
        self.centerCursor()

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

    # -- caret and passage -------------------------------------------------------------------

    def passage(self) -> Passage | None:
        """Return the selected passage, None when no words are selected."""
        cursor = self.textCursor()
        start = self._pieces.from_qt(cursor.selectionStart())
        end = self._pieces.from_qt(cursor.selectionEnd())
        return Passage(start, end) if start < end else None

    def select(self, passage: Passage) -> None:
        """Select a passage, the caret at its end."""
        cursor = self.textCursor()
        cursor.setPosition(self._pieces.to_qt(passage.start))
        end = self._pieces.to_qt(passage.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Return where the caret stands."""
        return self._pieces.from_qt(self.textCursor().position())

    def set_caret(
        self, place: int, mode: QTextCursor.MoveMode = QTextCursor.MoveMode.MoveAnchor
    ) -> None:
        """Put the caret somewhere.

        Args:
            place: In code points.
            mode: Whether the selection ends or goes on to there.
        """
        cursor = self.textCursor()
        cursor.setPosition(self._pieces.to_qt(place), mode)
        self.setTextCursor(cursor)

    def reveal(self, passage: Passage) -> None:
        """Scroll so that a passage begins a third down the view; not if all of it is seen."""
        seen = self.viewport().rect()
        edges = [QTextCursor(self.document()), QTextCursor(self.document())]
        edges[0].setPosition(self._pieces.to_qt(passage.start))
        edges[1].setPosition(self._pieces.to_qt(passage.end))
        if all(seen.contains(self.cursorRect(edge)) for edge in edges):
            return
        block = edges[0].block()
        above = -seen.height() / 3
        self.blockBoundingRect(block)
        above += block.layout().lineForTextPosition(edges[0].positionInBlock()).y()
        while above < 0 and block.previous().isValid():
            block = block.previous()
            above += self.blockBoundingRect(block).height()
        lines = (block.layout().lineAt(row) for row in range(block.layout().lineCount()))
        hidden = sum(line.y() < above for line in lines)
        self.verticalScrollBar().setValue(block.firstLineNumber() + hidden)

    def _scroll_to(self, top: QTextCursor) -> None:
        """Scroll so that the line with a place is the first one."""
        block = top.block()
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(top.positionInBlock())
        self.verticalScrollBar().setValue(block.firstLineNumber() + max(0, line.lineNumber()))

    @Slot()
    def _on_cursor_position_changed(self) -> None:
        self.caret_moved.emit(self.caret())

    @Slot()
    def _on_selection_changed(self) -> None:
        passage = self.passage()
        if passage != self._passage:
            self._passage = passage
            self.passage_changed.emit(passage)

    # -- the column --------------------------------------------------------------------------

    def seen_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the blocks in view, laid out, with their places in the viewport."""
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        bottom = self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset).topLeft()
            if place.y() > bottom:
                return
            yield block, place
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

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step over words as its readers do; all else as the platform does."""
        for sequence, step, mode in _WORD_KEYS:
            if event.matches(sequence):
                self.set_caret(step(self._pieces.text, self.caret()), mode)
                return
        here, place = -1, self.caret()
        # A step over what is there for display only is none: go on until the text has moved.
        while self.caret() == place and self.textCursor().position() != here:
            here = self.textCursor().position()
            super().keyPressEvent(event)

    # -- mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; a third click selects the paragraph."""
        third = self._double_click.isActive() and self._is_near(event)
        self._pressed_at = event.position()
        if third and event.button() == Qt.MouseButton.LeftButton:
            self.select(Passage(*self._pieces.line(self.caret())))
        else:
            super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the mouse."""
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection; a mere click on the page selects nothing."""
        super().mouseReleaseEvent(self._on_a_line(event))
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self._is_near(event)
            and self.passage() is None
        ):
            self.page_clicked.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        self._double_click.start()
        self._pressed_at = event.position()
        super().mousePressEvent(self._on_a_line(event))
        super().mouseReleaseEvent(self._on_a_line(event))
        word = word_at(self._pieces.text, self.caret())
        if word is not None:
            self.select(word)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for larger or smaller letters at each notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= NOTCH:
            self.zoom_requested.emit(1 if self._wheel > 0 else -1)
            self._wheel = 0
        event.accept()

    def _is_near(self, event: QMouseEvent) -> bool:
        """Tell whether the mouse is where its button was pressed last."""
        return (event.position() - self._pressed_at).manhattanLength() < NEAR

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """Return a mouse event in the room between lines as one on the line above it.

        Qt takes that room for the end of the line.
        """
        position = event.position()
        for block, offset in self.seen_blocks():
            height = self.blockBoundingRect(block).height()
            if block.layout().lineCount() and offset.y() <= position.y() < offset.y() + height:
                line = self._layout.line_at(block, position.y() - offset.y())
                position.setY(offset.y() + line.y() + line.height() / 2)
                break
        return QMouseEvent(
            event.type(),
            position,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words exactly as they are stored."""
        data = QMimeData()
        passage = self.passage()
        data.setText(passage.of(self._pieces.text) if passage else "")
        return data


_WORD_KEYS = (
    (QKeySequence.StandardKey.MoveToNextWord, next_word, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.MoveToPreviousWord, previous_word, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.SelectNextWord, next_word, QTextCursor.MoveMode.KeepAnchor),
    (QKeySequence.StandardKey.SelectPreviousWord, previous_word, QTextCursor.MoveMode.KeepAnchor),
)
