# SPDX-License-Identifier: Apache-2.0
"""Compare originals, texts, paragraphs and spans with their hashes and with each other."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal
from uuid import NAMESPACE_OID, uuid5

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.normalise import normalise
from narrativetagger.core.paragraphs import paragraphs_of
from narrativetagger.store.articles import text_sha256
from narrativetagger.store.connection import Store
from narrativetagger.store.spans import bad_quotes
from narrativetagger.store.texts import article_text, unpacked

PLAIN = ("text", 1)
"""Reader and version of plain text files, whose text is their normalised original."""

Found = tuple[Literal["original", "text", "paragraph", "quote"], object, UserError]
"""Kind, uid as it was read, and what is wrong."""

ORIGINAL_DIFFERS = QT_TRANSLATE_NOOP("messages", "The original bytes differ from their hash.")
ORIGINAL_UID = QT_TRANSLATE_NOOP("messages", "The original has another uid than its hash gives.")
ORIGINAL_UNUSED = QT_TRANSLATE_NOOP("messages", "No article comes from this original.")
NO_TEXT = QT_TRANSLATE_NOOP("messages", "The text of the article is missing or cannot be read.")
TEXT_DIFFERS = QT_TRANSLATE_NOOP("messages", "The text of the article differs from its hash.")
TEXT_NOT_OF_ORIGINAL = QT_TRANSLATE_NOOP(
    "messages", "The text of the article is not what its original says."
)
PARAGRAPHS_DIFFER = QT_TRANSLATE_NOOP(
    "messages", "The paragraphs of the article are not the lines of its text."
)
PLACE_DIFFERS = QT_TRANSLATE_NOOP(
    "messages", "Paragraph, zone or page of the span are not those of its article."
)
NO_SPANS = QT_TRANSLATE_NOOP("messages", "The spans of the article cannot be read.")
QUOTE_DIFFERS = QT_TRANSLATE_NOOP(
    "messages", "Quote, context or UTF-16 offsets of the span differ from the article's text."
)

_ORIGINALS = """
SELECT uid, sha256, compression, bytes, size,
    id IN (SELECT original_id FROM article WHERE original_id IS NOT NULL)
FROM original ORDER BY id
"""


def original_problems(store: Store) -> Iterator[tuple[object, UserError]]:
    """Find originals that are not what they were when they were kept.

    Yields:
        The original's uid as it was read, and what is wrong.
    """
    for uid, digest, compression, packed, size, in_use in store.stream(_ORIGINALS):
        data = _bytes(compression, packed)
        if data is None or sha256(data).hexdigest() != digest or len(data) != size:
            yield uid, UserError(ORIGINAL_DIFFERS)
        elif uid != str(uuid5(NAMESPACE_OID, digest)):
            yield uid, UserError(ORIGINAL_UID)
        if not in_use:
            yield uid, UserError(ORIGINAL_UNUSED)


def _bytes(compression: object, packed: object) -> bytes | None:
    """Return an original's bytes, None when they cannot be had."""
    if not isinstance(compression, str) or not isinstance(packed, bytes):
        return None
    try:
        return unpacked(compression, packed)
    except zlib.error:
        return None


def text_problems(store: Store, article_id: int, uid: object, digest: object) -> Iterator[Found]:
    """Find what is wrong with an article's text, its paragraphs, and the spans on it.

    Args:
        store: The project.
        article_id: Row id of the article.
        uid: Its uid as it was read.
        digest: The hash that its text must have.
    """
    try:
        text = article_text(store, article_id)
    except (UserError, LookupError):
        yield "text", uid, UserError(NO_TEXT)
        return
    if text_sha256(text) != digest:
        yield "text", uid, UserError(TEXT_DIFFERS)
    else:
        if not _is_what_was_read(store, article_id, text):
            yield "original", uid, UserError(TEXT_NOT_OF_ORIGINAL)
        yield from _paragraph_problems(store, article_id, uid, text)
    yield from _span_problems(store, article_id, uid)


def _is_what_was_read(store: Store, article_id: int, text: str) -> bool:
    """Tell whether a plain text is what its original gives; of others only their readers know.

    No log entry holds the hash of an original, so one that was exchanged together with its hash
    shows here alone.
    """
    sql = (
        "SELECT compression, bytes, sha256 FROM article JOIN original ON original.id = original_id"
        " WHERE article.id = ? AND reader = ? AND reader_version = ?"
    )
    compression, packed, digest = store.row(sql, (article_id, *PLAIN)) or (None, None, None)
    data = _bytes(compression, packed)
    if data is None or sha256(data).hexdigest() != digest:
        return True
    try:
        return normalise(data.decode("utf-8")).text == text
    except UnicodeDecodeError:
        return False


def _paragraph_problems(
    store: Store, article_id: int, uid: object, text: str
) -> Iterator[tuple[Literal["paragraph"], object, UserError]]:
    """Compare paragraphs, which are not logged, with the lines of the text and with the spans."""
    sql = 'SELECT n, start, "end", zone, page FROM paragraph WHERE article_id = ? ORDER BY n'
    rows = store.rows(sql, (article_id,))
    lines = [
        (n, line.passage.start, line.passage.end)
        for n, line in enumerate(paragraphs_of(text), start=1)
    ]
    if [row[:3] for row in rows] != lines:
        yield "paragraph", uid, UserError(PARAGRAPHS_DIFFER)
        return
    places = {n: (zone, page) for n, _, _, zone, page in rows}
    spans = "SELECT uid, start, paragraph, zone, page FROM span WHERE article_id = ?"
    for span_uid, start, n, zone, page in store.rows(f"{spans} ORDER BY start", (article_id,)):
        if places.get(n) != (zone, page) or not _starts_in(lines[n - 1], start):
            yield "paragraph", span_uid, UserError(PLACE_DIFFERS)


def _starts_in(line: tuple[int, int, int], start: object) -> bool:
    """Tell whether a code point lies in a line, or is the line feed after it."""
    return isinstance(start, int) and line[1] <= start <= line[2]


def _span_problems(
    store: Store, article_id: int, uid: object
) -> Iterator[tuple[Literal["quote"], object, UserError]]:
    try:
        found = bad_quotes(store, article_id)
    except (UserError, TypeError, ValueError):
        yield "quote", uid, UserError(NO_SPANS)
        return
    for span_uid in found:
        yield "quote", span_uid, UserError(QUOTE_DIFFERS)
