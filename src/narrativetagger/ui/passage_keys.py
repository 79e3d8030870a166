# SPDX-License-Identifier: Apache-2.0
"""Choose the passage by single keys: sentence, clause, quotation, paragraph."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject

from narrativetagger.core.passage_steps import (
    Unit,
    longer,
    longer_back,
    next_passage,
    previous_passage,
)
from narrativetagger.core.passages import Passage
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.session import Session

Step = Literal[-1, 1]


class PassageKeys(QObject):
    """Steps from passage to passage, and makes the one that is selected longer."""

    def __init__(self, session: Session, view: PageView, parent: QObject | None = None) -> None:
        """Bind the keys to a session and the page that it is read on."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._chosen: tuple[str, Unit, Passage] | None = None

    def step(self, unit: Unit, step: Step) -> None:
        """Select the unit around the caret or after the passage (1), or the one before (-1)."""
        desk = self._session.desk
        if desk is None:
            return
        passage = self._here()
        if step > 0:
            same = self._chosen == (desk.article.uid, unit, passage)
            found = next_passage(desk.text, unit, passage, same=same)
        else:
            found = previous_passage(desk.text, unit, passage)
        self._select(unit, found)

    def extend(self, unit: Unit, step: Step) -> None:
        """Let the passage go on to the next end of a unit (1), or begin earlier (-1)."""
        desk = self._session.desk
        if desk is None:
            return
        grow = longer if step > 0 else longer_back
        self._select(unit, grow(desk.text, unit, self._here()))

    def _here(self) -> Passage:
        """Return the selected passage, an empty one at the caret when there is none."""
        caret = self._view.caret()
        return self._view.passage() or Passage(caret, caret)

    def _select(self, unit: Unit, passage: Passage | None) -> None:
        desk = self._session.desk
        if passage is None or desk is None:
            self._session.told.emit(self.tr("Nothing more this way."))
            return
        self._session.choose(None)
        self._session.passage_wanted.emit(passage)
        self._chosen = (desk.article.uid, unit, passage)
