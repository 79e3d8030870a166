# SPDX-License-Identifier: Apache-2.0
"""Copy a project to another file, also beside a window that works in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.drafts import draft_beside
from narrativetagger.store.connection import OnPages, Store
from narrativetagger.store.failures import DAMAGED, EXISTS, refused_file, user_errors
from narrativetagger.store.opening import discard, new_file


def back_up(
    store: Store,
    target: Path,
    *,
    force: bool = False,
    chain_seed: str = "",
    on_pages: OnPages | None = None,
) -> None:
    """Write a consistent copy of a project by SQLite's backup API, readable by its owner alone.

    The copy is made under another name, checked, and takes its own when it is whole.

    Args:
        store: The project, open in any way.
        target: The file to write.
        force: Whether an existing file may be replaced, other than the project itself.
        chain_seed: A new uid where people will work in the copy: its log goes on in chains of its
            own then, which cite the last hash (SCHEMA rule 1). Empty for one that is put away.
        on_pages: As for ``Store.copy_to``.

    Raises:
        UserError: If the target exists, folder or disk refuse it, or the project is damaged.
    """
    if target.exists() and not (force and target.is_file() and not target.samefile(store.path)):
        raise UserError(EXISTS, name=target.name)
    draft = draft_beside(target)
    try:
        new_file(draft)
        with user_errors(target):
            store.copy_to(draft, meant=target, on_pages=on_pages)
            _finish(draft, store, chain_seed)
        draft.replace(target)
    except OSError as error:
        raise refused_file(target, error) from error
    finally:
        # On a medium that went away or became read-only, there is nothing more to do.
        with suppress(OSError):
            discard(draft)


def _finish(draft: Path, store: Store, chain_seed: str) -> None:
    """Let SQLite look through a copy, and give it a chain of its own."""
    with closing(sqlite3.connect(draft)) as copy:
        if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise UserError(DAMAGED, name=store.path.name)
        if chain_seed:
            with copy:
                copy.execute("REPLACE INTO meta VALUES ('chain_seed', ?)", (chain_seed,))
