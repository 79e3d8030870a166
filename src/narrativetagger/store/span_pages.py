# SPDX-License-Identifier: Apache-2.0
"""The spans of a whole project, slice by slice and page by page: there may be a million."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from narrativetagger.core.span_choice import SpanChoice, SpanLine, SpanOrder
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import seen_by

Place = tuple[int, int, int, str]
"""Article, start, end and uid: the order of lists and exports."""

SliceRow = tuple[int, Any, str]
"""Row id of a span, what it is sorted by, and its texts where words are asked for."""

BEGIN: Place = (-1, -1, -1, "")
"""Before all spans."""

_KEYS: dict[SpanOrder, str] = {
    "place": "0",
    "tag": "span.tag_id",
    "analyst": "span.analyst_id",
    "newest": "span.modified",
    "doubt": "1 - span.flag",
}

_SLICE = (
    'SELECT span.id, article_id, start, "end", span.uid FROM span'
    " CROSS JOIN article ON article.id = article_id"
    ' WHERE (article_id, start, "end", span.uid) > (?, ?, ?, ?) AND removed_at IS NULL'
    ' ORDER BY article_id, start, "end", span.uid LIMIT ?'
)
"""Read from the index alone, so that a slice takes as long whatever is asked for."""


class Slice(NamedTuple):
    """Some spans of a project in order of place.

    Attributes:
        rows: The spans that are asked for.
        last: Where the slice ends; None behind all spans.
    """

    rows: list[SliceRow]
    last: Place | None


def slice_of(
    store: Store, after: Place, most: int, choice: SpanChoice, blind_to: int | None
) -> Slice:
    """Return the next spans behind a place.

    Args:
        store: The project.
        after: The place.
        most: How many are looked at; those that are not asked for count.
        choice: Which ones; words are left to the caller, who gets the texts for them.
        blind_to: Row id of who sees spans of others only in articles that they are done with; None
            for who sees all.
    """
    found = store.rows(_SLICE, (*after, most))
    last = found[-1][1:] if len(found) == most else None
    if choice.order == "place" and blind_to is None and not choice.chooses:
        return Slice([(row[0], 0, "") for row in found], last)
    texts = "quote || char(10) || note || char(10) || flag_note" if choice.words else "''"
    rows = store.rows(
        f"SELECT span.id, {_KEYS[choice.order]}, {texts} FROM json_each(?1) AS one"
        " CROSS JOIN span ON span.id = one.value"
        " WHERE (?2 = '[]' OR span.tag_id IN (SELECT value FROM json_each(?2)))"
        " AND (?3 IS NULL OR span.analyst_id = ?3) AND span.flag >= ?4 AND span.star >= ?5"
        f" AND {seen_by('?6')} ORDER BY one.key",
        (
            json.dumps([row[0] for row in found]),
            json.dumps(choice.tag_ids),
            choice.analyst_id,
            int(choice.flagged),
            int(choice.starred),
            blind_to,
        ),
    )
    return Slice([(row[0], row[1], row[2]) for row in rows], last)


def lines_of(store: Store, ids: Sequence[int], most: int) -> dict[int, SpanLine]:
    """Return what a list shows of some spans, by row id, as far as they are there.

    Args:
        store: The project.
        ids: Row ids.
        most: Code points of a quote or a note that are wanted.
    """
    rows = store.rows(
        'SELECT span.id, article_id, tag_id, analyst_id, start, "end", substr(quote, 1, ?2),'
        " substr(span.note, 1, ?2), flag, star, title FROM json_each(?1) AS one"
        " CROSS JOIN span ON span.id = one.value CROSS JOIN article ON article.id = article_id",
        (json.dumps(list(ids)), most),
    )
    return {row[0]: SpanLine._make(row) for row in rows}
