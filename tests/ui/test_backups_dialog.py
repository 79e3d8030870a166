# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.project.backups import Backup
from narrativetagger.ui.backups_dialog import BackupsDialog

BACKUPS = [
    Backup(Path("/backups/uid/b.ntag"), "2026-11-23T12:00:00.500Z", 3_300_000, "b"),
    Backup(Path("/backups/uid/a.ntag"), "2026-11-22T12:00:00.000Z", 1_024, "a"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def make(
    window: QWidget, qtbot: QtBot, backups: list[Backup]
) -> tuple[BackupsDialog, list[Backup]]:
    dialog = BackupsDialog(Path("/war/front.ntag"), backups, "en", window)
    wanted: list[Backup] = []
    dialog.restore_wanted.connect(wanted.append)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog, wanted


def button(dialog: BackupsDialog, text: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    return found


def test_the_newest_is_chosen_at_first(window: QWidget, qtbot: QtBot) -> None:
    dialog, wanted = make(window, qtbot, BACKUPS)
    assert dialog.windowTitle() == "Backups of front"
    button(dialog, "Restore…").click()
    assert wanted == BACKUPS[:1]
    assert not dialog.isVisible()


def test_another_is_chosen_by_keys(window: QWidget, qtbot: QtBot) -> None:
    dialog, wanted = make(window, qtbot, BACKUPS)
    table = dialog.findChild(QTableView, "backups")
    assert table is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted == BACKUPS[1:]


def test_a_double_click_restores(window: QWidget, qtbot: QtBot) -> None:
    dialog, wanted = make(window, qtbot, BACKUPS)
    table = dialog.findChild(QTableView, "backups")
    assert table is not None
    place = table.visualRect(table.model().index(1, 0)).center()
    for act in (QTest.mouseClick, QTest.mouseDClick):
        act(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == BACKUPS[1:]


def test_without_backups_it_says_so(window: QWidget, qtbot: QtBot) -> None:
    dialog, wanted = make(window, qtbot, [])
    assert any("none of this project" in label.text() for label in dialog.findChildren(QLabel))
    assert not button(dialog, "Restore…").isEnabled()
    assert not button(dialog, "Show the folder").isEnabled()
    button(dialog, "Close").click()
    assert wanted == []


def test_the_folder_is_shown_by_the_system(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog, _ = make(window, qtbot, BACKUPS)
    button(dialog, "Show the folder").click()
    assert opened == [QUrl.fromLocalFile("/backups/uid")]
    assert dialog.isVisible()
