# SPDX-License-Identifier: Apache-2.0
"""The articles of a project for the palette: read and folded a few at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from narrativetagger.core.articles import ArticleName
from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.core.fuzzy import Match, Names
from narrativetagger.ui.palette_sources import Entry, Found
from narrativetagger.ui.session import Session

PAGE = 1_000
"""Articles read and folded in one step, which takes some five milliseconds."""

KIND = 2


class ArticleNames(QObject):
    """Knows the names of all articles, from the first time that they are wanted.

    Signals:
        progressed: More of them can be found.
    """

    progressed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.project_opened.connect(self.forget)
        session.changed.connect(self._on_session_changed)
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Know no article any more."""
        self._timer.stop()
        self._names = Names()
        # Plain tuples, which the garbage collector soon stops to look at: there may be 100,000.
        self._articles: list[tuple[int, str, str, str, str]] = []
        self._rows: dict[int, int] = {}
        self._last: int | None = 0

    def begin(self) -> None:
        """Go on reading what is not known yet."""
        if self._last is not None and self._session.project is not None:
            self._timer.start()

    def is_reading(self) -> bool:
        """Tell whether there are articles that cannot be found yet."""
        return self._timer.isActive()

    def find(self, query: str) -> list[Found]:
        """Return the articles whose title or outlet has what is typed."""
        return self._found(self._names.find(query))

    def more(self, query: str) -> Iterator[list[Found]]:
        """Yield more of them, and those that nearly have it."""
        return map(self._found, self._names.more(query))

    def named(self, entry_id: str) -> Entry | None:
        """Return the article of an id, which need not have been read yet."""
        project, uid = self._session.project, entry_id.removeprefix("article/")
        article_id = project.article_id(uid) if project and uid != entry_id else None
        if project is None or article_id is None or not project.is_live(article_id):
            return None
        found = project.article_names(article_id - 1, 1)
        return self._entry(found[0]) if found else None

    def _found(self, matches: list[Match]) -> list[Found]:
        return [
            Found(match.rank, KIND, match.distance, self._entry(ArticleName._make(article)))
            for match in matches
            # What was removed or renamed since stays in its row, and counts no longer.
            if self._rows.get((article := self._articles[match.row])[0]) == match.row
        ]

    def _entry(self, article: ArticleName) -> Entry:
        facts = (article.outlet, article.published)
        detail = " · ".join(fact for fact in facts if fact)
        run = partial(self._session.open_article, article.id)
        return Entry(f"article/{article.uid}", article.title, detail, "", "", run)

    def _take(self, some: list[ArticleName]) -> None:
        for article in some:
            self._rows[article.id] = len(self._articles)
            self._articles.append(article[:])
        self._names.add([f"{article.title} {article.outlet}" for article in some])

    @Slot()
    def _on_timer_timeout(self) -> None:
        project = self._session.project
        if project is None or self._last is None:
            self._timer.stop()
            return
        try:
            some = project.article_names(self._last, PAGE)
        except UserError as error:
            self._timer.stop()
            self._session.refused.emit(error)
            return
        self._last = some[-1].id if len(some) == PAGE else None
        if some:
            self._take(some)
        if self._last is None:
            self._timer.stop()
        self.progressed.emit()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        project = self._session.project
        for article_id in changes.removed_articles:
            self._rows.pop(article_id, None)
        if project is None or self._last == 0:  # Nobody has asked yet.
            return
        for article_id in (*changes.added_articles, *changes.changed_articles):
            if self._last is None or article_id <= self._last:
                self._take(project.article_names(article_id - 1, 1))
