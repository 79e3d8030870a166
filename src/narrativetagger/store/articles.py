# SPDX-License-Identifier: Apache-2.0
"""Articles in the project file; the live ones are those not removed (SCHEMA rule 2)."""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Sequence
from hashlib import sha256
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from narrativetagger.core.articles import (
    DETAIL_NAMES,
    Article,
    ArticleDetails,
    ArticleDraft,
    ArticleName,
    Paragraph,
)
from narrativetagger.core.errors import UserError
from narrativetagger.core.word_count import count_words
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.reading import legible_status
from narrativetagger.store.rows import insert_row

_SELECT = f"""
SELECT article.id, article.uid, words, text_sha256, version, coalesce(reading.status, 'unread'),
    (SELECT count(*) FROM span WHERE span.article_id = article.id),
    article.created, {", ".join(f"article.{name}" for name in DETAIL_NAMES)}
FROM article LEFT JOIN reading ON reading.article_id = article.id AND reading.analyst_id = ?
"""

_LOST = (None,) * (7 + len(DETAIL_NAMES))
"""Columns of ``_SELECT`` after the first, of a row that is not there."""


def article_ids(store: Store) -> array[int]:
    """Return the row ids of all live articles, in their order of arrival."""
    rows = store.rows("SELECT id FROM article WHERE removed_at IS NULL ORDER BY id")
    return array("q", (row_id for (row_id,) in rows))


def article_names(store: Store, after: int, limit: int) -> list[ArticleName]:
    """Return a page of the names of live articles, in their order of arrival.

    Args:
        store: The project.
        after: Row id of the last article of the page before; 0 for the first page.
        limit: Most articles to return.
    """
    rows = store.rows(
        "SELECT id, uid, title, outlet, published FROM article"
        " WHERE id > ? AND removed_at IS NULL ORDER BY id LIMIT ?",
        (after, limit),
    )
    # What damage left in place of a text is shown as well as it can be.
    return [ArticleName(row_id, *map(str, texts)) for row_id, *texts in rows]


def articles(store: Store, ids: Sequence[int], analyst_id: int | None) -> list[Article]:
    """Return articles by row id, removed ones too, in their order of arrival.

    One that damage has taken away is told by signs for what cannot be read, in its place.

    Args:
        store: The project.
        ids: Row ids, such as a page of ``article_ids``.
        analyst_id: Whose reading status to tell; None for nobody's.
    """
    sql = f"{_SELECT} WHERE article.id IN (SELECT value FROM json_each(?))"
    rows = {row[0]: row for row in store.rows(sql, (analyst_id, json.dumps(list(ids))))}
    return [_article(rows.get(row_id, (row_id, *_LOST))) for row_id in sorted(ids)]


def article_by_uid(store: Store, uid: str, analyst_id: int | None) -> Article | None:
    """Return the live article of this uid, None when there is none."""
    sql = f"{_SELECT} WHERE article.uid = ? AND article.removed_at IS NULL"
    row = store.row(sql, (analyst_id, uid))
    return None if row is None else _article(row)


def is_live(store: Store, article_id: int) -> bool:
    """Tell whether an article is there and not removed."""
    sql = "SELECT 1 FROM article WHERE id = ? AND removed_at IS NULL"
    return store.row(sql, (article_id,)) is not None


def article_beside(store: Store, article_id: int, step: int) -> int | None:
    """Return the row id of the live article before another one or after it, None at the ends.

    Args:
        store: The project.
        article_id: Row id of an article, live or not.
        step: -1 for the one before, 1 for the one after.
    """
    than, order = ("<", "DESC") if step < 0 else (">", "ASC")
    row = store.row(
        f"SELECT id FROM article WHERE id {than} ? AND removed_at IS NULL"
        f" ORDER BY id {order} LIMIT 1",
        (article_id,),
    )
    return None if row is None else int(row[0])


def text_sha256(text: str) -> str:
    """Return the SHA-256 of a stored text's UTF-8, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def text_exists(store: Store, digest: str) -> str | None:
    """Return the uid of a live article whose text has this SHA-256, None when there is none."""
    sql = "SELECT uid FROM article WHERE text_sha256 = ? AND removed_at IS NULL ORDER BY id LIMIT 1"
    row = store.row(sql, (digest,))
    return None if row is None else str(row[0])


def insert_article(
    store: Store, draft: ArticleDraft, *, uid: str, series_uid: str, created: str
) -> int:
    """Insert an article with its original, text and paragraphs.

    Args:
        store: The project, inside a transaction.
        draft: What the reader made of the file.
        uid: The new article's uid.
        series_uid: The uid that all versions of the article share; its own for the first.
        created: Time of arrival.

    Returns:
        The row id of the article.
    """
    article_id = insert_row(
        store,
        "article",
        {
            **{name: getattr(draft.details, name) for name in DETAIL_NAMES},
            "uid": uid,
            "series_uid": series_uid,
            "original_id": _original_id(store, draft.original),
            "file_name": draft.file_name,
            "reader": draft.reader,
            "reader_version": draft.reader_version,
            "encoding": draft.encoding,
            "offset_map": draft.offset_map,
            "words": count_words(draft.text),
            "text_sha256": text_sha256(draft.text),
            "created": created,
            "modified": created,
        },
    )
    insert_body(store, article_id, draft.text, draft.paragraphs)
    return article_id


def insert_body(store: Store, article_id: int, text: str, paragraphs: Sequence[Paragraph]) -> None:
    """Insert the text of an article and its paragraphs."""
    store.write("INSERT INTO body (article_id, text) VALUES (?, ?)", (article_id, text))
    store.write_many(
        "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                article_id,
                n,
                line.passage.start,
                line.passage.end,
                line.zone,
                line.page,
                line.direction,
            )
            for n, line in enumerate(paragraphs, start=1)
        ),
    )


def _original_id(store: Store, data: bytes | None) -> int | None:
    """Keep original bytes once, however many articles come from them, and return their row id.

    Their uid is the UUIDv5 of their hash, so that the same bytes have one name in all projects.

    Raises:
        UserError: If these bytes are there under another hash, which only damage can give them.
    """
    if data is None:
        return None
    digest = sha256(data).hexdigest()
    uid = str(uuid5(NAMESPACE_OID, digest))
    known = store.rows("SELECT id, sha256 FROM original WHERE sha256 = ? OR uid = ?", (digest, uid))
    for row_id, said in known:
        if said == digest:
            return int(row_id)
    if known:  # Its uid is there, but with another hash.
        raise UserError(DAMAGED, name=store.path.name)
    packed = zlib.compress(data)
    smaller = len(packed) < len(data)
    return store.write(
        "INSERT INTO original (uid, sha256, compression, bytes, size) VALUES (?, ?, ?, ?, ?)",
        (
            uid,
            digest,
            "zlib" if smaller else "none",
            packed if smaller else data,
            len(data),
        ),
    ).lastrowid


def _article(row: Sequence[Any]) -> Article:
    """Return an article from a row of ``_SELECT``.

    A list has to show its other rows too, so what damage has made of a column is told by a sign
    for what cannot be read; it fits no hash and no uid.
    """
    row_id, uid, words, digest, version, status, spans, created, *details = row
    return Article(
        row_id,
        _legible(uid),
        ArticleDetails(*map(_legible, details)),
        words if isinstance(words, int) else 0,
        _legible(digest),
        version if isinstance(version, int) else 0,
        legible_status(status),
        spans or 0,
        _legible(created),
    )


def _legible(said: object) -> str:
    return said if isinstance(said, str) else "\N{REPLACEMENT CHARACTER}"
