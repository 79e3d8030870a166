# SPDX-License-Identifier: Apache-2.0
"""The one place where SQLite's failures become sentences for the analyst."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

NOT_FOUND = QT_TRANSLATE_NOOP(
    "messages", "There is no project at {path}; it may have been moved, renamed or deleted."
)
EXISTS = QT_TRANSLATE_NOOP(
    "messages", "{name} exists already and was left as it is; choose another name."
)
NOT_A_PROJECT = QT_TRANSLATE_NOOP(
    "messages", "{name} is not a narrativetagger project; choose a file made by this program."
)
NEWER = QT_TRANSLATE_NOOP(
    "messages",
    "{name} was written by a newer version of narrativetagger (schema {found}, this version "
    "knows {known}); install narrativetagger {needed} or newer to open it.",
)
OLDER = QT_TRANSLATE_NOOP(
    "messages",
    "{name} was written by an older version of narrativetagger; open it once for writing, in the "
    "window, to bring it up to date. A copy of it as it is will be kept.",
)
GONE = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is no longer in the folder {folder}: it was moved, renamed, deleted or replaced by "
    "another file. Nothing was changed; put it back, or open it from where it is now.",
)
CANNOT_CREATE = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be written in the folder {folder}; choose a folder that exists and is yours.",
)
CANNOT_READ = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be opened; make sure that you may read the file and that its folder may be "
    "written to, or copy the project to a folder of yours.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be changed, because the file or its folder is write-protected; copy the "
    "project to a folder of yours and open the copy.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "messages",
    "{name} could not be read or written, most likely because the disk is full; free some space "
    "and try again. What was saved before is safe.",
)
BUSY = QT_TRANSLATE_NOOP(
    "messages", "{name} is being written by another program; wait a moment and try again."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is damaged; keep the file as it is, restore a backup or salvage what can be read, and "
    "look at what “narrativetagger check” says.",
)

_SENTENCES = {
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_IOERR: DISK_FULL,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: CANNOT_READ,
    sqlite3.SQLITE_CANTOPEN: CANNOT_READ,
    sqlite3.SQLITE_NOTADB: NOT_A_PROJECT,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
}

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})

PRIMARY_CODE = 0xFF
"""The low byte of an extended result code is the primary one (sqlite.org/rescode.html)."""


def refused_file(path: Path, error: OSError, sentence: str = CANNOT_CREATE) -> UserError:
    """Return what to say when the system refuses to make or write a file.

    Args:
        path: The file that was wanted.
        error: What the system said.
        sentence: What to say when it is not the disk that is full.
    """
    if error.errno in _FULL:
        return UserError(DISK_FULL, name=path.name)
    return UserError(sentence, name=path.name, folder=str(path.parent))


@contextmanager
def user_errors(path: Path) -> Iterator[None]:
    """Turn the failures of SQLite that an analyst can act on into ``UserError``.

    Args:
        path: The project, for its name.

    Raises:
        UserError: Instead of the SQLite error; any other one is a bug and passes.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        # SQLite quotes what it stumbles over, and Python cannot read the quotation.
        raise UserError(DAMAGED, name=path.name) from error
    except sqlite3.Error as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise UserError(sentence, name=path.name) from error


@contextmanager
def broken_rules(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Tell a row that a damaged project makes impossible from one that a bug makes wrong.

    What an edit writes follows from rows that are there: a page from its paragraph, the next place
    in the log from the last one. Where these break the rules of their tables, so may the new row.

    Args:
        connection: The open project, as it was before the row when the block is left.
        path: The project, for its name.

    Raises:
        UserError: If some row broke a rule before; else the SQLite error is a bug and passes.
    """
    try:
        yield
    except sqlite3.IntegrityError as error:
        if _is_sound(connection):
            raise
        raise UserError(DAMAGED, name=path.name) from error


def _is_sound(connection: sqlite3.Connection) -> bool:
    """Tell whether all rows keep the rules of their tables, and the indexes name all rows."""
    try:
        said = connection.execute("PRAGMA integrity_check(1)").fetchone()
        return said == ("ok",) and not connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error:
        return False


def _sentence(error: sqlite3.Error) -> str | None:
    """Return what to say about an SQLite error, None when it is a bug."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    # Neither has a code of its own: text that is no longer UTF-8, of which Python complains, and a
    # number in the header that no SQLite writes.
    if str(error).startswith(("Could not decode to UTF-8", "unsupported file format")):
        return DAMAGED
    if code is None:
        return None
    return _SENTENCES.get(code & PRIMARY_CODE)
