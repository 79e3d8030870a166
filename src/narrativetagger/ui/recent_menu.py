# SPDX-License-Identifier: Apache-2.0
"""The menu of the projects that were open last."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from narrativetagger.ui.project_actions import ProjectActions


class RecentMenu(QMenu):
    """Lists recent projects and opens the one that is chosen."""

    def __init__(self, projects: ProjectActions, parent: QWidget | None = None) -> None:
        """Follow the list of recent projects."""
        super().__init__(parent)
        self._projects = projects
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Open &recent"))
        projects.recents_changed.connect(self._on_projects_recents_changed)
        self._on_projects_recents_changed()

    @Slot()
    def _on_projects_recents_changed(self) -> None:
        self.clear()
        for path in self._projects.recents.projects():
            action = self.addAction(f"{path.stem}  —  {path.parent}")
            action.triggered.connect(partial(self._on_triggered, path))

    def _on_triggered(self, path: Path, _checked: bool = False) -> None:
        self._projects.open_recent(path)
