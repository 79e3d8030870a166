# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.core.errors import UserError
from narrativetagger.store.codebooks import (
    NO_COLOUR,
    InsertRow,
    codebook_version,
    insert_codebook,
    load_codebooks,
)
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import set_meta

NOW = "2026-11-22T11:28:05.123Z"


def test_a_codebook_comes_back_as_it_was_drafted(
    store: Store, tags: dict[str, int], book_draft: CodebookDraft
) -> None:
    (book,) = load_codebooks(store)
    assert (book.uid, book.name, book.version, book.source) == (
        book_draft.uid,
        "narratives",
        3,
        "tests",
    )
    assert [tag.code for tag in book.tags] == [tag.code for tag in book_draft.tags]
    for tag, draft in zip(book.tags, book_draft.tags, strict=True):
        assert tag.id == tags[tag.code]
        assert tag.parent_id == (tags[draft.parent_code] if draft.parent_code else None)
        for name in ("uid", "names", "definitions", "colour", "key", "mention", "applies_to"):
            assert getattr(tag, name) == getattr(draft, name)
        assert tag.retired is False


def test_the_active_codebook_comes_first(
    store: Store,
    tags: dict[str, int],
    insert: InsertRow,
    book_draft: CodebookDraft,
    analyst_id: int,
    uids: Callable[[], str],
) -> None:
    other = replace(book_draft, uid=uids(), name="other", tags=())
    insert_codebook(other, insert, analyst_id=analyst_id, created=NOW)
    assert [book.name for book in load_codebooks(store)] == ["narratives", "other"]
    set_meta(store, "active_codebook", other.uid)
    assert [book.name for book in load_codebooks(store)] == ["other", "narratives"]


def test_the_version_of_a_tag_is_its_codebook_s(store: Store, tags: dict[str, int]) -> None:
    assert codebook_version(store, tags["framing"]) == 3
    with pytest.raises(LookupError):
        codebook_version(store, 99)


def test_the_first_version_is_kept_whole(
    store: Store, tags: dict[str, int], book_draft: CodebookDraft, analyst_id: int
) -> None:
    row = store.row("SELECT version, analyst_id, created, json FROM codebook_version")
    assert row is not None
    assert row[:3] == (3, analyst_id, NOW)
    kept = json.loads(row[3])
    assert kept["name"] == "narratives"
    assert [tag["code"] for tag in kept["tags"]] == list(tags)


def test_every_row_is_logged(store: Store, tags: dict[str, int]) -> None:
    logged = dict(store.rows("SELECT entity, count(*) FROM log GROUP BY entity"))
    assert logged == {"analyst": 1, "codebook": 1, "codebook_version": 1, "tag": len(tags)}


@pytest.mark.parametrize(
    "change",
    [
        "parent_id = id",
        "parent_id = (SELECT max(id) FROM tag)",
        "parent_id = 999",
        "names = '{'",
        "names = '[]'",
        """definitions = '{"en": 7}'""",
        """examples = '{"en": null}'""",
        f"names = '{'[' * 100_000}'",
    ],
    ids=lambda change: change[:30],
)
def test_tags_that_are_damaged(store: Store, tags: dict[str, int], change: str) -> None:
    store.write("PRAGMA foreign_keys = OFF")
    store.write("UPDATE tag SET parent_id = 2 WHERE id = (SELECT max(id) FROM tag)")
    load_codebooks(store)
    store.write(f"UPDATE tag SET {change} WHERE id = 2")
    with pytest.raises(UserError, match="is damaged"):
        load_codebooks(store)


@pytest.mark.parametrize("table", ["codebook", "tag"])
def test_a_name_that_is_bytes(store: Store, tags: dict[str, int], table: str) -> None:
    loosen(store, table)
    store.write(f"UPDATE {table} SET uid = x'ff'")
    with pytest.raises(UserError, match="is damaged"):
        load_codebooks(store)


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#1234567", "url(x)", "#12345g"])
def test_a_colour_that_is_none_is_grey(store: Store, tags: dict[str, int], colour: str) -> None:
    store.write("UPDATE tag SET colour = ?", (colour,))
    (book,) = load_codebooks(store)
    assert {tag.colour for tag in book.tags} == {NO_COLOUR}
