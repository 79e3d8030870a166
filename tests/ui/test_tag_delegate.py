# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QTreeView
from tests.ui.hands import Hands, tag_id
from tests.ui.test_tag_panel import picture, row

from narrativetagger.ui.key_router import Key
from narrativetagger.ui.tag_delegate import TagDelegate

ALT = Qt.KeyboardModifier.AltModifier


def press_eye(hands: Hands, code: str, modifier: Qt.KeyboardModifier) -> None:
    tags = hands.widget(QTreeView, "tags")
    index = row(hands, code)
    tags.scrollTo(index)
    delegate = tags.itemDelegate()
    assert isinstance(delegate, TagDelegate)
    place = delegate.eye(tags.visualRect(index)).center()
    QTest.mouseClick(tags.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_click_on_the_eye_hides_and_shows_and_does_not_tag(hands: Hands) -> None:
    spy = QSignalSpy(hands.window.tag_panel.tag_chosen)
    visibility, framing = hands.window.visibility, tag_id(hands.project, "framing")
    press_eye(hands, "framing", Qt.KeyboardModifier.NoModifier)
    assert visibility.is_hidden(framing)
    press_eye(hands, "framing", Qt.KeyboardModifier.NoModifier)
    assert not visibility.is_hidden(framing)
    assert spy.count() == 0


def test_alt_and_a_click_on_the_eye_shows_a_tag_alone(hands: Hands) -> None:
    press_eye(hands, "claim", ALT)
    assert hands.window.visibility.solo == tag_id(hands.project, "claim")


def test_hidden_tags_and_one_that_is_alone_look_so(hands: Hands) -> None:
    before = {code: picture(hands, code) for code in ("framing", "claim")}
    hands.window.visibility.toggle_solo(tag_id(hands.project, "claim"))
    assert picture(hands, "framing") != before["framing"]
    assert picture(hands, "claim") != before["claim"]


def test_the_key_of_a_tag_is_the_one_that_works(hands: Hands) -> None:
    before = picture(hands, "framing")
    hands.window.key_map.set_keys("digit_2", [Key.parse("F8")])
    other = picture(hands, "framing")
    hands.window.key_map.set_keys("digit_2", [])
    none = picture(hands, "framing")
    assert before != other != none != before
    hands.window.key_map.reset("digit_2")
    assert picture(hands, "framing") == before
