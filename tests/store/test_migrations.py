# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from narrativetagger.store.migrations import migrate
from narrativetagger.store.schema import SCHEMA_VERSION, STATEMENTS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def test_a_new_file_gets_every_migration(connection: sqlite3.Connection) -> None:
    migrate(connection)
    names = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
    assert names == [("schema 1",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


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
