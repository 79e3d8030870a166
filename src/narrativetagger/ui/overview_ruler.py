# SPDX-License-Identifier: Apache-2.0
"""The whole article beside its scroll bar: spans, hits, and which part is in view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from narrativetagger.core.changes import Changes
from narrativetagger.core.overview import Overview, Tick
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.session import Session
from narrativetagger.ui.visibility import Visibility

AT_ONCE = 2_500
"""Spans or ticks taken in one go: two or three milliseconds, so that no key waits."""

DELAY = 40
"""What the text is given to be shown in before, in milliseconds."""

NEAR = 3
"""A click no further from a span than this means it, in pixels."""

COLUMNS = 3
"""Top tags beside each other; further ones share a column."""

VEIL = 0.12
"""How strongly the part in view is marked, 0 to 1."""

LEAST = 2
"""Height of a tick, in pixels."""


class OverviewRuler(QWidget):
    """Shows where the spans of the article are, and goes there."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        visibility: Visibility,
        parent: QWidget | None = None,
    ) -> None:
        """Follow an article.

        Args:
            session: The open project.
            view: The article.
            visibility: Which spans are shown.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._session = session
        self._view = view
        self._hits: Sequence[Passage] = ()
        self._marks: set[int] = set()
        self._overview = Overview(0, 0)
        self._columns: dict[int, int] = {}
        self._picture = QPixmap()
        self._steps: Iterator[None] = iter(())
        self._late: set[Tick] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setObjectName("overview_ruler")
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setFixedWidth(max(12, self.fontMetrics().height()))
        session.article_opened.connect(self._begin)
        session.changed.connect(self._on_session_changed)
        visibility.changed.connect(self._begin)
        view.page_set.connect(self.update)
        view.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a slim column."""
        return QSize(self.width(), 100)

    @Slot(object)
    def show_hits(self, hits: Sequence[Passage]) -> None:
        """Mark the hits of a search."""
        self._hits = hits
        self._marks = self._overview.pixels(hits)
        self.update()

    # -- the picture -------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Draw all spans anew, a few at a time, while nobody waits for it."""
        desk = self._session.desk
        self._overview = Overview(len(desk.text) if desk else 0, self.height())
        self._marks = self._overview.pixels(self._hits)
        self._columns = self._columns_of_tags()
        self._picture = self._empty()
        self._steps = self._all_steps()
        self._late.clear()
        self._timer.start(DELAY)
        self.update()

    def _columns_of_tags(self) -> dict[int, int]:
        """Return a column for each tag, that of its top tag."""
        project = self._session.project
        return {
            tag_id: number % COLUMNS
            for book in (project.codebooks if project else ())
            for number, top in enumerate(book.children(None))
            for tag_id in book.subtree_ids(top.id)
        }

    def _empty(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _all_steps(self) -> Iterator[None]:
        desk = self._session.desk
        if desk is None:
            return
        shown = self._view.shown_rows(desk.spans.rows())
        yield from self._overview.count(shown, AT_ONCE)
        yield from self._draw(self._overview.seen())

    def _draw(self, ticks: Sequence[Tick]) -> Iterator[None]:
        for first in range(0, len(ticks), AT_ONCE):
            painter = QPainter(self._picture)
            for tick in ticks[first : first + AT_ONCE]:
                self._draw_tick(painter, tick)
            painter.end()
            yield

    def _draw_tick(self, painter: QPainter, tick: Tick) -> None:
        tag_id, top, bottom = tick
        width = self.width() / COLUMNS
        left = int(self._columns.get(tag_id, 0) * width) + 1
        height = max(LEAST, bottom - top + 1)
        painter.fillRect(QRect(left, top, int(width) - 1, height), self._view.tag_colour(tag_id))

    @Slot()
    def _on_timer_timeout(self) -> None:
        for _ in self._steps:
            self._timer.start(0)
            return
        self._draw_late()

    def _draw_late(self) -> None:
        """Draw what has changed meanwhile; where something went, all is drawn anew."""
        gone = any(self._overview.ticks[tick] <= 0 for tick in self._late)
        if gone:
            self._picture = self._empty()
        ticks = self._overview.seen() if gone else list(self._late)
        self._late.clear()
        self._steps = self._draw(ticks)
        if len(ticks) <= AT_ONCE:
            next(self._steps, None)
        else:
            self._timer.start(0)
        self.update()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        """Take a change of a few spans over without a look at all others."""
        if self._session.desk is None:
            self._begin()
            return
        for mark in self._marks_of(changes.removed_spans):
            tick = self._overview.remove(mark)
            self._late |= {tick} if tick else set()
        for mark in self._marks_of(changes.added_spans):
            tick = self._overview.add(mark)
            self._late |= {tick} if tick else set()
        if self._late and not self._timer.isActive():
            self._draw_late()

    def _marks_of(self, spans: Sequence[Span]) -> Iterator[Mark]:
        """Yield those of some spans that are shown in this article."""
        desk = self._session.desk
        for span in spans:
            here = desk is not None and span.article_id == desk.article.id
            if here and self._view.shows(span.mark):
                yield span.mark

    # -- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it for another height."""
        super().resizeEvent(event)
        self._begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw spans, hits, and what is in view."""
        painter = QPainter(self)
        colours = self._view.colours()
        painter.fillRect(self.rect(), colours.page)
        painter.drawPixmap(0, 0, self._picture)
        if self._session.desk is not None:
            self._mark_seen(painter)
        for pixel in self._marks:
            painter.fillRect(QRect(0, pixel, self.width(), LEAST), colours.hit_frame)

    def _mark_seen(self, painter: QPainter) -> None:
        """Lay a veil over the part of the article that is in view."""
        colours = self._view.colours()
        seen = self._view.seen_passage()
        top = self._overview.pixel(seen.start)
        bottom = max(top + 4, self._overview.pixel(seen.end))
        frame = QRect(0, top, self.width() - 1, bottom - top)
        veil = QColor(colours.text)
        veil.setAlphaF(VEIL)
        painter.fillRect(frame, veil)
        painter.setPen(colours.muted)
        painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the span near the mouse, else to the place under it."""
        place = self._overview.place(event.position().toPoint().y())
        span = self._nearest(place)
        self._view.reveal(span.passage if span else Passage(place, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go where the mouse is dragged."""
        place = self._overview.place(event.position().toPoint().y())
        self._view.reveal(Passage(place, place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article."""
        self._view.wheelEvent(event)

    def _nearest(self, place: int) -> Mark | None:
        """Return the shown span that begins nearest to a place, None if none does so near it."""
        desk = self._session.desk
        if desk is None:
            return None
        pixel = self._overview.pixel(place)
        first, last = (self._overview.place(pixel + step) for step in (-NEAR, NEAR + 1))
        near = (mark for mark in desk.spans.overlapping(first, last) if self._view.shows(mark))
        inside = (mark for mark in near if first <= mark.start < last)
        return min(inside, key=partial(_distance, place), default=None)


def _distance(place: int, mark: Mark) -> int:
    return abs(mark.start - place)
