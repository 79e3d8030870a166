# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.conftest import NOW

from narrativetagger.core.chain import GENESIS
from narrativetagger.core.logged_edits import EditRows, LogFilter
from narrativetagger.store import log_pages
from narrativetagger.store.connection import Store
from narrativetagger.store.log import LoggedRow, append, entries, head

ALL = LogFilter()


class Log:
    """Writes edits of some rows each, about articles that need not be there."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.count = 0

    def edit(self, *articles: str, analyst: str = "olena", installation: str = "here") -> None:
        self.count += 1
        rows = [
            LoggedRow("article", None, {"uid": article, "title": "П’ять"}) for article in articles
        ]
        append(
            self.store,
            rows,
            kind="test",
            at=NOW,
            analyst_uid=analyst,
            edit_uid=f"edit {self.count}",
            installation_uid=installation,
            salts=lambda: "5a17",
        )


@pytest.fixture
def log(store: Store) -> Log:
    return Log(store)


def all_edits(store: Store, wanted: LogFilter, length: int) -> list[EditRows]:
    """Walk through the whole log in stretches."""
    found = []
    high = log_pages.newest_entry(store) + 1
    while high > 0:
        low = log_pages.stretch_below(store, high, length)
        assert low < high
        found += log_pages.edits_between(store, wanted, low, high)
        high = low
    return found


def test_an_empty_log_has_no_stretch(store: Store) -> None:
    assert log_pages.newest_entry(store) == 0
    assert log_pages.stretch_below(store, 1, 10) == 0
    assert log_pages.chain_end(store) == (0, GENESIS)
    assert all_edits(store, ALL, 10) == []


def test_the_rows_of_an_edit_are_one(store: Store, log: Log) -> None:
    log.edit("a")
    log.edit("a", "b", "a")
    log.edit("c")
    assert all_edits(store, ALL, 100) == [EditRows(5, 5), EditRows(2, 4), EditRows(1, 1)]


@pytest.mark.parametrize("length", [1, 2, 3, 4, 100])
def test_no_stretch_cuts_an_edit_in_two(store: Store, log: Log, length: int) -> None:
    log.edit("a", "a")
    log.edit("b", "b", "b")
    log.edit("c")
    found = all_edits(store, ALL, length)
    assert found == [EditRows(6, 6), EditRows(3, 5), EditRows(1, 2)]


@given(
    sizes=st.lists(st.integers(1, 6), max_size=12),
    articles=st.text("ab", min_size=72, max_size=72),
    length=st.integers(1, 20),
)
def test_every_wanted_edit_is_found_once(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], articles: str, length: int
) -> None:
    with Store.create(tmp_path_factory.mktemp("log") / "p.ntag") as store:
        log, rest = Log(store), articles
        for size in sizes:
            log.edit(*rest[:size])
            rest = rest[size:]
        for wanted, uids in ((ALL, "ab"), (LogFilter(article_uid="a"), "a")):
            ids = enumerate(entries(store), start=1)
            kept = [(entry.edit_uid, i) for i, entry in ids if entry.article_uid in uids]
            groups = [[i for _, i in rows] for _, rows in groupby(kept, key=lambda row: row[0])]
            expected = [EditRows(group[0], group[-1]) for group in reversed(groups)]
            assert all_edits(store, wanted, length) == expected


def test_a_gap_is_stepped_over(store: Store, log: Log) -> None:
    log.edit("a")
    log.edit("b")
    store.write("UPDATE log SET id = 900000 WHERE id = 2")
    assert log_pages.stretch_below(store, 900_000, 10) == 0
    assert all_edits(store, ALL, 1) == [EditRows(900_000, 900_000), EditRows(1, 1)]


def test_the_edits_of_an_article_and_of_an_analyst(store: Store, log: Log) -> None:
    log.edit("a", "b", "b", analyst="jean")
    log.edit("a")
    log.edit("b")
    assert all_edits(store, LogFilter("b"), 100) == [EditRows(5, 5), EditRows(2, 3)]
    assert all_edits(store, LogFilter("", "jean"), 100) == [EditRows(1, 3)]
    assert all_edits(store, LogFilter("a", "olena"), 100) == [EditRows(4, 4)]
    assert all_edits(store, LogFilter("c"), 1) == []


def test_the_first_entries_of_an_edit(store: Store, log: Log) -> None:
    log.edit("a", "b", "a", "a")
    edit = EditRows(1, 4)
    first, second = log_pages.entries_of(store, ALL, edit, 2)
    assert (first.at, first.kind, first.analyst_uid) == (NOW, "test", "olena")
    assert (first.entity, first.entity_uid, first.article_uid) == ("article", "a", "a")
    assert first.payload == '{"after":{"title":"П’ять","uid":"a"},"before":null}'.encode()
    assert second.article_uid == "b"
    assert [
        entry.article_uid for entry in log_pages.entries_of(store, LogFilter("a"), edit, 9)
    ] == ["a", "a", "a"]
    assert log_pages.count_entries(store, ALL, edit) == 4
    assert log_pages.count_entries(store, LogFilter("b"), edit) == 1


def test_an_edit_may_touch_several_articles(store: Store, log: Log) -> None:
    log.edit("a", "a")
    log.edit("a", "b")
    assert not log_pages.has_other_article(store, EditRows(1, 2), "a")
    assert log_pages.has_other_article(store, EditRows(3, 4), "a")


@pytest.mark.parametrize("column", ["edit_uid", "at", "kind", "analyst_uid", "entity", "payload"])
def test_text_that_is_none_is_read_as_far_as_it_goes(store: Store, log: Log, column: str) -> None:
    log.edit("a")
    log.edit("b")
    store.write(f"UPDATE log SET {column} = CAST(X'66FF' AS TEXT) WHERE id = 1")
    assert all_edits(store, ALL, 1) == [EditRows(2, 2), EditRows(1, 1)]
    (entry,) = log_pages.entries_of(store, ALL, EditRows(1, 1), 4)
    if column != "edit_uid":
        assert getattr(entry, column) == (b"f\xff" if column == "payload" else "f\ufffd")


def test_a_purged_payload_is_none(store: Store, log: Log) -> None:
    log.edit("a")
    store.write("UPDATE log SET payload = NULL, salt = NULL")
    (entry,) = log_pages.entries_of(store, ALL, EditRows(1, 1), 4)
    assert entry.payload is None


def test_the_end_of_the_chain(store: Store, log: Log) -> None:
    log.edit("a", "b")
    log.edit("a", installation="there")
    log.edit("a", installation="here")
    assert log_pages.chain_end(store) == head(store)
    assert log_pages.chain_end(store)[0] == 4


def test_articles_by_uid_and_all(store: Store, add_article: Callable[..., int], log: Log) -> None:
    first, second = add_article(title="Un"), add_article(title="Два")
    store.write("UPDATE article SET removed_at = ? WHERE id = ?", (NOW, first))
    everything = list(log_pages.all_articles(store))
    assert [(one.id, one.title, one.live) for one in everything] == [
        (second, "Два", True),
        (first, "Un", False),
    ]
    assert list(log_pages.articles_named(store, [everything[1].uid, "gone"])) == everything[1:]


def test_no_query_walks_through_the_log(store: Store, log: Log, plans: Callable[..., str]) -> None:
    log.edit("a", "b")
    log.edit("a", installation="there")
    wanted = LogFilter("a", "olena")
    edit = EditRows(1, 2)
    calls: list[Callable[[], object]] = [
        lambda: log_pages.newest_entry(store),
        lambda: log_pages.stretch_below(store, 3, 1),
        lambda: log_pages.edits_between(store, wanted, 1, 3),
        lambda: log_pages.edits_between(store, ALL, 1, 3),
        lambda: log_pages.entries_of(store, wanted, edit, 4),
        lambda: log_pages.count_entries(store, wanted, edit),
        lambda: log_pages.has_other_article(store, edit, "a"),
    ]
    for call in calls:
        plan = plans(call)
        assert "SEARCH log" in plan
        assert "SCAN log" not in plan
        assert "TEMP B-TREE" not in plan


def test_the_length_is_found_by_search(store: Store) -> None:
    steps = [step[3] for step in store.rows(f"EXPLAIN QUERY PLAN {log_pages._CHAINS}")]
    assert any("SEARCH log USING COVERING INDEX" in step for step in steps)
    assert not [step for step in steps if "SCAN log" in step or "TEMP B-TREE" in step]
