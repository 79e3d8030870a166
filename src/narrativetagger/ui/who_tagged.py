# SPDX-License-Identifier: Apache-2.0
"""Who tagged a span, as told beside it where several analysts do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor

from narrativetagger.ui.session import Session


@dataclass(frozen=True, slots=True)
class Who:
    """An analyst, as told beside a span.

    Attributes:
        name: Empty for the one who tags now: the colour alone says it.
        colour: The analyst's.
    """

    name: str
    colour: QColor


class WhoTagged(QObject):
    """Knows the analysts of the project without reading them for each row that is painted."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._known: dict[int, Who] | None = None
        session.project_opened.connect(self._forget)
        session.analyst_changed.connect(self._forget)

    def of(self, analyst_id: int) -> Who | None:
        """Return who an analyst is; None where nobody else tags, so that it goes without saying."""
        if self._known is None:
            self._known = self._read()
        return self._known.get(analyst_id) if len(self._known) > 1 else None

    def _read(self) -> dict[int, Who]:
        project = self._session.project
        if project is None:
            return {}
        return {
            one.id: Who("" if one.id == project.analyst.id else one.name, QColor(one.colour))
            for one in project.analysts().values()
        }

    @Slot()
    def _forget(self) -> None:
        self._known = None
