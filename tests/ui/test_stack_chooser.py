# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.hands import FRENCH, Hands, move_mouse
from tests.ui.stacks import tag_fifty_times

from narrativetagger.ui.plain import isolated
from narrativetagger.ui.stack_chooser import StackMenu

WORDS = "regroupement des forces"
OUTER, INNER = ("framing", "mais d’un regroupement des forces"), ("claim", WORDS)


@pytest.fixture
def stack(hands: Hands) -> Hands:
    """A span over another, the caret in both, none chosen."""
    hands.tag(OUTER[1], "2", "0")
    hands.tag(WORDS, "3", "0")
    hands.press("Esc")
    hands.view.set_caret(FRENCH.index(WORDS) + 2)
    return hands


def menu(hands: Hands) -> StackMenu:
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), StackMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, StackMenu)
    return found


def rows(found: StackMenu) -> list[str]:
    return [action.text() for action in found.actions()]


def click(hands: Hands) -> QPoint:
    """Click on the stack and return where, on the screen."""
    hands.click(FRENCH.index(WORDS) + 2)
    cursor = QTextCursor(hands.view.document())
    cursor.setPosition(hands.view._pieces.to_qt(FRENCH.index(WORDS) + 2))
    return hands.view.viewport().mapToGlobal(hands.view.cursorRect(cursor).center())


def test_a_click_on_a_stack_asks_which(stack: Hands) -> None:
    place = click(stack)
    found = menu(stack)
    assert stack.chosen() is None
    assert rows(found) == [
        f"&1  Battlefield claim · {isolated('Olena')} · {isolated(WORDS)}",
        f"&2  Official framing · {isolated('Olena')} · {isolated(OUTER[1])}",
    ]
    assert not any(action.icon().isNull() for action in found.actions())
    assert found.activeAction() is found.actions()[0]
    assert (found.pos() - place).manhattanLength() < 40
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert stack.chosen() == INNER


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([Qt.Key.Key_Return], INNER),
        ([Qt.Key.Key_Down, Qt.Key.Key_Return], OUTER),
        ([Qt.Key.Key_2], OUTER),
        ([Qt.Key.Key_1], INNER),
        ([Qt.Key.Key_9, Qt.Key.Key_Escape], None),
        ([Qt.Key.Key_Escape], None),
    ],
)
def test_keys_choose(stack: Hands, keys: list[Qt.Key], chosen: tuple[str, str] | None) -> None:
    spans = stack.spans()
    stack.press("C")
    found = menu(stack)
    for key in keys:
        QTest.keyClick(found, key)
    stack.wait(lambda: QApplication.activePopupWidget() is None)
    assert stack.chosen() == chosen
    assert stack.spans() == spans


def test_the_mouse_chooses(stack: Hands) -> None:
    stack.press("C")
    found = menu(stack)
    row = found.actionGeometry(found.actions()[1]).center()
    move_mouse(found, row)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=row)
    assert stack.chosen() == OUTER


def test_the_chosen_span_is_where_it_begins(stack: Hands) -> None:
    stack.press("C")
    QTest.keyClick(menu(stack), Qt.Key.Key_2)
    stack.press("C")
    found = menu(stack)
    assert found.activeAction() is found.actions()[1]
    found.close()


def test_a_double_click_selects_the_word(stack: Hands) -> None:
    cursor = QTextCursor(stack.view.document())
    cursor.setPosition(stack.view._pieces.to_qt(FRENCH.index(WORDS) + 2))
    place = stack.view.cursorRect(cursor).center() + QPoint(3, 0)
    viewport = stack.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.qWait(400)
    assert QApplication.activePopupWidget() is None
    passage = stack.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == "regroupement"


def test_a_click_on_an_underline_chooses_at_once(stack: Hands) -> None:
    (block, offset) = list(stack.view.seen_blocks())[1]
    for band in stack.view._bands.of_block(block).bands:
        assert band.underline is not None
        place = (band.underline.center() + offset).toPoint()
        QTest.mouseClick(stack.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        chosen = stack.window.session.chosen
        assert chosen is not None
        assert chosen.id == band.span.id


def test_where_there_is_one_it_is_chosen_and_where_there_is_none_it_is_said(stack: Hands) -> None:
    stack.view.set_caret(FRENCH.index("mais") + 1)
    stack.press("C")
    assert stack.chosen() == OUTER
    stack.press("Esc")
    stack.view.set_caret(FRENCH.index("mais") + len(OUTER[1]))
    stack.window.visibility.toggle(stack.project.spans(1)[1].tag_id)
    stack.press("C")
    assert stack.chosen() == OUTER
    stack.press("Esc", "Ctrl+Home", "C")
    assert stack.said == "No span stands here."


def test_fifty_spans_on_one_word_can_all_be_chosen(hands: Hands) -> None:
    passage = tag_fifty_times(hands, "soldat")
    hands.view.set_caret(passage.start + 2)
    hands.press("C")
    found = menu(hands)
    assert len(found.actions()) == 50
    assert not found.actions()[9].text().startswith("&")
    QTest.keyClick(found, Qt.Key.Key_Up)
    QTest.keyClick(found, Qt.Key.Key_Return)
    chosen = hands.window.session.chosen
    assert chosen is not None
    assert chosen.id == max(span.id for span in hands.project.spans(1))


def test_more_than_a_menu_holds_are_counted(stack: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("narrativetagger.ui.stack_chooser.MOST", 1)
    stack.press("C")
    found = menu(stack)
    assert (len(found.actions()), found.actions()[1].text()) == (2, "+1")
    assert not found.actions()[1].isEnabled()
    found.close()
