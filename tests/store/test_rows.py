# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import ensure_reading, position, write_position
from narrativetagger.store.rows import (
    LOGGED_TABLES,
    UNLOGGED_COLUMNS,
    QuoteMismatchError,
    Row,
    delete_row,
    insert_row,
    logged_columns,
    read_row,
    update_row,
)

NOW = "2026-11-22T11:28:05.123Z"


def analyst(name: str) -> Row:
    return {"uid": f"uid of {name}", "name": name, "colour": "#000000", "created": NOW}


def existing(store: Store, table: str, row_id: int) -> Row:
    row = read_row(store, table, row_id)
    assert row is not None
    return row


def test_a_row_is_read_as_it_was_written(store: Store) -> None:
    row_id = insert_row(store, "analyst", analyst("Ana"))
    assert read_row(store, "analyst", row_id) == {"id": row_id, **analyst("Ana")}
    assert read_row(store, "analyst", row_id + 1) is None


def test_a_row_is_restored_under_its_id(store: Store) -> None:
    first = insert_row(store, "analyst", analyst("Ana"))
    insert_row(store, "analyst", analyst("Bo"))
    row = existing(store, "analyst", first)
    delete_row(store, "analyst", first)
    assert read_row(store, "analyst", first) is None
    assert insert_row(store, "analyst", row) == first
    assert read_row(store, "analyst", first) == row


def test_ids_are_never_given_twice(store: Store) -> None:
    first = insert_row(store, "analyst", analyst("Ana"))
    delete_row(store, "analyst", first)
    assert insert_row(store, "analyst", analyst("Bo")) > first


def test_a_row_is_replaced(store: Store) -> None:
    row_id = insert_row(store, "analyst", analyst("Ana"))
    row = {**existing(store, "analyst", row_id), "name": "Anna"}
    update_row(store, "analyst", row_id, row)
    assert read_row(store, "analyst", row_id) == row


def test_rows_that_are_gone_are_a_bug(store: Store) -> None:
    with pytest.raises(LookupError):
        update_row(store, "analyst", 5, analyst("Ana"))
    with pytest.raises(LookupError):
        delete_row(store, "analyst", 5)


@pytest.mark.parametrize("table", ["body", "log", "sqlite_schema", "analyst; DROP TABLE log"])
def test_other_tables_are_refused(store: Store, table: str) -> None:
    for call in (
        lambda: read_row(store, table, 1),
        lambda: insert_row(store, table, {"id": 1}),
        lambda: update_row(store, table, 1, {"id": 1}),
        lambda: delete_row(store, table, 1),
    ):
        with pytest.raises(ValueError, match="not a logged table"):
            call()


def test_unknown_columns_are_refused(store: Store) -> None:
    with pytest.raises(ValueError, match=r"unknown columns of analyst: .*salary"):
        insert_row(store, "analyst", {**analyst("Ana"), "salary": 1})
    with pytest.raises(ValueError, match=r"unknown columns of analyst: .*salary"):
        update_row(store, "analyst", 1, {"salary": 1})


@pytest.mark.parametrize("table", LOGGED_TABLES)
def test_every_logged_table_has_id_and_uid(store: Store, table: str) -> None:
    names = logged_columns(store, table)
    assert names[:2] == ("id", "uid")
    assert set(store.columns(table)) - set(names) == {
        name for owner, name in UNLOGGED_COLUMNS.items() if owner == table
    }


def test_logged_tables_stand_after_those_they_refer_to(store: Store) -> None:
    for number, table in enumerate(LOGGED_TABLES):
        parents = {row[2] for row in store.rows(f"PRAGMA foreign_key_list ({table})")}
        assert parents & set(LOGGED_TABLES) <= set(LOGGED_TABLES[: number + 1])


def test_a_status_comes_and_goes_without_the_position(
    store: Store, article_id: int, analyst_id: int
) -> None:
    row_id = ensure_reading(store, article_id, analyst_id, NOW)
    row = existing(store, "reading", row_id)
    write_position(store, article_id, analyst_id, 40, NOW)
    assert read_row(store, "reading", row_id) == row
    update_row(store, "reading", row_id, {**row, "status": "done"})
    assert position(store, article_id, analyst_id) == 40


def test_a_span_is_read_as_it_was_written(
    store: Store, article_id: int, span_row: Callable[..., Row]
) -> None:
    row = span_row(article_id, 2, 12)
    span_id = insert_row(store, "span", row)
    stored = existing(store, "span", span_id)
    assert row.items() <= stored.items()
    assert (stored["layer"], stored["flag"], stored["star"], stored["note"]) == (
        "individual",
        0,
        0,
        "",
    )


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("quote", "something else"),
        ("quote", ""),
        ("start", 3),
        ("end", 13),
        ("end", 100_000),
        ("start_utf16", 3),
        ("end_utf16", 14),
    ],
)
def test_a_span_that_does_not_fit_its_text_is_refused(
    store: Store, article_id: int, span_row: Callable[..., Row], column: str, value: str | int
) -> None:
    row = span_row(article_id, 2, 12)
    with pytest.raises(QuoteMismatchError):
        insert_row(store, "span", {**row, column: value})
    span_id = insert_row(store, "span", row)
    with pytest.raises(QuoteMismatchError):
        update_row(store, "span", span_id, {**row, column: value})
    assert existing(store, "span", span_id)["quote"] == row["quote"]


def test_the_same_span_twice_is_refused(
    store: Store, article_id: int, span_row: Callable[..., Row]
) -> None:
    insert_row(store, "span", span_row(article_id, 2, 12))
    with pytest.raises(sqlite3.IntegrityError):
        insert_row(store, "span", span_row(article_id, 2, 12))
    insert_row(store, "span", span_row(article_id, 2, 12, layer="final"))
    insert_row(store, "span", span_row(article_id, 2, 12, "framing"))


@pytest.mark.parametrize("value", [2**63 - 1, -(2**63), 0.5, b"\xff"], ids=repr)
def test_what_the_log_could_not_take_is_damage(
    store: Store, article_id: int, value: object
) -> None:
    loosen(store, "article")
    store.write("UPDATE article SET words = ?", (value,))
    with pytest.raises(UserError, match="is damaged"):
        read_row(store, "article", article_id)


def test_a_span_that_was_damaged_before_is_no_bug(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    span_id = add_span(article_id, 2, 12)
    store.write("UPDATE span SET quote = 'x'")
    row = read_row(store, "span", span_id)
    assert row is not None
    with pytest.raises(UserError, match="is damaged"):
        update_row(store, "span", span_id, {**row, "note": "Note"})


def test_a_text_that_was_damaged_before_is_no_bug(
    store: Store, article_id: int, span_row: Callable[..., Row]
) -> None:
    row = span_row(article_id, 2, 12)
    store.write("UPDATE body SET text = 'another'")
    store.texts.clear()
    with pytest.raises(UserError, match="is damaged"):
        insert_row(store, "span", row)


def test_a_rule_that_was_broken_before_is_no_bug(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    span_id = add_span(article_id, 2, 12)
    row = read_row(store, "span", span_id)
    assert row is not None
    with pytest.raises(sqlite3.IntegrityError), store.atomic():
        update_row(store, "span", span_id, {**row, "tag_id": 999})
    store.write("PRAGMA foreign_keys = OFF")
    store.write("UPDATE span SET tag_id = 999")
    store.write("PRAGMA foreign_keys = ON")
    with pytest.raises(UserError, match="is damaged"), store.atomic():
        update_row(store, "span", span_id, {**row, "tag_id": 999})
