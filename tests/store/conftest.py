# SPDX-License-Identifier: Apache-2.0
"""A real project in a temporary folder, and short ways to fill it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from narrativetagger.core.articles import ArticleDetails, ArticleDraft, Paragraph
from narrativetagger.core.codebook import CodebookDraft, TagDraft
from narrativetagger.core.passages import Passage
from narrativetagger.store.articles import insert_article
from narrativetagger.store.codebooks import InsertRow, codebook_version, insert_codebook
from narrativetagger.store.connection import Store
from narrativetagger.store.log import LoggedRow, append
from narrativetagger.store.rows import Row, insert_row, read_row
from narrativetagger.store.spans import complete_span_row

NOW = "2026-11-22T11:28:05.123Z"
TEXT = "L’état-major parle d’un «\u00a0regroupement\u00a0».\n\nП’ять бригад 🪖 відступили.\nFin."

LogChange = Callable[[str, Row | None, Row | None], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "récit 1%.ntag"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.create(path) as store:
        yield store


@pytest.fixture
def uids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: str(UUID(int=next(numbers)))


@pytest.fixture
def log_change(store: Store, uids: Callable[[], str]) -> LogChange:
    """Log one changed row."""

    def write(table: str, before: Row | None, after: Row | None) -> None:
        append(
            store,
            [LoggedRow(table, before, after)],
            kind="test",
            at=NOW,
            analyst_uid=str(UUID(int=0)),
            edit_uid=uids(),
            installation_uid="here",
            salts=lambda: "5a17",
        )

    return write


@pytest.fixture
def insert(store: Store, log_change: LogChange) -> InsertRow:
    """Insert a row and log it."""

    def write(table: str, row: Row) -> int:
        row_id = insert_row(store, table, row)
        log_change(table, None, read_row(store, table, row_id))
        return row_id

    return write


@pytest.fixture
def add_analyst(insert: InsertRow, uids: Callable[[], str]) -> Callable[[str], int]:
    def add(name: str) -> int:
        row = {"uid": uids(), "name": name, "colour": "#336699", "created": NOW}
        return insert("analyst", row)

    return add


@pytest.fixture
def analyst_id(add_analyst: Callable[[str], int]) -> int:
    return add_analyst("Олена")


@pytest.fixture
def book_draft(uids: Callable[[], str]) -> CodebookDraft:
    def tag(code: str, parent: str = "", **changes: str | bool) -> TagDraft:
        values: dict[str, object] = {
            "uid": uids(),
            "code": code,
            "parent_code": parent,
            "names": {"en": code.title(), "fr": f"fr {code}"},
            "definitions": {"en": f"What {code} is."},
            "examples": {},
            "colour": "#aa3300",
            "key": "1",
            "mention": False,
            "applies_to": "span",
            "retired": False,
        }
        return TagDraft(**{**values, **changes})

    tags = (
        tag("morale"),
        tag("morale.despair", "morale"),
        tag("morale.mention", "morale", mention=True),
        tag("framing"),
    )
    return CodebookDraft(uid=uids(), name="narratives", version=3, source="tests", tags=tags)


@pytest.fixture
def tags(
    store: Store, insert: InsertRow, book_draft: CodebookDraft, analyst_id: int
) -> dict[str, int]:
    """Row ids of the tags of a small codebook, by code."""
    insert_codebook(book_draft, insert, analyst_id=analyst_id, created=NOW)
    return dict(store.rows("SELECT code, id FROM tag ORDER BY id"))


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    found = []
    start = 0
    for line in text.split("\n"):
        found.append(Paragraph(Passage(start, start + len(line)), zone="body"))
        start += len(line) + 1
    return tuple(found)


@pytest.fixture
def add_article(store: Store, uids: Callable[[], str], log_change: LogChange) -> Callable[..., int]:
    """Add an article with a text and changes to its details, logged."""

    def add(text: str = TEXT, original: bytes | None = None, **details: str) -> int:
        draft = ArticleDraft(
            text=text,
            details=ArticleDetails(**details),
            offset_map=b"map",
            reader="text",
            reader_version=1,
            original=original,
            paragraphs=paragraphs(text),
        )
        uid = uids()
        article_id = insert_article(store, draft, uid=uid, series_uid=uid, created=NOW)
        log_change("article", None, read_row(store, "article", article_id))
        return article_id

    return add


@pytest.fixture
def article_id(add_article: Callable[..., int]) -> int:
    return add_article()


@pytest.fixture
def span_row(
    store: Store, uids: Callable[[], str], tags: dict[str, int], analyst_id: int
) -> Callable[..., Row]:
    """Build a whole row for a span, from article, start, end and tag code."""

    def build(article_id: int, start: int, end: int, tag: str = "morale", **changes: object) -> Row:
        return {
            **complete_span_row(store, article_id, Passage(start, end)),
            "uid": uids(),
            "tag_id": tags[tag],
            "analyst_id": analyst_id,
            "codebook_version": codebook_version(store, tags[tag]),
            "origin": "hand",
            "created": NOW,
            "modified": NOW,
            **changes,
        }

    return build


@pytest.fixture
def add_span(insert: InsertRow, span_row: Callable[..., Row]) -> Callable[..., int]:
    """Insert a span from article, start, end and tag code, logged."""

    def add(*place: int | str, **changes: object) -> int:
        return insert("span", span_row(*place, **changes))

    return add


@pytest.fixture
def plans(store: Store) -> Callable[..., str]:
    """Tell how SQLite goes about the queries of a call, or those of them that name a table."""

    def explain(call: Callable[[], object], about: str = "") -> str:
        seen: list[str] = []
        store._connection.set_trace_callback(seen.append)
        try:
            call()
        finally:
            store._connection.set_trace_callback(None)
        selects = [sql for sql in seen if sql.lstrip().startswith("SELECT") and about in sql]
        return "\n".join(
            step[3] for sql in selects for step in store.rows(f"EXPLAIN QUERY PLAN {sql}")
        )

    return explain
