# SPDX-License-Identifier: Apache-2.0
"""What to do when a project cannot be opened for writing, and copies to work in."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.folder_kind import folder_kind
from narrativetagger.project.lock import (
    CANNOT_LOCK,
    HELD,
    HELD_BY_SOMEBODY,
    HELD_ELSEWHERE,
)
from narrativetagger.project.progress import (
    Cancelled,
    CancelledError,
    OnProgress,
    never,
    no_progress,
)
from narrativetagger.project.sources import Sources
from narrativetagger.store.backup import back_up
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED, READ_ONLY

NETWORK = QT_TRANSLATE_NOOP(
    "messages",
    "{name} lies on a network drive ({kind}). Work there is slower, and somebody else may open the "
    "project at the same time unseen; a local copy is safer.",
)
SYNCED = QT_TRANSLATE_NOOP(
    "messages",
    "{name} lies in a folder that {kind} keeps in step with other machines. If the project is open "
    "on two of them at once, one side's work may be lost; a local copy is safer.",
)

WayOut = Literal["read_only", "copy", "salvage", "restore", "anyway"]
"""Open to look only, work in a copy, save what reads, go back to a backup, or open all the same."""

_HELD: tuple[WayOut, ...] = ("read_only", "copy")
_WAYS: dict[str, tuple[WayOut, ...]] = {
    HELD: _HELD,
    HELD_BY_SOMEBODY: _HELD,
    HELD_ELSEWHERE: (*_HELD, "anyway"),
    CANNOT_LOCK: _HELD,
    READ_ONLY: _HELD,
    DAMAGED: ("read_only", "salvage", "restore"),
}


def ways_out(error: UserError) -> tuple[WayOut, ...]:
    """Return what may be done instead of opening a project for writing; nothing for most errors."""
    return _WAYS.get(error.text, ())


def copy_advice(path: Path) -> UserError | None:
    """Return why a local copy would be better, None for a project on a disk of this machine."""
    place = folder_kind(path.parent)
    if not place.shared:
        return None
    text = NETWORK if place.kind == "network" else SYNCED
    return UserError(text, name=path.name, kind=place.name)


def save_copy(
    project: Path,
    target: Path,
    sources: Sources,
    *,
    force: bool = False,
    on_progress: OnProgress = no_progress,
    cancelled: Cancelled = never,
) -> None:
    """Write a copy of a project to work in, also while a window works in the original.

    The copy's log goes on in chains of its own, each citing the last hash it holds.

    Args:
        project: The project.
        target: The file to write.
        sources: Uids.
        force: Whether an existing file may be replaced.
        on_progress: Told pages done and pages in all.
        cancelled: Asked before each thousand pages.

    Raises:
        UserError: If the target exists or cannot be written, or the project cannot be read.
        CancelledError: If it was cancelled; there is no copy then.
    """

    def on_pages(done: int, total: int) -> None:
        if cancelled():
            raise CancelledError
        on_progress(done, total)

    # Else SQLite would begin anew whenever somebody saves meanwhile.
    with Store.open(project, read_only=True) as store, store.snapshot():
        back_up(store, target, force=force, chain_seed=sources.uids(), on_pages=on_pages)


def restore(backup: Path, target: Path, sources: Sources) -> None:
    """Turn a backup into a project of its own, beside the one it was made of.

    Args:
        backup: A rotating backup, or any copy of a project.
        target: The file to write; nothing may be there yet.
        sources: Uids.

    Raises:
        UserError: If the target exists or cannot be written, or the backup cannot be read.
    """
    save_copy(backup, target, sources)
