# SPDX-License-Identifier: Apache-2.0
"""The tag panel: the codebook with its keys, counts and definitions."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import (
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.spans import Span
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_model import TagModel, TagRow

KEPT = 500
"""Names that are remembered as they are drawn."""

FLASH_TIME = 350
"""How long a tag that is there already lights up, in milliseconds."""


class TagPanel(QWidget):
    """Shows the tags; a click on one tags the selected passage.

    Signals:
        tag_chosen(int): The tag of this row id was clicked.
    """

    tag_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._model = TagModel(session, self)
        self._build()
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_TIME)
        self._flash.timeout.connect(self._on_flash_timeout)
        self._model.modelReset.connect(self._on_model_reset)
        self._tree.clicked.connect(self._on_tree_clicked)
        self._tree.entered.connect(self._on_tree_entered)
        session.span_chosen.connect(self._on_session_span_chosen)

    def _build(self) -> None:
        self.setObjectName("tag_panel")
        self._head = PlainLabel(parent=self)
        self._head.setContentsMargins(10, 10, 10, 4)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._tree = QTreeView(self)
        self._tree.setObjectName("tags")
        self._tree.setAccessibleName(self.tr("Tags"))
        self._tree.setModel(self._model)
        self._delegate = TagDelegate(self._tree)
        self._tree.setItemDelegate(self._delegate)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        self._tree.setMouseTracking(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._definition = PlainLabel(parent=self)
        self._definition.setObjectName("definition")
        self._definition.setWordWrap(True)
        self._definition.setContentsMargins(12, 8, 12, 8)
        self._definition.setAlignment(Qt.AlignmentFlag.AlignTop)
        metrics = QFontMetrics(self._definition.font())
        self._definition.setFixedHeight(6 * metrics.lineSpacing() + 18)
        self._definition.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._definition.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._tree)
        layout.addWidget(self._definition)
        self.setMinimumWidth(230)

    def show_level(self, tag_id: int | None) -> None:
        """Mark the tags that the next digit means.

        Args:
            tag_id: The tag whose sub-tags they are; None for the top tags.
        """
        if tag_id == self._delegate.level:
            return
        self._delegate.level = tag_id
        if tag_id is not None:
            self._tree.expand(self._model.index_of(tag_id))
            self._tree.scrollTo(self._model.index_of(tag_id))
            self._define(tag_id)
        self._tree.viewport().update()

    def flash(self, tag_id: int) -> None:
        """Light a tag up, to say that the passage has it already."""
        self._delegate.flashing = tag_id
        self._flash.start()
        self._tree.viewport().update()

    def _define(self, tag_id: int) -> None:
        project = self._session.project
        if project is not None:
            tag, language = project.tag(tag_id), self._session.language
            self._definition.setText(f"{tag.name(language)}\n{tag.definition(language)}")

    @Slot()
    def _on_model_reset(self) -> None:
        project = self._session.project
        self._head.setText(project.codebook.name if project else "")
        self._tree.expandAll()
        if project is not None and project.codebook.tags:
            self._define(project.codebook.tags[0].id)

    @Slot(QModelIndex)
    def _on_tree_clicked(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self.tag_chosen.emit(tag.id)

    @Slot(QModelIndex)
    def _on_tree_entered(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self._define(tag.id)

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        if span is not None:
            self._define(span.tag_id)

    @Slot()
    def _on_flash_timeout(self) -> None:
        self._delegate.flashing = None
        self._tree.viewport().update()


class TagDelegate(QStyledItemDelegate):
    """Draws a tag: its key, its colour, its name and its count.

    Attributes:
        level: Row id of the tag whose sub-tags the next digit means; None for the top tags.
        flashing: Row id of a tag to light up.
    """

    def __init__(self, parent: QObject) -> None:
        """Start at the top tags."""
        super().__init__(parent)
        self.level: int | None = None
        self.flashing: int | None = None
        self._cut: dict[tuple[str, int, bool], QStaticText] = {}
        self._font: QFont | None = None
        self._fonts: dict[bool, QFont] = {}
        self._metrics: dict[bool, QFontMetrics] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for one line."""
        return QSize(120, QFontMetrics(option.font).lineSpacing() + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tag."""
        row: TagRow = index.data(TagModel.ROW)
        tag = row.tag
        if self._font != option.font:
            self._take_font(option.font)
        palette = option.palette
        rect = option.rect
        live = tag.parent_id == self.level
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.flashing == tag.id:
            painter.fillRect(rect, _faded(QColor(tag.colour), 0.35))
        size = self._metrics[False].height()
        key = QRect(rect.left() + 4, rect.center().y() - size // 2, size, size)
        _draw_key(painter, palette, key, tag.key, live=live)
        swatch = QRect(key.right() + 8, rect.center().y() - 5, 4 if tag.parent_id else 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tag.colour))
        painter.drawRoundedRect(swatch, 2, 2)
        self._draw_name(painter, option, row, swatch.right() + 8)
        painter.restore()

    def _take_font(self, font: QFont) -> None:
        """Measure a font and its bold sister once, not at each row of each repaint."""
        self._font = QFont(font)
        bold = QFont(font)
        bold.setBold(True)
        self._fonts = {False: self._font, True: bold}
        self._metrics = {heavy: QFontMetrics(font) for heavy, font in self._fonts.items()}
        self._cut.clear()

    def _draw_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: TagRow,
        left: int,
    ) -> None:
        """Draw the name from a place on, and the count at the end of the line."""
        heavy = row.tag.parent_id is None
        metrics = self._metrics[heavy]
        painter.setFont(self._fonts[heavy])
        top = option.rect.center().y() - metrics.height() // 2
        right = option.rect.right() - 12
        if row.spans:
            count = str(row.spans)
            right -= metrics.horizontalAdvance(count)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(right, top + metrics.ascent(), count)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawStaticText(left, top, self._cut_name(row.name, right - 8 - left, heavy=heavy))

    def _cut_name(self, name: str, room: int, *, heavy: bool) -> QStaticText:
        """Return a name, elided to a room in pixels, ready to be drawn many times."""
        cut = self._cut.get((name, room, heavy))
        if cut is None:
            elide = Qt.TextElideMode.ElideRight
            cut = QStaticText(self._metrics[heavy].elidedText(name, elide, room))
            cut.setTextFormat(Qt.TextFormat.PlainText)
            if len(self._cut) >= KEPT:
                self._cut.clear()
            self._cut[name, room, heavy] = cut
        return cut


def _draw_key(painter: QPainter, palette: QPalette, rect: QRect, key: str, *, live: bool) -> None:
    """Draw a digit as a key cap; faint when the next digit means other tags."""
    if not key:
        return
    colour = palette.color(QPalette.ColorRole.Text if live else QPalette.ColorRole.Mid)
    painter.setPen(colour)
    if live:
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(rect, 3, 3)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def _faded(colour: QColor, alpha: float) -> QColor:
    colour.setAlphaF(alpha)
    return colour
