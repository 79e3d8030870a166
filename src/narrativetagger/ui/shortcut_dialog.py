# SPDX-License-Identifier: Apache-2.0
"""Set the keys of all actions: seen in the menus and kept at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.ui.key_editor import KeyEditor
from narrativetagger.ui.key_exchange import KeyExchange
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_model import KeyModel
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.prompter import Prompter

WIDEST = 30
"""Average characters that a column takes at most beside that of the actions."""

PADDING = 24
"""Around the words of a column, in pixels."""


class ShortcutDialog(QDialog):
    """Lists all actions with their keys and changes those of the chosen one."""

    def __init__(self, keys: KeyMap, prompter: Prompter, parent: QWidget | None = None) -> None:
        """Build the dialog.

        Args:
            keys: Which keys each action has.
            prompter: Asks for files, and before all keys are reset.
            parent: The window.
        """
        super().__init__(parent)
        self._map = keys
        self._prompter = prompter
        self._exchange = KeyExchange(keys, prompter, self)
        self.setObjectName("shortcut_dialog")
        self.setWindowTitle(self.tr("Keys"))
        self._build()
        self._connect()
        self._fit_columns()
        self._table.selectRow(0)
        self.resize(QSize(820, 620).boundedTo(self.screen().availableSize()))

    @Slot()
    def bring_up(self) -> None:
        """Show the dialog, or bring it before the window again."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._filter.setFocus()
        self._filter.selectAll()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._filter = QLineEdit(self)
        self._filter.setObjectName("key_filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setPlaceholderText(self.tr("Part of an action, a menu or a key"))
        label = PlainLabel(self.tr("&Filter"), self)
        label.setBuddy(self._filter)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self._filter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        self._build_table()
        layout.addWidget(self._table, 1)
        self._editor = KeyEditor(self._map, self)
        layout.addWidget(self._editor)
        layout.addLayout(self._build_buttons())

    def _build_table(self) -> None:
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(KeyModel(self._map, self))
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._table = table = QTableView(self)
        table.setObjectName("keys")
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setModel(self._rows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(QFontMetrics(self.font()).lineSpacing() + 10)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(KeyModel.ACTION, QHeaderView.ResizeMode.Stretch)

    @Slot()
    def _fit_columns(self) -> None:
        """Make the columns as wide as their longest words, whatever the filter leaves of these."""
        bold = QFont(self._table.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        model = self._rows.sourceModel()
        for column in (KeyModel.MENU, KeyModel.KEYS, KeyModel.USUAL):
            words = [model.index(row, column).data() for row in range(model.rowCount())]
            words.append(model.headerData(column, Qt.Orientation.Horizontal))
            width = min(
                max(map(metrics.horizontalAdvance, words)), WIDEST * metrics.averageCharWidth()
            )
            width += PADDING
            self._table.horizontalHeader().resizeSection(column, width)

    def _build_buttons(self) -> QHBoxLayout:
        self._reset_all = self._button("key_reset_all", self.tr("&Reset all…"))
        self._export = self._button("key_export", self.tr("&Export…"))
        self._import = self._button("key_import", self.tr("&Import…"))
        self._close = self._button("key_close", self.tr("&Close"))
        row = QHBoxLayout()
        for button in (self._reset_all, self._export, self._import):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        return row

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._map.changed.connect(self._fit_columns)
        self._map.refused.connect(self._prompter.tell)
        self._reset_all.clicked.connect(self._on_reset_all_clicked)
        self._export.clicked.connect(self._exchange.ask_export)
        self._import.clicked.connect(self._exchange.ask_import)
        self._exchange.told.connect(self._editor.say)
        self._close.clicked.connect(self.accept)

    # -- what happens ------------------------------------------------------------------------

    @Slot(str)
    def _on_filter_changed(self, text: str) -> None:
        self._rows.setFilterFixedString(text)
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._table.scrollTo(self._table.currentIndex())
        self._on_row_changed()
        if not self._rows.rowCount():
            self._editor.say(self.tr("No action matches."))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, *_rows: QModelIndex) -> None:
        action: str | None = self._table.currentIndex().data(KeyModel.ID)
        self._editor.show_action(action)

    @Slot()
    def _on_reset_all_clicked(self) -> None:
        self._prompter.ask(
            self.tr("Keys"),
            self.tr("All actions get the keys that they had at first. What you set is lost."),
            self.tr("Reset all"),
            self._reset_them_all,
        )

    def _reset_them_all(self) -> None:
        self._map.reset_all()
        self._editor.say(self.tr("All keys are as at first."))
