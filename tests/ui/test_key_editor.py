# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.ui.hands import Hands

from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.shortcut_dialog import ShortcutDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The dialog with one action chosen, and what is seen of it."""

    def __init__(self, hands: Hands, action: str) -> None:
        hands.window.actions_by_id["edit_keys"].trigger()
        self.hands = hands
        self.keys: KeyMap = hands.window.key_map
        self.dialog = hands.dialog(ShortcutDialog)
        self.editor = self.dialog._editor
        self.action = action
        self.editor.show_action(action)

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def take(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Let the capture take a key."""
        self.click("key_capture")
        QTest.keyClick(self.button("key_capture"), key, held)

    def answer(self, name: str) -> None:
        """Answer a question by the button that has the focus, or by the other one."""
        assert self.button("key_yes").hasFocus()
        if name == "key_no":
            QTest.keyClick(self.button("key_yes"), Qt.Key.Key_Tab)
        assert self.button(name).hasFocus()
        QTest.keyClick(self.button(name), Qt.Key.Key_Space)
        assert self.button("key_capture").hasFocus()
        assert not self.asks

    @property
    def said(self) -> str:
        label = self.dialog.findChild(QLabel, "key_said")
        assert label is not None
        return label.text()

    @property
    def asks(self) -> bool:
        return self.button("key_yes").isVisible() and self.button("key_no").isVisible()

    @property
    def now(self) -> list[str]:
        return [key.written() for key in self.keys.keys_of(self.action)]

    @property
    def chips(self) -> list[str]:
        """Texts of the buttons with keys, from left to right."""
        found = [chip for chip in self.dialog.findChildren(QPushButton) if chip.isVisible()]
        named = [chip for chip in found if chip.objectName().startswith("key_remove_")]
        return [chip.text() for chip in sorted(named, key=QPushButton.x)]


@pytest.fixture
def desk(hands: Hands) -> Desk:
    return Desk(hands, "note")


def parsed(*texts: str) -> Sequence[Key]:
    return tuple(map(Key.parse, texts))


def test_a_free_key_is_added(desk: Desk) -> None:
    assert desk.chips == ["N"]
    desk.take(Qt.Key.Key_G, CTRL)
    assert desk.said == "Ctrl+G is now: Note."
    assert desk.now == ["N", "Ctrl+G"]
    assert desk.chips == ["N", "Ctrl+G"]
    assert desk.button("key_capture").hasFocus()


def test_a_key_that_is_there_is_said(desk: Desk) -> None:
    desk.take(Qt.Key.Key_N)
    assert desk.said == "N is a key of this action already."
    assert not desk.asks


@pytest.mark.parametrize(("answer", "now"), [("key_yes", ["N", "J"]), ("key_no", ["N"])])
def test_a_key_of_another_action_is_said_and_taken_over_or_left(
    desk: Desk, answer: str, now: list[str]
) -> None:
    desk.take(Qt.Key.Key_J)
    assert desk.said == "J is already: Next span. Then no key is left for: Next span."
    assert desk.asks
    assert desk.button("key_no").accessibleDescription() == desk.said
    assert desk.now == ["N"]
    desk.answer(answer)
    assert desk.now == now
    assert bool(desk.keys.keys_of("next_span")) == (answer == "key_no")
    assert desk.said == ("J is now: Note." if answer == "key_yes" else "")


def test_another_key_that_is_left_is_not_mourned(desk: Desk) -> None:
    desk.take(Qt.Key.Key_Backspace)
    assert desk.said == "Backspace is already: Delete."


def test_what_a_press_did_by_another_key_is_said(desk: Desk) -> None:
    desk.take(Qt.Key.Key_3, SHIFT)
    assert desk.now == ["N", "Shift+Digit3"]
    assert not desk.asks
    desk.take(Qt.Key.Key_Plus, CTRL | SHIFT)
    assert desk.now == ["N", "Shift+Digit3", "Ctrl+Shift++"]
    assert desk.said == ("Ctrl+Shift++ is now: Note. Until now it did the same as Ctrl++: Zoom in.")


def test_four_keys_are_enough(desk: Desk) -> None:
    desk.keys.set_keys("note", parsed("N", "F5", "F6", "F7"))
    desk.take(Qt.Key.Key_F8)
    assert desk.said == "4 keys are enough; take one away first."
    assert len(desk.now) == 4


def test_one_of_two_keys_is_taken_away_at_once(desk: Desk) -> None:
    desk.editor.show_action("redo")
    desk.click("key_remove_Ctrl+Y")
    assert desk.keys.keys_of("redo") == parsed("Ctrl+Shift+Z")
    assert not desk.asks
    assert desk.button("key_capture").hasFocus()


@pytest.mark.parametrize(("answer", "now"), [("key_yes", []), ("key_no", ["N"])])
def test_the_last_key_is_taken_away_only_after_it_was_said(
    desk: Desk, answer: str, now: list[str]
) -> None:
    desk.click("key_remove_N")
    assert desk.said == "Then no key is left for: Note."
    assert desk.now == ["N"]
    desk.answer(answer)
    assert desk.now == now


def test_an_action_that_never_had_a_key_may_lose_it(desk: Desk) -> None:
    desk.editor.show_action("about")
    desk.take(Qt.Key.Key_F7)
    desk.click("key_remove_F7")
    assert not desk.asks
    assert desk.keys.is_usual("about")


def test_one_action_is_as_at_first_again(desk: Desk) -> None:
    assert not desk.button("key_reset").isEnabled()
    desk.take(Qt.Key.Key_G, CTRL)
    desk.click("key_reset")
    assert desk.now == ["N"]
    assert desk.said == "As at first: Note."
    assert not desk.button("key_reset").isEnabled()


@pytest.mark.parametrize(("answer", "now"), [("key_yes", ["N"]), ("key_no", [])])
def test_what_others_have_of_the_first_keys_is_said(
    desk: Desk, answer: str, now: list[str]
) -> None:
    desk.keys.set_keys("next_span", parsed("N"))
    assert desk.now == []
    desk.click("key_reset")
    assert desk.said == "N is already: Next span. Then no key is left for: Next span."
    desk.answer(answer)
    assert desk.now == now


def test_a_question_is_void_once_another_action_is_chosen(desk: Desk) -> None:
    desk.take(Qt.Key.Key_J)
    desk.editor.show_action("find")
    assert not desk.asks
    assert desk.said == ""
    assert desk.keys.clashes(Key.parse("J")) == "next_span"


def test_digits_and_escape_can_be_changed(desk: Desk) -> None:
    for action, key in (("digit_1", Qt.Key.Key_R), ("leave", Qt.Key.Key_F12)):
        desk.editor.show_action(action)
        desk.take(key)
        assert len(desk.keys.keys_of(action)) == 2


def test_without_an_action_there_is_nothing_to_do(desk: Desk) -> None:
    desk.editor.show_action(None)
    assert desk.chips == []
    assert not desk.button("key_capture").isEnabled()
    assert not desk.button("key_reset").isEnabled()
