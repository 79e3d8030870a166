# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from tests.ui.hands import Hands

from narrativetagger.ui.action_words import action_name
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.cheat_sheet import CheatSheet, KeyCap, KeyGroup
from narrativetagger.ui.key_router import Key


@pytest.fixture
def sheet(hands: Hands) -> CheatSheet:
    hands.press("F1")
    return hands.dialog(CheatSheet)


def words(sheet: CheatSheet) -> list[str]:
    """All that is read on the sheet."""
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def caps(sheet: CheatSheet) -> list[str]:
    return [cap.text() for cap in sheet.findChildren(KeyCap) if cap.isVisible()]


def test_every_action_with_a_key_is_there(sheet: CheatSheet, hands: Hands) -> None:
    said, keys = set(words(sheet)), set(caps(sheet))
    for spec in ACTIONS:
        if spec.keys:
            assert action_name(spec.id) in said, spec.id
            assert {Key.parse(key).shown() for key in spec.keys} <= keys, spec.id


def test_words_find_keys(sheet: CheatSheet, hands: Hands) -> None:
    assert sheet.findChild(QLineEdit, "cheat_sheet_filter").hasFocus()
    hands.type("hit next")
    assert "Next hit" in words(sheet)
    assert "Next span" not in words(sheet)
    assert [group.matches for group in sheet.findChildren(KeyGroup) if group.isVisible()] == [1]


def test_changed_keys_are_shown(sheet: CheatSheet, hands: Hands) -> None:
    assert "F7" not in caps(sheet)
    hands.window.key_map.set_keys("next_span", [Key.parse("F7")])
    QApplication.processEvents()
    assert "F7" in caps(sheet)


def test_columns_follow_the_width(sheet: CheatSheet) -> None:
    found = []
    for width in (1400, 380):
        sheet.resize(width, 500)
        QApplication.processEvents()
        found.append(sheet._columns.count())
    assert found[0] > 1
    assert found[1] == 1


def test_a_question_mark_opens_it_and_esc_closes_it(hands: Hands) -> None:
    hands.press("?")
    sheet = hands.dialog(CheatSheet)
    assert not sheet.isModal()
    hands.press("Esc")
    assert not sheet.isVisible()
    hands.return_to_article()
    hands.press("F1")
    assert hands.dialog(CheatSheet) is sheet
