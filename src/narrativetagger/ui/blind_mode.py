# SPDX-License-Identifier: Apache-2.0
"""Tag without being led: the spans of others are kept away until an article is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from narrativetagger.ui.session import Session
from narrativetagger.ui.window_state import WindowState


class BlindMode(QObject):
    """Turns the session blind, and remembers that for each project on this machine."""

    def __init__(self, session: Session, state: WindowState, parent: QObject | None = None) -> None:
        """Follow a session; to be made before all that shows the articles of a project."""
        super().__init__(parent)
        self._session = session
        self._state = state
        session.project_opened.connect(self._on_session_project_opened)

    def is_on(self) -> bool:
        """Tell whether the spans of others are kept away."""
        return self._session.blind

    @Slot()
    def toggle(self) -> None:
        """Keep the spans of others away, or show them."""
        project = self._session.project
        if project is None:
            return
        on = not self._session.blind
        self._session.set_blind(on=on)
        self._state.keep_blind(project.uid, on=on)
        if on:
            said = self.tr("Blind: spans of others are kept away until an article is done.")
        else:
            said = self.tr("No longer blind: spans of all analysts are here.")
        self._session.told.emit(said)

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self._session.project
        self._session.blind = project is not None and self._state.blind(project.uid)
