# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlite_utils import Database

from narrativetagger import __version__
from narrativetagger.store.migrations import STEPS, migrate, newest_schema
from narrativetagger.store.schema import STATEMENTS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def test_a_new_file_gets_every_migration(connection: sqlite3.Connection) -> None:
    migrate(connection)
    names = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
    assert names == [("schema 1",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (newest_schema(),)
    needed = connection.execute("SELECT value FROM meta WHERE key = 'needs_version'").fetchone()
    assert needed == (__version__,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_file_with_all_of_them_stays_as_it_is(connection: sqlite3.Connection) -> None:
    migrate(connection)
    before = list(connection.iterdump())
    migrate(connection)
    assert list(connection.iterdump()) == before


def test_a_failed_migration_leaves_nothing_behind(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = (*STATEMENTS, "CREATE TABLE ((")
    monkeypatch.setattr("narrativetagger.store.migrations.STATEMENTS", broken)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert connection.execute("SELECT * FROM _sqlite_migrations").fetchall() == []
    assert connection.execute("PRAGMA application_id").fetchone() == (0,)
    assert connection.execute("SELECT name FROM sqlite_schema WHERE name = 'span'").fetchall() == []


def test_a_step_that_orphans_rows_is_not_taken(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(connection)
    body = "INSERT INTO body (article_id, text) VALUES (99, 'of nobody')"

    def orphan(db: Database) -> None:
        db.execute(body)

    monkeypatch.setattr("narrativetagger.store.migrations.STEPS", [*STEPS, ("schema 2", orphan)])
    with pytest.raises(ValueError, match="without parents"):
        migrate(connection)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM body").fetchone() == (0,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
