# SPDX-License-Identifier: Apache-2.0
"""The ledger remembers what it writes, and writes only what it remembers."""

from __future__ import annotations

import json

import pytest
from tests.project_fixtures import WORDS, mark

from narrativetagger.core.errors import UserError
from narrativetagger.project.ledger import NO_LONGER_APPLIES, Ledger, RowChange
from narrativetagger.project.project import Project
from narrativetagger.store.rows import Row, insert_row, read_row


@pytest.fixture
def span_id(project: Project) -> int:
    return mark(project, 1, WORDS, "framing", "alt")


@pytest.fixture
def ledger(project: Project, span_id: int) -> Ledger:
    return Ledger(project.store, project.analyst, project.sources)


def row_of(ledger: Ledger, span_id: int) -> Row:
    row = read_row(ledger.store, "span", span_id)
    assert row is not None
    return row


def test_rows_before_and_after_are_whole(ledger: Ledger, span_id: int) -> None:
    before = row_of(ledger, span_id)
    ledger.update("span", span_id, {"note": "neu"})
    after = {**before, "note": "neu", "modified": ledger.now}
    assert ledger.rows == [RowChange("span", before, after)]
    ledger.delete("span", span_id)
    assert ledger.rows[1:] == [RowChange("span", after, None)]


def test_a_row_gets_an_id_and_the_defaults_of_the_schema(ledger: Ledger) -> None:
    new = {"uid": "u", "name": "Benoît", "colour": "#000000", "created": ledger.now}
    row_id = ledger.insert("analyst", new)
    assert ledger.rows == [RowChange("analyst", None, {"id": row_id, **new})]


def test_the_same_values_again_are_no_change(ledger: Ledger, span_id: int) -> None:
    ledger.update("span", span_id, {"note": "alt", "flag": 0})
    assert ledger.rows == []


def test_without_changes_nothing_is_logged(ledger: Ledger) -> None:
    ledger.write_log("nothing")
    assert ledger.store.row("SELECT count(*) FROM log WHERE kind = 'nothing'") == (0,)


def test_one_edit_is_one_uid_and_one_time(ledger: Ledger, span_id: int) -> None:
    ledger.update("span", span_id, {"note": "neu"})
    ledger.delete("span", span_id)
    ledger.write_log("test")
    rows = ledger.store.rows("SELECT edit_uid, at, entity FROM log WHERE kind = 'test'")
    assert len(rows) == 2
    assert len(set(rows)) == 1
    assert rows[0][1:] == (ledger.now, "span")


def test_the_log_holds_the_row_before_and_after(ledger: Ledger, span_id: int) -> None:
    ledger.update("span", span_id, {"note": "нова"})
    ledger.write_log("test")
    (payload,) = ledger.store.row("SELECT payload FROM log WHERE kind = 'test'") or ()
    said = json.loads(payload)
    assert (said["before"]["note"], said["after"]["note"]) == ("alt", "нова")


def test_what_is_gone_can_be_neither_read_changed_nor_deleted(ledger: Ledger, span_id: int) -> None:
    ledger.delete("span", span_id)
    for attempt in (
        lambda: ledger.row("span", span_id),
        lambda: ledger.update("span", span_id, {"note": "x"}),
        lambda: ledger.delete("span", span_id),
    ):
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.text == NO_LONGER_APPLIES
    assert len(ledger.rows) == 1


def test_a_played_change_gives_back_the_same_row_id(ledger: Ledger, span_id: int) -> None:
    before = row_of(ledger, span_id)
    change = RowChange("span", before, None)
    ledger.play(change)
    ledger.play(change.inverted())
    assert row_of(ledger, span_id) == before
    assert ledger.rows == [change, change.inverted()]


@pytest.mark.parametrize("column", ["note", "modified", "flag_note"])
def test_a_change_is_played_only_on_the_very_row(column: str, ledger: Ledger, span_id: int) -> None:
    row = row_of(ledger, span_id)
    other = {**row, column: "anders"}
    for change in (RowChange("span", other, None), RowChange("span", other, row)):
        with pytest.raises(UserError):
            ledger.play(change)
    assert row_of(ledger, span_id) == row
    assert ledger.rows == []


def test_a_row_is_not_put_back_where_one_stands(ledger: Ledger, span_id: int) -> None:
    with pytest.raises(UserError):
        ledger.play(RowChange("span", None, row_of(ledger, span_id)))


def test_a_change_without_rows_is_a_bug(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="without a row"):
        ledger.play(RowChange("span", None, None))


def test_a_row_behind_the_ledgers_back_is_no_part_of_it(ledger: Ledger) -> None:
    insert_row(
        ledger.store, "analyst", {"uid": "u", "name": "n", "colour": "#000000", "created": "t"}
    )
    assert ledger.rows == []
