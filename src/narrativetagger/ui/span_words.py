# SPDX-License-Identifier: Apache-2.0
"""What is told of a span where there is little room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QColor

from narrativetagger.core.errors import UserError
from narrativetagger.core.graphemes import previous_border
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session

MOST = 200
"""Code points of a quote or a note that are told."""

TIME = "d MMM yyyy, HH:mm"
"""With the month as a word, since the order of day and month differs between languages."""


@dataclass(frozen=True, slots=True)
class SpanWords:
    """A span in words.

    Attributes:
        colour: Its tag's.
        path: Its tag with those above it.
        quote: The beginning of its exact text.
        note: The beginning of its note; empty for none.
        facts: Who, when and where.
        analyst: Who.
    """

    colour: QColor
    path: str
    quote: str
    note: str
    facts: str
    analyst: str


def in_words(session: Session, marks: Iterable[Mark]) -> list[SpanWords]:
    """Return what is told of some spans of the open article, which are read now.

    Args:
        session: The open project and article.
        marks: The spans; few, for each is read from the project.
    """
    project, desk = session.project, session.desk
    if project is None or desk is None:
        return []
    analysts = project.analysts()
    found = []
    for mark in marks:
        try:
            span = project.span(mark.id)
        except UserError:  # Told of where all spans are checked.
            span = None
        tag = project.tag(mark.tag_id)
        analyst = analysts[mark.analyst_id].name
        facts = [isolated(analyst), *([_local(session, span.created)] if span else [])]
        facts = [*signs_of(span), *facts] if span else facts
        found.append(
            SpanWords(
                QColor(tag.colour),
                tag_path(session, mark.tag_id),
                beginning(span.quote if span else desk.text[mark.start : mark.end]),
                beginning(span.note) if span else "",
                " · ".join([*facts, f"{mark.start}–{mark.end}"]),
                analyst,
            )
        )
    return found


def tag_path(session: Session, tag_id: int) -> str:
    """Return the names of a tag of any codebook and of those above it."""
    project = session.project
    for book in project.codebooks if project else ():
        if any(tag.id == tag_id for tag in book.tags):
            return " › ".join(tag.name(session.language) for tag in book.ancestors(tag_id))
    return ""


def signs_of(span: Span) -> list[str]:
    """Return signs for what an analyst says of a span: in doubt, and why; a model example."""
    doubt = f"? {isolated(beginning(span.flag_note))}" if span.flag_note else "?"
    return [*([doubt] if span.flag else []), *(["★"] if span.star else [])]


def beginning(text: str, most: int = MOST) -> str:
    """Return a text as it is, cut between characters where it is longer than wanted.

    Args:
        text: Any text.
        most: Code points to keep, the dots for a cut not counted.
    """
    if len(text) <= most:
        return text
    return text[: previous_border(text, most + 1)] + "…"


def _local(session: Session, time: str) -> str:
    """Return a time as clocks show it here."""
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale(session.language).toString(moment, TIME)
