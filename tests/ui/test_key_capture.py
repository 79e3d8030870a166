# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot
from tests.ui.screens import CTRL, DIGIT_2, ESCAPE, KEY_W, LEFT, SHIFT, TAB, Screen

from narrativetagger.ui.key_capture import KeyCapture
from narrativetagger.ui.key_router import Key

NONE = Qt.KeyboardModifier.NoModifier


class Field(QDialog):
    """A capture with another field, and all that it handed on."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []
        self.said: list[str] = []
        self.capture, self.other = KeyCapture(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.capture)
        layout.addWidget(self.other)
        self.capture.taken.connect(self.note)
        self.capture.said.connect(self.said.append)

    def note(self, keys: Sequence[Key]) -> None:
        self.taken.append(keys[0].written())


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    dialog = Field()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.capture.setFocus()
    QTest.keyClick(dialog.capture, Qt.Key.Key_Space)
    assert dialog.capture.waits
    return dialog


def send(field: Field, key: int, text: str, scan_code: int, *, held: bool = False) -> None:
    kind = QEvent.Type.KeyPress
    event = QKeyEvent(kind, key, NONE, scan_code, 0, 0, text, autorep=held, count=1)
    QApplication.sendEvent(field.capture, event)


@pytest.mark.parametrize(
    ("key", "text", "scan_code", "written"),
    [
        (Qt.Key.Key_1, "1", 10, "Digit1"),
        (Qt.Key.Key_Ampersand, "&", 10, "Digit1"),
        (0x0425, "х", 34, "BracketLeft"),
        (0x042F, "я", 52, "Z"),
        (Qt.Key.Key_A, "a", 24, "A"),
        (Qt.Key.Key_F7, "", 73, "F7"),
        (Qt.Key.Key_Delete, "", 119, "Del"),
    ],
)
def test_the_next_key_is_taken_by_place_or_letter(
    field: Field, key: int, text: str, scan_code: int, written: str
) -> None:
    send(field, key, text, scan_code)
    assert field.taken == [written]
    assert not field.capture.waits
    send(field, key, text, scan_code)
    assert field.taken == [written]


def test_keys_with_others_held_are_taken(field: Field) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field.capture, Qt.Key.Key_J, both)
    assert field.taken == ["Ctrl+Shift+J"]


def test_escape_leaves_the_capture_and_not_the_dialog(field: Field) -> None:
    QTest.keyClick(field.capture, Qt.Key.Key_Escape)
    assert not field.capture.waits
    assert field.isVisible()
    assert field.said[-1] == ""
    QTest.keyClick(field.capture, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert field.taken == []


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (Qt.Key.Key_Tab, "Tab goes from field to field"),
        (Qt.Key.Key_Backtab, "Tab goes from field to field"),
        (Qt.Key.Key_Control, "Ctrl alone does nothing"),
        (Qt.Key.Key_Left, "Left moves the caret"),
        (Qt.Key.Key_Return, "Return moves the caret or presses"),
    ],
)
def test_what_cannot_be_a_key_is_refused_in_words(field: Field, key: Qt.Key, sentence: str) -> None:
    QTest.keyClick(field.capture, key)
    assert field.said[-1].startswith(sentence)
    assert field.capture.waits
    assert field.capture.hasFocus()
    assert field.taken == []


def test_a_key_without_a_name_is_refused_in_words(field: Field) -> None:
    send(field, Qt.Key.Key_unknown, "", 0)
    assert field.said[-1].startswith("This key has no name")
    assert field.capture.waits


def test_a_key_that_is_held_still_is_not_taken(field: Field) -> None:
    send(field, Qt.Key.Key_Return, "\r", 36, held=True)
    assert field.said[-1].startswith("Press the key")
    assert field.capture.waits


def test_another_focus_lets_it_wait_no_longer(field: Field) -> None:
    field.other.setFocus()
    assert not field.capture.waits
    assert field.capture.text() == "&Add a key…"


LETTERS = {"us": "Ctrl+W", "fr": "Ctrl+Z", "ru": "Ctrl+W"}


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize("pressed", ["digit", "bracket", "letter"])
def test_what_is_taken_on_a_layout_fires_on_it(screen: Screen, layout: str, pressed: str) -> None:
    code, held, key = {
        "digit": (DIGIT_2, (), "Digit2"),
        "bracket": (LEFT, (SHIFT,), "Shift+BracketLeft"),
        "letter": (KEY_W, (CTRL,), LETTERS[layout]),
    }[pressed]
    screen.open_window(layout, "capture_window.py")
    screen.press(TAB)
    assert screen.heard().startswith("Tab goes")
    screen.press(code, *held)
    assert screen.heard() == f"bound {key}"
    screen.press(code, *held)
    assert screen.heard() == f"fired {key}"
    screen.press(ESCAPE)
    screen.press(code, *held)
    assert screen.heard() == f"fired {key}"
