# SPDX-License-Identifier: Apache-2.0
"""How a project file is looked at before it is opened, and how each connection is set up."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.store.failures import CANNOT_READ, NOT_A_PROJECT, NOT_FOUND, READ_ONLY
from narrativetagger.store.schema import APPLICATION_ID

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

MAGIC = b"SQLite format 3\0"
APPLICATION_ID_BYTES = slice(68, 72)
"""Where the header holds the application id (sqlite.org/fileformat2.html, section 1.3)."""


def require_project(path: Path) -> None:
    """Refuse what is no project, by its first bytes alone.

    SQLite does not get to see such a file, so it stays as it is, with no companions beside it.

    Raises:
        UserError: If it is missing, unreadable or of another kind.
    """
    if not path.exists():
        raise UserError(NOT_FOUND, path=str(path))
    if not path.is_file():
        raise UserError(NOT_A_PROJECT, name=path.name)
    try:
        with path.open("rb") as file:
            header = file.read(APPLICATION_ID_BYTES.stop)
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
