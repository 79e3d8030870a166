# SPDX-License-Identifier: Apache-2.0
"""When a card tells of the spans under the mouse or the caret, and when it goes away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from narrativetagger.core.spans import Mark
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.hover_card import HoverCard, placed
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import in_words
from narrativetagger.ui.window_state import WindowState

CARDS = "span_cards"
"""Name under which it is remembered whether cards are wanted."""

MOUSE_REST, CARET_REST = 350, 700
"""How long the mouse or the caret rests on a span before the card comes, in milliseconds."""

MOST = 4
"""Spans of a stack that are told of; the others are counted."""

EDGE = 4
"""Between the card and the edges of the view, in pixels."""

_ENDS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Leave,
    QEvent.Type.FocusOut,
    QEvent.Type.Hide,
    QEvent.Type.WindowDeactivate,
)
"""What lets the card go away, keys aside."""


class SpanHover(QObject):
    """Shows a card after a rest; no timer runs but after the mouse or the caret has moved.

    Attributes:
        card: The card.
    """

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        state: WindowState,
        parent: QObject | None = None,
    ) -> None:
        """Watch a view.

        Args:
            session: What is open there.
            view: The article.
            state: Remembers whether cards are wanted.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._view = view
        self._state = state
        self._on = state.is_on(CARDS)
        self._by_key = False
        self._point = QPointF()
        self._entered: set[int] = set()
        self._told: list[Mark] = []
        self._spared: list[QWidget] = []
        self.card = HoverCard(view)
        self._mouse_rest = self._timer(MOUSE_REST)
        self._mouse_rest.timeout.connect(self._on_mouse_rest_timeout)
        self._caret_rest = self._timer(CARET_REST)
        self._caret_rest.timeout.connect(self._on_caret_rest_timeout)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.spans_entered.connect(self._on_view_spans_entered)
        view.caret_moved.connect(self._on_view_caret_moved)
        for signal in (view.page_set, view.verticalScrollBar().valueChanged):
            signal.connect(self.vanish)
        for signal in (session.article_opened, session.changed, session.span_chosen):
            signal.connect(self.vanish)

    def keep_off(self, widget: QWidget) -> None:
        """Never let the card cover a widget in the view, when that is shown."""
        self._spared.append(widget)

    def is_on(self) -> bool:
        """Tell whether cards are shown at all."""
        return self._on

    @Slot()
    def toggle(self) -> None:
        """Show cards, or no longer."""
        self._on = not self._on
        self._state.switch(CARDS, on=self._on)
        self.vanish()

    @Slot()
    def vanish(self) -> None:
        """Take the card away, and wait for none."""
        self._mouse_rest.stop()
        self._caret_rest.stop()
        self._entered.clear()
        self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what mouse and keys do; take nothing from the view."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if watched is self._view.viewport():
                self._follow_mouse(event)
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            # Only keys that no action takes come here as a press: those that move the caret.
            self._by_key = kind == QEvent.Type.KeyPress
            self._mouse_rest.stop()
            self.card.hide()
        elif kind in _ENDS:
            self._by_key = False
            self.vanish()
        return False

    def _follow_mouse(self, event: QMouseEvent) -> None:
        if not self._on or event.buttons() != Qt.MouseButton.NoButton:
            return
        self._point = event.position()
        if self.card.isVisible():
            if self._view.spans_under(self._point) == self._told:
                return
            self.vanish()
        self._mouse_rest.start()

    @Slot()
    def _on_mouse_rest_timeout(self) -> None:
        self._tell(self._view.spans_under(self._point), self._point.toPoint())

    @Slot(object)
    def _on_view_spans_entered(self, spans: Sequence[Mark]) -> None:
        if self._on and self._by_key:
            self._entered = {span.id for span in spans}
            self._caret_rest.start()

    @Slot(int)
    def _on_view_caret_moved(self, place: int) -> None:
        """Wait anew at each step of the caret within the spans that it entered."""
        if self._caret_rest.isActive():
            self._entered &= {span.id for span in self._view.spans_at(place)}
            self._caret_rest.start()

    @Slot()
    def _on_caret_rest_timeout(self) -> None:
        around = self._view.spans_at(self._view.caret())
        told = [span for span in around if span.id in self._entered]
        if self._view.passage() is None and self._view.hasFocus():
            self._tell(told, self._view.cursorRect().center())

    # -- the card ----------------------------------------------------------------------------

    def _tell(self, spans: Sequence[Mark], point: QPoint) -> None:
        """Show the card for some spans, the shortest first.

        Args:
            spans: The spans; none shows nothing.
            point: What the card shall be near, in the viewport.
        """
        first = sorted(spans, key=shortest_first)[:MOST]
        words = in_words(self._session, first)
        if not words:
            return
        shift = self._view.viewport().pos()
        room = self._view.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        bar = self._view.verticalScrollBar()
        if bar.isVisible():
            room.setRight(min(room.right(), bar.mapTo(self._view, QPoint()).x() - EDGE))
        self.card.tell(words, len(spans) - len(first), room.width())
        place = placed(self.card.size(), point + shift, room, self._kept_free(first, point))
        if place is not None:
            self._told = list(spans)
            self.card.move(place)
            self.card.show()
            self.card.raise_()

    def _kept_free(self, spans: Sequence[Mark], point: QPoint) -> list[list[QRect]]:
        """Return what the card must not cover: all the words, else less and less of them."""
        lines = self._lines([span.id for span in spans])
        inner = self._lines([spans[0].id])
        caret = self._whole_width(self._view.cursorRect())
        seen = self._view.viewport().geometry()
        fixed = [caret] if caret.intersects(seen) else []
        fixed += [widget.geometry() for widget in self._spared if widget.isVisible()]
        pointed = [line for line in lines if line.contains(line.center().x(), self._y(point))]
        return [[*lines, *fixed], [*inner, *fixed], [*pointed, *fixed]]

    def _lines(self, span_ids: Sequence[int]) -> list[QRect]:
        """Return the lines that words of some spans stand on, in the coordinates of the view."""
        boxes = self._view.boxes_of(span_ids)
        rows = {(box.top(), box.bottom()): self._whole_width(box.toAlignedRect()) for box in boxes}
        return list(rows.values())

    def _whole_width(self, rect: QRect) -> QRect:
        viewport = self._view.viewport()
        return QRect(0, rect.y() + viewport.y(), self._view.width(), rect.height())

    def _y(self, point: QPoint) -> int:
        return point.y() + self._view.viewport().y()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer


def shortest_first(span: Mark) -> tuple[int, int, int]:
    """Return what sorts the spans of a stack: the shortest first, equals by row id."""
    return span.end - span.start, span.start, span.id
