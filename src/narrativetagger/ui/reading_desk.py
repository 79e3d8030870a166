# SPDX-License-Identifier: Apache-2.0
"""The article view at work: it shows what the session holds and chooses what the analyst clicks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from narrativetagger.core.changes import Changes
from narrativetagger.core.citation import citation
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.session import Session

MOST_TOLD = 80
"""How much of what was copied is told, in code points."""

POSITION_DELAY = 1_000
"""How long the caret rests before its place is kept, in milliseconds."""


class ReadingDesk(QObject):
    """Joins the session and the article view.

    Attributes:
        view: The widget with the text.

    Signals:
        stack_clicked(list[Mark]): A click is on two spans or more.
    """

    stack_clicked = Signal(object)

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Connect both."""
        super().__init__(parent)
        self.view = view
        self._session = session
        self._desk: OpenArticle | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(POSITION_DELAY)
        self._rest.timeout.connect(self.keep_position)
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)
        session.span_chosen.connect(self._on_session_span_chosen)
        session.passage_wanted.connect(self._on_session_passage_wanted)
        session.flashed.connect(view.flash)
        view.span_clicked.connect(self._on_view_span_clicked)
        view.spans_entered.connect(self._on_view_spans_entered)
        view.caret_moved.connect(self._on_view_caret_moved)

    @Slot()
    def keep_position(self) -> None:
        """Write down how far the analyst has read, so that the next start goes on there.

        A disk that refuses it is told in the status line only: it costs the place, not the work.
        """
        self._rest.stop()
        project = self._session.project
        if project is None or self._desk is None:
            return
        try:
            project.keep_position(self._desk.article.id, self.view.caret())
        except UserError as error:
            self._session.told.emit(sentence(error))

    @Slot()
    def copy_citation(self) -> None:
        """Copy the selected words, or those of the chosen span, with where they come from."""
        desk, chosen = self._desk, self._session.chosen
        passage = self.view.passage() or (chosen.passage if chosen else None)
        if desk is None or passage is None:
            self._session.told.emit(self.tr("Select a passage or choose a span first, then copy."))
            return
        said = citation(desk.text, passage, desk.article.details)
        QGuiApplication.clipboard().setText(said)
        self._session.told.emit(self.tr("Copied: {citation}").format(citation=_shortened(said)))

    @Slot()
    def _on_session_article_opened(self) -> None:
        self.keep_position()
        desk, project = self._session.desk, self._session.project
        if desk is not None and desk is self._desk:
            return  # Another one could not be read, and this one stays as it is.
        self._desk = None
        if desk is None or project is None:
            self.view.clear_article()
            return
        caret = min(project.position(desk.article.id), len(desk.text))
        self.view.show_article(desk.text, desk.spans, caret, desk.directions)
        self._desk = desk

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        here = [
            span.passage
            for span in (*changes.removed_spans, *changes.added_spans)
            if self._desk is not None and span.article_id == self._desk.article.id
        ]
        if here:
            self.view.refresh_spans(here)

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        self.view.choose(span.mark if span else None)

    @Slot(object)
    def _on_session_passage_wanted(self, passage: Passage) -> None:
        self.view.select(passage)
        self.view.reveal(passage)

    @Slot(object)
    def _on_view_span_clicked(self, spans: Sequence[Mark]) -> None:
        """Choose the span under the mouse; where there are more, let the analyst say which."""
        if len(spans) > 1:
            self.stack_clicked.emit(spans)
        else:
            self._session.choose(spans[0] if spans else None)

    @Slot(object)
    def _on_view_spans_entered(self, spans: Sequence[Mark]) -> None:
        """Let a screen reader say the tags of the spans that the caret came into."""
        # Of no use before the first span, and slow to load.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            names = ", ".join(self._session.tag_name(span.tag_id) for span in spans)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, names))

    @Slot(int)
    def _on_view_caret_moved(self, _place: int) -> None:
        self._rest.start()


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_TOLD else f"{text[:MOST_TOLD]}…"
