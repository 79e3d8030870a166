# SPDX-License-Identifier: Apache-2.0
"""What the window does about how far articles are read: mark them, go on to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from narrativetagger.core.articles import Status
from narrativetagger.project.reading_edits import MarkNothingFound, reading_edit
from narrativetagger.ui.article_list import ArticleList
from narrativetagger.ui.session import Session


class ReadingActions(QObject):
    """Marks articles and finds unread ones, in the order of the list."""

    def __init__(self, session: Session, articles: ArticleList, window: QWidget) -> None:
        """Bind the actions to a session.

        Args:
            session: Where edits go.
            articles: Whose order counts.
            window: Owner.
        """
        super().__init__(window)
        self._session = session
        self._list = articles

    @Slot()
    def done_and_next(self) -> None:
        """Mark the open article as done and open the next unread one."""
        desk = self._session.desk
        if desk is None:
            return
        # Asked before: an article that is done may leave a list of those that are not.
        following = self._list.model.unread_beside(desk.article.id, 1)
        said = self._mark(desk.article.id, "done")
        if said is None:
            return
        if following is None:
            said = f"{said} {self.tr('No unread article is left in the list.')}"
        else:
            self._session.open_article(following)
        self._session.told.emit(said)

    def open_unread(self, step: int) -> None:
        """Open the unread article before (-1) or after (1) the open one, and round the end."""
        desk = self._session.desk
        if desk is None:
            return
        following = self._list.model.unread_beside(desk.article.id, step)
        if following is None:
            self._session.told.emit(self.tr("No unread article is left in the list."))
        else:
            self._session.open_article(following)

    def mark(self, status: Status) -> None:
        """Say how far the open article is read."""
        if self._session.desk is not None:
            self.set_status(self._session.desk.article.id, status)

    def has_status(self, status: Status) -> bool:
        """Tell whether the open article is read so far."""
        desk = self._session.desk
        return desk is not None and desk.article.status == status

    def set_status(self, article_id: int, status: Status) -> None:
        """Say how far an article is read, and tell it."""
        said = self._mark(article_id, status)
        if said is not None:
            self._session.told.emit(said)

    def _mark(self, article_id: int, status: Status) -> str | None:
        """Write a status; return what to tell, None when it could not be written."""
        project = self._session.project
        if project is None:
            return None
        edit = reading_edit(project, article_id, status)
        if not self._session.push(edit):
            return None
        title = project.article(article_id).details.title
        if isinstance(edit, MarkNothingFound):
            return self.tr("Read, nothing found: {title}").format(title=title)
        return {
            "unread": self.tr("Unread: {title}"),
            "in_progress": self.tr("In progress: {title}"),
            "done": self.tr("Done: {title}"),
        }[status].format(title=title)
