# SPDX-License-Identifier: Apache-2.0
"""The list of a project's rotating backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.project.backups import Backup
from narrativetagger.ui.backup_model import SIZE, WHEN, BackupModel
from narrativetagger.ui.plain import PlainLabel


class BackupsDialog(QDialog):
    """Lets the analyst choose a backup to restore.

    Signals:
        restore_wanted(Backup): This one shall become a project of its own.
    """

    restore_wanted = Signal(object)

    def __init__(
        self, project: Path, backups: Sequence[Backup], language: str, parent: QWidget
    ) -> None:
        """Build the dialog.

        Args:
            project: The project, for its name.
            backups: Its backups, the newest first.
            language: Of the window.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Backups of {name}").format(name=project.stem))
        self._model = BackupModel(backups, language, self)
        self._build(bool(backups))
        self.resize(560, 420)

    def _build(self, any_there: bool) -> None:
        said = self.tr(
            "Backups are made by themselves when the project is opened and has changed; ten are "
            "kept. Restoring one makes a new project and leaves this one as it is."
        )
        if not any_there:
            said += "\n\n" + self.tr("There is none of this project yet.")
        explanation = PlainLabel(said, self)
        explanation.setWordWrap(True)
        self._table = self._make_table()
        self._table.setVisible(any_there)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self._restore = buttons.addButton(self.tr("Restore…"), role.AcceptRole)
        self._folder = buttons.addButton(self.tr("Show the folder"), role.ActionRole)
        close = buttons.addButton(self.tr("Close"), role.RejectRole)
        for button in (self._restore, self._folder, close):
            button.setIcon(QIcon())
        for button in (self._restore, self._folder):
            button.setEnabled(any_there)
        self._restore.setDefault(True)
        buttons.accepted.connect(self._on_restore_wanted)
        buttons.rejected.connect(self.reject)
        self._folder.clicked.connect(self._on_folder_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(explanation)
        layout.addWidget(self._table, 1)
        if not any_there:
            layout.addStretch(1)
        layout.addWidget(buttons)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("backups")
        table.setAccessibleName(self.tr("Backups, the newest first"))
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHEN, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SIZE, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._on_restore_wanted)
        table.selectRow(0)
        return table

    def _chosen(self) -> Backup:
        return self._model.backup(self._table.currentIndex().row())

    @Slot()
    def _on_restore_wanted(self) -> None:
        backup = self._chosen()
        self.accept()
        self.restore_wanted.emit(backup)

    @Slot()
    def _on_folder_clicked(self) -> None:
        folder = self._chosen().path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
