# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCommandLinkButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.ui.choice_dialog import Choice, ChoiceDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, done: list[str]) -> ChoiceDialog:
    choices = [
        Choice("Look", "Changes nothing.", lambda: done.append("look")),
        Choice("Copy", "Leaves the original.", lambda: done.append("copy")),
    ]
    dialog = ChoiceDialog("Open", "<b>held</b> by Olena", choices, "Leave", window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_each_way_has_a_button_with_its_explanation(dialog: ChoiceDialog) -> None:
    buttons = dialog.findChildren(QCommandLinkButton)
    assert [(button.text(), button.description()) for button in buttons] == [
        ("Look", "Changes nothing."),
        ("Copy", "Leaves the original."),
    ]
    assert [button.accessibleDescription() for button in buttons] == [
        "Changes nothing.",
        "Leaves the original.",
    ]


@pytest.mark.parametrize(("place", "wanted"), [(0, "look"), (1, "copy")])
def test_a_way_is_taken_once_and_the_dialog_gone(
    dialog: ChoiceDialog, done: list[str], place: int, wanted: str
) -> None:
    dialog.findChildren(QCommandLinkButton)[place].click()
    assert done == [wanted]
    assert not dialog.isVisible()


def test_leaving_does_nothing(dialog: ChoiceDialog, done: list[str]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert done == []


def test_the_last_button_leaves(dialog: ChoiceDialog, done: list[str]) -> None:
    (leave,) = [found for found in dialog.findChildren(QPushButton) if found.text() == "Leave"]
    leave.click()
    assert not dialog.isVisible()
    assert done == []
