# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_model import KeyModel
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.window import MainWindow

IDS = [spec.id for spec in ACTIONS]


@pytest.fixture
def model(empty_window: MainWindow) -> KeyModel:
    return KeyModel(empty_window.key_map, empty_window)


def row(model: KeyModel, action: str) -> list[str]:
    return [model.index(IDS.index(action), column).data() for column in range(4)]


def test_each_action_has_a_row(model: KeyModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == len(ACTIONS)
    assert [model.index(number, 0).data(KeyModel.ID) for number in range(len(IDS))] == IDS
    assert row(model, "redo") == ["Redo", "Edit", "Ctrl+Shift+Z, Ctrl+Y", "Ctrl+Shift+Z, Ctrl+Y"]
    assert row(model, "digit_2") == ["Tag or sub-tag with this digit (2)", "", "2", "2"]
    assert row(model, "about") == ["About narrativetagger", "Help", "", ""]


def test_a_change_is_shown_in_bold(empty_window: MainWindow, model: KeyModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        empty_window.key_map.set_keys("about", [Key.parse("F7")])
    assert row(model, "about") == ["About narrativetagger", "Help", "F7", ""]
    fonts = [model.index(IDS.index(action), 0).data(Qt.ItemDataRole.FontRole) for action in IDS]
    assert [action for action, font in zip(IDS, fonts, strict=True) if font] == ["about"]


def test_columns_have_names_and_there_is_nothing_else(model: KeyModel) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    names = [model.headerData(column, across) for column in range(4)]
    assert names == ["Action", "Menu", "Keys", "At first"]
    assert model.headerData(0, down) is None
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
