# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.store.articles import (
    article_beside,
    article_by_uid,
    article_ids,
    articles,
    is_live,
    text_exists,
    text_sha256,
)
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import ensure_reading
from narrativetagger.store.rows import read_row, update_row


@pytest.fixture
def remove(store: Store) -> Callable[[int], None]:
    def removed(article_id: int) -> None:
        row = read_row(store, "article", article_id)
        update_row(store, "article", article_id, {**(row or {}), "removed_at": "now"})

    return removed


def test_live_articles_stand_in_order_of_arrival(
    store: Store, add_article: Callable[..., int], remove: Callable[[int], None]
) -> None:
    ids = [add_article(f"text {number}") for number in range(5)]
    remove(ids[2])
    assert list(article_ids(store)) == [*ids[:2], *ids[3:]]
    assert [is_live(store, article_id) for article_id in ids] == [True, True, False, True, True]
    assert not is_live(store, 999)


def test_an_article_is_what_was_added(
    store: Store, add_article: Callable[..., int], analyst_id: int, add_span: Callable[..., int]
) -> None:
    details = {"title": "Зведення", "outlet": "Ici", "published": "2022-09", "language": "uk"}
    article_id = add_article("П’ять бригад.", **details)
    add_span(article_id, 0, 5)
    (article,) = articles(store, [article_id], analyst_id)
    assert article.details == ArticleDetails(**details)
    assert article.words == 2
    assert article.text_sha256 == sha256("П’ять бригад.".encode()).hexdigest()
    assert (article.version, article.spans, article.status) == (1, 1, "unread")
    assert article_by_uid(store, article.uid, analyst_id) == article


def test_status_is_one_analyst_s_own(
    store: Store, article_id: int, add_analyst: Callable[[str], int]
) -> None:
    ana, bo = add_analyst("Ana"), add_analyst("Bo")
    row_id = ensure_reading(store, article_id, ana, "now")
    row = read_row(store, "reading", row_id)
    update_row(store, "reading", row_id, {**(row or {}), "status": "done"})
    found = [articles(store, [article_id], analyst)[0].status for analyst in (ana, bo, None)]
    assert found == ["done", "unread", "unread"]


def test_a_page_of_articles_comes_in_order(store: Store, add_article: Callable[..., int]) -> None:
    ids = [add_article(f"text {number}") for number in range(4)]
    page = articles(store, [ids[3], ids[0], 999, ids[1]], None)
    assert [article.id for article in page] == [ids[0], ids[1], ids[3], 999]
    assert page[-1].details.title == "\N{REPLACEMENT CHARACTER}"
    assert page[-1].spans == 0
    assert articles(store, [], None) == []


def test_the_next_article_skips_removed_ones(
    store: Store, add_article: Callable[..., int], remove: Callable[[int], None]
) -> None:
    ids = [add_article(f"text {number}") for number in range(4)]
    remove(ids[1])
    assert article_beside(store, ids[0], 1) == ids[2]
    assert article_beside(store, ids[2], -1) == ids[0]
    assert article_beside(store, ids[1], 1) == ids[2]
    assert article_beside(store, ids[0], -1) is None
    assert article_beside(store, ids[3], 1) is None


def test_a_removed_article_keeps_its_title(
    store: Store, add_article: Callable[..., int], remove: Callable[[int], None]
) -> None:
    article_id = add_article(title="Gone")
    remove(article_id)
    (article,) = articles(store, [article_id], None)
    assert article.details.title == "Gone"
    assert article_by_uid(store, article.uid, None) is None


def test_lists_neither_sort_nor_scan_spans(
    store: Store,
    article_id: int,
    add_span: Callable[..., int],
    plans: Callable[..., str],
) -> None:
    add_span(article_id, 0, 3)
    calls: list[Callable[[], object]] = [
        lambda: article_ids(store),
        lambda: articles(store, [article_id], 1),
        lambda: article_by_uid(store, "x", 1),
        lambda: text_exists(store, "x"),
        lambda: article_beside(store, article_id, -1),
        lambda: is_live(store, article_id),
    ]
    for call in calls:
        plan = plans(call)
        assert "TEMP B-TREE" not in plan
        assert "SCAN span" not in plan
    assert "SCAN" not in plans(calls[3])


def test_the_same_text_is_known_while_it_is_live(
    store: Store, add_article: Callable[..., int], remove: Callable[[int], None]
) -> None:
    first = add_article("the text", title="One")
    assert text_exists(store, text_sha256("the text")) == articles(store, [first], None)[0].uid
    assert text_exists(store, text_sha256("the text.")) is None
    remove(first)
    assert text_exists(store, text_sha256("the text")) is None


def test_the_row_says_where_the_article_came_from(
    store: Store, add_article: Callable[..., int]
) -> None:
    row = read_row(store, "article", add_article(original=b"bytes"))
    assert row is not None
    assert (row["reader"], row["reader_version"], row["offset_map"]) == ("text", 1, b"map")
    assert row["series_uid"] == row["uid"]
    assert store.row("SELECT sha256, size FROM original WHERE id = ?", (row["original_id"],)) == (
        sha256(b"bytes").hexdigest(),
        5,
    )


def test_the_same_original_is_kept_once_and_packed_when_that_helps(
    store: Store, add_article: Callable[..., int]
) -> None:
    for data in (b"abc", b"long " * 100, b"abc"):
        add_article(original=data)
    rows = store.rows("SELECT compression, size, length(bytes) < size FROM original ORDER BY id")
    assert rows == [("none", 3, 0), ("zlib", 500, 1)]


def test_paragraphs_are_kept(store: Store, article_id: int) -> None:
    rows = store.rows('SELECT n, start, "end", zone, page, direction FROM paragraph ORDER BY n')
    assert [row[0] for row in rows] == [1, 2, 3, 4]
    assert rows[1] == (2, rows[0][2] + 1, rows[0][2] + 1, "body", None, "")


@pytest.mark.parametrize("value", [None, b"\xff"], ids=repr)
def test_what_is_damaged_is_shown_as_that(
    store: Store, article_id: int, value: bytes | None
) -> None:
    """A list has to show the others, and says nothing of its own."""
    loosen(store, "article")
    store.write(
        "UPDATE article SET title = :value, words = :value, version = :value, text_sha256 = :value",
        {"value": value},
    )
    store.write("UPDATE article SET id = ?", (article_id,))
    (article,) = articles(store, [article_id], None)
    assert article.details.title == article.text_sha256 == "\N{REPLACEMENT CHARACTER}"
    assert (article.words, article.version, article.status) == (0, 0, "unread")
