# SPDX-License-Identifier: Apache-2.0
"""The articles of the project as a list, read page by page."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from narrativetagger.core.articles import Article
from narrativetagger.core.changes import Changes
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session

PAGE = 100
"""Articles read at once."""

PAGES_KEPT = 20

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractListModel):
    """One row an article, in order of arrival.

    Only the row ids of all articles are held; what is seen of them is read when it is seen.
    """

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    """Role of the ``Article`` of a row."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[Article]] = {}
        session.project_opened.connect(self._on_session_project_opened)
        session.changed.connect(self._on_session_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, or the article itself."""
        if not index.isValid():
            return None
        article = self._article(index.row())
        if role == self.ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.details.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(article.details.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spans = self.tr("%n span(s)", "", article.spans)
            return f"{article.details.title}, {article.details.outlet}, {spans}"
        return None

    def row_of(self, article_id: int) -> int | None:
        """Return the row of an article, None when it is not on the list."""
        row = bisect_left(self._ids, article_id)
        return row if row < len(self._ids) and self._ids[row] == article_id else None

    def id_at(self, row: int) -> int:
        """Return the row id of the article at a row."""
        return self._ids[row]

    def _article(self, row: int) -> Article:
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                self._pages.clear()
            project = self._session.project
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            self._pages[number] = project.articles(ids) if project else []
        return self._pages[number][place]

    @Slot()
    def _on_session_project_opened(self) -> None:
        self.beginResetModel()
        self._read_ids()
        self.endResetModel()

    def _read_ids(self) -> None:
        project = self._session.project
        self._ids = project.article_ids() if project else array("q")
        self._pages.clear()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        for article_id in changes.removed_articles:
            row = self.row_of(article_id)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self._pages.clear()
                self.endRemoveRows()
        for article_id in changes.added_articles:
            row = bisect_left(self._ids, article_id)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(row, article_id)
            self._pages.clear()
            self.endInsertRows()
        touched = {span.article_id for span in (*changes.removed_spans, *changes.added_spans)}
        for article_id in touched.union(changes.changed_articles):
            self._refresh(article_id)

    def _refresh(self, article_id: int) -> None:
        row = self.row_of(article_id)
        if row is not None:
            self._pages.pop(row // PAGE, None)
            self.dataChanged.emit(self.index(row), self.index(row))
