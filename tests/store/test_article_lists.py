# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder, SortKey
from narrativetagger.store.article_lists import (
    chosen_ids,
    count_done,
    first_unread,
    most_frequent,
    names_of,
    own_counts,
)
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import ensure_reading

ROWS = (
    {"title": "Un", "outlet": "Ici", "language": "fr", "published": "2022-09-14"},
    {"title": "Два", "outlet": "Штаб", "language": "uk", "published": "2021"},
    {"title": "Three", "outlet": "", "language": "", "published": ""},
    {"title": "Quatre", "outlet": "Ici", "language": "fr", "published": "2022-09"},
)


@pytest.fixture
def ids(store: Store, add_article: Callable[..., int]) -> list[int]:
    texts = ("un", "one two three", "one two", "one two three four")
    return [add_article(text, **row) for text, row in zip(texts, ROWS, strict=True)]


@pytest.fixture
def read(store: Store, analyst_id: int) -> Callable[[int, str], None]:
    def write(article_id: int, status: str) -> None:
        row_id = ensure_reading(store, article_id, analyst_id, "now")
        store.write("UPDATE reading SET status = ? WHERE id = ?", (status, row_id))

    return write


def places(
    store: Store,
    ids: list[int],
    analyst_id: int,
    order: ArticleOrder | None = None,
    choice: ArticleChoice | None = None,
    tag_ids: list[int] | None = None,
) -> list[int]:
    """Which of the articles are found, by their place of arrival from 0."""
    found = chosen_ids(
        store, order or ArticleOrder(), choice or ArticleChoice(), tag_ids, analyst_id
    )
    return [ids.index(article_id) for article_id in found]


@pytest.mark.parametrize(
    ("key", "up", "down"),
    [
        ("arrival", [0, 1, 2, 3], [3, 2, 1, 0]),
        ("published", [1, 3, 0, 2], [0, 3, 1, 2]),
        ("language", [0, 3, 1, 2], [1, 0, 3, 2]),
        ("words", [0, 2, 1, 3], [3, 1, 2, 0]),
        ("spans", [0, 2, 3, 1], [1, 0, 2, 3]),
        ("status", [0, 3, 2, 1], [1, 2, 0, 3]),
        ("title", [0, 1, 2, 3], [0, 1, 2, 3]),
    ],
)
def test_every_order_has_the_unknown_last_and_the_first_to_come_first(
    store: Store,
    ids: list[int],
    analyst_id: int,
    read: Callable[[int, str], None],
    add_span: Callable[..., int],
    key: SortKey,
    up: list[int],
    down: list[int],
) -> None:
    read(ids[1], "done")
    read(ids[2], "in_progress")
    add_span(ids[1], 0, 3)
    assert places(store, ids, analyst_id, ArticleOrder(key)) == up
    assert places(store, ids, analyst_id, ArticleOrder(key, descending=True)) == down


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (ArticleChoice(language="fr"), [0, 3]),
        (ArticleChoice(language=""), [2]),
        (ArticleChoice(outlet="Штаб"), [1]),
        (ArticleChoice(outlet=""), [2]),
        (ArticleChoice(status="unread"), [0, 2, 3]),
        (ArticleChoice(status="done"), [1]),
        (ArticleChoice(since="2022"), [0, 3]),
        (ArticleChoice(until="2021-06"), [1]),
        (ArticleChoice(since="2021-06", until="2022-09-01"), [1, 3]),
        (ArticleChoice(since="2022-09-14", until="2022-09-14"), [0, 3]),
        (ArticleChoice(language="fr", since="2023"), []),
        (ArticleChoice(words="not looked at here"), [0, 1, 2, 3]),
    ],
    ids=str,
)
def test_every_filter_leaves_what_fits(
    store: Store,
    ids: list[int],
    analyst_id: int,
    read: Callable[[int, str], None],
    choice: ArticleChoice,
    found: list[int],
) -> None:
    read(ids[1], "done")
    assert places(store, ids, analyst_id, choice=choice) == found


