# SPDX-License-Identifier: Apache-2.0
"""Read the texts of articles and the bytes they came from."""

from __future__ import annotations

import zlib
from hashlib import sha256

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.text_cache import StoredText

LARGEST = 100_000_000
"""Bytes that an original can have, as for readers; what unpacks to more is a trap."""


def article_text(store: Store, article_id: int) -> str:
    """Return an article's stored text.

    Raises:
        LookupError: If there is no such article.
        UserError: If the text is damaged or gone.
    """
    return stored_text(store, article_id).text


def stored_text(store: Store, article_id: int) -> StoredText:
    """Return an article's text with its offset map, from memory when it was read lately.

    Raises:
        LookupError: If there is no such article.
        UserError: If the text is damaged or gone.
    """
    found = store.texts.get(article_id)
    if found is None:
        found = StoredText(_read(store, article_id))
        store.texts.keep(article_id, found)
    return found


def _read(store: Store, article_id: int) -> str:
    row = store.row("SELECT text FROM body WHERE article_id = ?", (article_id,))
    if row is not None and isinstance(row[0], str):
        return row[0]
    if store.row("SELECT 1 FROM article WHERE id = ?", (article_id,)) is None:
        raise LookupError(f"no article {article_id}")
    raise UserError(DAMAGED, name=store.path.name)


def is_whole(store: Store, article_id: int) -> bool:
    """Tell whether an article's text has the hash that it was stored with."""
    row = store.row("SELECT text_sha256 FROM article WHERE id = ?", (article_id,))
    if row is None:
        return False
    text = article_text(store, article_id)
    return bool(row[0] == sha256(text.encode()).hexdigest())


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
    if compression == "none":
        return data
    unpacker = zlib.decompressobj()
    found = unpacker.decompress(data, LARGEST + 1)
    if not unpacker.eof or len(found) > LARGEST:
        raise zlib.error("cut off, or too large to be true")
    return found
