# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from narrativetagger.ui.palette_model import MOST, PaletteModel
from narrativetagger.ui.palette_sources import Entry, FewEntries


def entries(kind: int, *titles: str) -> FewEntries:
    made = [Entry(f"{kind}/{title}", title, "kind", "J", "", list) for title in titles]
    return FewEntries(kind, made)


def titles(model: PaletteModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_rank_comes_before_use_and_use_before_kind(qtmodeltester: ModelTester) -> None:
    model = PaletteModel()
    qtmodeltester.check(model)
    sources = [entries(0, "Next span", "Spans"), entries(1, "Span of time", "A span")]
    model.begin(sources, ["1/A span", "0/gone"])
    assert titles(model) == ["A span"]
    model.look_for("span")
    assert titles(model) == ["Spans", "Span of time", "A span", "Next span"]
    model.look_for(" ")
    assert titles(model) == ["A span"]


def test_guesses_come_behind_and_once() -> None:
    model = PaletteModel()
    model.begin([entries(0, "Export spans", "Exports")], [])
    model.look_for("exprot")
    assert titles(model) == []
    while model.go_on():
        pass
    assert sorted(titles(model)) == ["Export spans", "Exports"]
    model.look_for("export")
    while model.go_on():
        pass
    assert len(titles(model)) == 2


def test_no_more_rows_are_shown_than_are_read() -> None:
    model = PaletteModel()
    model.begin([entries(0, *(f"span {number}" for number in range(2 * MOST)))], [])
    model.look_for("span")
    assert model.rowCount() == MOST
    while model.go_on():
        assert model.rowCount() == MOST


def test_a_screen_reader_hears_all_of_a_row() -> None:
    model = PaletteModel()
    model.begin([entries(0, "Undo")], ["0/Undo"])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Undo, kind, J"
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
