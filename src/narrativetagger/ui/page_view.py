# SPDX-License-Identifier: Apache-2.0
"""A stored text that is read, walked through and selected by keys and mouse."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QPointF, QRect, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.words import next_word, previous_word, word_at
from narrativetagger.ui.text_column import TextColumn
from narrativetagger.ui.theme import PageStyle

NONE: Mapping[int, str] = {}

NEAR = 6
"""Clicks no further apart than this are on the same place, in pixels."""

NOTCH = 120
"""What a wheel reports for one notch, in eighths of a degree."""


class PageView(TextColumn):
    """Lets a text be walked through and selected.

    All places are code points of the stored text; Qt's own do not leave this class.

    Signals:
        passage_changed(Passage | None): Other words are selected, or none.
        passage_picked: The mouse has selected words, and its button is up again.
        caret_moved(int): The caret stands elsewhere.
        zoom_requested(int): Larger (1) or smaller (-1) letters are wanted.
        page_clicked(QPointF): A click that selected nothing, in the viewport.
    """

    passage_changed = Signal(object)
    passage_picked = Signal()
    caret_moved = Signal(int)
    page_clicked = Signal(QPointF)
    zoom_requested = Signal(int)

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(style, parent)
        self._passage: Passage | None = None
        self._pressed_at = QPointF()
        self._wheel = 0
        self._double_click = QTimer(self)
        self._double_click.setSingleShot(True)
        self._double_click.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)
        self.selectionChanged.connect(self._on_selection_changed)

    def show_text(self, text: str, caret: int, directions: Mapping[int, str] = NONE) -> None:
        """Show a text with the caret somewhere in it.

        Args:
            text: The stored text.
            caret: In code points.
            directions: Of paragraphs, where set by hand, by their first code point.
        """
        self._lay_out(PieceTable(text, directions))
        self.set_caret(caret)
        self.centerCursor()

    def turn(self, directions: Mapping[int, str]) -> None:
        """Show the same text with paragraphs in other directions; caret and place stay."""
        cursor = self.textCursor()
        anchor, caret = map(self._pieces.from_qt, (cursor.anchor(), cursor.position()))
        top = self.seen_passage().start
        with QSignalBlocker(self):  # On its way the caret is nowhere that anybody put it.
            self._lay_out(PieceTable(self._pieces.text, directions))
            self.set_caret(anchor)
            self.set_caret(caret, QTextCursor.MoveMode.KeepAnchor)
            first = QTextCursor(self.document())
            first.setPosition(self._pieces.to_qt(top))
            self._scroll_to(first)
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

    def place_at(self, point: QPointF) -> int:
        """Return the place between letters that is nearest to a point of the viewport."""
        found = self._line_under(point)
        if found is None:
            return self._pieces.from_qt(self.cursorForPosition(point.toPoint()).position())
        block, offset, line = found
        column = line.xToCursor(point.x() - offset.x())
        return self._pieces.from_qt(block.position() + column)

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

    def lines_of(self, passage: Passage) -> list[QRect]:
        """Return the lines in view with words of a passage, the room below each included.

        Args:
            passage: In code points.

        Returns:
            Rectangles as wide as the viewport, in its coordinates, from the top.
        """
        start, end = self._pieces.to_qt(passage.start), self._pieces.to_qt(passage.end)
        found = []
        for block, offset in self.seen_blocks():
            first = block.position()
            for row in range(block.layout().lineCount()):
                line = block.layout().lineAt(row)
                begin = first + line.textStart()
                if begin < end and start < begin + line.textLength():
                    top, height = round(offset.y() + line.y()), round(self.line_step())
                    found.append(QRect(0, top, self.viewport().width(), height))
        return [line for line in found if line.intersects(self.viewport().rect())]

    @Slot()
    def _on_cursor_position_changed(self) -> None:
        self.caret_moved.emit(self.caret())

    @Slot()
    def _on_selection_changed(self) -> None:
        passage = self.passage()
        if passage != self._passage:
            self._passage = passage
            self.passage_changed.emit(passage)

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step over words as its readers do; all else as the platform does."""
        for sequence, ways, mode in _WORD_KEYS:
            if event.matches(sequence):
                block = self.textCursor().block()
                step = ways[block.textDirection() == Qt.LayoutDirection.RightToLeft]
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
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.passage() is not None:
            self.passage_picked.emit()
        elif self._is_near(event):
            self.page_clicked.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the mouse, none where it is on a blank."""
        self._double_click.start()
        self._pressed_at = event.position()
        place = self._letter_under(event.position())
        self.set_caret(place)
        word = word_at(self._pieces.text, place)
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
        found = self._line_under(position)
        if found is not None:
            _, offset, line = found
            position.setY(offset.y() + line.y() + line.height() / 2)
        return QMouseEvent(
            event.type(),
            position,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _letter_under(self, point: QPointF) -> int:
        """Return the place of the letter at a point, where the caret would be before or after."""
        found = self._line_under(point)
        if found is None:
            return self._pieces.from_qt(self.cursorForPosition(point.toPoint()).position())
        block, offset, line = found
        column = line.xToCursor(point.x() - offset.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return self._pieces.from_qt(block.position() + column)

    def _line_under(self, point: QPointF) -> tuple[QTextBlock, QPointF, QTextLine] | None:
        """Return the line at a point, the room below it included, with its block's place."""
        for block, offset in self.seen_blocks():
            height = self.blockBoundingRect(block).height()
            if block.layout().lineCount() and offset.y() <= point.y() < offset.y() + height:
                return block, offset, self._layout.line_at(block, point.y() - offset.y())
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words exactly as they are stored."""
        data = QMimeData()
        passage = self.passage()
        data.setText(passage.of(self._pieces.text) if passage else "")
        return data


_RIGHT, _LEFT = (next_word, previous_word), (previous_word, next_word)
"""Steps in a paragraph that runs from left to right, and in one that runs from right to left."""

_WORD_KEYS = (
    (QKeySequence.StandardKey.MoveToNextWord, _RIGHT, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.MoveToPreviousWord, _LEFT, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.SelectNextWord, _RIGHT, QTextCursor.MoveMode.KeepAnchor),
    (QKeySequence.StandardKey.SelectPreviousWord, _LEFT, QTextCursor.MoveMode.KeepAnchor),
)
