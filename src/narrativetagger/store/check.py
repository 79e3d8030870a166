# SPDX-License-Identifier: Apache-2.0
"""Look for everything in a project file that is not as it was written.

Problems are yielded as they are found. A damaged file does not stop the search: what SQLite says
of it becomes a problem, and the next part is looked at.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from narrativetagger.core.chain import verify
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.store.check_articles import original_problems, text_problems
from narrativetagger.store.check_codebooks import codebook_problems, fact_problems
from narrativetagger.store.check_rows import table_against_log
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.log import entries
from narrativetagger.store.rows import LOGGED_TABLES

Kind = Literal[
    "damage",
    "integrity",
    "foreign_key",
    "project",
    "codebook",
    "original",
    "text",
    "paragraph",
    "quote",
    "log",
    "row",
]

SQLITE_SAYS = QT_TRANSLATE_NOOP("messages", "SQLite: {said}.")
REFERS_TO_NOTHING = QT_TRANSLATE_NOOP(
    "messages", "Row {id} of {table} refers to a row of {parent} that is not there."
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a project that is not as it was written.

    Attributes:
        kind: Which part of the check found it.
        uid: What it is about; empty when it has no uid.
        said: What is wrong, to be translated.
    """

    kind: Kind
    uid: str
    said: UserError

    @property
    def message(self) -> str:
        """What is wrong, as an English sentence."""
        return str(self.said)


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
        yield _damage(error)
        return
    with store:
        yield from problems(store)


def problems(store: Store) -> Iterator[Problem]:
    """Yield all problems of a project, as it is at one moment.

    Looked at are SQLite's own integrity, foreign keys, the facts about the project, codebooks
    against their versions, hashes of originals and texts, paragraphs, the quote, context and
    offsets of every span, the log's chains, and every row against the log.
    """
    rows = (partial(_rows, table=table) for table in LOGGED_TABLES)
    parts: tuple[Part, ...] = (
        _integrity,
        _foreign_keys,
        _facts,
        _codebooks,
        _originals,
        _texts,
        _chains,
        *rows,
    )
    store.texts.clear()  # The file is to be checked, not what is remembered of it.
    with store.snapshot():
        for part in parts:
            try:
                yield from part(store)
            except UserError as error:
                yield _damage(error)
            except sqlite3.Error as error:
                # Such as an unknown function, in a table's definition that was damaged.
                yield Problem("damage", "", UserError(SQLITE_SAYS, said=str(error)))


def _damage(error: UserError) -> Problem:
    """Return what was raised as a problem.

    A new error: the one that was raised keeps the queries it stopped alive, and so the file busy.
    """
    return Problem("damage", "", UserError(error.text, **error.values))


def _integrity(store: Store) -> Iterator[Problem]:
    for (said,) in store.stream("PRAGMA integrity_check"):
        if said != "ok":
            yield Problem("integrity", "", UserError(SQLITE_SAYS, said=str(said)))


def _foreign_keys(store: Store) -> Iterator[Problem]:
    for table, row_id, parent, _ in store.stream("PRAGMA foreign_key_check"):
        said = UserError(REFERS_TO_NOTHING, id=str(row_id), table=table, parent=parent)
        yield Problem("foreign_key", _uid(store, table, row_id), said)


def _uid(store: Store, table: str, row_id: int | None) -> str:
    """Return a row's uid, empty when it has none."""
    if row_id is None or "uid" not in store.columns(table):
        return ""
    row = store.row(f'SELECT uid FROM "{table}" WHERE id = ?', (row_id,))
    return _name(row[0]) if row else ""


def _facts(store: Store) -> Iterator[Problem]:
    for said in fact_problems(store):
        yield Problem("project", "", said)


def _codebooks(store: Store) -> Iterator[Problem]:
    for uid, said in codebook_problems(store):
        yield Problem("codebook", _name(uid), said)


def _originals(store: Store) -> Iterator[Problem]:
    for uid, said in original_problems(store):
        yield Problem("original", _name(uid), said)


def _texts(store: Store) -> Iterator[Problem]:
    """Check each text, and what lies on it while it is in memory."""
    for row_id, uid, digest in store.stream("SELECT id, uid, text_sha256 FROM article ORDER BY id"):
        for kind, named, said in text_problems(store, row_id, uid, digest):
            yield Problem(kind, _name(named), said)


def _chains(store: Store) -> Iterator[Problem]:
    for problem in verify(entries(store)):
        entry = problem.entry
        # Damage may have left anything in both.
        said = UserError(problem.text, seq=str(entry.seq), chain=str(entry.installation_uid))
        yield Problem("log", _name(entry.entity_uid), said)


def _rows(store: Store, table: str) -> Iterator[Problem]:
    for uid, said in table_against_log(store, table):
        yield Problem("row", uid, said)


def _name(uid: object) -> str:
    """Return a uid as it was read, empty when damage has left something else in its place."""
    return uid if isinstance(uid, str) else ""
