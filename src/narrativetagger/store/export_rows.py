# SPDX-License-Identifier: Apache-2.0
"""Stream the rows that leave a project: spans, articles, tags.

Spans come as plain tuples in the order of an index, so that a million of them cost neither memory
nor a sort; what they share with others, tag and analyst, is looked up in small dictionaries.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType
from typing import Any

from narrativetagger.core.codebook import Codebook, Tag
from narrativetagger.core.columns import FORMAT_VERSION, SharedCells
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.store.analysts import analyst_by_name, analysts
from narrativetagger.store.codebooks import load_codebooks
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.passage_uids import passage_uids
from narrativetagger.store.selecting import CHOSEN_SPANS, chosen

Cells = tuple[Any, ...]
"""The cells of one row: text, int, or None for an empty one."""

_SPANS = f"""
SELECT article_id, tag_id, analyst_id, start, "end", uid,
    codebook_version, origin, flag, layer, zone, paragraph, page, occurrence,
    start, "end", start_utf16, end_utf16, quote, prefix, suffix, sentence,
    created, modified, note, flag_note, star
FROM span WHERE {CHOSEN_SPANS}
ORDER BY article_id, start, "end", uid
LIMIT :count OFFSET :skip
"""

_TEXT: set[type] = {str}
_NUMBER: set[type] = {int}
_SHARED: set[type] = {SharedCells}
_PERHAPS_TEXT: set[type] = {str, NoneType}
_PERHAPS_NUMBER: set[type] = {int, NoneType}
_KINDS: tuple[set[type], ...] = (
    *(_TEXT, _TEXT, _SHARED, _SHARED, _NUMBER, _TEXT, _NUMBER, _TEXT, _TEXT),
    *(_PERHAPS_NUMBER, _PERHAPS_NUMBER, _TEXT),
    *(_NUMBER, _NUMBER, _NUMBER, _NUMBER, _TEXT, _TEXT, _TEXT, _PERHAPS_TEXT),
    *(_TEXT, _TEXT, _TEXT, _TEXT, _SHARED, _TEXT, _NUMBER, _SHARED),
)
"""What each cell of a row of ``span_rows`` can be, if nothing but edits wrote to the project."""

VERSION = 1
"""Place of the article's version among its cells, the only number there."""

_ARTICLE_OF_SPAN = """
SELECT article.series_uid, article.uid, version, story_uid, title, outlet, outlet_type, country,
    language, translation_of, translator, author, published, collected, url, archive_url,
    source_reliability, handling, iif(original_id IS NULL, '', original.sha256), text_sha256
FROM article LEFT JOIN original ON original.id = original_id WHERE article.id = ?
"""

_ARTICLES = f"""
SELECT article.uid, title, outlet, outlet_type, country, language, author, published, collected,
    url, archive_url, source_reliability, handling, story_uid, version, series_uid, words,
    (SELECT count(*) FROM span WHERE span.article_id = article.id AND {CHOSEN_SPANS}) AS spans,
    coalesce(status, 'unread'), text_sha256, coalesce(original.sha256, ''), file_name, reader,
    article.note
FROM article
LEFT JOIN original ON original.id = original_id
LEFT JOIN reading ON reading.article_id = article.id AND reading.analyst_id = :analyst_id
WHERE removed_at IS NULL
    AND (:articles IS NULL OR article.id IN (SELECT value FROM json_each(:articles)))
    AND (spans > 0 OR (:tags IS NULL AND :analysts IS NULL))
ORDER BY article.id
"""

_COUNTS_BY_TAG = f"""
SELECT tag_id, count(*) FROM span INDEXED BY span_tag WHERE {CHOSEN_SPANS} GROUP BY tag_id
"""


SAID = slice(12, 19)
"""Cells of a row of ``span_rows``: start, end, both in UTF-16 units, quote, prefix, suffix."""

ARTICLE = 2
"""Place of the shared cells of the article; the first of them is its uid."""


def span_rows(
    store: Store, selection: Selection, language: str, *, skip: int = 0, count: int = -1
) -> Iterator[Cells]:
    """Yield the chosen spans, by arrival of the article, start, end and uid.

    Args:
        store: The project.
        selection: Which spans.
        language: Language of the tags' names and paths.
        skip: How many to leave out at the beginning.
        count: Most spans to yield; -1 for all.

    Returns:
        Rows whose cells are those of ``SPAN_COLUMNS``, ``SharedCells`` among them.

    Raises:
        UserError: If the selection names what the project does not have; at once, not on the way.
    """
    parameters = {**chosen(store, selection).parameters, "skip": skip, "count": count}
    tags = {
        tag.id: (
            SharedCells(_tag_cells(book, tag, language)),
            SharedCells((FORMAT_VERSION, book.name, book.path(tag.id, language))),
        )
        for book in load_codebooks(store)
        for tag in book.tags
    }
    return _undamaged(store, _span_rows(store, parameters, tags))


