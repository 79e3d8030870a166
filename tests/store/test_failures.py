# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DISK_FULL, READ_ONLY, user_errors

PROJECT = Path("folder") / "a.ntag"


def failing(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, "disk is full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "another program"),
        (sqlite3.SQLITE_LOCKED, "another program"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "write-protected"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_PERM, "cannot be opened"),
        (sqlite3.SQLITE_NOTADB, "is not a narrativetagger project"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "is damaged"),
    ],
)
def test_what_an_analyst_can_act_on_is_one_sentence(code: int, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught, user_errors(PROJECT):
        raise failing(code)
    assert str(caught.value).startswith("a.ntag ")
    assert isinstance(caught.value.__cause__, sqlite3.Error)


def test_bugs_pass() -> None:
    with pytest.raises(sqlite3.OperationalError), user_errors(PROJECT):
        raise failing(sqlite3.SQLITE_ERROR)
    with pytest.raises(sqlite3.ProgrammingError), user_errors(PROJECT):
        raise sqlite3.ProgrammingError("Cannot operate on a closed database.")


def test_text_that_is_no_longer_utf8_is_damage(store: Store) -> None:
    with pytest.raises(UserError, match="is damaged"):
        store.rows("SELECT CAST(x'ff' AS TEXT)")


def test_a_header_that_no_sqlite_writes_is_damage(path: Path, store: Store) -> None:
    """The number of the schema's format (sqlite.org/fileformat2.html, section 1.3)."""
    store.close()
    with path.open("r+b") as file:
        file.seek(47)
        file.write(b"\x84")
    with pytest.raises(UserError, match="is damaged"):
        Store.open(path)


def test_full_and_failing_disks_are_one_sentence() -> None:
    assert "disk is full" in DISK_FULL
    assert DISK_FULL != READ_ONLY


def test_who_breaks_a_rule_in_a_sound_project_is_a_bug(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.atomic():
        store.write("INSERT INTO body VALUES (7, 'of no article')")
    store.write("PRAGMA foreign_keys = OFF")
    store.write("INSERT INTO body VALUES (8, 'of none either')")
    store.write("PRAGMA foreign_keys = ON")
    with pytest.raises(UserError, match="is damaged"), store.atomic():
        store.write("INSERT INTO body VALUES (7, 'of no article')")
    assert store.rows("SELECT article_id FROM body") == [(8,)]
