# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.texts import (
    LARGEST,
    article_text,
    is_whole,
    original_bytes,
    stored_text,
    unpacked,
)


@pytest.mark.parametrize(
    "text", ["", "a", "e\u0301 👩‍👩‍👧\u202f\u00a0\n\n", "שלום" * 1000, "x" * 10_000]
)
def test_texts_come_back_exactly(store: Store, add_article: Callable[..., int], text: str) -> None:
    article_id = add_article(text)
    assert article_text(store, article_id) == text
    store.texts.clear()
    assert article_text(store, article_id) == text


def test_a_text_is_read_once(store: Store, article_id: int) -> None:
    assert stored_text(store, article_id) is stored_text(store, article_id)


def test_a_text_that_was_rolled_back_is_forgotten(
    store: Store, add_article: Callable[..., int]
) -> None:
    ids = []

    def add_and_fail() -> None:
        with store.atomic():
            ids.append(add_article("first"))
            assert article_text(store, ids[0]) == "first"
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    ids.append(add_article("second"))
    assert ids[0] == ids[1]
    assert article_text(store, ids[1]) == "second"


def test_no_text_is_a_bug(store: Store) -> None:
    with pytest.raises(LookupError):
        article_text(store, 99)


@pytest.mark.parametrize("data", [b"", b"short", b"long " * 1000, bytes(range(256))])
def test_originals_come_back_exactly(
    store: Store, add_article: Callable[..., int], data: bytes
) -> None:
    assert original_bytes(store, add_article(original=data)) == data


def test_a_pasted_article_has_no_original(store: Store, article_id: int) -> None:
    assert original_bytes(store, article_id) is None


def test_unpacking() -> None:
    assert unpacked("none", b"x") == b"x"
    assert unpacked("zlib", zlib.compress(b"x")) == b"x"
    with pytest.raises(zlib.error):
        unpacked("zlib", b"x")


def test_what_unpacks_to_more_than_any_original_is_a_trap() -> None:
    with pytest.raises(zlib.error, match="too large"):
        unpacked("zlib", zlib.compress(bytes(LARGEST + 1)))
    with pytest.raises(zlib.error, match="cut off"):
        unpacked("zlib", zlib.compress(bytes(1_000))[:-5])
    with pytest.raises(zlib.error):
        unpacked("odd", b"x")


def test_a_text_is_whole_while_it_has_its_hash(store: Store, article_id: int) -> None:
    assert is_whole(store, article_id)
    assert not is_whole(store, 99)
    store.write("UPDATE body SET text = text || '.'")
    store.texts.clear()
    assert not is_whole(store, article_id)
    store.write("UPDATE article SET text_sha256 = ''")
    assert not is_whole(store, article_id)


@pytest.mark.parametrize("damage", ["DELETE FROM body", "UPDATE body SET text = x'ff'"])
def test_a_text_that_is_damaged_or_gone(store: Store, article_id: int, damage: str) -> None:
    loosen(store, "body")
    store.write(damage)
    with pytest.raises(UserError, match="is damaged"):
        article_text(store, article_id)
