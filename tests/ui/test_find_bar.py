# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from tests.ui.hands import Hands

from narrativetagger.ui.find_bar import FindBar
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.plain import tool_tip


@pytest.fixture
def bar(hands: Hands) -> FindBar:
    hands.press("Ctrl+F")
    return hands.window.finding


def field(hands: Hands) -> QLineEdit:
    return hands.widget(QLineEdit, "find_words")


def look_for(hands: Hands, words: str) -> None:
    field(hands).setText(words)
    hands.wait(lambda: hands.window.finding._search.finished)


def count(hands: Hands) -> str:
    return hands.widget(QLabel, "find_count").text()


def selected(hands: Hands) -> str:
    passage = hands.window.desk.view.passage()
    return passage.of(hands.text) if passage else ""


def test_it_is_no_part_of_the_window_until_it_is_wanted(hands: Hands) -> None:
    assert "finding" not in vars(hands.window)
    hands.press("Ctrl+F")
    assert hands.window.finding.isVisible()
    assert field(hands).hasFocus()


def test_the_first_hit_is_selected_while_words_are_typed(hands: Hands, bar: FindBar) -> None:
    QTest.keyClicks(field(hands), "regroup")
    assert selected(hands) == "regroup"
    assert count(hands) == "1 / 1"
    assert field(hands).hasFocus()


def test_accents_apostrophes_and_spaces_do_not_matter(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "d'une retraite")
    assert selected(hands) == "d’une\u00a0retraite"


def test_enter_goes_through_the_hits_and_round(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "re")
    total = len(bar._search.hits)
    assert total > 2
    QTest.keyClick(field(hands), Qt.Key.Key_Return)
    view = hands.window.desk.view
    assert view.hasFocus()
    assert count(hands) == f"1 / {total}"
    for _ in range(total):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert count(hands) == f"1 / {total}"
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(hands) == f"{total} / {total}"
    hands.press("F3")
    assert count(hands) == f"1 / {total}"
    hands.press("Shift+F3")
    assert count(hands) == f"{total} / {total}"


def test_a_digit_tags_the_hit(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "retraite")
    QTest.keyClick(field(hands), Qt.Key.Key_Return)
    hands.press("2", "0")
    assert hands.spans() == [("framing", "retraite")]


def test_all_hits_get_a_tag_as_one_step(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "il")
    hits = len(bar._search.hits)
    hands.press("Ctrl+Shift+F", "2", "1")
    assert len(hands.spans()) == hits
    assert {code for code, _ in hands.spans()} == {"framing.euphemism"}
    assert hands.window.session.stack.count() == 1
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_after_esc_a_digit_does_not_tag_all(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "il")
    hands.press("Ctrl+Shift+F", "Esc", "2", "0")
    assert len(hands.spans()) == 1


def test_all_hits_of_nothing_are_told(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "xyz")
    assert count(hands) == "0 hits"
    hands.press("Ctrl+Shift+F")
    assert "Find something first" in hands.said


def test_selected_words_are_looked_for(hands: Hands) -> None:
    hands.select("retraite")
    hands.press("Ctrl+F")
    assert field(hands).text() == "retraite"
    assert selected(hands) == "retraite"


def test_esc_closes_it_and_the_hit_stays_selected(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "retraite")
    QTest.keyClick(field(hands), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert hands.window.desk.view.hasFocus()
    assert selected(hands) == "retraite"
    hands.press("Ctrl+F")
    hands.window.desk.view.setFocus()
    hands.press("Esc")
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("toggle", "words", "found"),
    [
        ("find_case", "l’ukraine", 0),
        ("find_whole_word", "regroup", 0),
        ("find_whole_word", "forces", 1),
        ("find_regex", r"regroup\w+", 1),
    ],
)
def test_it_can_be_stricter(
    hands: Hands, bar: FindBar, toggle: str, words: str, found: int
) -> None:
    hands.widget(QToolButton, toggle).setChecked(True)
    look_for(hands, words)
    assert len(bar._search.hits) == found


def test_a_wrong_expression_is_told_in_the_bar(hands: Hands, bar: FindBar) -> None:
    hands.widget(QToolButton, "find_regex").setChecked(True)
    field(hands).setText("(")
    error = hands.widget(QLabel, "find_error")
    assert "not a regular expression" in error.text()
    assert error.isVisible()
    field(hands).setText("(il)")
    assert not error.isVisible()


def test_it_looks_through_the_next_article_too(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "каже")
    assert list(bar._search.hits) == []
    hands.window.desk.view.setFocus()
    hands.press("Ctrl+PgDown")
    hands.wait(lambda: bool(bar._search.hits))
    assert selected(hands) == "каже"


def test_hits_are_marked_in_the_text_until_it_is_closed(hands: Hands, bar: FindBar) -> None:
    look_for(hands, "il")
    assert len(hands.window.desk.view._hits.hits) == len(bar._search.hits) > 0
    bar.close_bar()
    assert list(hands.window.desk.view._hits.hits) == []


def test_its_parts_have_names(bar: FindBar) -> None:
    for button in bar.findChildren(QToolButton):
        if button.objectName().startswith("find_"):
            assert button.accessibleName()
            assert button.toolTip()


def test_keys_that_the_analyst_set_count_in_the_field_and_are_named(hands: Hands) -> None:
    keys = hands.window.key_map
    keys.set_keys("find_next", [Key("F4"), Key("G")])
    keys.set_keys("leave", [Key("F12")])
    hands.press("Ctrl+F")
    hands.type("soldat g")
    assert field(hands).text() == "soldat g"
    look_for(hands, "soldat")
    hands.view.set_caret(0)
    hands.press("F4")
    assert hands.view.passage() is not None
    assert field(hands).hasFocus()
    bar = hands.window.finding
    assert "Next hit (F4)" in hands.widget(QToolButton, "find_on").toolTip()
    assert "Close (F12)" in hands.widget(QToolButton, "find_close").toolTip()
    keys.set_keys("find_next", [])
    assert hands.widget(QToolButton, "find_on").toolTip() == tool_tip("Next hit")
    hands.press("F12")
    assert not bar.isVisible()
    hands.press("Ctrl+F", "Esc")
    assert not bar.isVisible()
