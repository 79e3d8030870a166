# SPDX-License-Identifier: Apache-2.0
"""Look for everything in a project file that is not as it was written.

Problems are yielded as they are found. A damaged file does not stop the search: what SQLite says
of it becomes a problem, and the next part is looked at.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Literal

from narrativetagger.core.chain import verify
from narrativetagger.core.errors import UserError
from narrativetagger.store.articles import text_sha256
from narrativetagger.store.check_rows import table_against_log
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.log import entries
from narrativetagger.store.rows import LOGGED_TABLES
from narrativetagger.store.spans import bad_quotes
from narrativetagger.store.texts import article_text, unpacked

Kind = Literal["damage", "integrity", "foreign_key", "original", "text", "quote", "log", "row"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a project that is not as it was written.

    Attributes:
        kind: Which part of the check found it.
        uid: What it is about; empty when it has no uid.
        message: An English sentence.
    """

    kind: Kind
    uid: str
    message: str


Part = Callable[[Store], Iterator[Problem]]


def problems_of_file(path: Path) -> Iterator[Problem]:
    """Yield all problems of a project file, also of one too damaged to be opened.

    Raises:
        UserError: If there is no project to look at.
    """
    try:
        store = Store.open(path, read_only=True)
    except UserError as error:
        if error.text != DAMAGED:
            raise
        yield Problem("damage", "", str(error))
        return
    with store:
        yield from problems(store)


def problems(store: Store) -> Iterator[Problem]:
    """Yield all problems of a project, as it is at one moment.

    Looked at are SQLite's own integrity, foreign keys, hashes of originals and texts, the quote,
    context and offsets of every span, the log's chains, and every row against the log.
    """
    rows = (partial(_rows, table=table) for table in LOGGED_TABLES)
    parts: tuple[Part, ...] = (_integrity, _foreign_keys, _originals, _texts, _chains, *rows)
    store.texts.clear()  # The file is to be checked, not what is remembered of it.
    with store.snapshot():
        for part in parts:
            try:
                yield from part(store)
            except UserError as error:
                yield Problem("damage", "", str(error))


def _integrity(store: Store) -> Iterator[Problem]:
    for (said,) in store.stream("PRAGMA integrity_check"):
        if said != "ok":
            yield Problem("integrity", "", f"SQLite: {said}.")


def _foreign_keys(store: Store) -> Iterator[Problem]:
    for table, row_id, parent, _ in store.stream("PRAGMA foreign_key_check"):
        message = f"Row {row_id} of {table} refers to a row of {parent} that is not there."
        yield Problem("foreign_key", _uid(store, table, row_id), message)


def _uid(store: Store, table: str, row_id: int | None) -> str:
    """Return a row's uid, empty when it has none."""
    if row_id is None or "uid" not in store.columns(table):
        return ""
    row = store.row(f'SELECT uid FROM "{table}" WHERE id = ?', (row_id,))
    return "" if row is None else str(row[0])


def _originals(store: Store) -> Iterator[Problem]:
    sql = "SELECT uid, sha256, compression, bytes FROM original ORDER BY id"
    for uid, digest, compression, data in store.stream(sql):
        try:
            intact = sha256(unpacked(compression, data)).hexdigest() == digest
        except zlib.error:
            intact = False
        if not intact:
            yield Problem("original", uid, "The original bytes differ from their hash.")


def _texts(store: Store) -> Iterator[Problem]:
    """Check each text, and the spans on it while it is in memory."""
    for row_id, uid, digest in store.stream("SELECT id, uid, text_sha256 FROM article ORDER BY id"):
        try:
            yield from _text(store, row_id, uid, digest)
        except UserError as error:
            yield Problem("text", uid, str(error))


def _text(store: Store, article_id: int, uid: str, digest: str) -> Iterator[Problem]:
    try:
        text = article_text(store, article_id)
    except LookupError:
        yield Problem("text", uid, "The text of the article is missing.")
        return
    if text_sha256(text) != digest:
        yield Problem("text", uid, "The text of the article differs from its hash.")
    for span_uid in bad_quotes(store, article_id):
        message = "Quote, context or UTF-16 offsets of the span differ from the article's text."
        yield Problem("quote", span_uid, message)


def _chains(store: Store) -> Iterator[Problem]:
    for problem in verify(entries(store)):
        entry = problem.entry
        message = f"Entry {entry.seq} of the chain {entry.installation_uid} {problem.message}."
        yield Problem("log", entry.entity_uid, message)


def _rows(store: Store, table: str) -> Iterator[Problem]:
    for uid, message in table_against_log(store, table):
        yield Problem("row", uid, message)
