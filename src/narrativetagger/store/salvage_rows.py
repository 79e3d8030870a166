# SPDX-License-Identifier: Apache-2.0
"""Read what can be read of a damaged project, row by row."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from dataclasses import fields
from hashlib import sha256
from typing import Any, Literal

from narrativetagger.core.articles import Paragraph
from narrativetagger.core.chain import LogEntry, payload_hash
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.store.connection import Store
from narrativetagger.store.rows import QuoteMismatchError, Row, logged_columns
from narrativetagger.store.spans import complete_span_row
from narrativetagger.store.texts import unpacked

CHUNK = 256
"""Rows read at once; where they cannot be, each is tried alone."""

LARGEST = 1 << 27
"""Ids beyond this come from damage, not from work."""

Refusal = Literal["wrong", "orphan"]
"""A row that makes no sense, such as a span that its text does not say; or one whose parent is
lost."""


def readable_rows(store: Store, table: str) -> Iterator[Row | int]:
    """Yield each row of a logged table that can be read, the id of each that cannot.

    A page that is lost takes its neighbours' way through the table with it, so rows are asked for
    by id, each by a way of its own.

    Args:
        store: The damaged project, opened to look at it.
        table: Name of a logged table.
    """
    names = logged_columns(store, table)
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f"SELECT {listed} FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id"
    for first in range(1, _last_id(store, table) + 1, CHUNK):
        try:
            found = store.rows(sql, (first, first + CHUNK - 1))
        except UserError:
            yield from _one_by_one(store, sql, names, first)
            continue
        for row in found:
            yield dict(zip(names, row, strict=True))


def logged_rows(store: Store, table: str, present: set[int]) -> tuple[dict[int, Row | None], bool]:
    """Return what the log last said of the other rows: the row, None for one that was deleted.

    An entry counts only when its payload has the hash it was written with. Bytes stand in the log
    as their SHA-256 in hexadecimal.

    Args:
        store: The damaged project.
        table: Name of a logged table.
        present: Row ids that need no help of the log.

    Returns:
        The rows by id, and whether the whole log could be read: only then a row that it does not
        know never was.
    """
    found: dict[int, Row | None] = {}
    whole = True
    for entry in _entries(store):
        if entry is None:
            whole = False
            continue
        if entry.entity != table or entry.payload is None:
            continue
        if payload_hash(entry.salt or "", entry.payload) != entry.payload_hash:
            continue
        states = json.loads(entry.payload)
        row = states["after"] or states["before"]
        if row is not None and row["id"] not in present:
            found[row["id"]] = states["after"]
    return found, whole


def _entries(store: Store) -> Iterator[LogEntry | None]:
    """Yield the log's entries in order, and None where some cannot be read."""
    names = ", ".join(field.name for field in fields(LogEntry))
    sql = f"SELECT {names} FROM log WHERE id BETWEEN ? AND ? ORDER BY id"
    for first in range(1, _last_id(store, "log") + 1, CHUNK):
        try:
            found = store.rows(sql, (first, first + CHUNK - 1))
        except UserError:
            ones = (_row(store, sql, row_id, row_id) for row_id in range(first, first + CHUNK))
            found = [row for row in ones if row is not None]
            yield None
        yield from (LogEntry(*row) for row in found)


def text_that_reads(store: Store, article_id: int, digest: str) -> str | None:
    """Return an article's text, None unless it can be read and has its hash."""
    row = _row(store, "SELECT text FROM body WHERE article_id = ?", article_id)
    if row is None or not isinstance(row[0], str):
        return None
    return row[0] if sha256(row[0].encode()).hexdigest() == digest else None


