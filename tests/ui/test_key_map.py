# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.hands import Hands

from narrativetagger.core.errors import UserError
from narrativetagger.key_file import canonical, is_free, load
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window
from narrativetagger.ui.window import MainWindow

WORDS = "regroupement des forces"
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keys(hands: Hands) -> KeyMap:
    """The map of the window; two spans, neither chosen."""
    hands.tag("Ukraine", "1", "0")
    hands.tag(WORDS, "3", "0")
    hands.press("Esc", "Ctrl+Home")
    return hands.window.key_map


def parsed(*texts: str) -> tuple[Key, ...]:
    return tuple(map(Key.parse, texts))


def shown(hands: Hands, action: str) -> str:
    """Return the key that a menu shows beside an action."""
    return hands.window.actions_by_id[action].text().partition("\t")[2]


def test_keys_of_the_table_are_written_as_files_have_them() -> None:
    listed = [key for spec in ACTIONS for key in spec.keys]
    assert [canonical(key) for key in listed] == listed
    assert all(map(is_free, listed))


def test_without_a_file_all_is_as_in_the_table(keys: KeyMap, setup: Setup) -> None:
    for spec in ACTIONS:
        assert keys.keys_of(spec.id) == keys.defaults_of(spec.id) == parsed(*spec.keys)
        assert keys.is_usual(spec.id)
    assert not setup.paths.keys.exists()
    assert keys.clashes(Key.parse("J")) == "next_span"
    assert keys.clashes(Key.parse("R")) is None


def test_a_changed_key_fires_is_shown_and_kept_at_once(
    hands: Hands, keys: KeyMap, setup: Setup, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(keys.changed):
        keys.set_keys("next_span", parsed("R", "Ctrl+R"))
    hands.press("J")
    assert hands.chosen() is None
    hands.press("R")
    assert hands.chosen() == ("morale", "Ukraine")
    hands.press("Ctrl+R")
    assert hands.chosen() == ("claim", WORDS)
    assert shown(hands, "next_span") == "R"
    assert load(setup.paths.keys) == {"next_span": ("R", "Ctrl+R")}


def test_a_key_can_be_taken_over(hands: Hands, keys: KeyMap, setup: Setup) -> None:
    keys.set_keys("previous_span", parsed("K", "J"))
    assert keys.keys_of("next_span") == ()
    assert shown(hands, "next_span") == ""
    hands.press("J")
    assert hands.chosen() is None  # There is none before the caret.
    assert load(setup.paths.keys) == {"next_span": (), "previous_span": ("K", "J")}
    keys.reset("next_span")
    assert keys.keys_of("previous_span") == parsed("K")
    assert load(setup.paths.keys) == {}
    hands.press("J")
    assert hands.chosen() == ("morale", "Ukraine")


def test_two_actions_never_have_the_same_key(keys: KeyMap) -> None:
    before = keys.all_keys()
    with pytest.raises(ValueError, match="two actions with the same key"):
        keys.assign({"note": parsed("J")})
    assert keys.all_keys() == before


def test_keys_can_be_swapped(hands: Hands, keys: KeyMap) -> None:
    keys.assign({"digit_1": parsed("Digit3"), "digit_3": parsed("Digit1")})
    hands.tag("villages", "1")
    assert hands.chosen() == ("claim", "villages")


def test_all_are_as_at_first_again(hands: Hands, keys: KeyMap, setup: Setup) -> None:
    keys.set_keys("leave", parsed("F12"))
    keys.set_keys("about", parsed("F1", "J"))
    keys.reset_all()
    assert all(keys.is_usual(spec.id) for spec in ACTIONS)
    assert load(setup.paths.keys) == {}
    assert shown(hands, "leave") == "Esc"
    assert shown(hands, "about") == ""


def test_a_tag_that_has_a_letter_is_given_once_while_it_is_held(hands: Hands, keys: KeyMap) -> None:
    keys.set_keys("digit_1", parsed("Q"))
    hands.select("villages")
    for held in (False, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Q, NONE, 0, 0, 0, "q", autorep=held, count=1
        )
        QApplication.sendEvent(hands.view, event)
    assert hands.chosen() == ("morale", "villages")


def test_a_key_without_modifier_is_silent_while_text_is_typed(hands: Hands, keys: KeyMap) -> None:
    keys.set_keys("delete_span", parsed("X"))
    hands.press("J", "N")
    hands.type("xx")
    hands.press("Esc")
    assert len(hands.spans()) == 2
    hands.return_to_article()
    hands.press("X")
    assert hands.spans() == [("claim", WORDS)]


def test_a_menu_that_names_its_step_keeps_the_new_key(hands: Hands, keys: KeyMap) -> None:
    keys.set_keys("undo", parsed("F4"))
    hands.press("J", "Del")
    assert hands.window.actions_by_id["undo"].text().startswith("&Undo ")
    assert shown(hands, "undo") == "F4"
    hands.press("F4")
    assert len(hands.spans()) == 2


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, setup: Setup) -> Callable[[], MainWindow]:
    """Return what opens another window, as the next start does."""

    def opened() -> MainWindow:
        window = make_window(qapp, setup)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return opened


def test_keys_are_kept_from_one_start_to_the_next(
    open_window: Callable[[], MainWindow], project_path: Path
) -> None:
    first = open_window()
    first.key_map.set_keys("next_span", parsed("R"))
    first.close()
    second = open_window()
    second.projects.open_or_create(project_path)
    hands = Hands(second)
    hands.tag(WORDS, "3", "0")
    hands.press("Esc", "Ctrl+Home", "J")
    assert hands.chosen() is None
    hands.press("R")
    assert hands.chosen() == ("claim", WORDS)
    assert shown(hands, "next_span") == "R"
    second.close()


def test_a_file_of_bad_and_clashing_lines_opens_a_window(
    open_window: Callable[[], MainWindow], setup: Setup, caplog: pytest.LogCaptureFixture
) -> None:
    lines = 'next_span = ["N"]\nabout = ["N"]\nretag = 7\nlater = ["F5"]\nfind = ["j"]\n'
    setup.paths.keys.write_text(lines, encoding="utf-8")
    keys = open_window().key_map
    said = [record.message for record in caplog.records if record.levelno == logging.WARNING]
    assert len(said) == 2
    assert keys.keys_of("next_span") == parsed("N")
    assert keys.keys_of("find") == parsed("J")
    assert keys.keys_of("about") == keys.keys_of("note") == ()
    assert keys.keys_of("retag") == parsed("T")
    keys.set_keys("about", parsed("F1"))
    assert "later" in setup.paths.keys.read_text(encoding="utf-8")


def test_a_disk_that_refuses_them_is_told(
    hands: Hands, keys: KeyMap, setup: Setup, qtbot: QtBot
) -> None:
    setup.paths.keys.mkdir()
    with qtbot.waitSignal(keys.refused) as refused:
        keys.set_keys("next_span", parsed("R"))
    assert isinstance(refused.args[0], UserError)
    assert str(refused.args[0]).startswith("The keys could not be saved in")
    hands.press("R")
    assert hands.chosen() == ("morale", "Ukraine")


def test_what_names_a_key_names_the_new_one(hands: Hands, keys: KeyMap) -> None:
    note = hands.widget(QPlainTextEdit, "note")
    assert note.placeholderText() == "Note (N)"
    keys.set_keys("note", parsed("F5"))
    assert note.placeholderText() == "Note (F5)"
    keys.set_keys("note", [])
    assert note.placeholderText() == "Note"
