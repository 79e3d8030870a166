# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from itertools import count
from uuid import UUID

import pytest

from narrativetagger.core.chain import GENESIS, entry_hash, payload_hash, verify
from narrativetagger.store.connection import Store
from narrativetagger.store.log import LoggedRow, Tombstone, append, entries, head, loggable
from narrativetagger.store.meta import set_meta
from narrativetagger.store.rows import Row


def log(
    store: Store, *rows: LoggedRow | Tombstone, installation: str = "here", edit: str = "edit"
) -> None:
    salts = count(1)
    append(
        store,
        rows,
        kind="add_span",
        at="2026-11-22T11:28:05.123Z",
        analyst_uid="ana",
        edit_uid=edit,
        installation_uid=installation,
        salts=lambda: f"{next(salts):064x}",
    )


def tag(uid: str, **values: str | int | None) -> Row:
    return {"id": 1, "uid": uid, **values}


def test_one_entry_for_each_row_in_one_chain(store: Store) -> None:
    log(store, LoggedRow("tag", None, tag("a")), LoggedRow("tag", tag("b"), None), edit="one")
    log(store, LoggedRow("tag", tag("a"), tag("a", code="c")), edit="two")
    found = list(entries(store))
    assert [entry.seq for entry in found] == [1, 2, 3]
    assert [entry.edit_uid for entry in found] == ["one", "one", "two"]
    assert [entry.entity_uid for entry in found] == ["a", "b", "a"]
    assert [entry.prev_hash for entry in found] == [GENESIS, found[0].hash, found[1].hash]
    assert list(verify(found)) == []


def test_an_entry_holds_row_and_hashes(store: Store) -> None:
    log(store, LoggedRow("tag", tag("a", code="c"), tag("a", code="д")))
    (entry,) = entries(store)
    assert entry.payload is not None
    assert entry.salt is not None
    assert json.loads(entry.payload) == {
        "before": {"id": 1, "uid": "a", "code": "c"},
        "after": {"id": 1, "uid": "a", "code": "д"},
    }
    assert entry.payload_hash == payload_hash(entry.salt, entry.payload)
    assert entry.hash == entry_hash(entry)
    assert (entry.kind, entry.entity, entry.analyst_uid) == ("add_span", "tag", "ana")


def test_a_new_installation_cites_the_last_hash(store: Store) -> None:
    log(store, LoggedRow("tag", None, tag("a")), installation="here")
    log(store, LoggedRow("tag", None, tag("b")), installation="there")
    log(store, LoggedRow("tag", None, tag("c")), installation="here")
    first, second, third = entries(store)
    assert (second.seq, second.prev_hash) == (1, first.hash)
    assert (third.seq, third.prev_hash) == (2, first.hash)
    assert list(entries(store, "there")) == [second]
    assert list(verify(entries(store))) == []


def test_an_article_s_rows_name_the_article(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 0, 3)
    (uid,) = store.row("SELECT uid FROM article") or ("",)
    named = {entry.entity: entry.article_uid for entry in entries(store)}
    assert named["article"] == named["span"] == uid
    assert named["tag"] == named["analyst"] == ""


def test_text_stays_out_and_bytes_enter_by_hash(store: Store, article_id: int) -> None:
    entry = list(entries(store))[-1]
    assert entry.payload is not None
    after = json.loads(entry.payload)["after"]
    assert after["offset_map"] == sha256(b"map").hexdigest()
    assert "бригад" not in entry.payload
    assert "indexed_at" not in after


def test_loggable_rows() -> None:
    assert loggable(None) is None
    assert loggable({"a": "b", "c": 1, "d": None}) == {"a": "b", "c": 1, "d": None}


def test_a_change_of_nothing_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="without a row"):
        log(store, LoggedRow("tag", None, None))


def test_appending_does_not_search_the_log(store: Store, plans: Callable[..., str]) -> None:
    log(store, LoggedRow("tag", None, tag("a")))
    plan = plans(lambda: log(store, LoggedRow("tag", None, tag("b"))))
    assert "SEARCH log" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan


def test_the_head_is_the_last_entry_of_whatever_chain(store: Store) -> None:
    assert head(store) == (0, GENESIS)
    log(store, LoggedRow("tag", None, tag("a")))
    log(store, LoggedRow("tag", None, tag("b")), installation="elsewhere")
    assert head(store) == (2, list(entries(store))[-1].hash)


def test_a_tombstone_names_the_article_and_what_went(store: Store) -> None:
    log(store, Tombstone("uid of the article", {"span": 3, "article": 1}))
    (entry,) = entries(store)
    uid = "uid of the article"
    assert (entry.entity, entry.entity_uid, entry.article_uid) == ("article", uid, uid)
    assert json.loads(entry.payload or "") == {
        "before": None,
        "after": None,
        "purged": {"span": 3, "article": 1},
    }
    assert list(verify([entry])) == []


def test_in_a_copy_each_installation_has_another_chain(store: Store) -> None:
    log(store, LoggedRow("tag", None, tag("a")))
    set_meta(store, "chain_seed", str(UUID(int=7)))
    for installation in ("here", "there", "here"):
        log(store, LoggedRow("tag", None, tag("b")), installation=installation)
    found = list(entries(store))
    chains = [entry.installation_uid for entry in found]
    assert chains[0] == "here"
    assert chains[1] == chains[3]
    assert len(set(chains)) == 3
    assert [entry.seq for entry in found] == [1, 1, 1, 2]
    assert list(verify(found)) == []
