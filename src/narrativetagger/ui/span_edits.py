# SPDX-License-Identifier: Apache-2.0
"""Split and merge spans, say doubts, choose examples, and go through the doubts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from narrativetagger.core.passages import Passage
from narrativetagger.core.span_index import Key
from narrativetagger.core.spans import Mark, Span
from narrativetagger.core.trimming import trim
from narrativetagger.project.edits import Edit
from narrativetagger.project.span_edits import MergeSpans, SetFlag, SetFlags, SetStar, SplitSpan
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.session import Session


class SpanEdits(QObject):
    """What single keys do to the chosen span.

    Signals:
        remark_wanted: The chosen span is in doubt, and the analyst wants to say why.
    """

    remark_wanted = Signal()

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Bind the keys to a session and the page that it is read on."""
        super().__init__(parent)
        self._session = session
        self._view = view

    def split(self) -> None:
        """Make two spans of the chosen one, where the caret stands."""
        span, desk = self._chosen(), self._session.desk
        if span is None or desk is None:
            return
        caret = self._view.caret()
        inside = span.start < caret < span.end
        first = trim(desk.text, Passage(span.start, caret)) if inside else None
        second = trim(desk.text, Passage(caret, span.end)) if inside else None
        if first is None or second is None:
            self._session.told.emit(
                self.tr("Put the caret inside the chosen span, where it shall be split.")
            )
            return
        if self._session.push(SplitSpan(span.id, first, second)):
            self._tell(span, self.tr("Split: {tag}"))

    def merge(self) -> None:
        """Make one span of the chosen one and its nearest neighbour of the same tag."""
        span, desk = self._chosen(), self._session.desk
        if span is None or desk is None:
            return
        other = _neighbour(desk, span.mark)
        if other is None:
            self._session.told.emit(
                self.tr("No other span of this tag and analyst stands in this paragraph.")
            )
        elif self._session.push(MergeSpans((span.id, other.id))):
            chosen = self._session.chosen
            if chosen is not None:
                self._session.passage_wanted.emit(chosen.passage)
            self._tell(span, self.tr("Merged: {tag}"))

    def toggle_flag(self) -> None:
        """Say that the chosen span is in doubt, or no longer; or all that are marked."""
        if self._session.marked:
            self._toggle_flags(self._session.marked)
            return
        span = self._chosen()
        if span is not None:
            done, undone = self.tr("In doubt: {tag}"), self.tr("No longer in doubt: {tag}")
            self._set(span, SetFlag(span.id, 1 - span.flag), undone if span.flag else done)

    def _toggle_flags(self, span_ids: tuple[int, ...]) -> None:
        """Doubt all of some spans; no longer, where all of them are in doubt."""
        project = self._session.project
        spans = [project.span(span_id) for span_id in span_ids] if project else []
        flag = 0 if all(span and span.flag for span in spans) else 1
        if self._session.push(SetFlags(span_ids, flag)):
            said = self.tr("%n span(s) in doubt.", "", len(span_ids))
            if not flag:
                said = self.tr("%n span(s) no longer in doubt.", "", len(span_ids))
            self._session.told.emit(said)

    def write_remark(self) -> None:
        """Say that the chosen span is in doubt, and why."""
        span = self._chosen()
        if span is not None and (span.flag or self._session.push(SetFlag(span.id, 1))):
            self.remark_wanted.emit()

    def toggle_star(self) -> None:
        """Make the chosen span a model example of its tag, or no longer."""
        span = self._chosen()
        if span is not None:
            done = self.tr("Model example: {tag}")
            undone = self.tr("No longer a model example: {tag}")
            self._set(span, SetStar(span.id, 1 - span.star), undone if span.star else done)

    def go_to_doubt(self, step: Literal[-1, 1]) -> None:
        """Choose the next span in doubt (1) or the one before (-1), in other articles as well."""
        project, desk = self._session.project, self._session.desk
        if project is None or desk is None:
            return
        chosen, caret = self._session.chosen, self._view.caret()
        key: Key = chosen.mark if chosen else (caret, caret, 0)
        found = project.flagged_beside(desk.article.id, key[:3], step)
        span = project.span(found[1]) if found else None
        if span is None:
            self._session.told.emit(self.tr("No more doubts this way."))
            return
        if span.article_id != desk.article.id:
            self._session.open_article(span.article_id)
        self._session.passage_wanted.emit(span.passage)
        self._session.choose(span)

    def _set(self, span: Span, edit: Edit, said: str) -> None:
        if self._session.push(edit):
            self._tell(span, said)

    def _tell(self, span: Span, said: str) -> None:
        self._session.told.emit(said.format(tag=self._session.tag_name(span.tag_id)))

    def _chosen(self) -> Span | None:
        if self._session.chosen is None:
            self._session.told.emit(self.tr("Choose a span first."))
        return self._session.chosen


def _neighbour(desk: OpenArticle, mark: Mark) -> Mark | None:
    """Return the nearest span of the same tag and analyst whose paragraph the mark is in."""
    start = desk.text.rfind("\n", 0, mark.start) + 1
    end = desk.text.find("\n", mark.end)
    near = desk.spans.overlapping(start, len(desk.text) if end < 0 else end)
    alike = [
        other
        for other in near
        if other != mark and (other.tag_id, other.analyst_id) == (mark.tag_id, mark.analyst_id)
    ]
    return min(alike, key=lambda other: (_gap(mark, other), other.start < mark.start), default=None)


def _gap(mark: Mark, other: Mark) -> int:
    """Return how many code points lie between two spans; none where they overlap."""
    return max(0, other.start - mark.end, mark.start - other.end)
