# SPDX-License-Identifier: Apache-2.0
"""How a project file is looked at before it is opened, and how each connection is set up."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.store.failures import CANNOT_READ, NOT_A_PROJECT, NOT_FOUND, READ_ONLY
from narrativetagger.store.schema import APPLICATION_ID, COLUMNS, CREATED

BUSY_TIMEOUT = 5_000
"""Milliseconds to wait for another process's write; background writers take 20 at most."""

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA mmap_size = 0",
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT}",
    # macOS alone reads these two: its plain fsync leaves data in the drive's cache.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    # A project may come from a stranger; its schema must not call functions with side effects.
    "PRAGMA trusted_schema = OFF",
)
"""Said on every connection, since SQLite keeps none of these in the file."""

OWNER_ONLY = 0o600
"""Rights of every project and backup; on Windows the folder's own decide."""

MAGIC = b"SQLite format 3\0"
APPLICATION_ID_BYTES = slice(68, 72)
"""Where the header holds the application id (sqlite.org/fileformat2.html, section 1.3)."""


def require_project(path: Path) -> None:
    """Refuse what is no project, by its first bytes alone.

    SQLite does not get to see such a file, so it stays as it is, with no companions beside it.

    Raises:
        UserError: If it is missing, unreadable or of another kind.
    """
    try:
        # Not opened before it is known to be a file: a pipe would wait for its writer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError(NOT_A_PROJECT, name=path.name)
        with path.open("rb") as file:
            header = file.read(APPLICATION_ID_BYTES.stop)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(NOT_FOUND, path=str(path)) from error
    except OSError as error:
        raise UserError(CANNOT_READ, name=path.name) from error
    application_id = int.from_bytes(header[APPLICATION_ID_BYTES], "big")
    if not header.startswith(MAGIC) or application_id != APPLICATION_ID:
        raise UserError(NOT_A_PROJECT, name=path.name)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a plain connection and say every pragma it needs.

    Args:
        path: The file, which must exist.
        mode: ``rw``, ``ro`` or ``ro&immutable=1`` (sqlite.org/uri.html).
    """
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        for pragma in PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def has_schema(connection: sqlite3.Connection) -> bool:
    """Tell whether a file has all tables of a project, and nothing that acts by itself.

    A trigger, a view or a virtual table in the place of ours could make a reading or an edit do
    something else than it says.
    """
    kinds = connection.execute("SELECT name, type, strict FROM pragma_table_list").fetchall()
    plain = {name for name, kind, strict in kinds if kind == "table" and strict}
    acting = connection.execute("SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    if not plain >= COLUMNS.keys() or acting.fetchone():
        return False
    return all(
        {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
        >= columns
        for table, columns in COLUMNS.items()
    )


def is_as_created(connection: sqlite3.Connection, version: int) -> bool:
    """Tell whether tables and indexes have the definitions that a version of the schema gives them.

    A flipped bit in one would let a constraint or an edit fail, or none at all. What is only
    looked at does without: it may have to be salvaged.
    """
    sql = "SELECT trim(sql, char(10)) FROM sqlite_schema"
    found = {definition for (definition,) in connection.execute(sql)}
    return found >= CREATED.get(version, frozenset())


def new_file(path: Path) -> None:
    """Create an empty file that nobody but its owner may read.

    What SQLite puts beside it gets the same rights.

    Raises:
        FileExistsError: If something is there already.
        OSError: If folder or disk refuse it.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def discard(path: Path) -> None:
    """Delete a file that did not become a project, with all that SQLite put beside it."""
    for suffix in ("-wal", "-shm", "-journal", ""):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from any other, None when there is none at this path."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def opening_mode(path: Path, *, read_only: bool) -> str:
    """Choose how to open a project, so that a look at one leaves nothing beside it.

    A connection in mode ``ro`` cannot delete the -wal and -shm it makes, so a reader opens for
    writing where it may, and is kept from it by ``query_only``. Where it may not, the file is
    taken as immutable, unless a -wal holds changes that would then be missed.

    Raises:
        UserError: If writing is wanted where it is not allowed.
    """
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "rw"
    if not read_only:
        raise UserError(READ_ONLY, name=path.name)
    return "ro" if wal_of(path).exists() else "ro&immutable=1"


def wal_of(path: Path) -> Path:
    """Return where SQLite keeps a project's write-ahead log."""
    return path.with_name(path.name + "-wal")
