# SPDX-License-Identifier: Apache-2.0
"""The articles of the project as a table, read page by page."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import Article
from narrativetagger.core.changes import Changes
from narrativetagger.project.article_lists import ArticleFinder, first_unread, own_counts
from narrativetagger.ui.article_columns import COLUMNS, column_name, shown_in
from narrativetagger.ui.list_search import ListSearch
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.status_signs import status_word

PAGE = 100
"""Articles read at once."""

PAGES_KEPT = 20

Index = QModelIndex | QPersistentModelIndex
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ArticleModel(QAbstractTableModel):
    """One row an article: those that were asked for, in the order that was asked for.

    Only the row ids are held; what is seen of them is read when it is seen. An article that changes
    keeps its row until other articles or another order are asked for.

    Attributes:
        order: How it is sorted.
        choice: Which articles it shows.
        total: How many the project has.

    Signals:
        asked(): Another order or choice is wanted.
        counted(): There are more rows, or fewer.
        total_changed(): The project has more articles, or fewer, or is another.
    """

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    """Role of the ``Article`` of a row."""

    asked = Signal()
    counted = Signal()
    total_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._finder: ArticleFinder | None = None
        self._search = ListSearch(session, self)
        self._search.found.connect(self._on_search_found)
        self._ids: array[int] = array("q")
        self._rows: dict[int, int] = {}
        self._pages: dict[int, list[Article]] = {}
        self.order = ArticleOrder()
        self.choice = ArticleChoice()
        self._shown_order = self.order
        self.total = 0
        session.project_opened.connect(self._on_session_project_opened)
        session.changed.connect(self._on_session_changed)
        session.analyst_changed.connect(self._on_session_analyst_changed)

    # -- Qt's questions ----------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_name(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column shows, or the article itself."""
        if not index.isValid():
            return None
        article, column = self._article(index.row()), COLUMNS[index.column()]
        if role == self.ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_in(column, article)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(shown_in(column, article))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in ("spans", "words"):
            return NUMBERS
        if role == Qt.ItemDataRole.AccessibleTextRole and column == "title":
            spans = self.tr("%n span(s)", "", article.spans)
            status = status_word(article.status)
            return f"{article.details.title}, {article.details.outlet}, {spans}, {status}"
        return None

    @property
    def searching(self) -> bool:
        """Whether articles are being looked for."""
        return self._search.running

    # -- rows --------------------------------------------------------------------------------

    def row_of(self, article_id: int) -> int | None:
        """Return the row of an article, None when it is not on the list."""
        if self._is_ascending:
            row = bisect_left(self._ids, article_id)
            return row if row < len(self._ids) and self._ids[row] == article_id else None
        if len(self._rows) != len(self._ids):
            self._rows = {one: row for row, one in enumerate(self._ids)}
        return self._rows.get(article_id)

    def id_at(self, row: int) -> int:
        """Return the row id of the article at a row."""
        return self._ids[row]

    def beside(self, article_id: int, step: int) -> int | None:
        """Return the article above (-1) or below (1) another one, None at the ends."""
        before, after = self._around(article_id)
        beside = after[:1] if step > 0 else before[-1:]
        return beside[0] if beside else None

    def unread_beside(self, article_id: int, step: int) -> int | None:
        """Return the next unread article above (-1) or below (1) another one, and round the end."""
        project = self._session.project
        if project is None:
            return None
        before, after = self._around(article_id)
        return first_unread(project, after + before if step > 0 else (after + before)[::-1])

    def _around(self, article_id: int) -> tuple[array[int], array[int]]:
        """Return the articles above and below another one, also where it is not shown."""
        row = self.row_of(article_id)
        if row is not None:
            return self._ids[:row], self._ids[row + 1 :]
        row = bisect_left(self._ids, article_id) if self._is_ascending else 0
        return self._ids[:row], self._ids[row:]

    @property
    def _is_ascending(self) -> bool:
        return self._shown_order == ArticleOrder()

    def _article(self, row: int) -> Article:
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                self._pages.clear()
            self._pages[number] = self._read(self._ids[number * PAGE : (number + 1) * PAGE])
        return self._pages[number][place]

    def _read(self, ids: array[int]) -> list[Article]:
        """Return articles in the order of their ids; blind, no number of spans tells of others."""
        project = self._session.project
        if project is None:
            return []
        found = {one.id: one for one in project.articles(ids)}
        if self._session.blind:
            hidden = [one.id for one in found.values() if one.status != "done"]
            own = own_counts(project, hidden)
            found |= {one: replace(found[one], spans=own.get(one, 0)) for one in hidden}
        return [found[article_id] for article_id in ids]

    # -- what is asked for -------------------------------------------------------------------

    def ask(self, order: ArticleOrder, choice: ArticleChoice) -> None:
        """Show other articles, or in another order; the old ones stay until these are found."""
        self.order, self.choice = order, choice
        if self._finder is not None:
            self._search.run(self._finder.find(order, choice, blind=self._session.blind))
        self.asked.emit()

    def ask_again(self) -> None:
        """Sort and choose anew, now that articles have changed."""
        if self._finder is not None:
            self._finder.start_over()
        self.ask(self.order, self.choice)

    def prepare(self) -> None:
        """Read all titles, since words of them will be looked for soon."""
        if self._finder is not None and not self._search.running:
            self._search.run(self._finder.learn())

    @Slot(object)
    def _on_search_found(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._ids = ids[:]
        self._shown_order = self.order
        self._forget_rows()
        self.endResetModel()
        self.counted.emit()

    def _forget_rows(self) -> None:
        self._pages.clear()
        self._rows.clear()

    # -- what happens ------------------------------------------------------------------------

    @Slot()
    def _on_session_project_opened(self) -> None:
        """Show the articles of a project; none of them is hidden by what was asked of another."""
        project = self._session.project
        self._search.stop()
        self._finder = ArticleFinder(project) if project else None
        self.beginResetModel()
        self._ids = project.article_ids() if project else array("q")
        self._shown_order = ArticleOrder()
        self.total = len(self._ids)
        self._forget_rows()
        self.endResetModel()
        self.total_changed.emit()
        self.counted.emit()
        if self._finder is not None:
            self._finder.begin(self._ids)
        self.choice = ArticleChoice()
        if self.order != ArticleOrder():
            self.ask(self.order, self.choice)
        else:
            self.asked.emit()

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        """Show how far whoever tags now has read."""
        self._pages.clear()
        self.ask_again()
        self.total_changed.emit()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if self._finder is not None:
            read = {change.article_id for change in changes.statuses}
            self._finder.forget({*changes.changed_articles, *changes.added_articles} - read)
        if changes.added_articles or changes.removed_articles:
            self._come_and_go(changes)
        self._refresh(changes)

    def _come_and_go(self, changes: Changes) -> None:
        self.total += len(changes.added_articles) - len(changes.removed_articles)
        for article_id in changes.removed_articles:
            row = self.row_of(article_id)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self._forget_rows()
                self.endRemoveRows()
        if self._finder is not None:
            self._finder.drop(changes.removed_articles)
        if changes.added_articles:
            self._insert(changes.added_articles)
        self.total_changed.emit()
        self.counted.emit()

    def _insert(self, article_ids: tuple[int, ...]) -> None:
        """Put new articles at their place; where that takes a look at all, find all anew."""
        if not self._is_ascending or self.choice != ArticleChoice():
            self.ask_again()
            return
        for article_id in article_ids:
            row = bisect_left(self._ids, article_id)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(row, article_id)
            self._forget_rows()
            self.endInsertRows()
        if self._finder is not None:
            self._finder.begin(self._ids)

    def _refresh(self, changes: Changes) -> None:
        """Bring the rows up to date that a change names; only what it does not say is read."""
        spans = Counter(span.article_id for span in changes.added_spans)
        spans.subtract(span.article_id for span in changes.removed_spans)
        project = self._session.project
        mine = changes.statuses_of(project.analyst.id) if project else ()
        statuses = {change.article_id: change.after for change in mine}
        for article_id in {*spans, *changes.changed_articles}:
            row = self.row_of(article_id)
            page = self._pages.get(row // PAGE) if row is not None else None
            if row is None or page is None:
                continue
            told_of = article_id in changes.changed_articles and article_id not in statuses
            if told_of or self._session.blind:
                (page[row % PAGE],) = self._read(array("q", (article_id,)))
            else:
                known = page[row % PAGE]
                page[row % PAGE] = replace(
                    known,
                    spans=known.spans + spans[article_id],
                    status=statuses.get(article_id, known.status),
                )
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
