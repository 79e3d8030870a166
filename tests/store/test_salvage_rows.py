# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from narrativetagger.core.articles import Paragraph
from narrativetagger.core.passages import Passage
from narrativetagger.store.connection import Store
from narrativetagger.store.rows import QuoteMismatchError, Row
from narrativetagger.store.salvage_rows import (
    CHUNK,
    LARGEST,
    _last_id,
    attempt,
    insert_original,
    logged_rows,
    meta_that_reads,
    original_that_reads,
    paragraphs_that_read,
    readable_rows,
    text_that_reads,
)

TEXT = "Première ligne\nDeuxième"
PAGE = 4096


@pytest.fixture
def article(add_article: Callable[..., int]) -> int:
    return add_article(TEXT, b"original")


def leaf_pages(path: Path, table: str) -> Iterator[int]:
    """Yield the numbers of a table's leaf pages, read from its root (fileformat2, section 1.6)."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = connection.execute(sql, (table,)).fetchone()
    data = path.read_bytes()
    page = data[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "a table that needs more than one page"
    for cell in range(int.from_bytes(page[3:5], "big")):
        place = int.from_bytes(page[12 + 2 * cell : 14 + 2 * cell], "big")
        yield int.from_bytes(page[place : place + 4], "big")
    yield int.from_bytes(page[8:12], "big")


def lose(path: Path, page: int) -> None:
    """Fill a page with what is none."""
    data = bytearray(path.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)


def test_rows_around_a_lost_page_are_read(store: Store, path: Path) -> None:
    rows = 3 * CHUNK
    for number in range(1, rows + 1):
        values = (number, f"uid {number}", f"Олена {number} " * 5, "#336699", "now")
        store.write("INSERT INTO analyst VALUES (?, ?, ?, ?, ?)", values)
    store.checkpoint()
    whole = [row for row in readable_rows(store, "analyst") if not isinstance(row, int)]
    assert [row["id"] for row in whole] == list(range(1, rows + 1))
    lost_page = list(leaf_pages(path, "analyst"))[3]
    lose(path, lost_page)
    with Store.open(path, read_only=True) as damaged:
        found = list(readable_rows(damaged, "analyst"))
    lost = [row for row in found if isinstance(row, int)]
    assert 5 < len(lost) < 100
    assert lost == list(range(lost[0], lost[-1] + 1))
    assert [row for row in found if not isinstance(row, int)] == [
        row for row in whole if row["id"] not in lost
    ]


def test_without_a_list_of_last_ids_the_highest_or_the_number_of_rows_tells(
    store: Store, path: Path, add_analyst: Callable[[str], int]
) -> None:
    for number in range(3 * CHUNK):
        add_analyst(f"Олена {number} " * 5)
    store.write("DELETE FROM log")
    store.write("DELETE FROM sqlite_sequence")
    assert _last_id(store, "analyst") == 3 * CHUNK
    store.write("DELETE FROM analyst WHERE id = 1")
    assert _last_id(store, "analyst") == 3 * CHUNK
    store.checkpoint()
    lose(path, list(leaf_pages(path, "analyst"))[-1])
    with Store.open(path, read_only=True) as damaged:
        assert _last_id(damaged, "analyst") == 3 * CHUNK - 1


def test_an_absurd_last_id_is_no_reason_to_count_to_it(store: Store, article: int) -> None:
    store.write("UPDATE sqlite_sequence SET seq = ? WHERE name = 'article'", (LARGEST * 4,))
    assert _last_id(store, "article") == article
    assert [row["id"] for row in readable_rows(store, "article") if isinstance(row, dict)] == [
        article
    ]


def test_the_log_tells_what_a_row_was(
    store: Store, add_span: Callable[..., int], article: int, log_change: Callable[..., None]
) -> None:
    kept, gone = add_span(article, 0, 8), add_span(article, 9, 14)
    row: Row = {"id": gone, "uid": "x", "article_id": article}
    log_change("span", row, None)
    found, whole = logged_rows(store, "span", set())
    assert whole
    assert found[gone] is None
    assert found[kept] is not None
    assert found[kept]["quote"] == "Première"
    assert found.keys() == {kept, gone}
    assert logged_rows(store, "span", {kept}) == ({gone: None}, True)


def test_entries_around_a_lost_page_tell_and_the_log_is_not_whole(
    store: Store, path: Path, add_analyst: Callable[[str], int]
) -> None:
    for number in range(2 * CHUNK):
        add_analyst(f"Олена {number}")
    store.checkpoint()
    lose(path, list(leaf_pages(path, "log"))[3])
    with Store.open(path, read_only=True) as damaged:
        found, whole = logged_rows(damaged, "analyst", set())
    assert not whole
    lost = sorted(set(range(1, 2 * CHUNK + 1)) - found.keys())
    assert 0 < len(lost) < 50
    assert lost == list(range(lost[0], lost[-1] + 1))


def test_an_entry_that_was_altered_tells_nothing(
    store: Store, add_span: Callable[..., int], article: int
) -> None:
    add_span(article, 0, 8)
    store.write("UPDATE log SET payload = replace(payload, 'Première', 'Dernière')")
    assert logged_rows(store, "span", set()) == ({}, True)


def test_a_text_is_what_its_hash_says(store: Store, article: int) -> None:
    digest = sha256(TEXT.encode()).hexdigest()
    assert text_that_reads(store, article, digest) == TEXT
    assert text_that_reads(store, article, "another") is None
    assert text_that_reads(store, 99, digest) is None
    store.write("DROP TABLE body")
    store.write("CREATE TABLE body (article_id INTEGER PRIMARY KEY, text ANY) STRICT")
    store.write("INSERT INTO body VALUES (?, ?)", (article, TEXT.encode()))
    assert text_that_reads(store, article, digest) is None


def test_an_original_is_what_its_hash_says(store: Store, article: int) -> None:
    found = original_that_reads(store, 1)
    assert found is not None
    assert found[1] == b"original"
    assert original_that_reads(store, 2) is None
    store.write("UPDATE original SET size = 0")
    assert original_that_reads(store, 1) == found
    for damage in ("bytes = x'00'", "compression = 'zlib'", "sha256 = 'x'"):
        store.write("SAVEPOINT whole")
        store.write(f"UPDATE original SET {damage}")
        assert original_that_reads(store, 1) is None
        store.write("ROLLBACK TO whole")
        store.write("RELEASE whole")
    with Store.create(store.path.with_name("new.ntag")) as other:
        insert_original(other, found[0])
        insert_original(other, found[0])
        assert original_that_reads(other, 1) == found


def test_paragraphs_are_the_lines_of_their_text(store: Store, article: int) -> None:
    wanted = tuple(Paragraph(Passage(*place), zone="body") for place in ((0, 14), (15, 23)))
    assert paragraphs_that_read(store, article, TEXT) == wanted
    assert paragraphs_that_read(store, article, TEXT + "\n") is None
    store.write("UPDATE paragraph SET start = 1 WHERE n = 1")
    assert paragraphs_that_read(store, article, TEXT) is None


def test_facts_that_cannot_be_read_are_none(store: Store) -> None:
    assert "needs_version" in meta_that_reads(store)
    store.write("DROP TABLE meta")
    with pytest.raises(sqlite3.OperationalError):
        meta_that_reads(store)


def test_an_attempt_that_fails_leaves_nothing(store: Store) -> None:
    def orphan() -> None:
        store.write("INSERT INTO meta VALUES ('created', 'x')")
        store.write("INSERT INTO body VALUES (99, 'of nobody')")

    def mismatch() -> None:
        raise QuoteMismatchError

    assert attempt(store, orphan) == "orphan"
    assert attempt(store, mismatch) == "wrong"
    assert store.row("SELECT 1 FROM meta WHERE key = 'created'") is None
    insert = "INSERT INTO meta VALUES ('created', 'x')"

    def fine() -> None:
        store.write(insert)

    assert attempt(store, fine) is None
    assert store.row("SELECT 1 FROM meta WHERE key = 'created'") == (1,)
