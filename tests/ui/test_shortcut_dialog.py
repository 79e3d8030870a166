# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from tests.ui.hands import Answers, Hands

from narrativetagger.ui.key_model import KeyModel
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.shortcut_dialog import ShortcutDialog


@pytest.fixture
def dialog(hands: Hands) -> ShortcutDialog:
    hands.window.actions_by_id["edit_keys"].trigger()
    return hands.dialog(ShortcutDialog)


def press(*keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def table(dialog: ShortcutDialog) -> QTableView:
    found = dialog.findChild(QTableView, "keys")
    assert found is not None
    return found


def listed(dialog: ShortcutDialog) -> list[str]:
    model = table(dialog).model()
    return [model.index(row, 0).data(KeyModel.ID) for row in range(model.rowCount())]


def said(dialog: ShortcutDialog) -> str:
    label = dialog.findChild(QLabel, "key_said")
    assert label is not None
    return label.text()


def test_keys_alone_change_a_key(hands: Hands, dialog: ShortcutDialog) -> None:
    """Find the action, take a key over from another one, go back to the text and press it."""
    hands.type("previous span")
    assert listed(dialog) == ["previous_span", "previous_span_alike"]
    press(Qt.Key.Key_Return, Qt.Key.Key_J)
    assert said(dialog).startswith("J is already: Next span.")
    press(Qt.Key.Key_Return)
    assert said(dialog) == "J is now: Previous span."
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "K"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    hands.return_to_article()
    hands.tag("villages", "1", "0")
    hands.press("Esc", "Ctrl+End", "K")
    assert hands.chosen() is None
    hands.press("J")
    assert hands.chosen() == ("morale", "villages")


def test_the_window_can_be_used_meanwhile(hands: Hands, dialog: ShortcutDialog) -> None:
    assert not dialog.isModal()
    hands.return_to_article()
    hands.tag("villages", "1", "0")
    assert hands.chosen() == ("morale", "villages")
    hands.window.actions_by_id["edit_keys"].trigger()
    assert hands.window.findChildren(ShortcutDialog) == [dialog]
    hands.wait(hands.widget(QLineEdit, "key_filter").hasFocus)


@pytest.mark.parametrize(
    ("text", "action"),
    [("CTRL+PGUP", "previous_article"), ("about n", "about"), ("(7)", "digit_7")],
)
def test_the_filter_knows_actions_menus_and_keys(
    hands: Hands, dialog: ShortcutDialog, text: str, action: str
) -> None:
    hands.type(text)
    assert listed(dialog) == [action]
    assert table(dialog).currentIndex().data(KeyModel.ID) == action


def test_a_filter_that_matches_nothing_is_said(hands: Hands, dialog: ShortcutDialog) -> None:
    hands.type("xyz")
    assert said(dialog) == "No action matches."
    press(Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert said(dialog) == ""
    assert table(dialog).currentIndex().isValid()


def test_arrows_choose_the_action(hands: Hands, dialog: ShortcutDialog) -> None:
    hands.type("hit")
    press(Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_F12)
    assert said(dialog) == "F12 is now: Previous hit."
    assert hands.window.key_map.keys_of("find_previous")[-1] == Key.parse("F12")


@pytest.mark.parametrize("yes", [True, False])
def test_all_are_reset_if_the_analyst_says_so(
    hands: Hands, dialog: ShortcutDialog, answers: Answers, *, yes: bool
) -> None:
    answers.yes = yes
    hands.window.key_map.set_keys("note", [Key.parse("F5")])
    hands.widget(QPushButton, "key_reset_all").click()
    assert answers.asked == [
        "All actions get the keys that they had at first. What you set is lost."
    ]
    assert hands.window.key_map.is_usual("note") == yes
    assert said(dialog) == ("All keys are as at first." if yes else "")


def test_a_disk_that_refuses_is_told(
    hands: Hands, dialog: ShortcutDialog, setup: Setup, answers: Answers
) -> None:
    setup.paths.keys.mkdir()
    hands.type("note")
    press(Qt.Key.Key_Return, Qt.Key.Key_F5)
    assert len(answers.told) == 1
    assert answers.told[0].startswith("The keys could not be saved in")


def test_keys_reach_all_of_it_and_each_has_a_name(dialog: ShortcutDialog) -> None:
    start = QApplication.focusWidget()
    reached: list[QWidget] = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is start
    assert [widget.objectName() for widget in reached] == [
        "key_filter",
        "keys",
        "key_capture",
        "key_remove_Ctrl+N",
        "key_reset_all",
        "key_export",
        "key_import",
        "key_close",
    ]
    for widget in reached[1:]:
        assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
