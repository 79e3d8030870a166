# SPDX-License-Identifier: Apache-2.0
"""Keys that act on the chosen span: go to the next one, move its edges, delete it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject

from narrativetagger.core.graphemes import next_border, previous_border
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import runs_leftwards
from narrativetagger.core.span_index import Key
from narrativetagger.core.spans import Mark
from narrativetagger.core.words import next_word, previous_word, word_at, word_end_after
from narrativetagger.project.edits import MoveEdges, RemoveSpans
from narrativetagger.ui.session import Session

Edge = Literal["left", "right"]
Unit = Literal["character", "word"]
Step = Literal[-1, 1]

_MIRRORED: dict[Edge, Edge] = {"left": "right", "right": "left"}
_OPPOSITE: dict[Step, Step] = {-1: 1, 1: -1}


class SpanKeys(QObject):
    """What can be done to the chosen span without leaving the text."""

    def __init__(
        self,
        session: Session,
        caret: Callable[[], int],
        shown: Callable[[Mark], bool],
        parent: QObject | None = None,
    ) -> None:
        """Bind the keys to a session.

        Args:
            session: Where edits go.
            caret: Returns the place of the caret, in code points.
            shown: Tells which spans are shown; the others are passed over.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._caret = caret
        self._shown = shown
        self._moving: tuple[int, Edge, int] | None = None

    def next_span(self) -> None:
        """Choose the next span in reading order and show it."""
        if self._session.desk is not None:
            self._go(self._session.desk.spans.next_after)

    def previous_span(self) -> None:
        """Choose the span before in reading order and show it."""
        if self._session.desk is not None:
            self._go(self._session.desk.spans.previous_before)

    def move_edge(self, edge: Edge, unit: Unit, step: Step) -> None:
        """Move one edge of the chosen span; repeated moves are one undo step.

        Args:
            edge: Which edge, as it is seen: where lines begin on the right, it ends on the left.
            unit: How far: to the next grapheme cluster's or word's border.
            step: -1 to the left, 1 to the right.
        """
        span, desk = self._session.chosen, self._session.desk
        if span is None or desk is None:
            self._session.told.emit(self.tr("Choose a span first, then move its edges."))
            return
        if runs_leftwards(desk.text, span.start, desk.directions):
            edge, step = _MIRRORED[edge], _OPPOSITE[step]
        place = span.start if edge == "left" else span.end
        moved = _moved(desk.text, place, edge, unit, step)
        start, end = (moved, span.end) if edge == "left" else (span.start, moved)
        if start >= end or moved == place:
            self._session.told.emit(self.tr("The edge cannot go further."))
            return
        again = self._moving == (span.id, edge, self._session.stack.index())
        push = self._session.extend if again else self._session.push
        if not push(MoveEdges(span.id, Passage(start, end))):
            return
        if self._session.chosen is None:  # It was folded into a twin, which is as it was.
            self._session.choose(self._session.span_with(Passage(start, end), span.tag_id))
        if self._session.chosen is not None:
            self._moving = (self._session.chosen.id, edge, self._session.stack.index())
            self._session.passage_wanted.emit(self._session.chosen.passage)

    def delete(self) -> None:
        """Delete the chosen span."""
        span = self._session.chosen
        if span is None:
            self._session.told.emit(self.tr("Choose a span first, then delete it."))
        elif self._session.push(RemoveSpans((span.id,))):
            name = self._session.tag_name(span.tag_id)
            self._session.told.emit(self.tr("Deleted: {tag}").format(tag=name))

    def _here(self) -> Key:
        """Return the place to go on from: the chosen span, else the caret."""
        chosen = self._session.chosen
        return chosen.mark if chosen else (self._caret(), self._caret(), 0)

    def _go(self, beside: Callable[[Key], Mark | None]) -> None:
        span = beside(self._here())
        while span is not None and not self._shown(span):
            span = beside(span)
        if span is None:
            self._session.told.emit(self.tr("No more spans this way."))
            return
        self._session.passage_wanted.emit(span.passage)
        self._session.choose(span)


def _moved(text: str, place: int, edge: Edge, unit: Unit, step: Step) -> int:
    """Return where an edge goes: the first one to where words begin, the other to their ends.

    From here on, left is where the text begins, as in a line from left to right.
    """
    if unit == "character":
        return next_border(text, place) if step == 1 else previous_border(text, place)
    if edge == "left":
        return next_word(text, place) if step == 1 else previous_word(text, place)
    return word_end_after(text, place) if step == 1 else _word_end_before(text, place)


def _word_end_before(text: str, place: int) -> int:
    start = place
    while start > 0:
        start = previous_word(text, start)
        word = word_at(text, start)
        if word is not None and word.end < place:
            return word.end
    return place
