# SPDX-License-Identifier: Apache-2.0
"""Create and open projects."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from narrativetagger import __version__
from narrativetagger.core.analysts import Analyst
from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.drafts import draft_beside
from narrativetagger.project.backups import Backups
from narrativetagger.project.joining import ANALYST_COLOURS, add_analyst, analyst_named
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.lock import ProjectLock, holds
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources
from narrativetagger.store.analysts import analyst_by_name
from narrativetagger.store.backup import back_up
from narrativetagger.store.codebooks import insert_codebook
from narrativetagger.store.connection import Store, closed_on_failure
from narrativetagger.store.failures import EXISTS, refused_file
from narrativetagger.store.meta import set_meta
from narrativetagger.store.opening import discard, identity, require_project

SUFFIX = ".ntag"
"""Of every project file."""

WINDOW_GONE = QT_TRANSLATE_NOOP(
    "messages", "The window that asked for this work is gone; nothing was changed."
)


def create_project(
    path: Path,
    codebook: CodebookDraft,
    sources: Sources,
    analyst_name: str,
    articles: Mapping[str, ArticleDraft] | None = None,
) -> Project:
    """Create a project with a codebook and its first analyst, and open it.

    Args:
        path: Where to; nothing may be there yet.
        codebook: What to tag with.
        sources: Times and uids.
        analyst_name: Who tags.
        articles: What it has from the beginning, by uid.

    Raises:
        UserError: If something is there already or the folder refuses it; no file remains then.
    """
    if is_there(path):
        raise UserError(EXISTS, name=path.name)
    draft = draft_beside(path)
    lock = ProjectLock(path)
    try:
        with Store.create(draft, meant=path) as store:
            analyst = _fill(store, codebook, sources, analyst_name)
            _add(store, articles or {}, sources, analyst)
            store.checkpoint()
        lock.acquire(analyst_name, sources.now())
        _name(draft, path)
        return Project(path, Store.open(path), analyst, sources, lock)
    except BaseException:
        lock.release()
        raise
    finally:
        # On a medium that went away or became read-only, there is nothing more to do.
        with suppress(OSError):
            discard(draft)


def _fill(store: Store, codebook: CodebookDraft, sources: Sources, analyst_name: str) -> Analyst:
    """Give a new project what none may lack: its name, a codebook and an analyst."""
    ledger = Ledger(store, Analyst(0, sources.uids(), analyst_name, ""), sources)
    with store.atomic():
        set_meta(store, "project_uid", sources.uids())
        set_meta(store, "created", ledger.now)
        set_meta(store, "created_by_version", __version__)
        analyst = add_analyst(ledger, ANALYST_COLOURS[0])
        insert_codebook(codebook, ledger.insert, analyst_id=analyst.id, created=ledger.now)
        set_meta(store, "active_codebook", codebook.uid)
        ledger.write_log("create_project")
    return analyst


def _add(
    store: Store, articles: Mapping[str, ArticleDraft], sources: Sources, analyst: Analyst
) -> None:
    """Give a new project its first articles, as they would be added to it later."""
    for uid, draft in articles.items():
        ledger = Ledger(store, analyst, sources)
        with store.atomic():
            ledger.insert_article(draft, uid)
            ledger.write_log("add_article")


def _name(draft: Path, path: Path) -> None:
    """Give a whole project its name; its lock is held, so that nobody else does meanwhile."""
    if is_there(path):
        raise UserError(EXISTS, name=path.name)
    try:
        draft.replace(path)
    except OSError as error:
        raise refused_file(path, error) from error


def open_project(
    path: Path,
    sources: Sources,
    analyst_name: str,
    *,
    token: str = "",
    backups: Backups | None = None,
    anyway: bool = False,
    join: bool = True,
) -> Project:
    """Open a project for writing, brought to the newest schema.

    Args:
        path: The project.
        sources: Times and uids.
        analyst_name: Who tags.
        token: Of the process that holds the lock, for its child; empty to take the lock.
        backups: Where a copy goes before a migration; None for one beside the project.
        anyway: Whether to open it although another machine may have it open.
        join: As for ``analyst_named``.

    Raises:
        UserError: If it is no project, cannot be written, or is open for writing elsewhere.
    """
    require_project(path)
    lock = None if token else ProjectLock(path)
    if lock is not None:
        lock.acquire(analyst_name, sources.now(), anyway=anyway)
    elif not holds(path, token):
        raise UserError(WINDOW_GONE)
    try:
        with closed_on_failure(Store.open(path)) as store:
            _bring_up_to_date(store, sources, backups)
            analyst = analyst_named(store, analyst_name, sources, join=join)
            return Project(path, store, analyst, sources, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def open_read_only(path: Path, sources: Sources, analyst_name: str) -> Project:
    """Open a project to look at it, beside whoever writes to it and on read-only media.

    Args:
        path: The project.
        sources: Times and uids.
        analyst_name: Who looks; need not be one of its analysts.

    Raises:
        UserError: If it is no project, or too damaged to be read.
    """
    store = Store.open(path, read_only=True)
    with closed_on_failure(store):
        analyst = analyst_by_name(store, analyst_name) or Analyst(0, "", analyst_name, "")
        return Project(path, store, analyst, sources)


def is_there(path: Path) -> bool:
    """Tell whether there is a file at a path, as far as this user may look."""
    return identity(path) is not None


def _bring_up_to_date(store: Store, sources: Sources, backups: Backups | None) -> None:
    """Migrate a project that is of an older schema once a copy of it is safe."""
    if not store.outdated:
        return
    if backups is not None:
        backups.keep(store, sources.now(), at_once=True)
    else:
        back_up(store, free_name(store.path, "before update"))
    store.migrate()


def free_name(path: Path, addition: str) -> Path:
    """Return a name beside a project that nothing has yet, such as ``NAME (copy 2).ntag``."""
    names = (
        path.with_stem(f"{path.stem} ({addition}{f' {number}' if number > 1 else ''})")
        for number in count(1)
    )
    return next(name for name in names if not name.exists())
