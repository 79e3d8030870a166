# SPDX-License-Identifier: Apache-2.0
"""The marks of an article: all that is drawn of its spans, of which there may be 100,000."""

from __future__ import annotations

from itertools import chain
from operator import itemgetter, lt

from narrativetagger.core.errors import UserError
from narrativetagger.core.spans import MarkRow
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.texts import stored_text

MANY = 2_000
"""Spans that are worth loading a library for."""


def marks_of(store: Store, article_id: int) -> list[MarkRow]:
    """Return the marks of an article, of all analysts, in any order.

    Raises:
        UserError: If damage has left one that lies nowhere in the text.
    """
    rows = _at_once(store, article_id) or _one_by_one(store, article_id)
    if rows and not _lie_in(len(stored_text(store, article_id).text), rows):
        raise UserError(DAMAGED, name=store.path.name)
    return rows


# These columns are those of the table's unique index, and no row is read.


def _at_once(store: Store, article_id: int) -> list[MarkRow]:
    """Return many marks by way of a text in JSON, which takes half the time.

    Returns:
        The marks; none when there are few, or when one of them is not made of integers.
    """
    found = store.row("SELECT count(*) FROM span WHERE article_id = ?", (article_id,))
    if found is None or found[0] < MANY:
        return []
    import msgspec

    try:
        said = store.row(
            'SELECT json_group_array(json_array(start, "end", id, tag_id, analyst_id))'
            " FROM span WHERE article_id = ?",
            (article_id,),
        )
        return msgspec.json.decode(said[0], type=list[MarkRow]) if said else []
    except (UserError, msgspec.ValidationError):
        return []


def _one_by_one(store: Store, article_id: int) -> list[MarkRow]:
    """Return marks row by row.

    Raises:
        UserError: If one of them is not made of integers.
    """
    rows = store.rows(
        'SELECT start, "end", id, tag_id, analyst_id FROM span WHERE article_id = ?', (article_id,)
    )
    if rows and set(map(type, chain.from_iterable(rows))) != {int}:
        raise UserError(DAMAGED, name=store.path.name)
    return rows


def _lie_in(length: int, rows: list[MarkRow]) -> bool:
    """Tell whether marks lie in a text of a length in code points."""
    starts, ends = itemgetter(0), itemgetter(1)
    return (
        min(map(starts, rows)) >= 0
        and max(map(ends, rows)) <= length
        and all(map(lt, map(starts, rows), map(ends, rows)))
    )
