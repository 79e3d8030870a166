# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.log import entries
from narrativetagger.store.purge_rows import (
    article_to_purge,
    is_purged,
    newer_versions,
    overwriting,
    purge_rows,
)

AddArticle = Callable[..., int]


def uid_of(store: Store, article_id: int) -> str:
    row = store.row("SELECT uid FROM article WHERE id = ?", (article_id,))
    assert row is not None
    return str(row[0])


def test_all_rows_of_an_article_go_and_no_other(
    store: Store, add_article: AddArticle, add_span: Callable[..., int]
) -> None:
    first, second = add_article(original=b"one"), add_article("Autre texte", original=b"two")
    add_span(first, 0, 4)
    add_span(first, 5, 9)
    add_span(second, 0, 5)
    uid = uid_of(store, first)
    found = article_to_purge(store, uid)
    assert found == (first, "", 1)
    counts = purge_rows(store, first, uid, 1)
    assert counts == {
        "span": 2,
        "article_tag": 0,
        "reading": 0,
        "paragraph": 4,
        "body": 1,
        "article": 1,
        "original": 1,
        "log": 3,
    }
    assert article_to_purge(store, uid) is None
    assert store.rows("PRAGMA foreign_key_check") == []
    assert store.rows("SELECT article_id FROM span") == [(second,)]
    assert {entry.payload for entry in entries(store) if entry.article_uid == uid} == {None}
    assert not is_purged(store, uid)
    other = uid_of(store, second)
    assert None not in {entry.payload for entry in entries(store) if entry.article_uid == other}


def test_an_original_of_two_articles_stays(store: Store, add_article: AddArticle) -> None:
    first, _second = add_article(original=b"same"), add_article("Autre", original=b"same")
    assert purge_rows(store, first, uid_of(store, first), 1)["original"] == 0
    assert store.row("SELECT count(*) FROM original") == (1,)


def test_an_article_without_original(store: Store, article_id: int) -> None:
    assert purge_rows(store, article_id, uid_of(store, article_id), None)["original"] == 0


def test_newer_versions_are_found(store: Store, add_article: AddArticle) -> None:
    first, second = add_article(), add_article("Corrigé")
    store.write("UPDATE article SET supersedes = ? WHERE id = ?", (first, second))
    assert newer_versions(store, first) == [second]
    assert newer_versions(store, second) == []


@pytest.fixture
def secret(store: Store, path: Path) -> None:
    """Write many words into a file whose SQLite, as most, does not overwrite what it deletes."""
    store.write("PRAGMA secure_delete = OFF")
    store.write("INSERT INTO meta VALUES ('created', ?)", ("secret " * 2_000,))
    store.checkpoint()
    assert b"secret secret" in path.read_bytes()


@pytest.mark.usefixtures("secret")
def test_what_was_deleted_before_goes_as_well(store: Store, path: Path) -> None:
    store.write("DELETE FROM meta WHERE key = 'created'")
    store.checkpoint()
    assert b"secret secret" in path.read_bytes()
    with overwriting(store):
        pass
    assert b"secret" not in path.read_bytes()


@pytest.mark.usefixtures("secret")
def test_what_cannot_be_built_anew_is_overwritten_all_the_same(store: Store, path: Path) -> None:
    def delete_beside(other: Store) -> None:
        with overwriting(store):
            store.write("DELETE FROM meta WHERE key = 'created'")
            other.write("BEGIN IMMEDIATE")

    store.write("PRAGMA busy_timeout = 0")
    with Store.open(path) as other:
        with pytest.raises(UserError, match="by another program"):
            delete_beside(other)
        other.write("ROLLBACK")
    assert store.checkpoint()
    assert b"secret" not in path.read_bytes()


@pytest.mark.usefixtures("secret")
def test_what_a_block_deletes_is_overwritten(store: Store, path: Path) -> None:
    with overwriting(store):
        store.write("DELETE FROM meta WHERE key = 'created'")
    assert b"secret" not in path.read_bytes()
    assert store.wal_bytes() == 0
