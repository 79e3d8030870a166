# SPDX-License-Identifier: Apache-2.0
"""How a row of the list of articles is drawn: in two lines and one of facts, or in columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from narrativetagger.core.articles import Article, Status
from narrativetagger.ui.article_columns import COLUMNS, facts
from narrativetagger.ui.article_model import NUMBERS, ArticleModel
from narrativetagger.ui.chosen_row import fill_chosen
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.status_signs import SIZE, draw_status, status_word

PADDING = 10
GAP = 7
"""Between a sign and what it is about, in pixels."""

CELL = 5
"""Beside the text of a cell, in pixels."""

Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: title, then its facts and number of spans; or one cell of it.

    Attributes:
        columns: Those that the analyst chose.
        in_cells: Whether each column stands for itself.
    """

    columns: tuple[str, ...] = ()
    in_cells: bool = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines of title and one of facts, or for one line."""
        return QSize(160, self.row_height(QFontMetrics(option.font)))

    def row_height(self, metrics: QFontMetrics) -> int:
        """Return the height of a row, in pixels."""
        line = metrics.lineSpacing()
        return line + PADDING if self.in_cells else 3 * line + 2 * PADDING

    def status_width(self, status: Status) -> int:
        """Return the width of a cell with a status, marked as chosen, in pixels."""
        font = QFont(QApplication.font())
        font.setBold(True)
        words = QFontMetrics(font).horizontalAdvance(status_word(status))
        return SIZE + GAP + words + 3 * CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one article, or one cell of it."""
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            fill_chosen(painter, palette, option.rect, with_bar=index.column() == 0)
        font = QFont(option.font)
        font.setBold(chosen)
        painter.setFont(font)
        article: Article = index.data(ArticleModel.ARTICLE)
        if self.in_cells:
            self._draw_cell(painter, option, index, article)
        else:
            self._draw_lines(painter, option, article)
        painter.restore()

    def _draw_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, article: Article
    ) -> None:
        rect, palette, column = option.rect, option.palette, COLUMNS[index.column()]
        room = rect.adjusted(PADDING + 2 if index.column() == 0 else CELL, 0, -CELL, 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if column == "status":
            place = QPointF(room.left(), room.center().y() - SIZE / 2)
            draw_status(painter, place, article.status, painter.pen().color())
            room.setLeft(room.left() + SIZE + GAP)
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        sides = NUMBERS if column in ("spans", "words") else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, sides, isolated(words))

    def _draw_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, article: Article
    ) -> None:
        palette = option.palette
        inside = option.rect.adjusted(PADDING + 2, PADDING - 2, -PADDING, -PADDING + 2)
        line = QFontMetrics(option.font).lineSpacing()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = QRect(inside.left(), inside.top(), inside.width(), 2 * line)
        lines = two_lines(article.details.title, painter.fontMetrics(), inside.width())
        painter.drawText(
            room,
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop,
            "\n".join(map(isolated, lines.split("\n"))),
        )
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        self._draw_facts(painter, inside.adjusted(0, 2 * line + 2, 0, 0), article)

    def _draw_facts(self, painter: QPainter, room: QRect, article: Article) -> None:
        """Draw status, facts and number of spans in one line."""
        metrics = painter.fontMetrics()
        if "status" in self.columns:
            place = QPointF(room.left(), room.top() + (metrics.height() - SIZE) / 2)
            draw_status(painter, place, article.status, painter.pen().color())
            room = room.adjusted(SIZE + GAP, 0, 0, 0)
        count = str(article.spans) if article.spans and "spans" in self.columns else ""
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | top, count)
        width = room.width() - metrics.horizontalAdvance(count) - 8
        line = metrics.elidedText(facts(article, self.columns), Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | top, line)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text cut so that it fills two lines at most."""
    words = text.split(" ")
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}".lstrip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return f"{first}\n{rest}" if first else rest
