# SPDX-License-Identifier: Apache-2.0
"""The rotating backups of a project as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from narrativetagger.core.clock import parse_timestamp
from narrativetagger.project.backups import Backup
from narrativetagger.ui.plain import tool_tip

WHEN, SIZE = range(2)

Index = QModelIndex | QPersistentModelIndex


class BackupModel(QAbstractTableModel):
    """Time and size of each backup, the newest first."""

    def __init__(
        self, backups: Sequence[Backup], language: str, parent: QObject | None = None
    ) -> None:
        """Take the backups.

        Args:
            backups: The newest first.
            language: Of the window, for dates and numbers.
            parent: Owner.
        """
        super().__init__(parent)
        self._backups = backups
        self._locale = QLocale(language)

    def backup(self, row: int) -> Backup:
        """Return the backup of a row."""
        return self._backups[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many backups there are."""
        return 0 if parent is not None and parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return that there are two columns."""
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell, and the file's name as its tool tip."""
        backup = self._backups[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(str(backup.path))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == SIZE:
            return self._locale.formattedDataSize(backup.size, 1)
        made = QDateTime.fromSecsSinceEpoch(int(parse_timestamp(backup.made).timestamp()))
        return self._locale.toString(made, "dddd d MMMM yyyy, HH:mm:ss")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Made"), self.tr("Size"))[section]
