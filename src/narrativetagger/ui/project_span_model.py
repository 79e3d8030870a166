# SPDX-License-Identifier: Apache-2.0
"""The spans of all articles as a list, read page by page: there may be a million of them."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor

from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.core.span_choice import SpanChoice, SpanLine
from narrativetagger.project.span_lists import find_spans, first_spans, lines_of
from narrativetagger.ui.list_search import ListSearch
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_model import SpanModel
from narrativetagger.ui.who_tagged import WhoTagged

PAGE = 100
"""Spans read at once."""

PAGES_KEPT = 20

SETTLED = 200
"""Milliseconds without a change after which it is looked for spans anew."""

Index = QModelIndex | QPersistentModelIndex


class ProjectSpanModel(QAbstractTableModel):
    """One row a span, one column, with the roles of ``SpanModel``; its ``SPAN`` is a ``SpanLine``.

    Only the row ids are held; what is seen of them is read when it is seen. What changes of a span
    is shown at once; new spans come and old ones go when the hands rest.

    Signals:
        counted(): There are more rows, or fewer, or all have been found.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session, with no spans at first."""
        super().__init__(parent)
        self._session = session
        self._who = WhoTagged(session, self)
        self._choice = SpanChoice()
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[SpanLine | None]] = {}
        self._search = ListSearch(session, self)
        self._search.found.connect(self._on_search_found)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._look)
        session.changed.connect(self._on_session_changed)
        session.analyst_changed.connect(self._on_session_analyst_changed)

    # -- Qt's questions ----------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of spans found."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the span, its tag's name with its article's title, its colour, or its quote."""
        line = self._line(index.row()) if index.isValid() else None
        project = self._session.project
        if line is None or project is None:
            return None
        if role == SpanModel.SPAN:
            return line
        if role == SpanModel.MARK:
            return line.mark
        if role == SpanModel.NAME:
            return f"{self._session.tag_name(line.tag_id)} · {isolated(line.title)}"
        if role == SpanModel.WHO:
            return self._who.of(line.analyst_id)
        if role == Qt.ItemDataRole.DecorationRole:
            return QColor(project.tag(line.tag_id).colour)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.quote.replace("\n", " ")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(line)
        return None

    def _aloud(self, line: SpanLine) -> str:
        """Return what a screen reader says of a span."""
        said = self.tr("{tag}: {quote}; in {title}")
        if line.flag:
            said = self.tr("{tag}, in doubt: {quote}; in {title}")
        tag = self._session.tag_name(line.tag_id)
        return said.format(tag=tag, quote=line.quote, title=line.title)

    def _line(self, row: int) -> SpanLine | None:
        """Return a span, read with those around it; None when it is gone or cannot be read."""
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                self._pages.clear()
            self._pages[number] = self._read(self._ids[number * PAGE : (number + 1) * PAGE])
        return self._pages[number][place]

    def _read(self, ids: array[int]) -> list[SpanLine | None]:
        try:
            lines = lines_of(self._session.project, ids) if self._session.project else {}
        except UserError as error:
            self._session.refused.emit(error)
            lines = {}
        return [lines.get(span_id) for span_id in ids]

    # -- rows --------------------------------------------------------------------------------

    @property
    def searching(self) -> bool:
        """Whether spans are being looked for."""
        return self._search.running

    def row_of(self, span_id: int) -> int:
        """Return the row of a span among those that were seen last, else -1."""
        for number, page in self._pages.items():
            for place, line in enumerate(page):
                if line is not None and line.id == span_id:
                    return number * PAGE + place
        return -1

    def ask(self, choice: SpanChoice) -> None:
        """Show other spans, or in another order; the old ones stay until these are found."""
        self._choice = choice
        self._look()

    def clear(self) -> None:
        """Show nothing, and look for nothing."""
        self._choice = SpanChoice()
        self._settled.stop()
        self._search.stop()
        self._take(array("q"))

    @Slot()
    def _look(self) -> None:
        project, choice, blind = self._session.project, self._choice, self._session.blind
        if project is None or not choice.everywhere:
            return
        try:
            if not self._ids and choice.order == "place" and not choice.chooses:
                self._take(first_spans(project, choice, blind=blind))
            self._search.run(find_spans(project, choice, blind=blind))
        except UserError as error:
            self._session.refused.emit(error)
        self.counted.emit()

    @Slot(object)
    def _on_search_found(self, ids: array[int]) -> None:
        self._take(ids)
        self.counted.emit()

    def _take(self, ids: array[int]) -> None:
        """Show other rows; where there are only more of them, the list stays where it is."""
        known = len(self._ids)
        if ids[:known] == self._ids:
            if len(ids) > known:
                self._pages.pop(known // PAGE, None)
                self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    # -- what happens ------------------------------------------------------------------------

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        self._look()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if not self._choice.everywhere:
            return
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
        self._settled.start()
