# SPDX-License-Identifier: Apache-2.0
"""How many articles of the project the analyst has read to the end: in words, and as a line."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.project.article_lists import count_done
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.session import Session

THICKNESS = 3
"""Of the line, in pixels."""


class ArticleProgress(QWidget):
    """Follows a session; counts anew only when articles come and go."""

    def __init__(self, session: Session, model: ArticleModel, parent: QWidget) -> None:
        """Stand above a list.

        Args:
            session: Whose analyst counts.
            model: Knows how many articles there are.
            parent: The list.
        """
        super().__init__(parent)
        self.setObjectName("article_progress")
        self._session = session
        self._model = model
        self._done = 0
        self._words = PlainLabel(parent=self)
        self._words.setObjectName("article_list_head")
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, THICKNESS + 4)
        layout.addWidget(self._words)
        model.total_changed.connect(self._on_model_total_changed)
        session.changed.connect(self._on_session_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, thicker as far as is read: not by colour alone."""
        painter = QPainter(self)
        palette, total = self.palette(), self._model.total
        line = self.rect().adjusted(0, self.height() - THICKNESS, 0, 0)
        ground = line.adjusted(0, THICKNESS // 2, 0, -(THICKNESS // 2))
        painter.fillRect(ground, palette.color(QPalette.ColorRole.Mid))
        filled = line.width() * min(self._done, total) // total if total else 0
        if self._done and total:
            line.setWidth(max(filled, 1))
            painter.fillRect(line, palette.color(QPalette.ColorRole.Highlight))
        painter.end()

    @Slot()
    def _on_model_total_changed(self) -> None:
        project = self._session.project
        try:
            self._done = count_done(project) if project and project.analyst.id else 0
        except UserError as error:
            self._session.refused.emit(error)
        self._show()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        project = self._session.project
        mine = changes.statuses_of(project.analyst.id) if project else ()
        if mine and not (changes.added_articles or changes.removed_articles):
            self._done += sum(
                (change.after == "done") - (change.before == "done") for change in mine
            )
            self._show()

    def _show(self) -> None:
        total = self._model.total
        said = self.tr("{done} of %n done", "", total).format(done=self._done)
        self._words.setText(said)
        self.setAccessibleName(said)
        self.update()
