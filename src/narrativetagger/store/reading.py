# SPDX-License-Identifier: Apache-2.0
"""How far each analyst has read each article.

The row is there from the first look at an article, unlogged. Its status is an edit that goes
through ``rows`` like any other; its position is not (SCHEMA rule 7).
"""

from __future__ import annotations

from typing import get_args
from uuid import UUID, uuid5

from narrativetagger.core.articles import Status
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED


def seen_by(analyst: str) -> str:
    """Return the condition that a span may be seen by who works blind.

    Their own spans may, and all spans in articles that they are done with.

    Args:
        analyst: The SQL parameter with the row id of who works blind; all spans may be seen when it
            is NULL.
    """
    return (
        f"({analyst} IS NULL OR span.analyst_id = {analyst} OR EXISTS (SELECT 1 FROM reading AS own"
        f" WHERE own.article_id = span.article_id AND own.analyst_id = {analyst}"
        " AND own.status = 'done'))"
    )


def ensure_reading(store: Store, article_id: int, analyst_id: int, at: str) -> int:
    """Return the row id of an analyst's reading of an article, making the row when needed.

    Args:
        store: The project.
        article_id: Row id of the article.
        analyst_id: Row id of the analyst.
        at: Time of the first look.

    Raises:
        UserError: If damage keeps the row from being found or made.
    """
    sql = "SELECT id FROM reading WHERE article_id = ? AND analyst_id = ?"
    row = store.row(sql, (article_id, analyst_id))
    if row is None:
        uid = _reading_uid(store, article_id, analyst_id)
        store.write(
            "INSERT OR IGNORE INTO reading (uid, article_id, analyst_id, updated)"
            " VALUES (?, ?, ?, ?)",
            (uid, article_id, analyst_id, at),
        )
        row = store.row(sql, (article_id, analyst_id))
    if row is None:  # Its uid is there, but with another article or analyst.
        raise UserError(DAMAGED, name=store.path.name)
    return int(row[0])


def status_of(store: Store, article_id: int, analyst_id: int) -> Status | None:
    """Return how far an analyst has read an article; None where damage has left no status."""
    sql = "SELECT status FROM reading WHERE article_id = ? AND analyst_id = ?"
    row = store.row(sql, (article_id, analyst_id))
    if row is None:
        return "unread"
    return next((status for status in get_args(Status) if status == row[0]), None)


def legible_status(said: object) -> Status:
    """Return a status as it was read from a row, unread where damage has left no status."""
    return next((status for status in get_args(Status) if status == said), "unread")


def position(store: Store, article_id: int, analyst_id: int) -> int:
    """Return where an analyst stopped reading an article, in code points; 0 when never begun.

    It is no evidence and stands in no log: a damaged place is as good as none.
    """
    sql = "SELECT position FROM reading WHERE article_id = ? AND analyst_id = ?"
    row = store.row(sql, (article_id, analyst_id))
    return row[0] if row is not None and isinstance(row[0], int) and row[0] > 0 else 0


def write_position(store: Store, article_id: int, analyst_id: int, place: int, at: str) -> None:
    """Keep where an analyst stopped reading.

    Args:
        store: The project.
        article_id: Row id of the article.
        analyst_id: Row id of the analyst.
        place: The first code point in view.
        at: Time of the first look, should this be it.
    """
    with store.atomic():
        row_id = ensure_reading(store, article_id, analyst_id, at)
        store.write("UPDATE reading SET position = ? WHERE id = ?", (place, row_id))


def _reading_uid(store: Store, article_id: int, analyst_id: int) -> str:
    """Return the UUIDv5 of article and analyst, the same wherever both are."""
    row = store.row(
        "SELECT article.uid, analyst.uid FROM article, analyst"
        " WHERE article.id = ? AND analyst.id = ?",
        (article_id, analyst_id),
    )
    if row is None:
        raise LookupError(f"no article {article_id} or no analyst {analyst_id}")
    article_uid, analyst_uid = row
    try:
        return str(uuid5(UUID(article_uid), analyst_uid))
    except (ValueError, TypeError, AttributeError) as error:
        raise UserError(DAMAGED, name=store.path.name) from error