def original_that_reads(store: Store, row_id: int) -> tuple[Row, bytes] | None:
    """Return the row of an original and its bytes, None unless they are as they were stored.

    What the row says besides is made anew from them.
    """
    names = ("id", "uid", "sha256", "compression", "bytes", "size")
    found = _row(store, f"SELECT {', '.join(names)} FROM original WHERE id = ?", row_id)
    if found is None:
        return None
    row = dict(zip(names, found, strict=True))
    try:
        data = unpacked(row["compression"], row["bytes"])
    except (zlib.error, TypeError):
        return None
    if sha256(data).hexdigest() != row["sha256"]:
        return None
    compression = "none" if row["compression"] == "none" else "zlib"
    return {**row, "compression": compression, "size": len(data)}, data


def paragraphs_that_read(store: Store, article_id: int, text: str) -> tuple[Paragraph, ...] | None:
    """Return an article's paragraphs, None unless all of them are lines of its text."""
    sql = (
        'SELECT start, "end", zone, page, direction FROM paragraph WHERE article_id = ? ORDER BY n'
    )
    try:
        rows = store.rows(sql, (article_id,))
        found = tuple(Paragraph(Passage(*row[:2]), *row[2:]) for row in rows)
    except (UserError, ValueError, TypeError):
        return None
    lines = [text[line.passage.start : line.passage.end] for line in found]
    return found if lines == text.split("\n") else None


def meta_that_reads(store: Store) -> dict[str, str]:
    """Return the facts about the project as a whole that can be read."""
    try:
        return dict(store.rows("SELECT key, value FROM meta"))
    except UserError:
        return {}


def insert_original(store: Store, row: Row) -> None:
    """Insert an original under the id it had, once."""
    store.write(
        "INSERT OR IGNORE INTO original (id, uid, sha256, compression, bytes, size)"
        " VALUES (:id, :uid, :sha256, :compression, :bytes, :size)",
        row,
    )


def sound_row(store: Store, table: str, row: Row) -> Row:
    """Return a row that was read, with what follows from it made anew.

    Args:
        store: The new project.
        table: Name of a logged table.
        row: A row of the damaged project.

    Raises:
        QuoteMismatchError: If it is a span that is not what its article says.
        LookupError: If its article is lost.
        ValueError: If it makes no sense.
    """
    if table == "tag":
        for name in ("names", "definitions", "examples"):
            if not isinstance(json.loads(row[name]), dict):
                raise ValueError(f"no object: {name}")
    if table != "span":
        return row
    passage = Passage(row["start"], row["end"])
    sound = {**row, **complete_span_row(store, row["article_id"], passage)}
    if sound["quote"] != row["quote"]:
        raise QuoteMismatchError(row["uid"])
    return sound


def attempt(store: Store, insert: Callable[[], object]) -> Refusal | None:
    """Insert a row that was saved, and return why that is not possible; None when it was done."""
    try:
        with store.atomic():
            insert()
    except sqlite3.IntegrityError as error:
        return "orphan" if "FOREIGN KEY" in str(error) else "wrong"
    except LookupError:
        return "orphan"
    except (ValueError, TypeError, OverflowError):
        return "wrong"
    return None


def _one_by_one(store: Store, sql: str, names: tuple[str, ...], first: int) -> Iterator[Row | int]:
    for row_id in range(first, first + CHUNK):
        try:
            row = store.row(sql, (row_id, row_id))
        except UserError:
            yield row_id
            continue
        if row is not None:
            yield dict(zip(names, row, strict=True))


def _row(store: Store, sql: str, *parameters: int) -> tuple[Any, ...] | None:
    """Return the first row of a query, None also when it cannot be read."""
    try:
        return store.row(sql, parameters)
    except UserError:
        return None


def _last_id(store: Store, table: str) -> int:
    """Return the highest id that a table ever gave out, by the first way that can be read."""
    ways = (
        f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",
        f"SELECT max(id) FROM {table}",
        f"SELECT count(*) FROM {table}",
    )
    for sql in ways:
        try:
            row = store.row(sql)
        except UserError:
            continue
        if row is not None and isinstance(row[0], int) and 0 < row[0] < LARGEST:
            return row[0]
    return 0
