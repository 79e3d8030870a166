# SPDX-License-Identifier: Apache-2.0
"""Copy a project to another file, also beside a window that works in it."""

from __future__ import annotations

import secrets
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import CANNOT_CREATE, EXISTS


def back_up(store: Store, target: Path, *, force: bool = False) -> None:
    """Write a consistent copy of a project by SQLite's backup API.

    The copy is made under another name and takes its own when it is whole.

    Args:
        store: The project, open in any way.
        target: The file to write.
        force: Whether an existing file may be replaced, other than the project itself.

    Raises:
        UserError: If the target exists, or folder or disk refuse it.
    """
    if target.exists() and not (force and target.is_file() and not target.samefile(store.path)):
        raise UserError(EXISTS, name=target.name)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        draft.open("xb").close()
    except OSError as error:
        raise UserError(CANNOT_CREATE, name=target.name, folder=str(target.parent)) from error
    try:
        store.copy_to(draft)
        draft.replace(target)
    except BaseException:
        draft.unlink()
        raise
