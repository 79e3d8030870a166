# SPDX-License-Identifier: Apache-2.0
"""All actions with their keys as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont

from narrativetagger.ui.action_words import action_name, menu_name
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_map import KeyMap, Keys
from narrativetagger.ui.plain import tool_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class KeyModel(QAbstractTableModel):
    """One row an action, in the order of the menus. What differs from the table is bold."""

    ACTION, MENU, KEYS, USUAL = range(4)
    """Columns."""

    ID = Role.UserRole + 1
    """Role of the id of a row's action."""

    def __init__(self, keys: KeyMap, parent: QObject | None = None) -> None:
        """Follow a map of keys.

        Args:
            keys: Which keys each action has.
            parent: Owner.
        """
        super().__init__(parent)
        self._map = keys
        keys.changed.connect(self._on_map_changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of actions."""
        return 0 if parent is not None and parent.isValid() else len(ACTIONS)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 4."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (self.tr("Action"), self.tr("Menu"), self.tr("Keys"), self.tr("At first"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell says, or the id of its action."""
        if not index.isValid():
            return None
        action = ACTIONS[index.row()].id
        if role == self.ID:
            return action
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._cell(index)
        if role == Role.ToolTipRole:
            return tool_tip(self._cell(index))
        if role == Role.FontRole and not self._map.is_usual(action):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _cell(self, index: Index) -> str:
        spec = ACTIONS[index.row()]
        if index.column() == self.ACTION:
            return action_name(spec.id)
        if index.column() == self.MENU:
            return menu_name(spec)
        if index.column() == self.KEYS:
            return shown(self._map.keys_of(spec.id))
        return shown(self._map.defaults_of(spec.id))

    @Slot()
    def _on_map_changed(self) -> None:
        last = self.index(len(ACTIONS) - 1, self.USUAL)
        self.dataChanged.emit(self.index(0, 0), last)


def shown(keys: Keys) -> str:
    """Return keys as people know them, in one line."""
    return ", ".join(key.shown() for key in keys)
