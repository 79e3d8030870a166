# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.reading import (
    ensure_reading,
    legible_status,
    position,
    status_of,
    write_position,
)
from narrativetagger.store.rows import read_row


def test_a_place_is_kept_for_each_analyst(
    store: Store, article_id: int, add_analyst: Callable[[str], int]
) -> None:
    ana, bo = add_analyst("Ana"), add_analyst("Bo")
    assert position(store, article_id, ana) == 0
    write_position(store, article_id, ana, 120, "now")
    write_position(store, article_id, ana, 90, "later")
    assert position(store, article_id, ana) == 90
    assert position(store, article_id, bo) == 0


def test_a_status_is_unread_until_another_is_written(
    store: Store, article_id: int, analyst_id: int
) -> None:
    assert status_of(store, article_id, analyst_id) == "unread"
    ensure_reading(store, article_id, analyst_id, "now")
    assert status_of(store, article_id, analyst_id) == "unread"
    store.write("UPDATE reading SET status = 'done'")
    assert status_of(store, article_id, analyst_id) == "done"
    loosen(store, "reading")
    store.write("UPDATE reading SET status = 'x'")
    assert status_of(store, article_id, analyst_id) is None
    assert legible_status("x") == "unread"


def test_a_reading_is_made_once(store: Store, article_id: int, analyst_id: int) -> None:
    row_id = ensure_reading(store, article_id, analyst_id, "now")
    assert ensure_reading(store, article_id, analyst_id, "later") == row_id
    row = read_row(store, "reading", row_id)
    assert row is not None
    assert (row["status"], row["updated"]) == ("unread", "now")


def test_nobody_reads_nothing(store: Store, article_id: int) -> None:
    with pytest.raises(LookupError):
        ensure_reading(store, article_id, 99, "now")


@pytest.mark.parametrize("place", [-7, "x", None, b"\xff", 0.5], ids=repr)
def test_a_damaged_place_is_none(
    store: Store, article_id: int, analyst_id: int, place: object
) -> None:
    write_position(store, article_id, analyst_id, 7, "now")
    loosen(store, "reading")
    store.write("UPDATE reading SET position = ?", (place,))
    assert position(store, article_id, analyst_id) == 0


def test_a_damaged_article_has_no_reading(store: Store, article_id: int, analyst_id: int) -> None:
    store.write("UPDATE article SET uid = 'x'")
    with pytest.raises(UserError, match="is damaged"):
        ensure_reading(store, article_id, analyst_id, "now")


def test_a_reading_that_stands_elsewhere(
    store: Store, article_id: int, analyst_id: int, add_article: Callable[..., int]
) -> None:
    other = add_article("other")
    ensure_reading(store, article_id, analyst_id, "now")
    store.write("UPDATE reading SET article_id = ?", (other,))
    with pytest.raises(UserError, match="is damaged"):
        ensure_reading(store, article_id, analyst_id, "now")
