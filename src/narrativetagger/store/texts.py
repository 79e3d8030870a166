# SPDX-License-Identifier: Apache-2.0
"""Read the texts of articles and the bytes they came from."""

from __future__ import annotations

import zlib

from narrativetagger.store.connection import Store
from narrativetagger.store.text_cache import StoredText


def article_text(store: Store, article_id: int) -> str:
    """Return an article's stored text.

    Raises:
        LookupError: If there is no such article.
    """
    return stored_text(store, article_id).text


def stored_text(store: Store, article_id: int) -> StoredText:
    """Return an article's text with its offset map, from memory when it was read lately.

    Raises:
        LookupError: If there is no such article.
    """
    found = store.texts.get(article_id)
    if found is None:
        row = store.row("SELECT text FROM body WHERE article_id = ?", (article_id,))
        if row is None:
            raise LookupError(f"no text of article {article_id}")
        found = StoredText(row[0])
        store.texts.keep(article_id, found)
    return found


def original_bytes(store: Store, article_id: int) -> bytes | None:
    """Return the bytes an article was read from, None for a pasted one."""
    row = store.row(
        "SELECT compression, bytes FROM article JOIN original ON original.id = original_id"
        " WHERE article.id = ?",
        (article_id,),
    )
    if row is None:
        return None
    return unpacked(*row)


def unpacked(compression: str, data: bytes) -> bytes:
    """Return original bytes as they were before they were packed for keeping.

    Raises:
        zlib.error: If they are damaged.
    """
    return zlib.decompress(data) if compression == "zlib" else data
