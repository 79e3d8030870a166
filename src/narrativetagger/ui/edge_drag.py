# SPDX-License-Identifier: Apache-2.0
"""Move an edge of the chosen span with the mouse."""

from __future__ import annotations

from typing import Literal
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from narrativetagger.core.graphemes import previous_border, snap
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.project.edits import MoveEdges
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.session import Session

NEAR = 5
"""How far from an edge the mouse takes hold of it, in pixels; touchpads aim no better."""

Edge = Literal["start", "end"]


class EdgeDrag(QObject):
    """Watches the mouse over the page; what is dragged is selected, and saved when let go of."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Know a page; ``start`` watches it."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._dragged: Edge | None = None
        self._pressed_at: QPointF | None = None
        self._pointing = False

    def start(self) -> None:
        """Watch the mouse, from the first span that is chosen on."""
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self)  # Once, however often it is asked for.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse at an edge, and Esc while it is dragged."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and self._dragged and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._let_go()
            return True
        return False

    def edge_at(self, point: QPointF) -> Edge | None:
        """Return which edge of the chosen span is at a point of the viewport."""
        span = self._session.chosen
        if span is None or not self._view.shows(span.mark):
            return None
        desk = self._session.desk
        if desk is None:
            return None
        last = previous_border(desk.text, span.end)
        edges: tuple[tuple[Edge, int], ...] = (("end", last), ("start", span.start))
        for edge, place in edges:
            box = self._view.letter_box(place)
            if box is None:
                continue
            leftwards = bidirectional(desk.text[place]) in ("R", "AL")
            x = box.right() if (edge == "end") != leftwards else box.left()
            if abs(point.x() - x) <= NEAR and box.top() <= point.y() <= box.bottom():
                return edge
        return None

    def _take_mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if self._dragged is not None:
            if kind == QEvent.Type.MouseMove:
                self._drag(event.position())
            elif kind == QEvent.Type.MouseButtonRelease:
                self._save()
            return True
        edge = (
            None if event.buttons() & ~Qt.MouseButton.LeftButton else self.edge_at(event.position())
        )
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._point(at_edge=edge is not None)
        elif kind == QEvent.Type.MouseButtonPress and edge is not None:
            self._dragged, self._pressed_at = edge, event.position()
            return True
        return False

    def _point(self, *, at_edge: bool) -> None:
        """Show by the pointer that there is an edge to take hold of."""
        if at_edge != self._pointing:
            self._pointing = at_edge
            shape = Qt.CursorShape.SplitHCursor if at_edge else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)

    def _drag(self, point: QPointF) -> None:
        """Select what the span would mark if the edge were let go of at a point."""
        span, desk = self._session.chosen, self._session.desk
        if self._pressed_at is not None and (point - self._pressed_at).manhattanLength() <= NEAR:
            return  # A click moves nothing.
        self._pressed_at = None
        if span is None or desk is None:
            self._dragged = None
            return
        place = self._view.place_at(point)
        if self._dragged == "start":
            passage = Passage(min(place, span.end - 1), span.end)
        else:
            passage = Passage(span.start, max(place, span.start + 1))
        self._view.select(snap(desk.text, passage))

    def _save(self) -> None:
        span, passage = self._session.chosen, self._view.passage()
        self._dragged = None
        if span is None or passage is None or passage == span.passage:
            self._show_chosen(span)
            return
        self._session.push(MoveEdges(span.id, passage))
        if self._session.chosen is None:  # It was folded into a twin.
            self._session.choose(self._session.span_with(passage, span.tag_id))
        self._show_chosen(self._session.chosen)

    def _let_go(self) -> None:
        self._dragged = None
        self._show_chosen(self._session.chosen)

    def _show_chosen(self, span: Span | None) -> None:
        if span is not None:
            self._view.select(span.passage)
