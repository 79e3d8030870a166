# SPDX-License-Identifier: Apache-2.0
"""Bring a project file to the newest schema.

sqlite-utils is imported only here and only when needed: opening a project whose schema is known
must not pay for it. A copy of an older file belongs before the call of ``migrate``.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from narrativetagger.store.schema import STATEMENTS

if TYPE_CHECKING:
    from sqlite_utils import Database

MIGRATION_SET = "narrativetagger"


def migrate(connection: sqlite3.Connection) -> None:
    """Apply every migration that a project file has not seen yet, each in one transaction.

    Args:
        connection: An open connection outside a transaction; a new, empty file gets all.
    """
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    migrations(name="schema 1")(schema_1)
    migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))


def schema_1(db: Database) -> None:
    """Create the tables of the first released schema."""
    for statement in STATEMENTS:
        db.execute(statement)
