# SPDX-License-Identifier: Apache-2.0
"""Keys that act on the chosen span: go to the next one, move its edges, delete it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject

from narrativetagger.core.graphemes import next_border, previous_border
from narrativetagger.core.passage_steps import (
    Unit,
    end_after,
    end_before,
    start_after,
    start_before,
)
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import runs_leftwards
from narrativetagger.core.span_index import Key
from narrativetagger.core.spans import Mark, Span
from narrativetagger.core.words import next_word, previous_word, word_at, word_end_after
from narrativetagger.project.edits import MoveEdges, RemoveSpans
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.session import Session

Edge = Literal["left", "right"]
EdgeUnit = Literal["character", "word", "clause"]
Which = Literal["any", "same"]
Step = Literal[-1, 1]

_MIRRORED: dict[Edge, Edge] = {"left": "right", "right": "left"}
_OPPOSITE: dict[Step, Step] = {-1: 1, 1: -1}


class SpanKeys(QObject):
    """What can be done to the chosen span without leaving the text."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        """Bind the keys to a session and the page that it is read on.

        Args:
            session: Where edits go.
            view: Knows the caret, and which spans are shown; the others are passed over.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._view = view
        self._moving: tuple[int, Edge, int] | None = None
        self._cycling: tuple[int, int] | None = None

    def next_span(self, which: Which = "any") -> None:
        """Choose the next span in reading order, of any tag or of the chosen one's, and show it."""
        if self._session.desk is not None:
            self._go(self._session.desk.spans.next_after, which)

    def previous_span(self, which: Which = "any") -> None:
        """Choose the span before in reading order and show it."""
        if self._session.desk is not None:
            self._go(self._session.desk.spans.previous_before, which)

    def cycle(self) -> None:
        """Choose one after the other of the spans on the same letter."""
        desk, chosen = self._session.desk, self._session.chosen
        if desk is None:
            return
        place = chosen.start if chosen else self._view.caret()
        if chosen and self._cycling and self._cycling[1] == chosen.id:
            place = self._cycling[0]
        here = [mark for mark in desk.spans.at(place) if self._view.shows(mark)]
        if not here:
            self._session.told.emit(self.tr("No span at the caret."))
            return
        row = here.index(chosen.mark) + 1 if chosen and chosen.mark in here else 0
        self._show(here[row % len(here)])
        self._cycling = (place, here[row % len(here)].id)

    def move_edge(self, edge: Edge, unit: EdgeUnit, step: Step) -> None:
        """Move one edge of the chosen span, else of the passage.

        Repeated moves of a span's edge are one undo step.

        Args:
            edge: Which edge, as it is seen: where lines begin on the right, it ends on the left.
            unit: How far: to the next grapheme cluster's, word's or clause's border.
            step: -1 to the left, 1 to the right.
        """
        span, desk = self._session.chosen, self._session.desk
        passage = span.passage if span else self._view.passage()
        if passage is None or desk is None:
            self._session.told.emit(
                self.tr("Choose a span or select a passage first, then move its edges.")
            )
            return
        if runs_leftwards(desk.text, passage.start, desk.directions):
            edge, step = _MIRRORED[edge], _OPPOSITE[step]
        moved = _with_edge(desk.text, passage, edge, unit, step)
        if moved is None:
            self._session.told.emit(self.tr("The edge cannot go further."))
        elif span is None:
            self._session.passage_wanted.emit(moved)
        else:
            self._move_span(span, edge, moved)

    def _move_span(self, span: Span, edge: Edge, passage: Passage) -> None:
        again = self._moving == (span.id, edge, self._session.stack.index())
        push = self._session.extend if again else self._session.push
        if not push(MoveEdges(span.id, passage)):
            return
        if self._session.chosen is None:  # It was folded into a twin, which is as it was.
            self._session.choose(self._session.span_with(passage, span.tag_id))
        if self._session.chosen is not None:
            self._moving = (self._session.chosen.id, edge, self._session.stack.index())
            self._session.passage_wanted.emit(self._session.chosen.passage)

    def delete(self) -> None:
        """Delete the chosen span, or all that are marked in the list."""
        span, marked = self._session.chosen, self._session.marked
        if marked:
            if self._session.push(RemoveSpans(marked)):
                self._session.told.emit(self.tr("%n span(s) deleted.", "", len(marked)))
        elif span is None:
            self._session.told.emit(self.tr("Choose a span first, then delete it."))
        elif self._session.push(RemoveSpans((span.id,))):
            name = self._session.tag_name(span.tag_id)
            self._session.told.emit(self.tr("Deleted: {tag}").format(tag=name))

    def _here(self) -> Key:
        """Return the place to go on from: the chosen span, else the caret."""
        chosen, caret = self._session.chosen, self._view.caret()
        return chosen.mark if chosen else (caret, caret, 0)

    def _go(self, beside: Callable[[Key], Mark | None], which: Which) -> None:
        chosen = self._session.chosen
        if which == "same" and chosen is None:
            self._session.told.emit(self.tr("Choose a span first, then go to others of its tag."))
            return
        mark = beside(self._here())
        while mark is not None and not (
            self._view.shows(mark) and (which == "any" or (chosen and mark.tag_id == chosen.tag_id))
        ):
            mark = beside(mark)
        if mark is None:
            self._session.told.emit(self.tr("No more spans this way."))
        else:
            self._show(mark)

    def _show(self, mark: Mark) -> None:
        self._session.passage_wanted.emit(mark.passage)
        self._session.choose(mark)


def _with_edge(
    text: str, passage: Passage, edge: Edge, unit: EdgeUnit, step: Step
) -> Passage | None:
    """Return a passage with one edge moved, None where it cannot go further."""
    place = passage.start if edge == "left" else passage.end
    moved = _moved(text, place, edge, unit, step)
    start, end = (moved, passage.end) if edge == "left" else (passage.start, moved)
    if moved is None or start is None or end is None or moved == place or start >= end:
        return None
    return Passage(start, end)


def _moved(text: str, place: int, edge: Edge, unit: EdgeUnit, step: Step) -> int | None:
    """Return where an edge goes: the first one to where words begin, the other to their ends.

    From here on, left is where the text begins, as in a line from left to right.
    """
    if unit == "character":
        return next_border(text, place) if step == 1 else previous_border(text, place)
    if unit == "clause":
        return _CLAUSE_EDGES[edge, step](text, "clause", place)
    if edge == "left":
        return next_word(text, place) if step == 1 else previous_word(text, place)
    return word_end_after(text, place) if step == 1 else _word_end_before(text, place)


_CLAUSE_EDGES: dict[tuple[Edge, Step], Callable[[str, Unit, int], int | None]] = {
    ("left", -1): start_before,
    ("left", 1): start_after,
    ("right", -1): end_before,
    ("right", 1): end_after,
}


def _word_end_before(text: str, place: int) -> int:
    start = place
    while start > 0:
        start = previous_word(text, start)
        word = word_at(text, start)
        if word is not None and word.end < place:
            return word.end
    return place
