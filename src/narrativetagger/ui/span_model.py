# SPDX-License-Identifier: Apache-2.0
"""The spans of the open article as a list, in reading order."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor

from narrativetagger.core.changes import Changes
from narrativetagger.core.spans import Span
from narrativetagger.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_ORDER = attrgetter("reading_order")


class SpanModel(QAbstractTableModel):
    """One row a span, one column, by start, end and row id."""

    SPAN = Qt.ItemDataRole.UserRole + 1
    """Role of the ``Span`` of a row."""

    NAME = Qt.ItemDataRole.UserRole + 2
    """Role of its tag's name."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._spans: list[Span] = []
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of spans."""
        return 0 if parent is not None and parent.isValid() else len(self._spans)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the span, its tag's name and colour, or its quote."""
        if not index.isValid():
            return None
        span = self._spans[index.row()]
        if role == self.SPAN:
            return span
        if role == self.NAME:
            return self._session.tag_name(span.tag_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return span.quote.replace("\n", " ")
        if role == Qt.ItemDataRole.DecorationRole and self._session.project:
            return QColor(self._session.project.tag(span.tag_id).colour)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._session.tag_name(span.tag_id)}: {span.quote}"
        return None

    def row_of(self, span: Span) -> int:
        """Return the row of a span."""
        return bisect_left(self._spans, span.reading_order, key=_ORDER)

    @Slot()
    def _on_session_article_opened(self) -> None:
        self.beginResetModel()
        desk = self._session.desk
        self._spans = list(desk.spans) if desk else []
        self.endResetModel()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        desk = self._session.desk
        here = desk.article.id if desk else None
        for span in changes.removed_spans:
            if span.article_id == here:
                row = self.row_of(span)
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._spans[row]
                self.endRemoveRows()
        for span in changes.added_spans:
            if span.article_id == here:
                row = self.row_of(span)
                self.beginInsertRows(QModelIndex(), row, row)
                self._spans.insert(row, span)
                self.endInsertRows()
