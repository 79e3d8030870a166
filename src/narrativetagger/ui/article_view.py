# SPDX-License-Identifier: Apache-2.0
"""The article: read, selected and shown with its spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
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
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Span
from narrativetagger.core.words import next_word, previous_word, word_at
from narrativetagger.ui.bands import Bands, paint_lanes, paint_tints
from narrativetagger.ui.spaced_layout import SpacedLayout
from narrativetagger.ui.theme import PageStyle

LEAST_MARGIN = 28
"""Between the text and the edges of the view, in pixels."""

FLASHES = 6
FLASH_TIME = 110
"""How often a span blinks, on and off, and for how long each, in milliseconds."""


class ArticleView(QPlainTextEdit):
    """Shows a stored text that never changes, with bands for its spans.

    All places are code points of the stored text; Qt's own do not leave this class.

    Signals:
        passage_changed(Passage | None): Other words are selected, or none.
        caret_moved(int): The caret stands elsewhere.
        span_clicked(list[Span]): The spans under a click, in reading order; maybe none.
        zoom_requested(int): Larger (1) or smaller (-1) letters are wanted.
    """

    passage_changed = Signal(object)
    caret_moved = Signal(int)
    span_clicked = Signal(object)
    zoom_requested = Signal(int)

    def __init__(self, style: PageStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(parent)
        self._pieces = PieceTable("")
        self._index: SpanIndex[Span] = SpanIndex()
        self._bands = Bands(self._pieces, self._index)
        self._tag_colours: Mapping[int, QColor] = {}
        self._chosen: int | None = None
        self._flashing: int | None = None
        self._flashes = 0
        self._passage: Passage | None = None
        self._pressed_at = QPointF()
        self._page = style
        self._build()
        self.set_page(style)

    def _build(self) -> None:
        document = QTextDocument(self)
        self._layout = SpacedLayout(document, self._page.spacing)
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self.setObjectName("article_view")
        self.setAccessibleName(self.tr("Article"))
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
        self._flash_timer = QTimer(self)
        self._flash_timer.setInterval(FLASH_TIME)
        self._flash_timer.timeout.connect(self._on_flash_timer_timeout)
        self._double_click = QTimer(self)
        self._double_click.setSingleShot(True)
        self._double_click.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)
        self.selectionChanged.connect(self._on_selection_changed)

    # -- what is shown -----------------------------------------------------------------------

    def show_article(self, text: str, index: SpanIndex[Span], caret: int = 0) -> None:
        """Show a text from a place on.

        Args:
            text: The stored text.
            index: Its spans; the caller keeps it up to date and tells ``refresh_spans``.
            caret: Where the caret shall stand, in code points.
        """
        self._index = index
        self._pieces = PieceTable(text)
        self._bands = Bands(self._pieces, index)
        self._bands.colours = self._tag_colours
        self._chosen = None
        self.setPlainText(self._pieces.display)
        self.set_caret(caret)
        self.centerCursor()

    def clear_article(self) -> None:
        """Show an empty page."""
        self.show_article("", SpanIndex())

    def refresh_spans(self, passages: Iterable[Passage]) -> None:
        """Show spans that came, went or changed at some passages."""
        self._bands.forget_at(passages)
        self.viewport().update()

    def set_tag_colours(self, colours: Mapping[int, QColor]) -> None:
        """Give each tag a colour by row id; spans of tags without one are not shown."""
        self._tag_colours = colours
        self._bands.colours = colours
        self._bands.forget()
        self.viewport().update()

    def set_page(self, style: PageStyle) -> None:
        """Set the page in other colours, another font, spacing or width."""
        self._page = style
        colours = style.colours
        palette = QPalette(self.palette())
        selection = QColor(colours.selection)
        selection.setAlphaF(0.75)
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
        document = self.document()
        document.setDefaultFont(style.font)
        document.setDocumentMargin(20)
        option = QTextOption(Qt.AlignmentFlag.AlignJustify | Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._layout.spacing = style.spacing
        self._layout.documentSizeChanged.emit(self._layout.documentSize())
        self._bands.forget()
        self._set_margins()

    def choose(self, span_id: int | None) -> None:
        """Let a span stand out, or none."""
        self._chosen = span_id
        self.viewport().update()

    def flash(self, span_id: int) -> None:
        """Let a span blink, to say that it is there already."""
        self._flashing = span_id
        self._flashes = FLASHES
        self._flash_timer.start()

    # -- caret and passage -------------------------------------------------------------------

    def passage(self) -> Passage | None:
        """Return the selected passage, None when no words are selected."""
        cursor = self.textCursor()
        start = self._pieces.from_qt(cursor.selectionStart())
        end = self._pieces.from_qt(cursor.selectionEnd())
        return Passage(start, end) if start < end else None

    def select(self, passage: Passage) -> None:
        """Select a passage, the caret at its end."""
        self._move(passage.start, QTextCursor.MoveMode.MoveAnchor)
        self._move(passage.end, QTextCursor.MoveMode.KeepAnchor)

    def caret(self) -> int:
        """Return where the caret stands."""
        return self._pieces.from_qt(self.textCursor().position())

    def set_caret(self, place: int) -> None:
        """Put the caret somewhere and select nothing."""
        self._move(place, QTextCursor.MoveMode.MoveAnchor)

    def reveal(self, passage: Passage) -> None:
        """Scroll so that a passage is seen; not at all when it is seen already."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._pieces.to_qt(passage.start))
        seen = self.viewport().rect()
        if not seen.contains(self.cursorRect(cursor)) or not seen.contains(self.cursorRect()):
            self.centerCursor()

    def spans_at(self, place: int) -> list[Span]:
        """Return the spans on a code point that are shown."""
        return [span for span in self._index.at(place) if span.tag_id in self._tag_colours]

    def _move(self, place: int, mode: QTextCursor.MoveMode) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._pieces.to_qt(place), mode)
        self.setTextCursor(cursor)

    @Slot()
    def _on_cursor_position_changed(self) -> None:
        self.caret_moved.emit(self.caret())

    @Slot()
    def _on_selection_changed(self) -> None:
        passage = self.passage()
        if passage != self._passage:
            self._passage = passage
            self.passage_changed.emit(passage)

    @Slot()
    def _on_flash_timer_timeout(self) -> None:
        self._flashes -= 1
        if self._flashes <= 0:
            self._flash_timer.stop()
            self._flashing = None
        self.viewport().update()

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text, then underlines."""
        seen = [(offset, self._bands.of_block(block)) for block, offset in self._seen_blocks()]
        painter = QPainter(self.viewport())
        for offset, bands in seen:
            paint_tints(painter, bands, offset, self._page.colours.tint)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen if self._flashing is None else self._blinking()
        for offset, bands in seen:
            paint_lanes(painter, bands, offset, self._page.colours, chosen=chosen)
        painter.end()

    def _blinking(self) -> int | None:
        return self._flashing if self._flashes % 2 else None

    def _seen_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the blocks in view with their places in the viewport."""
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        bottom = self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset).topLeft()
            if place.y() > bottom:
                return
            yield block, place
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in a column of readable width, in the middle."""
        super().resizeEvent(event)
        self._set_margins()
        size = self.viewport().size()
        if size != event.size():
            # While the window is being shown, Qt forgets that the margins changed the size again.
            super().resizeEvent(QResizeEvent(size, event.size()))
        self._bands.forget()

    def _set_margins(self) -> None:
        width = QFontMetricsF(self._page.font).averageCharWidth() * self._page.measure
        spare = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - width
        margin = max(LEAST_MARGIN, int(spare / 2))
        if self.viewportMargins().left() != margin:
            self.setViewportMargins(margin, 0, margin, 0)

    # -- keys and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step over words as its readers do; all else as the platform does."""
        for sequence, step, mode in _WORD_KEYS:
            if event.matches(sequence):
                self._move(step(self._pieces.text, self.caret()), mode)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; a third click selects the paragraph."""
        near = (event.position() - self._pressed_at).manhattanLength() < 6
        third = self._double_click.isActive() and near
        self._pressed_at = event.position()
        if third and event.button() == Qt.MouseButton.LeftButton:
            self.select(Passage(*self._pieces.line(self.caret())))
        else:
            super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the mouse."""
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which spans were clicked, unless words were selected."""
        moved = (event.position() - self._pressed_at).manhattanLength() > 4
        super().mouseReleaseEvent(self._on_a_line(event))
        if event.button() == Qt.MouseButton.LeftButton and not moved and self.passage() is None:
            self.span_clicked.emit(self.spans_at(self.caret()))

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
        """Scroll; with Ctrl, ask for larger or smaller letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """Return a mouse event in the room between lines as one on the line above it.

        Qt takes that room for the end of the line.
        """
        position = event.position()
        for block, offset in self._seen_blocks():
            count = block.layout().lineCount()
            height = self.blockBoundingRect(block).height()
            if count and offset.y() <= position.y() < offset.y() + height:
                step = self._layout.step(block.layout().lineAt(0).height())
                number = int((position.y() - offset.y()) / step)
                line = block.layout().lineAt(min(number, count - 1))
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
