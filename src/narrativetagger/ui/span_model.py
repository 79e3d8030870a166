# SPDX-License-Identifier: Apache-2.0
"""The spans of the open article as a list, in reading order."""

from __future__ import annotations

from bisect import bisect_left
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
from narrativetagger.core.errors import UserError
from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.core.spans import Mark, MarkRow, Span
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.session import Session
from narrativetagger.ui.who_tagged import WhoTagged

Index = QModelIndex | QPersistentModelIndex

KEPT = 500
"""Whole spans that are remembered."""


class SpanModel(QAbstractTableModel):
    """One row a span, one column, by start, end and row id."""

    MARK = Qt.ItemDataRole.UserRole + 1
    """Role of the ``Mark`` of a row."""

    NAME = Qt.ItemDataRole.UserRole + 2
    """Role of its tag's name."""

    SPAN = Qt.ItemDataRole.UserRole + 3
    """Role of the whole ``Span``, read when it is first asked for; None when it is damaged."""

    WHO = Qt.ItemDataRole.UserRole + 4
    """Role of the ``Who`` tagged; None where only one analyst does."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._who = WhoTagged(session, self)
        self._rows: list[MarkRow] = []
        self._choice = SpanChoice()
        self._places: dict[int, int] = {}
        self._read: dict[int, Span | None] = {}
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of spans."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the span, its tag's name and colour, or its quote."""
        if not index.isValid():
            return None
        mark = Mark._make(self._rows[index.row()])
        if role == self.MARK:
            return mark
        if role == self.NAME:
            return self._session.tag_name(mark.tag_id)
        if role == self.WHO:
            return self._who.of(mark.analyst_id)
        if role == Qt.ItemDataRole.DecorationRole and self._session.project:
            return QColor(self._session.project.tag(mark.tag_id).colour)
        if role in (self.SPAN, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._of_span(mark, role)
        return None

    def _of_span(self, mark: Mark, role: int) -> Any:
        """Return what only the whole span says; nothing when it cannot be read."""
        if mark.id not in self._read:
            if len(self._read) >= KEPT:
                self._read.clear()
            self._read[mark.id] = self._whole(mark)
        span = self._read[mark.id]
        if span is None:
            return None
        if role == self.SPAN:
            return span
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(span)
        return span.quote.replace("\n", " ")

    def _aloud(self, span: Span) -> str:
        """Return what a screen reader says of a span."""
        desk = self._session.desk
        paragraph = desk.text.count("\n", 0, span.start) + 1 if desk else 0
        said = self.tr("{tag}: {quote}; paragraph {number}, {start} to {end}")
        if span.flag:
            said = self.tr("{tag}, in doubt: {quote}; paragraph {number}, {start} to {end}")
        return said.format(
            tag=self._session.tag_name(span.tag_id),
            quote=span.quote,
            number=paragraph,
            start=span.start,
            end=span.end,
        )

    def _whole(self, mark: Mark) -> Span | None:
        """Read a span; one that is damaged is told of where all are checked."""
        try:
            return self._session.project.span(mark.id) if self._session.project else None
        except UserError:
            return None

    def row_of(self, mark: MarkRow) -> int:
        """Return the row of a mark, -1 where the list does not show it."""
        if self._choice != SpanChoice():
            return self._places.get(mark[2], -1)
        return bisect_left(self._rows, mark)

    def ask(self, choice: SpanChoice) -> None:
        """Show other spans, or in another order."""
        self._choice = choice
        self._on_session_article_opened()

    @Slot()
    def _on_session_article_opened(self) -> None:
        self.beginResetModel()
        desk = self._session.desk
        self._rows = self._chosen(desk) if desk else []
        self._read.clear()
        self.endResetModel()

    def _chosen(self, desk: OpenArticle) -> list[MarkRow]:
        """Return the marks of an article that are asked for."""
        rows, project = desk.spans.rows(), self._session.project
        if self._choice == SpanChoice() or project is None:
            return rows
        # Nobody sorts or filters at the start.
        from narrativetagger.project.span_lists import chosen_spans

        marks = {row[2]: row for row in rows}
        try:
            ids = chosen_spans(project, desk.article.id, self._choice)
        except UserError as error:
            self._session.refused.emit(error)
            return rows
        found = [marks[span_id] for span_id in ids if span_id in marks]
        self._places = {row[2]: place for place, row in enumerate(found)}
        return found

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        desk = self._session.desk
        if self._choice != SpanChoice():
            if changes.added_spans or changes.removed_spans:
                self._on_session_article_opened()
            return
        for span in changes.removed_spans:
            if desk is not None and desk.has_room_for(span):
                row = self.row_of(span.mark)
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self._read.pop(span.id, None)
                self.endRemoveRows()
        for span in changes.added_spans:
            if desk is not None and desk.has_room_for(span):
                row = self.row_of(span.mark)
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, span.mark[:])
                self.endInsertRows()
