# SPDX-License-Identifier: Apache-2.0
"""The bottom line: what was just done, who tags, where in the article, and that all is saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from narrativetagger.core.changes import Changes
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.session import Session

STAYS = 10_000
"""How long a message stays, in milliseconds."""


class StatusLine(QStatusBar):
    """Follows a session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the line."""
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._session = session
        self._place = self._label("place")
        self._analyst = self._label("analyst")
        self._saved = self._label("saved")
        session.told.connect(self._on_session_told)
        session.project_opened.connect(self._on_session_project_opened)
        session.changed.connect(self._on_session_changed)

    def show_place(self, place: int) -> None:
        """Tell how far the caret is in the article, in hundredths of its code points."""
        desk = self._session.desk
        length = len(desk.text) if desk else 0
        self._place.setText(f"{100 * place // length} %" if length else "")

    def _label(self, name: str) -> PlainLabel:
        label = PlainLabel(parent=self)
        label.setObjectName(name)
        label.setContentsMargins(8, 2, 8, 2)
        self.addPermanentWidget(label)
        return label

    @Slot(str)
    def _on_session_told(self, text: str) -> None:
        self.showMessage(text, STAYS)

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self._session.project
        self._analyst.setText(project.analyst.name if project else "")
        if project is None:
            self._saved.setText("")
        else:
            self._saved.setText(self.tr("Read-only") if project.read_only else self.tr("All saved"))

    @Slot(object)
    def _on_session_changed(self, _changes: Changes) -> None:
        self._saved.setText(self.tr("Saved {time}").format(time=f"{datetime.now():%H:%M:%S}"))
