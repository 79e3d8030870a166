# SPDX-License-Identifier: Apache-2.0
"""The tag panel: the codebook with its keys, counts and definitions."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.codebook import Tag
from narrativetagger.core.spans import Span
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_model import TagModel

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
        self._head = QLabel(self)
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
        self._definition = QLabel(self)
        self._definition.setObjectName("definition")
        self._definition.setWordWrap(True)
        self._definition.setTextFormat(Qt.TextFormat.PlainText)
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

    level: int | None = None
    flashing: int | None = None

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
        tag: Tag = index.data(TagModel.TAG)
        palette = option.palette
        rect = option.rect
        live = tag.parent_id == self.level
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.flashing == tag.id:
            painter.fillRect(rect, _faded(QColor(tag.colour), 0.35))
        metrics = QFontMetrics(option.font)
        size = metrics.height()
        key = QRect(rect.left() + 4, rect.center().y() - size // 2, size, size)
        _draw_key(painter, palette, key, tag.key, live=live)
        swatch = QRect(key.right() + 8, rect.center().y() - 5, 4 if tag.parent_id else 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tag.colour))
        painter.drawRoundedRect(swatch, 2, 2)
        self._draw_name(painter, option, index, swatch.right() + 8)
        painter.restore()

    def _draw_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        left: int,
    ) -> None:
        """Draw the name from a place on, and the count at the end of the line."""
        font = QFont(option.font)
        font.setBold(not index.parent().isValid())
        painter.setFont(font)
        count = index.data(TagModel.COUNT)
        shown = str(count) if count else ""
        end = option.rect.adjusted(0, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(end, Qt.AlignmentFlag.AlignRight | middle, shown)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(font)
        room = end.adjusted(left - end.left(), 0, -metrics.horizontalAdvance(shown) - 8, 0)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, cut)


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
