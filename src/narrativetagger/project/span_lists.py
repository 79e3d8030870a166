# SPDX-License-Identifier: Apache-2.0
"""Spans of an article, or of a whole project, as lists in the window ask for them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from operator import itemgetter
from typing import Any

from narrativetagger.core.span_choice import SpanChoice, SpanLine
from narrativetagger.project.project import Project
from narrativetagger.store import span_lists, span_pages

SLICE = 2_000
"""Spans looked at between two breaths; some 4 ms when all is asked of them."""

LINE = 200
"""Code points of a quote, or of a note, that a list shows."""


def chosen_spans(project: Project, article_id: int, choice: SpanChoice) -> list[int]:
    """Return the row ids of the spans of an article that a list shows, in its order.

    Raises:
        UserError: If the project cannot be read.
    """
    return span_lists.chosen_spans(project.store, article_id, choice)


def find_spans(
    project: Project, choice: SpanChoice, *, blind: bool = False
) -> Iterator[array[int] | None]:
    """Look through the spans of all articles.

    Between two slices the caller may do other things, and stop.

    Args:
        project: The open project.
        choice: Which spans, in which order; those that are alike stand in order of place.
        blind: Whether spans of others count only in articles that the analyst is done with.

    Yields:
        None after each slice, at the end the row ids in order.

    Raises:
        UserError: If the project cannot be read.
    """
    runs: list[list[tuple[str, int]]] = []
    parts: dict[int, array[int]] = {}
    for rows in _slices(project, choice, blind=blind):
        if choice.order == "newest":
            runs.append(sorted(((row[1], row[0]) for row in rows), key=_first, reverse=True))
        else:
            for row_id, key, _ in rows:
                parts.setdefault(key, array("q")).append(row_id)
        yield None
    found: array[int] = array("q")
    for number, (_, row_id) in enumerate(merge(*runs, key=_first, reverse=True)):
        found.append(row_id)
        if number % SLICE == 0:
            yield None
    for key in sorted(parts, key=_rank(project, choice)):
        found.extend(parts[key])
    yield found


def first_spans(project: Project, choice: SpanChoice, *, blind: bool = False) -> array[int]:
    """Return the spans of the first slice: what can be shown at once of all in order of place.

    Raises:
        UserError: If the project cannot be read.
    """
    rows, _ = _slice(project, span_pages.BEGIN, choice, blind=blind)
    return array("q", (row[0] for row in rows))


def lines_of(project: Project, ids: Sequence[int]) -> dict[int, SpanLine]:
    """Return what a list shows of some spans, by row id, as far as they are there.

    Raises:
        UserError: If the project cannot be read.
    """
    return span_pages.lines_of(project.store, ids, LINE)


_first = itemgetter(0)


def _slices(
    project: Project, choice: SpanChoice, *, blind: bool
) -> Iterator[list[span_pages.SliceRow]]:
    words = _words(choice)
    after: span_pages.Place | None = span_pages.BEGIN
    while after is not None:
        rows, after = _slice(project, after, choice, blind=blind)
        yield _with_words(rows, words) if words else rows


def _slice(
    project: Project, after: span_pages.Place, choice: SpanChoice, *, blind: bool
) -> span_pages.Slice:
    blind_to = project.analyst.id if blind else None
    return span_pages.slice_of(project.store, after, SLICE, choice, blind_to)


def _words(choice: SpanChoice) -> list[str]:
    if not choice.words.strip():
        return []
    # Of no use before the first search, and slow to load.
    from narrativetagger.core.folding import fold

    return fold(choice.words).split()


def _with_words(rows: list[span_pages.SliceRow], words: Sequence[str]) -> list[span_pages.SliceRow]:
    from narrativetagger.core.folding import fold_all

    said = fold_all([row[2] for row in rows])
    found = zip(rows, said, strict=True)
    return [row for row, text in found if all(word in text for word in words)]


def _rank(project: Project, choice: SpanChoice) -> Callable[[int], Any]:
    """Return what a tag or an analyst is sorted by: place in the codebook, or name."""
    if choice.order == "tag":
        tags = [tag.id for book in project.codebooks for tag in book.tags]
        return {tag_id: number for number, tag_id in enumerate(tags)}.__getitem__
    if choice.order == "analyst":
        return {one.id: (one.name, one.id) for one in project.analysts().values()}.__getitem__
    return int
