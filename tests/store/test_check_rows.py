# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.store.check_rows import table_against_log
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import ensure_reading, write_position
from narrativetagger.store.rows import Row, delete_row, insert_row, read_row, update_row

NOW = "2026-11-22T11:28:05.123Z"
LogChange = Callable[[str, Row | None, Row | None], None]


def messages(store: Store, table: str = "analyst") -> list[str]:
    return [str(said) for _, said in table_against_log(store, table)]


def existing(store: Store, table: str, row_id: int) -> Row:
    row = read_row(store, table, row_id)
    assert row is not None
    return row


def test_the_last_logged_state_counts(store: Store, analyst_id: int, log_change: LogChange) -> None:
    before = existing(store, "analyst", analyst_id)
    for name in ("Ana", "Bo"):
        row = {**before, "name": name}
        update_row(store, "analyst", analyst_id, row)
        log_change("analyst", before, row)
        before = row
    assert messages(store) == []


def test_a_changed_column_is_named(store: Store, analyst_id: int) -> None:
    row = existing(store, "analyst", analyst_id)
    update_row(store, "analyst", analyst_id, {**row, "name": "x", "colour": "y"})
    assert messages(store) == ["This row of analyst differs from the log in colour, name."]


def test_a_row_that_came_without_the_log(store: Store) -> None:
    insert_row(store, "analyst", {"uid": "u", "name": "Eve", "colour": "", "created": ""})
    assert messages(store) == ["This row of analyst is not in the log."]


def test_a_row_that_went_without_the_log(store: Store, analyst_id: int) -> None:
    delete_row(store, "analyst", analyst_id)
    assert "is missing" in messages(store)[0]


def test_a_row_that_was_deleted_and_is_there(
    store: Store, analyst_id: int, log_change: LogChange
) -> None:
    log_change("analyst", existing(store, "analyst", analyst_id), None)
    assert "was deleted" in messages(store)[0]


def test_a_row_that_was_deleted_and_is_gone(
    store: Store, analyst_id: int, log_change: LogChange
) -> None:
    row = existing(store, "analyst", analyst_id)
    delete_row(store, "analyst", analyst_id)
    log_change("analyst", row, None)
    assert messages(store) == []


def test_rows_and_log_are_walked_side_by_side(
    store: Store, add_analyst: Callable[[str], int]
) -> None:
    ids = [add_analyst(f"analyst {number}") for number in range(9)]
    for row_id in ids[1::3]:
        delete_row(store, "analyst", row_id)
    for row_id in ids[2::3]:
        store.write("UPDATE analyst SET name = 'x' WHERE id = ?", (row_id,))
    assert [message.split()[4] for message in messages(store)] == ["is", "differs"] * 3


@pytest.mark.parametrize(
    "payload",
    ["", "[]", "{}", "null", "{", '{"after": []}', '{"after": "x"}', "[" * 200_000],
    ids=lambda payload: payload[:10],
)
def test_a_payload_that_cannot_be_read(store: Store, analyst_id: int, payload: str) -> None:
    store.write("UPDATE log SET payload = ?", (payload,))
    assert "cannot be read" in messages(store)[0]


def test_a_row_that_was_purged_and_is_there(store: Store, analyst_id: int) -> None:
    store.write("UPDATE log SET payload = NULL, salt = NULL")
    assert messages(store) == ["This row of analyst is there, though its article was purged."]


def test_a_row_that_was_purged_and_is_gone(store: Store, analyst_id: int) -> None:
    store.write("UPDATE log SET payload = NULL, salt = NULL")
    delete_row(store, "analyst", analyst_id)
    assert messages(store) == []


def test_a_uid_that_several_rows_have(store: Store, add_analyst: Callable[[str], int]) -> None:
    for name in ("Ana", "Bo"):
        add_analyst(name)
    loosen(store, "analyst")
    store.write("INSERT INTO analyst SELECT * FROM analyst WHERE name = 'Ana'")
    assert messages(store) == ["2 rows of analyst have this uid."]


@pytest.mark.parametrize("uid", [None, 7, b"\xff"], ids=repr)
def test_a_uid_that_is_no_text(
    store: Store, add_analyst: Callable[[str], int], uid: int | bytes | None
) -> None:
    for name in ("Ana", "Bo", "Cy"):
        add_analyst(name)
    loosen(store, "analyst")
    loosen(store, "log")
    store.write("UPDATE analyst SET uid = ? WHERE name = 'Bo'", (uid,))
    assert sorted(message.split()[4] for message in messages(store)) == ["is", "is"]
    store.write("UPDATE log SET entity_uid = ? WHERE payload LIKE '%Cy%'", (uid,))
    assert sorted(message.split()[4] for message in messages(store)) == ["differs", "is", "is"]


def test_a_column_younger_than_the_log_is_no_difference(store: Store, analyst_id: int) -> None:
    store.write("ALTER TABLE analyst ADD COLUMN team TEXT NOT NULL DEFAULT ''")
    assert messages(store) == []


def test_reading_is_logged_from_the_first_status(
    store: Store, article_id: int, analyst_id: int, log_change: LogChange
) -> None:
    row_id = ensure_reading(store, article_id, analyst_id, NOW)
    assert messages(store, "reading") == []
    before = existing(store, "reading", row_id)
    after = {**before, "status": "done"}
    update_row(store, "reading", row_id, after)
    assert messages(store, "reading") == ["This row of reading is not in the log."]
    log_change("reading", before, after)
    write_position(store, article_id, analyst_id, 40, NOW)
    assert messages(store, "reading") == []


def test_nothing_is_sorted(store: Store, analyst_id: int, plans: Callable[..., str]) -> None:
    assert "TEMP B-TREE" not in plans(lambda: messages(store))
