# SPDX-License-Identifier: Apache-2.0
"""Read and write whole rows of the logged tables: the only road for an edit into the file."""

from __future__ import annotations

from typing import Any

from narrativetagger.core.canonical import LARGEST
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.texts import is_whole, stored_text

Row = dict[str, Any]
"""A whole row by column name; values are text, int, bytes or None."""

LOGGED_TABLES = (
    "analyst",
    "codebook",
    "codebook_version",
    "tag",
    "article",
    "span",
    "article_tag",
    "reading",
)
"""Tables whose rows change by edits; a row refers only to rows of tables before its own."""

UNLOGGED_COLUMNS = {"article": "indexed_at", "reading": "position"}
"""What changes without an edit and so is no part of a row here (SCHEMA rules 7 and 15)."""

BYTES = frozenset({"offset_map"})
"""Columns of logged tables that hold bytes."""


class QuoteMismatchError(ValueError):
    """A span whose quote or offsets do not fit its article's text: a bug, never repaired."""


def logged_columns(store: Store, table: str) -> tuple[str, ...]:
    """Return the columns that make a row of a logged table, in their order.

    Raises:
        ValueError: If the table is none of the logged ones.
    """
    if table not in LOGGED_TABLES:
        raise ValueError(f"not a logged table: {table}")
    apart = UNLOGGED_COLUMNS.get(table)
    return tuple(name for name in store.columns(table) if name != apart)


def read_row(store: Store, table: str, row_id: int) -> Row | None:
    """Return a whole row, None when it is not there.

    Raises:
        UserError: If damage has left in it what no edit wrote, and the log could not take.
    """
    names = logged_columns(store, table)
    found = store.row(f"SELECT {_listed(names)} FROM {table} WHERE id = ?", (row_id,))
    if found is None:
        return None
    row = dict(zip(names, found, strict=True))
    if not all(_can_be_logged(*column) for column in row.items()):
        raise UserError(DAMAGED, name=store.path.name)
    return row


def _can_be_logged(name: str, value: object) -> bool:
    if isinstance(value, int):
        return abs(value) <= LARGEST
    if isinstance(value, bytes):
        return name in BYTES
    return value is None or isinstance(value, str)


def insert_row(store: Store, table: str, row: Row) -> int:
    """Insert a row and return its id.

    Args:
        store: The project.
        table: Name of a logged table.
        row: Its columns; with ``id`` to restore a row, without it to make a new one. Columns left
            out get the schema's default.

    Raises:
        QuoteMismatchError: If it is a span that does not fit its text.
        UserError: If that is so because the text is damaged.
        ValueError: If a column is unknown.
    """
    _require_columns(store, table, row)
    _require_quote(store, table, row)
    marks = ", ".join("?" * len(row))
    sql = f"INSERT INTO {table} ({_listed(row)}) VALUES ({marks})"
    row_id = store.write(sql, tuple(row.values())).lastrowid
    if row_id is None:
        raise ValueError(f"no row was inserted into {table}")
    return row_id


def update_row(store: Store, table: str, row_id: int, row: Row) -> None:
    """Replace a row.

    Args:
        store: The project.
        table: Name of a logged table.
        row_id: Which row.
        row: The whole row as it shall be.

    Raises:
        LookupError: If the row is not there.
        QuoteMismatchError: If it is a span that would not fit its text.
        UserError: If that is so because span or text are damaged.
        ValueError: If a column is unknown.
    """
    _require_columns(store, table, row)
    _require_quote(store, table, row)
    assignments = ", ".join(f'"{name}" = ?' for name in row)
    sql = f"UPDATE {table} SET {assignments} WHERE id = ?"
    if store.write(sql, (*row.values(), row_id)).rowcount != 1:
        raise LookupError(f"no row {row_id} in {table}")


def delete_row(store: Store, table: str, row_id: int) -> None:
    """Delete a row.

    Raises:
        LookupError: If the row is not there.
    """
    logged_columns(store, table)
    if store.write(f"DELETE FROM {table} WHERE id = ?", (row_id,)).rowcount != 1:
        raise LookupError(f"no row {row_id} in {table}")


def _require_columns(store: Store, table: str, row: Row) -> None:
    unknown = row.keys() - set(logged_columns(store, table))
    if unknown:
        raise ValueError(f"unknown columns of {table}: {sorted(unknown)}")


def _require_quote(store: Store, table: str, row: Row) -> None:
    """Refuse a span that does not say what stands in its article at its offsets.

    Raises:
        UserError: If the span was like that before, or its text is not the one it was made from.
        QuoteMismatchError: If neither is so.
    """
    if table != "span" or _fits(store, row):
        return
    before = read_row(store, table, row["id"]) if "id" in row else None
    if (before and not _fits(store, before)) or not is_whole(store, row["article_id"]):
        raise UserError(DAMAGED, name=store.path.name)
    raise QuoteMismatchError(f"span {row['uid']} does not fit its article's text")


def _fits(store: Store, row: Row) -> bool:
    start, end = row["start"], row["end"]
    stored = stored_text(store, row["article_id"])
    if not isinstance(start, int) or not isinstance(end, int):
        return False
    return (
        0 <= start < end <= len(stored.text)
        and row["quote"] == stored.text[start:end]
        and row["start_utf16"] == stored.utf16.to_qt(start)
        and row["end_utf16"] == stored.utf16.to_qt(end)
    )


def _listed(names: Row | tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
