# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.ui.key_router import Key, KeyRouter, keys_of

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(key: int, text: str, scan_code: int, modifiers: Qt.KeyboardModifier = NONE) -> list[Key]:
    kind = QEvent.Type.KeyPress
    return keys_of(QKeyEvent(kind, key, modifiers, scan_code, 0, 0, text))


@pytest.mark.parametrize(
    ("text", "name", "modifiers"),
    [
        ("Digit1", "Digit1", set()),
        ("Ctrl+Z", "Z", {"Ctrl"}),
        ("Ctrl+Shift+BracketLeft", "BracketLeft", {"Ctrl", "Shift"}),
        ("Ctrl++", "+", {"Ctrl"}),
        ("Ctrl+-", "-", {"Ctrl"}),
        ("+", "+", set()),
        ("Esc", "Esc", set()),
    ],
)
def test_a_key_is_parsed(text: str, name: str, modifiers: set[str]) -> None:
    assert Key.parse(text) == Key(name, frozenset(modifiers))
    assert Key.parse(text).written() == text


def test_a_key_is_shown_as_people_know_it() -> None:
    assert Key.parse("Digit1").shown() == "1"
    assert Key.parse("Shift+BracketLeft").shown() == "Shift+["
    assert Key.parse("Ctrl+Digit0").shown() == "Ctrl+0"


@pytest.mark.parametrize(
    ("key", "text", "scan_code", "modifiers"),
    [
        (Qt.Key.Key_1, "1", 10, NONE),  # QWERTY
        (Qt.Key.Key_Ampersand, "&", 10, NONE),  # AZERTY
        (Qt.Key.Key_1, "1", 10, SHIFT),  # AZERTY with Shift
        (Qt.Key.Key_1, "1", 0, NONE),  # number pad, or a program
    ],
)
def test_a_digit_is_a_place(
    key: int, text: str, scan_code: int, modifiers: Qt.KeyboardModifier
) -> None:
    assert Key("Digit1") in press(key, text, scan_code, modifiers)


def test_a_letter_is_what_the_layout_prints_if_that_is_latin() -> None:
    assert press(Qt.Key.Key_A, "a", 24)[0] == Key("A")  # the Q place of AZERTY


def test_a_cyrillic_letter_is_its_place() -> None:
    ya = 0x042F
    assert press(ya, "я", 52)[0] == Key("Z")
    assert press(ya, "я", 52, CTRL)[0] == Key("Z", frozenset({"Ctrl"}))


def test_marks_may_need_shift() -> None:
    plus = Key("+", frozenset({"Ctrl"}))
    assert plus in press(Qt.Key.Key_Plus, "+", 21, CTRL | SHIFT)


def test_shift_with_a_letter_is_another_key() -> None:
    assert Key("J") not in press(Qt.Key.Key_J, "J", 44, SHIFT)
    assert Key("J", frozenset({"Shift"})) in press(Qt.Key.Key_J, "J", 44, SHIFT)


class Desk(QMainWindow):
    """A window with a field for text and a button, and a router that notes what it fires."""

    def __init__(self) -> None:
        super().__init__()
        self.fired: list[str] = []
        middle = QWidget()
        self.button, self.field = QPushButton("button"), QLineEdit()
        layout = QVBoxLayout(middle)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.setCentralWidget(middle)
        self.router = KeyRouter(self)
        self.router.bind(Key.parse("Digit1"), self.note_digit, repeats=False)
        self.router.bind(Key.parse("Ctrl+Z"), self.note_undo)

    def note_digit(self) -> None:
        self.fired.append("digit")

    def note_undo(self) -> None:
        self.fired.append("undo")


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.button.setFocus()
    yield window
    window.close()


def test_keys_fire(desk: Desk) -> None:
    QTest.keyClick(desk.button, Qt.Key.Key_1)
    QTest.keyClick(desk.button, Qt.Key.Key_Z, CTRL)
    assert desk.fired == ["digit", "undo"]


def test_nothing_fires_while_text_is_typed(desk: Desk) -> None:
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "1")
    QTest.keyClick(desk.field, Qt.Key.Key_Z, CTRL)
    assert desk.fired == []
    assert desk.field.text() == ""
    QTest.keyClicks(desk.field, "1")
    assert desk.field.text() == "1"


def test_nothing_fires_in_a_dialog(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk)
    dialog.open()
    qtbot.waitExposed(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_1)
    dialog.close()
    assert desk.fired == []


def hold(desk: Desk, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    """Send what a held key sends again and again, and tell whether it was taken."""
    kind = QEvent.Type.KeyPress
    event = QKeyEvent(kind, key, modifiers, 0, 0, 0, text, autorep=True, count=1)
    return desk.router.eventFilter(desk.button, event)


def test_a_held_key_fires_again_unless_it_shall_not(desk: Desk) -> None:
    assert not hold(desk, Qt.Key.Key_1, "1")
    assert desk.fired == []
    assert hold(desk, Qt.Key.Key_Z, "z", CTRL)
    assert desk.fired == ["undo"]


def test_a_key_that_is_given_back_fires_nothing(desk: Desk) -> None:
    desk.router.unbind(Key.parse("Digit1"))
    QTest.keyClick(desk.button, Qt.Key.Key_1)
    assert desk.fired == []
    with pytest.raises(KeyError):
        desk.router.unbind(Key.parse("Digit1"))
    desk.router.bind(Key.parse("Digit1"), desk.note_digit)
    assert hold(desk, Qt.Key.Key_1, "1")
    assert desk.fired == ["digit"]


def test_a_key_has_one_action(desk: Desk) -> None:
    with pytest.raises(ValueError, match="bound twice"):
        desk.router.bind(Key.parse("Digit1"), desk.note_undo)
