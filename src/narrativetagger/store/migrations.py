# SPDX-License-Identifier: Apache-2.0
"""Bring a project file to the newest schema, one step after the other.

sqlite-utils is imported only here and only when needed: opening a project whose schema is known
must not pay for it. A copy of an older file is made before ``migrate`` is called.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from narrativetagger import __version__
from narrativetagger.store.schema import STATEMENTS

if TYPE_CHECKING:
    from sqlite_utils import Database

MIGRATION_SET = "narrativetagger"


def migrate(connection: sqlite3.Connection) -> None:
    """Apply every step that a project file has not seen yet, each in one transaction.

    Foreign keys are off meanwhile, for a table that is built anew would take its rows' children
    with it (sqlite.org/lang_altertable.html, section 7); each step is checked before it commits.

    Args:
        connection: An open connection outside a transaction; a new, empty file gets all steps.
    """
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    for version, (name, step) in enumerate(STEPS, start=1):
        migrations(name=name)(_whole(step, version))
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def schema_1(db: Database) -> None:
    """Create the tables of the first released schema."""
    for statement in STATEMENTS:
        db.execute(statement)


Step = Callable[["Database"], None]

STEPS: list[tuple[str, Step]] = [("schema 1", schema_1)]
"""Name and function of each schema's step; their number is the newest schema."""


def newest_schema() -> int:
    """Return the newest schema that this version knows."""
    return len(STEPS)


def _whole(step: Step, version: int) -> Step:
    """Return a step that also writes down what it leads to: the schema, and who can read it."""

    def take(db: Database) -> None:
        step(db)
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("REPLACE INTO meta (key, value) VALUES ('needs_version', ?)", [__version__])
        orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise ValueError(f"schema {version} would leave {len(orphans)} rows without parents")

    return take
