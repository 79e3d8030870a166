# SPDX-License-Identifier: Apache-2.0
"""The rows of long lists of articles: which, in which order, and what menus say of them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Literal

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder, SortKey
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import seen_by

_STATUS = "coalesce(reading.status, 'unread')"

_READING = "LEFT JOIN reading ON reading.article_id = article.id AND reading.analyst_id = :analyst"

_SPANS = (
    "LEFT JOIN (SELECT article_id, count(*) AS spans FROM span{seen} GROUP BY article_id)"
    " AS counted ON counted.article_id = article.id"
)

_TAGGED = (
    "article.id IN"
    " (SELECT article_id FROM span WHERE tag_id IN (SELECT value FROM json_each(:tags)){seen})"
)

_KEYS: dict[SortKey, tuple[str, str]] = {
    "published": ("published = '',", "published"),
    "language": ("language = '',", "language"),
    "words": ("", "words"),
    "spans": ("", "coalesce(counted.spans, 0)"),
    "status": ("", f"CASE {_STATUS} WHEN 'done' THEN 2 WHEN 'in_progress' THEN 1 ELSE 0 END"),
    "arrival": ("", "article.id"),
}
"""What stands before all, whichever way the list runs, and what it is sorted by.

Titles and outlets are sorted by the words that a reader takes them for, which SQL does not know.
"""

_CONDITIONS = {
    "language": "language = :language",
    "outlet": "outlet = :outlet",
    "status": f"{_STATUS} = :status",
    # As far as both are known: an article of 2022 may be of September.
    "since": "published != ''"
    " AND substr(published, 1, length(:since)) >= substr(:since, 1, length(published))",
    "until": "published != ''"
    " AND substr(published, 1, length(:until)) <= substr(:until, 1, length(published))",
}


def chosen_ids(
    store: Store,
    order: ArticleOrder,
    choice: ArticleChoice,
    tag_ids: Sequence[int] | None,
    analyst_id: int,
    *,
    blind: bool = False,
) -> array[int]:
    """Return the row ids of live articles in order; words and titles are left to the caller.

    Args:
        store: The project.
        order: By what they are sorted; in order of arrival where that is title or outlet.
        choice: Which ones; its words and its tag do not count here.
        tag_ids: The tag of the choice and those below it; None for all articles.
        analyst_id: Whose reading status counts.
        blind: Whether spans of others count only in articles that this analyst is done with.
    """
    seen = seen_by(":analyst") if blind else ""
    asked = {name: getattr(choice, name) for name in _CONDITIONS}
    conditions = [_CONDITIONS[name] for name, value in asked.items() if value not in (None, "")]
    conditions += [f"{name} = ''" for name in ("language", "outlet") if asked[name] == ""]
    if tag_ids is not None:
        conditions.append(_TAGGED.format(seen=seen and f" AND {seen}"))
    with_status = order.key == "status" or choice.status is not None
    spans = _SPANS.format(seen=seen and f" WHERE {seen}")
    joins = [_READING] * with_status + [spans] * (order.key == "spans")
    where = " AND ".join(("WHERE removed_at IS NULL", *conditions))
    sql = " ".join(("SELECT article.id FROM article", *joins, where, _sorting(order)))
    parameters = {**asked, "tags": json.dumps(tag_ids), "analyst": analyst_id}
    return array("q", (row_id for (row_id,) in store.rows(sql, parameters)))


def _sorting(order: ArticleOrder) -> str:
    before, key = _KEYS.get(order.key, _KEYS["arrival"])
    descending = order.descending and order.key in _KEYS
    ties = "" if key == "article.id" else ", article.id"
    return f"ORDER BY {before} {key} {'DESC' if descending else ''}{ties}"


def names_of(store: Store, ids: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return row id, title and outlet of articles, as far as they are there."""
    sql = "SELECT id, title, outlet FROM article WHERE id IN (SELECT value FROM json_each(?))"
    return [(row[0], _text(row[1]), _text(row[2])) for row in store.rows(sql, (json.dumps(ids),))]


def first_unread(store: Store, ids: Sequence[int], analyst_id: int) -> int | None:
    """Return the place of the first article of some that its analyst has not begun.

    Args:
        store: The project.
        ids: Row ids, as many as may be looked through at once.
        analyst_id: Whose reading counts.
    """
    row = store.row(
        "SELECT min(key) FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM reading"
        " WHERE article_id = value AND analyst_id = ? AND status != 'unread')",
        (json.dumps(ids), analyst_id),
    )
    return None if row is None or row[0] is None else int(row[0])


def count_done(store: Store, analyst_id: int) -> int:
    """Return how many live articles an analyst has read to the end."""
    row = store.row(
        "SELECT count(*) FROM reading JOIN article ON article.id = reading.article_id"
        " WHERE analyst_id = ? AND status = 'done' AND removed_at IS NULL",
        (analyst_id,),
    )
    return int(row[0]) if row else 0


def own_counts(store: Store, ids: Sequence[int], analyst_id: int) -> dict[int, int]:
    """Return how many spans of one analyst some articles have; those with none are left out."""
    rows = store.rows(
        "SELECT article_id, count(*) FROM json_each(?) AS one CROSS JOIN span"
        " ON article_id = one.value WHERE analyst_id = ? GROUP BY article_id",
        (json.dumps(list(ids)), analyst_id),
    )
    return dict(rows)


def most_frequent(
    store: Store, column: Literal["language", "outlet"], most: int
) -> list[tuple[str, int]]:
    """Return what live articles say in a column, with their number, the most frequent first.

    Args:
        store: The project.
        column: Which column.
        most: How many to return.
    """
    rows = store.rows(
        f"SELECT {column}, count(*) AS many FROM article WHERE removed_at IS NULL"
        f" GROUP BY {column} ORDER BY many DESC, {column} LIMIT ?",
        (most,),
    )
    return [(said, many) for said, many in rows if isinstance(said, str)]


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""
