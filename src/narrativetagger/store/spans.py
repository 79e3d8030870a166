# SPDX-License-Identifier: Apache-2.0
"""Spans in the project file: lists, look-ups, and what a new one says about its passage."""

from __future__ import annotations

from operator import lt
from typing import Any

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.quotes import context
from narrativetagger.core.spans import Layer, Span
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.rows import Row
from narrativetagger.store.text_cache import StoredText
from narrativetagger.store.texts import stored_text

_FIELDS = ", ".join(f'span."{name}"' for name in Span._fields)


def spans_of(
    store: Store, article_id: int, after: Span | None = None, limit: int = -1
) -> list[Span]:
    """Return the spans of an article, of all analysts, by start, end and uid.

    Args:
        store: The project.
        article_id: Row id of the article.
        after: The last span of the page before; None from the first one on.
        limit: Most spans to return; -1 for all.

    Raises:
        UserError: If one of them is damaged so that it cannot be shown.
    """
    behind = (after.start, after.end, after.uid) if after else (-1, -1, "")
    sql = (
        f'SELECT {_FIELDS} FROM span WHERE article_id = ? AND (start, "end", uid) > (?, ?, ?)'
        ' ORDER BY start, "end", uid LIMIT ?'
    )
    return _spans(store, article_id, store.rows(sql, (article_id, *behind, limit)))


def span_by_id(store: Store, span_id: int) -> Span | None:
    """Return the span of this row id, None when there is none.

    Raises:
        UserError: If it is damaged so that it cannot be shown.
    """
    row = store.row(f"SELECT {_FIELDS} FROM span WHERE id = ?", (span_id,))
    return None if row is None else _spans(store, row[Span._fields.index("article_id")], [row])[0]


def _spans(store: Store, article_id: int, rows: list[tuple[Any, ...]]) -> list[Span]:
    if rows and not _can_be_shown(rows, len(stored_text(store, article_id).text)):
        raise UserError(DAMAGED, name=store.path.name)
    return list(map(Span._make, rows))


def _can_be_shown(rows: list[tuple[Any, ...]], length: int) -> bool:
    """Tell whether spans lie in a text of a length, in code points, and have words in their texts.

    Column by column, since there may be a hundred thousand.
    """
    columns = dict(zip(Span._fields, zip(*rows, strict=True), strict=True))
    starts, ends = columns["start"], columns["end"]
    return (
        all(set(map(type, columns[name])) == {str} for name in ("uid", "quote", "note"))
        and set(map(type, starts)) == set(map(type, ends)) == {int}
        and min(starts) >= 0
        and max(ends) <= length
        and all(map(lt, starts, ends))
    )


def span_by_uid(store: Store, uid: str) -> Span | None:
    """Return the span of this uid, None when there is none on a live article."""
    row = store.row(
        f"SELECT {_FIELDS} FROM span JOIN article ON article.id = article_id"
        " WHERE span.uid = ? AND removed_at IS NULL",
        (uid,),
    )
    return None if row is None else Span._make(row)


def has_spans_of(store: Store, article_id: int, analyst_id: int) -> bool:
    """Tell whether an analyst has a span in an article."""
    sql = "SELECT 1 FROM span WHERE article_id = ? AND analyst_id = ? LIMIT 1"
    return store.row(sql, (article_id, analyst_id)) is not None


def find_span(
    store: Store,
    article_id: int,
    start: int,
    end: int,
    tag_id: int,
    analyst_id: int,
    layer: Layer = "individual",
) -> Span | None:
    """Return the one span that a tag, an analyst and a passage can have, None when there is none.

    Args:
        store: The project.
        article_id: Row id of the article.
        start: First code point of the passage.
        end: One past its last code point.
        tag_id: Row id of the tag.
        analyst_id: Row id of the analyst.
        layer: The analyst's own spans, or the adjudicated ones.
    """
    row = store.row(
        f'SELECT {_FIELDS} FROM span WHERE article_id = ? AND start = ? AND "end" = ?'
        " AND tag_id = ? AND analyst_id = ? AND layer = ?",
        (article_id, start, end, tag_id, analyst_id, layer),
    )
    return None if row is None else Span._make(row)


def counts_by_tag(store: Store, analyst_id: int | None = None) -> dict[int, int]:
    """Return how many spans each tag has on the articles of the lists, by row id.

    Args:
        store: The project.
        analyst_id: Whose spans to count; None for everybody's.
    """
    # From the index alone; the removed articles are few.
    rows = store.rows(
        "SELECT tag_id, count(*) FROM span"
        " WHERE article_id NOT IN (SELECT id FROM article WHERE removed_at IS NOT NULL)"
        " AND (?1 IS NULL OR analyst_id = ?1) GROUP BY tag_id",
        (analyst_id,),
    )
    return dict(rows)


def complete_span_row(store: Store, article_id: int, passage: Passage) -> Row:
    """Return the columns of a span that follow from its passage.

    Args:
        store: The project.
        article_id: Row id of the article.
        passage: At least one code point of its text.

    Returns:
        Article, offsets in both units, quote, context, and where in the article it stands.

    Raises:
        ValueError: If the passage is empty or reaches beyond the text.
    """
    stored = stored_text(store, article_id)
    if len(passage) == 0 or passage.end > len(stored.text):
        raise ValueError(f"not a passage of article {article_id}: {passage}")
    quote = passage.of(stored.text)
    prefix, suffix = context(stored.text, passage.start, passage.end)
    paragraph, zone, page = _position(store, article_id, passage.start)
    return {
        "article_id": article_id,
        "start": passage.start,
        "end": passage.end,
        "start_utf16": stored.utf16.to_qt(passage.start),
        "end_utf16": stored.utf16.to_qt(passage.end),
        "quote": quote,
        "prefix": prefix,
        "suffix": suffix,
        "zone": zone,
        "paragraph": paragraph,
        "page": page,
        "occurrence": stored.occurrences.of(quote, passage.start),
    }


def _position(store: Store, article_id: int, start: int) -> tuple[int | None, str, int | None]:
    """Return number, zone and page of the paragraph in which a passage starts."""
    row = store.row(
        "SELECT n, zone, page FROM paragraph WHERE article_id = ? AND start <= ?"
        " ORDER BY start DESC LIMIT 1",
        (article_id, start),
    )
    if row is None:
        return None, "", None
    number, zone, page = row
    return number, zone, page


def bad_quotes(store: Store, article_id: int) -> list[str]:
    """Return the uids of spans that do not say what stands in their article (SCHEMA rule 11).

    A span is bad when its quote, context or UTF-16 offsets differ from what its code point offsets
    give in the stored text.
    """
    stored = stored_text(store, article_id)
    rows = store.rows(
        'SELECT uid, start, "end", start_utf16, end_utf16, quote, prefix, suffix'
        ' FROM span WHERE article_id = ? ORDER BY start, "end", uid',
        (article_id,),
    )
    return [uid for uid, *said in rows if not is_true(stored, *said)]


def is_true(
    stored: StoredText,
    start: int,
    end: int,
    start_utf16: int,
    end_utf16: int,
    quote: str,
    prefix: str,
    suffix: str,
) -> bool:
    """Tell whether what a span says of its passage stands in the text; damage may say anything."""
    text = stored.text
    try:
        return (
            0 <= start < end <= len(text)
            and quote == text[start:end]
            and (prefix, suffix) == context(text, start, end)
            and start_utf16 == stored.utf16.to_qt(start)
            and end_utf16 == stored.utf16.to_qt(end)
        )
    except TypeError:  # Quicker than to ask a hundred thousand spans whether their start is one.
        return False
