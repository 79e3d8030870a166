# SPDX-License-Identifier: Apache-2.0
"""Look whether the open article and its spans are what was stored, while nobody waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.spans import Span
from narrativetagger.project.project import BAD_QUOTES, BAD_TEXT
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.session import Session

PAGE = 200
"""Spans looked at at a time: one or two milliseconds, so that no key waits."""

PAUSE = 5
"""What lies between two pages at least, for keys and painting, in milliseconds."""

DELAY = 200
"""What an article is given to be shown in before its spans are looked at, in milliseconds."""


class EvidenceCheck(QObject):
    """Tells of a text or of quotes that differ from what was stored.

    All quotes of the article are compared with its text, a page whenever the window has nothing
    else to do: reading 100,000 of them before the article is shown would take half a second.

    Signals:
        failed(UserError): What the analyst has to know.
    """

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._desk: OpenArticle | None = None
        self._last: Span | None = None
        self._bad = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.article_opened.connect(self._on_session_article_opened)

    @property
    def is_looking(self) -> bool:
        """Whether there are spans that were not looked at yet."""
        return self._timer.isActive()

    @Slot()
    def _on_session_article_opened(self) -> None:
        desk = self._session.desk
        if desk is not None and desk is self._desk:
            return  # Another one could not be read, and this one stays as it is.
        self._desk, self._last, self._bad = desk, None, 0
        if desk is None:
            self._timer.stop()
            return
        self._timer.start(DELAY)

    @Slot()
    def _on_timer_timeout(self) -> None:
        project, desk = self._session.project, self._desk
        if project is None or desk is None:
            return
        if self._last is None and not project.is_whole(desk.article.id):
            self.failed.emit(UserError(BAD_TEXT, title=desk.article.details.title))
        try:
            page = project.spans(desk.article.id, self._last, PAGE)
        except UserError as error:
            self.failed.emit(error)
            return
        self._bad += sum(not _is_true(span, desk) for span in page)
        if len(page) == PAGE:
            self._last = page[-1]
            self._timer.start(PAUSE)
        elif self._bad:
            self.failed.emit(UserError(BAD_QUOTES, count=self._bad))


def _is_true(span: Span, desk: OpenArticle) -> bool:
    """Tell whether a span says what stands in the text, where the window shows it."""
    return span.quote == desk.text[span.start : span.end] and span.mark in desk.spans
