# SPDX-License-Identifier: Apache-2.0
"""Delete an article so that its words are nowhere in the file any more (SCHEMA rule 1)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from narrativetagger.core.chain import PURGE
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.store.connection import Store

STILL_READ = QT_TRANSLATE_NOOP(
    "messages",
    "The article is deleted, but its words are still in {name}, because another program is reading "
    "it; close that program and purge the article once more.",
)

_OF_ARTICLE = ("span", "article_tag", "reading", "paragraph", "body")
"""Tables whose rows belong to an article, in the order in which they can be deleted."""


def article_to_purge(store: Store, uid: str) -> tuple[int, str, int | None] | None:
    """Return row id, title and original of an article, also of a removed one; else None."""
    row = store.row("SELECT id, title, original_id FROM article WHERE uid = ?", (uid,))
    return None if row is None else (int(row[0]), str(row[1]), row[2])


def is_purged(store: Store, uid: str) -> bool:
    """Tell whether the log says that an article was purged."""
    sql = "SELECT 1 FROM log WHERE entity = 'article' AND entity_uid = ? AND kind = ?"
    return store.row(sql, (uid, PURGE)) is not None


def purge_rows(store: Store, article_id: int, uid: str, original_id: int | None) -> dict[str, int]:
    """Delete the rows of an article, and what the log says of them.

    The log's entries stay with their hashes, so that the chains still verify.

    Args:
        store: The project, inside the transaction.
        article_id: Row id of the article.
        uid: Its uid.
        original_id: Row id of its original, deleted when no other article comes from it.

    Returns:
        How many rows of each table were deleted; ``log`` counts the entries emptied.
    """
    counts = {}
    for table in _OF_ARTICLE:
        sql = f"DELETE FROM {table} WHERE article_id = ?"
        counts[table] = store.write(sql, (article_id,)).rowcount
    counts["article"] = store.write("DELETE FROM article WHERE id = ?", (article_id,)).rowcount
    counts["original"] = store.write(
        "DELETE FROM original WHERE id = ?"
        " AND NOT EXISTS (SELECT 1 FROM article WHERE original_id = original.id)",
        (original_id,),
    ).rowcount
    counts["log"] = store.write(
        "UPDATE log SET payload = NULL, salt = NULL WHERE article_uid = ?", (uid,)
    ).rowcount
    return counts


def newer_versions(store: Store, article_id: int) -> list[int]:
    """Return the row ids of the articles that are a corrected version of this one."""
    rows = store.rows("SELECT id FROM article WHERE supersedes = ?", (article_id,))
    return [row_id for (row_id,) in rows]


@contextmanager
def overwriting(store: Store) -> Iterator[None]:
    """Overwrite whatever a block deletes, then build the file anew and empty its log.

    Raises:
        UserError: If the disk has no room for building anew, or a reader keeps the file busy; what
            was deleted stays deleted, and is overwritten once nobody reads any more.
    """
    store.write("PRAGMA secure_delete = ON")
    yield
    store.write("VACUUM")
    if not store.checkpoint():
        raise UserError(STILL_READ, name=store.path.name)
