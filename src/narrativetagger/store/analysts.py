# SPDX-License-Identifier: Apache-2.0
"""Analysts in the project file."""

from __future__ import annotations

from narrativetagger.core.analysts import Analyst
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED


def analysts(store: Store) -> list[Analyst]:
    """Return all analysts of the project, the first to come first.

    Raises:
        UserError: If one of them is damaged.
    """
    rows = store.rows("SELECT id, uid, name, colour FROM analyst ORDER BY id")
    if not all(isinstance(said, str) for row in rows for said in row[1:]):
        raise UserError(DAMAGED, name=store.path.name)
    return [Analyst(*row) for row in rows]


def analyst_by_name(store: Store, name: str) -> Analyst | None:
    """Return the analyst of this name, None when there is none; the first of several."""
    return next((analyst for analyst in analysts(store) if analyst.name == name), None)
