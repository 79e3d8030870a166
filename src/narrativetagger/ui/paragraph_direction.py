# SPDX-License-Identifier: Apache-2.0
"""Set by hand in which direction paragraphs run, where their letters mislead."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QObject, Slot

from narrativetagger.core.articles import Direction
from narrativetagger.core.passages import Passage
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.session import Session


class ParagraphDirection(QObject):
    """Turns the paragraphs of the caret or of the selected passage."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Bind the actions to a session.

        Args:
            session: The open article.
            view: Shows it.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._view = view

    @Slot(str)
    def turn(self, direction: Direction) -> None:
        """Let paragraphs run in a direction, or as their letters say if it is empty.

        Raises:
            UserError: If the project cannot be written.
        """
        project, desk = self._session.project, self._session.desk
        if project is None or desk is None:
            return
        starts = self._starts(desk)
        project.set_direction(desk.article.id, starts, direction)
        turned = {**desk.directions, **dict.fromkeys(starts, direction)}
        desk.directions = {start: way for start, way in turned.items() if way}
        self._view.turn(desk.directions)

    def _starts(self, desk: OpenArticle) -> list[int]:
        """Return where the paragraphs that are meant begin."""
        caret = self._view.caret()
        passage = self._view.passage() or Passage(caret, caret)
        first = desk.text.rfind("\n", 0, passage.start) + 1
        # A passage that ends with a line end does not reach into the next paragraph.
        last = max(passage.start, passage.end - 1)
        lines = desk.text[first:last].split("\n")
        return list(accumulate((len(line) + 1 for line in lines[:-1]), initial=first))
