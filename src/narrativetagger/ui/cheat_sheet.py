# SPDX-License-Identifier: Apache-2.0
"""All keys on one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.folding import fold
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.action_words import action_name, menu_name
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.plain import PlainLabel

COLUMN = 50
"""Least width of a column, in widths of a letter."""

SIZE = (940, 640)
"""In pixels, at first."""


class CheatSheet(QDialog):
    """Shows the keys that the actions have now, by menu, and finds some by words."""

    def __init__(self, keys: KeyMap, window: QWidget) -> None:
        """Fill the sheet; it does not keep the window from being used.

        Args:
            keys: Which keys the actions have.
            window: Owner.
        """
        super().__init__(window)
        self._key_map = keys
        self._groups: list[KeyGroup] = []
        self.setObjectName("cheat_sheet")
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*SIZE)
        self._build()
        keys.changed.connect(self._on_keys_changed)

    def _build(self) -> None:
        self._filter = QLineEdit(self)
        self._filter.setObjectName("cheat_sheet_filter")
        self._filter.setAccessibleName(self.tr("Part of an action, a menu or a key"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter_changed)
        hint = PlainLabel(
            self.tr(
                "A digit tags the selected passage, a second one refines it to a sub-tag. Letters"
                " count by what is printed on them, digits and brackets by their place."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sheet = QWidget(self)
        self._columns = QHBoxLayout(self._sheet)
        self._columns.setSpacing(28)
        self._area = QScrollArea(self)
        self._area.setObjectName("cheat_sheet_keys")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._sheet)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(hint)
        layout.addWidget(self._area, 1)

    @Slot()
    def open_sheet(self) -> None:
        """Show the sheet and go to its filter."""
        self.show()
        if not self._groups:
            self._fill()
        self.raise_()
        self.activateWindow()
        self._filter.setFocus()
        self._filter.selectAll()

    def _fill(self) -> None:
        """Make a group for each menu that has keys."""
        for group in self._groups:
            group.deleteLater()
        by_menu: dict[str, list[ActionSpec]] = {}
        for spec in ACTIONS:
            if self._key_map.keys_of(spec.id):
                by_menu.setdefault(menu_name(spec), []).append(spec)
        keys = self._key_map.all_keys()
        shown = {name: [key.shown() for key in some] for name, some in keys.items()}
        self._groups = [
            KeyGroup(name or self.tr("Digits"), specs, shown, self._sheet)
            for name, specs in by_menu.items()
        ]
        self._filter_groups()

    def _arrange(self) -> None:
        """Lay the groups out in as many columns as there is room for, none much the longest."""
        shown = [group for group in self._groups if group.matches]
        letter = self.fontMetrics().averageCharWidth()
        count = max(1, min(len(shown) or 1, self._area.viewport().width() // (COLUMN * letter)))
        while (item := self._columns.takeAt(0)) is not None:
            if (column := item.layout()) is not None:
                while column.takeAt(0) is not None:
                    pass
                column.deleteLater()
        columns = [QVBoxLayout() for _ in range(count)]
        for column, groups in zip(columns, _columns(shown, count), strict=True):
            column.setSpacing(16)
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def _filter_groups(self) -> None:
        words = fold(self._filter.text()).split()
        for group in self._groups:
            group.show_only(words)
        self._arrange()

    @Slot(str)
    def _on_filter_changed(self, _text: str) -> None:
        self._filter_groups()

    @Slot()
    def _on_keys_changed(self) -> None:
        if self._groups:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use another number of columns where that fits better."""
        super().resizeEvent(event)
        self._arrange()


class KeyGroup(QWidget):
    """The keys of one menu.

    Attributes:
        matches: How many of its actions are shown.
    """

    def __init__(
        self,
        name: str,
        specs: Sequence[ActionSpec],
        keys: Mapping[str, Sequence[str]],
        parent: QWidget,
    ) -> None:
        """Make a row for each action.

        Args:
            name: Of the menu.
            specs: Its actions.
            keys: Of each action by id, as menus show them.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self.matches = len(specs)
        self._rows: list[tuple[str, list[QWidget]]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        head = PlainLabel(name, self)
        font = QFont(head.font())
        font.setBold(True)
        head.setFont(font)
        grid.addWidget(head, 0, 0, 1, 2)
        for row, spec in enumerate(specs, start=1):
            caps = _caps(keys[spec.id], self)
            text = PlainLabel(action_name(spec.id), self)
            text.setWordWrap(True)
            grid.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
            said = fold(" ".join((name, text.text(), *keys[spec.id])))
            self._rows.append((said, [caps, text]))

    def show_only(self, words: Sequence[str]) -> None:
        """Hide the rows that lack one of some folded words."""
        self.matches = 0
        for said, widgets in self._rows:
            found = all(word in said for word in words)
            self.matches += found
            for widget in widgets:
                widget.setVisible(found)
        self.setVisible(bool(self.matches))


class KeyCap(PlainLabel):
    """The name of a key, drawn as one."""

    def __init__(self, key: str, parent: QWidget) -> None:
        """Leave room for the edge."""
        super().__init__(key, parent)
        self.setContentsMargins(6, 1, 6, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap under the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()
        super().paintEvent(event)


def _caps(keys: Sequence[str], parent: QWidget) -> QWidget:
    """Return keys as caps in a row."""
    caps = QWidget(parent)
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(KeyCap(key, caps))
    row.addStretch(1)
    return caps


def _columns(groups: Sequence[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """Return groups in order, spread over columns so that the longest is as short as can be."""
    most = max((group.matches + 2 for group in groups), default=0)
    while True:
        columns: list[list[KeyGroup]] = [[]]
        length = 0
        for group in groups:
            if columns[-1] and length + group.matches + 2 > most:
                columns.append([])
                length = 0
            columns[-1].append(group)
            length += group.matches + 2
        if len(columns) <= count:
            return columns + [[] for _ in range(count - len(columns))]
        most += 1