def test_tags_and_removed_articles(
    store: Store,
    ids: list[int],
    analyst_id: int,
    tags: dict[str, int],
    add_span: Callable[..., int],
) -> None:
    add_span(ids[3], 0, 3)
    (tag_id,) = store.row("SELECT tag_id FROM span") or (0,)
    assert places(store, ids, analyst_id, tag_ids=[tag_id]) == [3]
    assert places(store, ids, analyst_id, tag_ids=[]) == []
    store.write("UPDATE article SET removed_at = 'now' WHERE id = ?", (ids[3],))
    assert places(store, ids, analyst_id, tag_ids=[tag_id]) == []
    assert places(store, ids, analyst_id) == [0, 1, 2]


def test_who_works_blind_is_told_of_others_only_where_done(
    store: Store,
    ids: list[int],
    analyst_id: int,
    read: Callable[[int, str], None],
    add_span: Callable[..., int],
    add_analyst: Callable[[str], int],
) -> None:
    other = add_analyst("Марко")
    add_span(ids[0], 0, 2)
    for place in (1, 2):
        for start in (0, 1):
            row_id = add_span(ids[place], start, 3)
            store.write("UPDATE span SET analyst_id = ? WHERE id = ?", (other, row_id))
    read(ids[2], "done")
    (tag_id,) = store.row("SELECT tag_id FROM span") or (0,)

    def found(order: ArticleOrder, tag_ids: list[int] | None, *, blind: bool) -> list[int]:
        chosen = chosen_ids(store, order, ArticleChoice(), tag_ids, analyst_id, blind=blind)
        return [ids.index(article_id) for article_id in chosen]

    most = ArticleOrder("spans", descending=True)
    assert found(most, None, blind=False) == [1, 2, 0, 3]
    assert found(most, None, blind=True) == [2, 0, 1, 3]
    assert found(ArticleOrder(), [tag_id], blind=False) == [0, 1, 2]
    assert found(ArticleOrder(), [tag_id], blind=True) == [0, 2]
    assert own_counts(store, ids, analyst_id) == {ids[0]: 1}
    assert own_counts(store, ids, other) == {ids[1]: 2, ids[2]: 2}


def test_progress_and_the_next_unread_article(
    store: Store, ids: list[int], analyst_id: int, read: Callable[[int, str], None]
) -> None:
    assert (count_done(store, analyst_id), first_unread(store, ids, analyst_id)) == (0, 0)
    read(ids[0], "done")
    read(ids[1], "in_progress")
    read(ids[3], "unread")
    assert count_done(store, analyst_id) == 1
    assert first_unread(store, ids, analyst_id) == 2
    assert first_unread(store, [ids[3], ids[2]], analyst_id) == 0
    assert first_unread(store, ids[:2], analyst_id) is None
    assert first_unread(store, [], analyst_id) is None
    store.write("UPDATE article SET removed_at = 'now' WHERE id = ?", (ids[0],))
    assert count_done(store, analyst_id) == 0


def test_names_and_what_is_most_frequent(store: Store, ids: list[int]) -> None:
    assert names_of(store, [ids[1], 999]) == [(ids[1], "Два", "Штаб")]
    assert most_frequent(store, "language", 9) == [("fr", 2), ("", 1), ("uk", 1)]
    assert most_frequent(store, "outlet", 1) == [("Ici", 2)]
    loosen(store, "article")
    store.write("UPDATE article SET title = NULL, outlet = x'ff', language = x'ff'")
    assert most_frequent(store, "language", 9) == []
    assert {names[1:] for names in names_of(store, ids)} <= {("", "")}


def test_long_lists_are_found_by_indexes(
    store: Store,
    ids: list[int],
    analyst_id: int,
    add_span: Callable[..., int],
    plans: Callable[..., str],
) -> None:
    add_span(ids[0], 0, 2)

    def plan(order: ArticleOrder, choice: ArticleChoice, tags: list[int] | None = None) -> str:
        return plans(lambda: chosen_ids(store, order, choice, tags, analyst_id))

    assert "B-TREE" not in plan(ArticleOrder(), ArticleChoice(language="fr", since="2022"))
    assert "SCAN reading" not in plan(ArticleOrder("status"), ArticleChoice(status="done"))
    assert "SEARCH span USING COVERING INDEX span_tag" in plan(
        ArticleOrder(), ArticleChoice(), [1, 2]
    )
    unread = plans(lambda: first_unread(store, ids, analyst_id))
    assert "SEARCH reading USING INDEX" in unread
    named = plans(lambda: names_of(store, ids))
    assert "SEARCH article USING INTEGER PRIMARY KEY" in named
