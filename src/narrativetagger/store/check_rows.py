# SPDX-License-Identifier: Apache-2.0
"""Compare every row with what the log last said of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.store.connection import Store
from narrativetagger.store.log import loggable
from narrativetagger.store.rows import Row, logged_columns

PRESENT, LOGGED = "present", "logged"

SAME_UID = QT_TRANSLATE_NOOP("messages", "{count} rows of {table} have this uid.")
NOT_LOGGED = QT_TRANSLATE_NOOP("messages", "This row of {table} is not in the log.")
PURGED = QT_TRANSLATE_NOOP(
    "messages", "This row of {table} is there, though its article was purged."
)
ENTRY_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages", "What the log says of this row of {table} cannot be read."
)
MISSING = QT_TRANSLATE_NOOP(
    "messages", "This row of {table} is missing; the log does not say that it was deleted."
)
DELETED = QT_TRANSLATE_NOOP(
    "messages", "This row of {table} is there, though the log says that it was deleted."
)
DIFFERS = QT_TRANSLATE_NOOP("messages", "This row of {table} differs from the log in {columns}.")

Place = tuple[int, str]
"""A row's place in the walk, and its uid."""


def table_against_log(store: Store, table: str) -> Iterator[tuple[str, UserError]]:
    """Find every row that is there without the log's knowing, or gone, or another than logged.

    Rows and log are walked side by side, both by uid, so that memory holds one of each.

    Yields:
        The row's uid, and what is wrong.
    """
    both = merge(_present(store, table), _logged(store, table), key=itemgetter(0))
    for (_, uid), found in groupby(both, key=itemgetter(0)):
        said = _difference(table, [state for _, *state in found])
        if said is not None:
            yield uid, said


def _present(store: Store, table: str) -> Iterator[tuple[Place, str, Any]]:
    """Yield uid and columns of each row."""
    names = logged_columns(store, table)
    listed = ", ".join(f'"{name}"' for name in names)
    uid_at = names.index("uid")
    for row in store.stream(f"SELECT {listed} FROM {table} ORDER BY uid"):
        yield _place(row[uid_at]), PRESENT, loggable(dict(zip(names, row, strict=True)))


def _logged(store: Store, table: str) -> Iterator[tuple[Place, str, Any]]:
    """Yield uid and last payload of each row that the log knows.

    With ``max`` alone in the list, SQLite takes the other columns from the row that has it
    (sqlite.org/lang_select.html, section 2.5).
    """
    sql = "SELECT entity_uid, payload, max(id) FROM log WHERE entity = ? GROUP BY entity_uid"
    for uid, payload, _ in store.stream(sql, (table,)):
        yield _place(uid), LOGGED, payload


def _place(uid: object) -> Place:
    """Return where a uid stands in SQLite's order; one that is damaged to no text is empty.

    Numbers stand before texts, and bytes after them (sqlite.org/datatype3.html, section 4.1).
    """
    if isinstance(uid, str):
        return 1, uid
    return (2 if isinstance(uid, bytes) else 0), ""


def _difference(table: str, states: list[list[Any]]) -> UserError | None:
    """Return what is wrong with one row, None when nothing is."""
    rows: list[Row] = [state for source, state in states if source is PRESENT]
    logged: list[str | None] = [state for source, state in states if source is LOGGED]
    if len(rows) > 1:
        return UserError(SAME_UID, count=len(rows), table=table)
    row = rows[0] if rows else None
    if not logged:
        return None if _needs_no_log(table, row) else UserError(NOT_LOGGED, table=table)
    if logged[0] is None:
        return UserError(PURGED, table=table) if row else None
    try:
        after: Row | None = json.loads(logged[0])["after"]
        return _compare(table, row, after)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return UserError(ENTRY_UNREADABLE, table=table)


def _compare(table: str, row: Row | None, after: Row | None) -> UserError | None:
    if row is None or after is None:
        if row is after:
            return None
        return UserError(MISSING if row is None else DELETED, table=table)
    # A column that came with a later schema stands in no older payload.
    changed = sorted(name for name, value in after.items() if row.get(name) != value)
    return UserError(DIFFERS, table=table, columns=", ".join(changed)) if changed else None


def _needs_no_log(table: str, row: Row | None) -> bool:
    """Tell whether a row comes into being without an edit: a reading never given a status."""
    return table == "reading" and row is not None and row["status"] == "unread"
