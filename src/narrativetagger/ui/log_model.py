# SPDX-License-Identifier: Apache-2.0
"""The log as a table of edits, the newest first, read as far as somebody looks."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import EditRows, LogFilter, LoggedEdit
from narrativetagger.project.history import History
from narrativetagger.ui.log_words import LONG, LogWords
from narrativetagger.ui.plain import isolated, tool_tip
from narrativetagger.ui.session import Session

PAGE = 100
"""Edits read at once, and looked for when the list is scrolled to its end."""

KEPT = 20 * PAGE
"""Edits remembered."""

TIME = "d MMM yyyy\nHH:mm:ss"
"""With the month as a word, since the order of day and month differs between languages."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class LogModel(QAbstractTableModel):
    """One row an edit.

    Only where each edit stands in the log is held, and only for those found so far: older ones
    are looked for stretch by stretch when the list is scrolled down, with pauses in which the
    window works. What an edit did is read when its row is seen.

    Signals:
        searched: Another stretch of the log was looked through, or new edits came.
        failed(UserError): The log cannot be read further; it is shown as far as it could be.
    """

    WHEN, WHO, WHAT, ARTICLE = range(4)
    """Columns."""

    EDIT = Role.UserRole + 1
    """Role of the ``LoggedEdit`` of a row; None when it cannot be read."""

    searched = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session; ``show_log`` reads the log.

        Args:
            session: The project whose log it is.
            parent: Owner of the model.
        """
        super().__init__(parent)
        self._session = session
        self._words = LogWords(session.language, self)
        self._locale = QLocale(session.language)
        self._history: History | None = None
        self._firsts: array[int] = array("q")
        self._lasts: array[int] = array("q")
        self._edits: dict[int, LoggedEdit | None] = {}
        self._above = 0
        self._below = 0
        self._wanted = 0
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(0)
        self._search.timeout.connect(self._look_further)
        session.changed.connect(self._on_session_changed)

    @property
    def searching(self) -> bool:
        """Whether older edits are being looked for."""
        return self._search.isActive()

    @property
    def share(self) -> int:
        """How much of the log was looked through, in hundredths of its row ids."""
        return 100 * (self._above - self._below) // self._above if self._above else 100

    def show_log(self, wanted: LogFilter) -> None:
        """Show the edits of an article, of an analyst, or all."""
        self.stop()
        self.beginResetModel()
        project = self._session.project
        self._history = History(project, wanted) if project else None
        self._words.project = project
        self._firsts, self._lasts = array("q"), array("q")
        self._edits.clear()
        self._above = self._below = 0
        self.endResetModel()
        self._follow()
        self._below = self._above
        self.fetchMore()

    def stop(self) -> None:
        """Look no further."""
        self._search.stop()

    # -- Qt ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of edits found so far."""
        return 0 if parent is not None and parent.isValid() else len(self._firsts)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 4."""
        return 0 if parent is not None and parent.isValid() else 4

    def canFetchMore(self, parent: Index | None = None) -> bool:
        """Tell whether a part of the log was not looked through yet."""
        return self._below > 0 and not (parent is not None and parent.isValid())

    def fetchMore(self, parent: Index | None = None) -> None:
        """Look for another page of edits."""
        self._wanted = len(self._firsts) + PAGE
        if not self.searching:
            self._look_further()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        names = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Article"))
        return names[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the edit of a row, or what one of its cells says."""
        if not index.isValid():
            return None
        edit = self._edit(index.row())
        if role == self.EDIT:
            return edit
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._cell(edit, index.column())
        if role == Role.ToolTipRole and edit is not None:
            return tool_tip(self._in_full(edit, index.column()))
        return None

    # -- cells -------------------------------------------------------------------------------

    def _cell(self, edit: LoggedEdit | None, column: int) -> str:
        if edit is None:
            return self.tr("This entry cannot be read.") if column == self.WHAT else ""
        if column == self.WHEN:
            return self._time(edit.at)
        if column == self.WHO:
            return edit.analyst
        if column == self.WHAT:
            return self._words.sentence(edit)
        if edit.many_articles:
            return self.tr("several articles")
        return edit.article.title if edit.article else ""

    def _in_full(self, edit: LoggedEdit, column: int) -> str:
        if column == self.WHAT:
            return self._words.sentence(edit, LONG)
        return edit.at if column == self.WHEN else isolated(self._cell(edit, column))

    def _time(self, at: str) -> str:
        """Return a time as it was here, in the language of the window; as it is when it is none."""
        time = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
        return self._locale.toString(time.toLocalTime(), TIME) if time.isValid() else at

    # -- reading -----------------------------------------------------------------------------

    def _edit(self, row: int) -> LoggedEdit | None:
        """Return the edit of a row; None when the file does not let it be read."""
        first = self._firsts[row]
        if first not in self._edits:
            if len(self._edits) >= KEPT:
                self._edits.clear()
            start = row - row % PAGE
            places = map(self._place, range(start, min(start + PAGE, len(self._firsts))))
            self._read([place for place in places if place.first not in self._edits])
        return self._edits[first]

    def _read(self, places: list[EditRows]) -> None:
        """Read edits together; where one of them is on a damaged page of the file, one by one."""
        found: list[LoggedEdit | None]
        try:
            found = [*self._history.edits(places)] if self._history else []
        except UserError:
            if len(places) > 1:
                for place in places:
                    self._read([place])
                return
            found = [None]
        firsts = (place.first for place in places)
        self._edits.update(zip(firsts, found, strict=True))

    def _place(self, row: int) -> EditRows:
        return EditRows(self._firsts[row], self._lasts[row])

    @Slot()
    def _look_further(self) -> None:
        """Look through one stretch of the log, and go on with the next if need be."""
        if self._history is None or self._below <= 0:
            return
        try:
            found, self._below = self._history.below(self._below)
        except UserError as error:
            self._give_up(error)
            return
        self._insert(len(self._firsts), found)
        if self.canFetchMore() and len(self._firsts) < self._wanted:
            self._search.start()
        self.searched.emit()

    def _give_up(self, error: UserError) -> None:
        """Tell that the file cannot be read, and do not try again and again."""
        self._below = 0
        self.failed.emit(error)

    def _insert(self, row: int, found: list[EditRows]) -> None:
        if found:
            self.beginInsertRows(QModelIndex(), row, row + len(found) - 1)
            self._firsts[row:row] = array("q", (place.first for place in found))
            self._lasts[row:row] = array("q", (place.last for place in found))
            self.endInsertRows()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        """Put what was logged on top; names may have changed in what stands below."""
        renamed = changes.codebook or changes.changed_articles or changes.removed_articles
        if renamed and self._firsts:
            self._edits.clear()
            last = self.index(len(self._firsts) - 1, self.ARTICLE)
            self.dataChanged.emit(self.index(0, 0), last)
        self._follow()
        self.searched.emit()

    def _follow(self) -> None:
        """Take up the edits that were logged since the log was last looked at."""
        if self._history is None:
            return
        try:
            above = self._history.newest() + 1
            found = self._history.since(self._above, above) if self._above else []
        except UserError as error:
            self._give_up(error)
            return
        self._above = above
        self._insert(0, found)
