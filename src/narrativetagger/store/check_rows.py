# SPDX-License-Identifier: Apache-2.0
"""Compare every row with what the log last said of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any

from narrativetagger.store.connection import Store
from narrativetagger.store.log import loggable
from narrativetagger.store.rows import Row, logged_columns

PRESENT, LOGGED = "present", "logged"


def table_against_log(store: Store, table: str) -> Iterator[tuple[str, str]]:
    """Find every row that is there without the log's knowing, or gone, or another than logged.

    Rows and log are walked side by side, both by uid, so that memory holds one of each.

    Yields:
        The row's uid and an English sentence.
    """
    both = merge(_present(store, table), _logged(store, table), key=itemgetter(0))
    for uid, states in groupby(both, key=itemgetter(0)):
        message = _difference(table, {source: state for _, source, state in states})
        if message:
            yield uid, message


def _present(store: Store, table: str) -> Iterator[tuple[str, str, Any]]:
    """Yield uid and columns of each row."""
    names = logged_columns(store, table)
    listed = ", ".join(f'"{name}"' for name in names)
    uid_at = names.index("uid")
    for row in store.stream(f"SELECT {listed} FROM {table} ORDER BY uid"):
        yield row[uid_at], PRESENT, loggable(dict(zip(names, row, strict=True)))


def _logged(store: Store, table: str) -> Iterator[tuple[str, str, Any]]:
    """Yield uid and last payload of each row that the log knows.

    With ``max`` alone in the list, SQLite takes the other columns from the row that has it
    (sqlite.org/lang_select.html, section 2.5).
    """
    sql = "SELECT entity_uid, payload, max(id) FROM log WHERE entity = ? GROUP BY entity_uid"
    for uid, payload, _ in store.stream(sql, (table,)):
        yield uid, LOGGED, payload


def _difference(table: str, states: dict[str, Any]) -> str:
    """Return what is wrong with one row, empty when nothing is."""
    row: Row | None = states.get(PRESENT)
    if LOGGED not in states:
        return "" if _needs_no_log(table, row) else f"This row of {table} is not in the log."
    payload: str | None = states[LOGGED]
    if payload is None:  # Purged: the log keeps hashes only.
        return ""
    try:
        after: Row | None = json.loads(payload)["after"]
    except (ValueError, KeyError, TypeError):
        return f"What the log says of this row of {table} cannot be read."
    return _compare(table, row, after)


def _compare(table: str, row: Row | None, after: Row | None) -> str:
    if row is None or after is None:
        if row is after:
            return ""
        return (
            f"This row of {table} is missing; the log does not say that it was deleted."
            if row is None
            else f"This row of {table} is there, though the log says that it was deleted."
        )
    # A column that came with a later schema stands in no older payload.
    changed = sorted(name for name, value in after.items() if row.get(name) != value)
    return f"This row of {table} differs from the log in {', '.join(changed)}." if changed else ""


def _needs_no_log(table: str, row: Row | None) -> bool:
    """Tell whether a row comes into being without an edit: a reading never given a status."""
    return table == "reading" and row is not None and row["status"] == "unread"
