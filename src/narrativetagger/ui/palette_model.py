# SPDX-License-Identifier: Apache-2.0
"""The rows of the palette."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from narrativetagger.ui.palette_sources import Entry, Found, Source

MOST = 60
"""Rows that are shown; who needs more types another letter."""

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """What matches the letters typed, or what was used last while there are none."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    """Role of the ``Entry``: all that is drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._sources: Sequence[Source] = ()
        self._recent: Sequence[str] = ()
        self._rows: list[Entry] = []
        self._found: list[Found] = []
        self._rest: Iterator[list[Found]] = iter(())

    def begin(self, sources: Sequence[Source], recent: Sequence[str]) -> None:
        """Look into some sources, where these entries were used last, the latest first."""
        self._sources = sources
        self._recent = recent
        self.look_for("")

    def look_for(self, query: str) -> None:
        """Show what is found at once; ``go_on`` adds the rest."""
        self._rest = iter(())
        if not query.strip():
            named = (self._named(entry_id) for entry_id in self._recent)
            self._show([entry for entry in named if entry is not None])
            return
        self._found = [found for source in self._sources for found in source.find(query)]
        self._rest = (step for source in self._sources for step in source.more(query))
        self._show_found()

    def go_on(self) -> bool:
        """Add what another step finds, and tell whether there is more."""
        step = next(self._rest, None)
        if step:
            known = {found.entry.id for found in self._found}
            self._found += [found for found in step if found.entry.id not in known]
            self._show_found()
        return step is not None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, the entry, or all of it for a screen reader."""
        entry = self._rows[index.row()]
        if role == self.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.detail, entry.key) if part)
        return None

    def _named(self, entry_id: str) -> Entry | None:
        found = (source.named(entry_id) for source in self._sources)
        return next((entry for entry in found if entry is not None), None)

    def _show_found(self) -> None:
        places = {entry_id: place for place, entry_id in enumerate(self._recent)}

        def order(found: Found) -> tuple[int, int, int, float]:
            recent = places.get(found.entry.id, len(places))
            return found.rank, recent, found.kind, found.distance

        # No more than are shown, or each step would sort all that was ever found.
        self._found = sorted(self._found, key=order)[:MOST]
        self._show([found.entry for found in self._found])

    def _show(self, rows: list[Entry]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
