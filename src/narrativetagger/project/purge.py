# SPDX-License-Identifier: Apache-2.0
"""Delete an article for good, as the law may ask: its text, original, spans, and their log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narrativetagger.core.chain import PURGE
from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backup
from narrativetagger.project.project import Project
from narrativetagger.store.connection import Store
from narrativetagger.store.log import Tombstone
from narrativetagger.store.purge_rows import (
    article_to_purge,
    is_purged,
    newer_versions,
    overwriting,
    purge_rows,
)
from narrativetagger.store.selecting import NO_ARTICLE


@dataclass(frozen=True, slots=True)
class Purged:
    """What went.

    Attributes:
        title: Title of the article, known to the caller alone from now on.
        counts: Rows deleted, by table; ``log`` counts the entries emptied.
    """

    title: str
    counts: dict[str, int]


def purge_article(project: Project, uid: str) -> Purged:
    """Delete an article for good and leave a tombstone in the log.

    Its rows are overwritten and the file is built anew. The log keeps the hashes of its entries,
    so its chains still verify, and says when and by whom it was purged. Copies that were saved
    elsewhere, exports, and what a disk keeps of overwritten blocks are out of reach. Where a
    reader kept the file from being built anew, purging once more does that.

    Args:
        project: The project, open for writing.
        uid: The article's uid; one that was removed from the lists can be purged too.

    Raises:
        UserError: If there is no such article, the disk is full, or a reader keeps the file from
            being built anew.
    """
    store = project.store
    found = article_to_purge(store, uid)
    if found is None:
        if not is_purged(store, uid):
            raise UserError(NO_ARTICLE, uid=uid)
        with overwriting(store):
            return Purged("", {})
    article_id, title, original_id = found
    with overwriting(store):
        with project.saving() as ledger:
            for version in newer_versions(store, article_id):
                ledger.update("article", version, {"supersedes": None})
            ledger.write_log("edit_article")
            counts = purge_rows(store, article_id, uid, original_id)
            ledger.append_log([Tombstone(uid, counts)], PURGE)
        store.texts.clear()
    return Purged(title, counts)


def backups_with(backups: Sequence[Backup], uid: str) -> list[Backup]:
    """Return those backups that still hold an article, and those that cannot be read."""
    return [backup for backup in backups if _may_hold(backup, uid)]


def _may_hold(backup: Backup, uid: str) -> bool:
    try:
        with Store.open(backup.path, read_only=True) as store:
            return article_to_purge(store, uid) is not None
    except UserError:
        return True
