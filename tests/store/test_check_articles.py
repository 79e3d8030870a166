# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

import pytest
from tests.hostile_files import loosen

from narrativetagger.store.check_articles import original_problems, text_problems
from narrativetagger.store.connection import Store


@pytest.fixture
def text_id(add_article: Callable[..., int], add_span: Callable[..., int]) -> int:
    """An article of three lines with a span in the first and in the third."""
    article_id = add_article("un deux\n\ntrois quatre", original=b"un deux\n\ntrois quatre")
    add_span(article_id, 3, 7)
    add_span(article_id, 9, 14)
    return article_id


def found(store: Store, article_id: int) -> list[str]:
    row = store.row("SELECT uid, text_sha256 FROM article WHERE id = ?", (article_id,))
    assert row is not None
    store.texts.clear()
    return [kind for kind, _, _ in text_problems(store, article_id, *row)]


def test_an_article_as_it_was_written(store: Store, text_id: int) -> None:
    assert found(store, text_id) == []
    assert list(original_problems(store)) == []


@pytest.mark.parametrize(
    ("damage", "kinds"),
    [
        ("UPDATE paragraph SET page = 2 WHERE n = 3", ["paragraph"]),
        ("UPDATE paragraph SET zone = 'caption' WHERE n = 1", ["paragraph"]),
        ("UPDATE paragraph SET n = 9 WHERE n = 3", ["paragraph"]),
        ("UPDATE paragraph SET start = 10 WHERE n = 3", ["paragraph"]),
        (
            "INSERT INTO paragraph SELECT article_id, 4, 10, 11, '', NULL, '' FROM article_ids",
            ["paragraph"],
        ),
        ("DELETE FROM paragraph", ["paragraph"]),
        ("UPDATE span SET paragraph = 2 WHERE start = 3", ["paragraph"]),
        ("UPDATE span SET paragraph = NULL WHERE start = 3", ["paragraph"]),
        ("UPDATE body SET text = 'un deux\n\ntrois cinq'", ["text", "quote", "quote"]),
        ("UPDATE body SET text = 'un six!\n\ntrois quatre'", ["text", "quote", "quote"]),
    ],
)
def test_each_damage_is_found(store: Store, text_id: int, damage: str, kinds: list[str]) -> None:
    store.write("CREATE VIEW article_ids AS SELECT id AS article_id FROM article")
    store.write(damage)
    assert found(store, text_id) == kinds


@pytest.mark.parametrize("value", [None, 7, 2**63 - 1, -1, 0.5, "x", b"\xff"], ids=repr)
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("body", "text"),
        ("paragraph", "n"),
        ("paragraph", "start"),
        ("paragraph", "zone"),
        ("span", "uid"),
        ("span", "start"),
        ("span", "end"),
        ("span", "quote"),
        ("span", "start_utf16"),
        ("span", "paragraph"),
    ],
)
def test_values_of_any_type_are_found(
    store: Store, text_id: int, table: str, column: str, value: object
) -> None:
    loosen(store, table)
    store.write(f'UPDATE {table} SET "{column}" = ?', (value,))
    assert found(store, text_id) or column == "uid"


@pytest.mark.parametrize("column", ["uid", "sha256", "compression", "bytes", "size"])
@pytest.mark.parametrize("value", [None, 7, 0.5, "x", b"\xff"], ids=repr)
def test_an_original_of_any_type(store: Store, text_id: int, column: str, value: object) -> None:
    loosen(store, "original")
    store.write(f"UPDATE original SET {column} = ?", (value,))
    assert len(list(original_problems(store))) == 1


def test_an_original_that_was_exchanged_with_its_hash(store: Store, text_id: int) -> None:
    other = b"un deux, trois"
    digest = sha256(other).hexdigest()
    store.write(
        "UPDATE original SET bytes = ?, compression = 'none', size = ?, sha256 = ?, uid = ?",
        (other, len(other), digest, str(uuid5(NAMESPACE_OID, digest))),
    )
    assert list(original_problems(store)) == []
    assert found(store, text_id) == ["original"]


def test_the_original_of_another_reader_is_not_judged(store: Store, text_id: int) -> None:
    store.write("UPDATE article SET reader_version = 2")
    store.write("UPDATE original SET bytes = x'ff', compression = 'none'")
    assert found(store, text_id) == []


def test_an_original_that_nobody_needs(store: Store, text_id: int) -> None:
    store.write("UPDATE article SET original_id = NULL")
    ((_, said),) = original_problems(store)
    assert str(said) == "No article comes from this original."
