# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.hands import Answers, Hands

from narrativetagger.ui.empty_desk import EmptyDesk
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.paste_form import PasteForm
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window import MainWindow


def click(hands: Hands, name: str) -> None:
    button = hands.widget(QPushButton, f"empty_desk_{name}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def hands(empty_window: MainWindow) -> Hands:
    empty_window.open_at_start([])
    return Hands(empty_window)


def test_it_invites_to_add_files(hands: Hands, answers: Answers) -> None:
    click(hands, "add")
    assert answers.asked == ["Add articles"]


def test_it_invites_to_paste(hands: Hands) -> None:
    click(hands, "paste")
    assert hands.dialog(PasteForm).close()


def test_it_invites_to_the_samples(hands: Hands, setup: Setup) -> None:
    click(hands, "samples")
    assert hands.project.path == setup.paths.sample_project
    assert not hands.window.empty_desk.isVisible()


def test_each_button_says_what_it_does(qtbot: QtBot) -> None:
    desk = EmptyDesk()
    qtbot.addWidget(desk)
    buttons = desk.findChildren(QPushButton)
    assert all(button.text() and not button.icon().isNull() for button in buttons)
    assert len(buttons) == 3


def test_it_names_the_keys_as_they_are_now(hands: Hands) -> None:
    desk, keys = hands.window.empty_desk, hands.window.key_map
    texts = [label.text() for label in desk.findChildren(QLabel)]
    assert hands.window.key_of("add_files") in texts
    assert hands.window.key_of("paste_article") in texts
    (taught,) = (text for text in texts if hands.window.key_of("cheat_sheet") in text)
    assert hands.window.key_of("command_palette") in taught
    keys.set_keys("add_files", [Key.parse("F7")])
    keys.set_keys("cheat_sheet", [])
    texts = [label.text() for label in desk.findChildren(QLabel)]
    assert "F7" in texts
    assert taught not in texts
