# SPDX-License-Identifier: Apache-2.0
"""Create and open projects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from narrativetagger import __version__
from narrativetagger.core.analysts import Analyst
from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.lock import ProjectLock, holds
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources
from narrativetagger.store.analysts import analyst_by_name, analysts
from narrativetagger.store.codebooks import insert_codebook
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import set_meta
from narrativetagger.store.opening import require_project

SUFFIX = ".ntag"
"""Of every project file."""

ANALYST_COLOURS = ("#3d6a9e", "#a5562a", "#4d7d43", "#7a4f97", "#8a6d1d", "#2f7f80")
"""Given to analysts in the order in which they come to a project."""

WINDOW_GONE = QT_TRANSLATE_NOOP(
    "messages", "The window that asked for this work is gone; nothing was changed."
)


def create_project(
    path: Path, codebook: CodebookDraft, sources: Sources, analyst_name: str
) -> Project:
    """Create a project with a codebook and its first analyst, and open it.

    Args:
        path: Where to; nothing may be there yet.
        codebook: What to tag with.
        sources: Times and uids.
        analyst_name: Who tags.

    Raises:
        UserError: If something is there already or the folder refuses it; no file remains then.
    """
    store = Store.create(path)
    lock = ProjectLock(path)
    try:
        ledger = Ledger(store, Analyst(0, sources.uids(), analyst_name, ""), sources)
        lock.acquire(analyst_name, ledger.now)
        with store.atomic():
            set_meta(store, "project_uid", sources.uids())
            set_meta(store, "created", ledger.now)
            set_meta(store, "created_by_version", __version__)
            analyst = _add_analyst(ledger, ANALYST_COLOURS[0])
            insert_codebook(codebook, ledger.insert, analyst_id=analyst.id, created=ledger.now)
            set_meta(store, "active_codebook", codebook.uid)
            ledger.write_log("create_project")
        store.checkpoint()
        return Project(path, store, analyst, sources, lock)
    except BaseException:
        store.close()
        lock.release()
        path.unlink()
        raise


def open_project(path: Path, sources: Sources, analyst_name: str, *, token: str = "") -> Project:
    """Open a project for writing.

    Args:
        path: The project.
        sources: Times and uids.
        analyst_name: Who tags; added to the project where the name is new there.
        token: Of the process that holds the lock, for its child; empty to take the lock.

    Raises:
        UserError: If it is no project, cannot be written, or is open for writing elsewhere.
    """
    require_project(path)
    lock = None if token else ProjectLock(path)
    if lock is None and not holds(path, token):
        raise UserError(WINDOW_GONE)
    nobody = Analyst(0, sources.uids(), analyst_name, "")
    if lock is not None:
        lock.acquire(analyst_name, sources.now())
    try:
        store = Store.open(path)
        try:
            analyst = analyst_by_name(store, analyst_name) or _join(store, nobody, sources)
            return Project(path, store, analyst, sources, lock)
        except BaseException:
            store.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _join(store: Store, analyst: Analyst, sources: Sources) -> Analyst:
    """Add a new analyst to a project."""
    ledger = Ledger(store, analyst, sources)
    with store.atomic():
        colour = ANALYST_COLOURS[len(analysts(store)) % len(ANALYST_COLOURS)]
        joined = _add_analyst(ledger, colour)
        ledger.write_log("add_analyst")
    return joined


def _add_analyst(ledger: Ledger, colour: str) -> Analyst:
    analyst = replace(ledger.analyst, colour=colour)
    row_id = ledger.insert(
        "analyst",
        {"uid": analyst.uid, "name": analyst.name, "colour": colour, "created": ledger.now},
    )
    return replace(analyst, id=row_id)