def _undamaged(store: Store, rows: Iterator[Cells]) -> Iterator[Cells]:
    """Yield rows; one that names what is not there, or holds what no edit writes, is damaged.

    A flipped bit in the head of a row makes bytes or a number of a note, or nothing of it.
    """
    sound: set[Cells] = set()
    try:
        for row in rows:
            kinds = tuple(map(type, row))
            if kinds not in sound:
                _require_kinds(kinds)
                sound.add(kinds)
            yield row
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise UserError(DAMAGED, name=store.path.name) from error


def _require_kinds(kinds: Cells) -> None:
    """Refuse a row whose cells are not of the kinds of ``_KINDS``; there are few such rows.

    Raises:
        ValueError: If one is not.
    """
    for kind, may_be in zip(kinds, _KINDS, strict=True):
        if kind not in may_be:
            raise ValueError(f"not written by an edit: {kind}")


def _span_rows(
    store: Store,
    parameters: dict[str, str | int | None],
    tags: dict[int, tuple[SharedCells, SharedCells]],
) -> Iterator[Cells]:
    people = {analyst.id: analyst for analyst in analysts(store)}
    current = 0
    for row in store.stream(_SPANS, parameters):
        article_id, tag_id, analyst_id, start, end = row[:5]
        if article_id != current:
            current = article_id
            series_uid, *cells = store.row(_ARTICLE_OF_SPAN, (article_id,)) or ()
            if {type(cell) for place, cell in enumerate(cells) if place != VERSION} != {str}:
                raise ValueError("not written by an edit")
            article = SharedCells(cells)
            passage_uid = passage_uids(article[0])
            ends = {
                analyst.id: SharedCells((series_uid, analyst.uid)) for analyst in people.values()
            }
        tag, book = tags[tag_id]
        yield (
            row[5],
            passage_uid(start, end),
            article,
            tag,
            *row[6:22],
            people[analyst_id].name,
            *row[22:25],
            book,
            row[25],
            row[26],
            ends[analyst_id],
        )


def count_spans(store: Store, selection: Selection) -> int:
    """Return how many spans a selection chooses.

    Raises:
        UserError: If it names what the project does not have.
    """
    sql = f"SELECT count(*) FROM span WHERE {CHOSEN_SPANS}"
    return sum(count for (count,) in store.rows(sql, chosen(store, selection).parameters))


def article_rows(store: Store, selection: Selection, analyst: str) -> Iterator[Cells]:
    """Yield live articles in their order of arrival.

    Args:
        store: The project.
        selection: Which articles, and which spans to count; where tags or analysts are chosen,
            only articles with such spans.
        analyst: Name of the analyst whose reading status to tell.

    Returns:
        Rows whose cells are those of ``ARTICLE_COLUMNS``.

    Raises:
        UserError: If the selection names what the project does not have.
    """
    parameters = chosen(store, selection).parameters
    known = analyst_by_name(store, analyst)
    return store.stream(_ARTICLES, {**parameters, "analyst_id": known.id if known else None})


def tag_rows(store: Store, selection: Selection, language: str) -> Iterator[Cells]:
    """Yield tags in the order of their codebooks, parents before sub-tags.

    Args:
        store: The project.
        selection: Which tags, and which spans to count.
        language: Language of names, paths and definitions.

    Returns:
        Rows whose cells are those of ``TAG_COLUMNS``.

    Raises:
        UserError: If the selection names what the project does not have.
    """
    choice = chosen(store, selection)
    counts = dict(store.rows(_COUNTS_BY_TAG, choice.parameters))
    return (
        (
            book.name,
            tag.code,
            tag.name(language),
            book.path(tag.id, language),
            book.tag(tag.parent_id).code if tag.parent_id is not None else "",
            int(tag.mention),
            tag.applies_to,
            int(tag.retired),
            counts.get(tag.id, 0),
            tag.definition(language),
        )
        for book in load_codebooks(store)
        for tag in book.tags
        if choice.tags is None or tag.id in choice.tags
    )


def _tag_cells(book: Codebook, tag: Tag, language: str) -> Cells:
    return (tag.code, tag.name(language), *book.levels(tag.id), int(tag.mention))
