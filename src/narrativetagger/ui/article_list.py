# SPDX-License-Identifier: Apache-2.0
"""The left column: the articles of the project."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.articles import Article
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.plain import PlainLabel, isolated
from narrativetagger.ui.session import Session

PADDING = 10


class ArticleList(QWidget):
    """The list of articles, with the open one marked.

    Signals:
        article_chosen(int): The article of this row id shall be opened.
    """

    article_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._model = ArticleModel(session, self)
        self._build()
        session.article_opened.connect(self._on_session_article_opened)
        self._model.rowsInserted.connect(self._on_model_counted)
        self._model.rowsRemoved.connect(self._on_model_counted)
        self._model.modelReset.connect(self._on_model_counted)
        self._list.clicked.connect(self._on_list_chosen)
        self._list.activated.connect(self._on_list_chosen)

    def _build(self) -> None:
        self.setObjectName("article_list")
        self._head = PlainLabel(parent=self)
        self._head.setObjectName("article_list_head")
        self._head.setContentsMargins(PADDING, PADDING, PADDING, 4)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._list = QListView(self)
        self._list.setObjectName("articles")
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ArticleDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._list)
        self.setMinimumWidth(170)

    @Slot()
    def _on_model_counted(self) -> None:
        self._head.setText(self.tr("%n article(s)", "", self._model.rowCount()))

    @Slot()
    def _on_session_article_opened(self) -> None:
        desk = self._session.desk
        row = self._model.row_of(desk.article.id) if desk else None
        index = QModelIndex() if row is None else self._model.index(row)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    @Slot(QModelIndex)
    def _on_list_chosen(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self._model.id_at(index.row()))


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: title, then outlet, date and language, and its number of spans."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for two lines of title and one of facts."""
        metrics = QFontMetrics(option.font)
        return QSize(160, 3 * metrics.lineSpacing() + 2 * PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one article."""
        article: Article = index.data(ArticleModel.ARTICLE)
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.AlternateBase))
            mark = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(mark, palette.color(QPalette.ColorRole.Highlight))
        inside = option.rect.adjusted(PADDING + 2, PADDING - 2, -PADDING, -PADDING + 2)
        metrics = QFontMetrics(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        font = QFont(option.font)
        font.setBold(chosen)
        painter.setFont(font)
        room = QRect(inside.left(), inside.top(), inside.width(), 2 * metrics.lineSpacing())
        lines = two_lines(article.details.title, QFontMetrics(font), inside.width()).split("\n")
        painter.drawText(
            room,
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop,
            "\n".join(map(isolated, lines)),
        )
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        facts = inside.adjusted(0, 2 * metrics.lineSpacing() + 2, 0, 0)
        count = str(article.spans) if article.spans else ""
        painter.drawText(facts, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)
        width = facts.width() - metrics.horizontalAdvance(count) - 8
        line = metrics.elidedText(_facts(article), Qt.TextElideMode.ElideRight, width)
        painter.drawText(facts, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
        painter.restore()


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text cut so that it fills two lines at most."""
    words = text.split(" ")
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}".lstrip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return f"{first}\n{rest}" if first else rest


def _facts(article: Article) -> str:
    details = article.details
    facts = (
        details.outlet and isolated(details.outlet),
        details.published,
        details.language.upper(),
    )
    return " · ".join(fact for fact in facts if fact)
