# SPDX-License-Identifier: Apache-2.0
"""Hidden names for files that are not whole yet, and an end to those that never became so."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

SUFFIX = ".ntag-part"
"""Of every draft; no other program writes files of this kind."""

OLD = 24 * 60 * 60
"""Seconds after which nobody is still writing to a draft."""

_BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to the names of the files it puts beside its own."""


def draft_beside(path: Path) -> Path:
    """Return a new hidden name in the folder of a file that is to be written whole or not at all.

    Drafts of programs that were killed there are deleted, once they are so old that nobody can be
    writing to them any more.

    Args:
        path: The file; the name is short, since its own may be as long as a name can be.
    """
    _clear(path.parent)
    return path.with_name(f".{secrets.token_hex(8)}{SUFFIX}")


def _clear(folder: Path) -> None:
    """Delete old drafts in a folder, as far as it lets them go."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _is_draft(entry.name) and time.time() - entry.stat().st_mtime > OLD:
                with suppress(OSError):
                    Path(entry.path).unlink()


def _is_draft(name: str) -> bool:
    return name.startswith(".") and any(name.endswith(SUFFIX + end) for end in _BESIDE)
