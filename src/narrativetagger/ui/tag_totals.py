# SPDX-License-Identifier: Apache-2.0
"""How many spans of each tag the whole project has."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.ui.session import Session

SOON = 200
"""After how long a project that was opened is counted, so that it is seen first; milliseconds."""


class TagTotals(QObject):
    """Counts once, a moment after a project was opened, and then follows its changes.

    Attributes:
        counts: Number of spans by row id of the tag, sub-tags not included; empty until counted.

    Signals:
        counted: All counts may be others.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self.counts: Counter[int] = Counter()
        self._session = session
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._on_soon_timeout)
        session.project_opened.connect(self._on_session_project_opened)
        session.changed.connect(self._on_session_changed)
        session.analyst_changed.connect(self._on_session_analyst_changed)

    @Slot()
    def _on_session_project_opened(self) -> None:
        self.counts.clear()
        if self._session.project is None:
            self._soon.stop()
        else:
            self._soon.start()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if changes.added_articles or changes.removed_articles:
            self._soon.start()  # With their spans, of which the change says nothing.
        elif not self._soon.isActive():
            only = self._only()
            for count, spans in (
                (self.counts.subtract, changes.removed_spans),
                (self.counts.update, changes.added_spans),
            ):
                count(span.tag_id for span in spans if only in (None, span.analyst_id))

    def _only(self) -> int | None:
        """Return whose spans alone count, None for everybody's: numbers lead, too."""
        project = self._session.project
        return project.analyst.id if project and self._session.blind else None

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        self._soon.start()

    @Slot()
    def _on_soon_timeout(self) -> None:
        project = self._session.project
        try:
            self.counts = Counter(project.counts_by_tag(self._only()) if project else {})
        except UserError:
            return  # Whatever needs the file next says what is wrong with it.
        self.counted.emit()
