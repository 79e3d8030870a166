# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QTableView
from tests.ui.hands import Hands


def table(hands: Hands) -> QTableView:
    return hands.widget(QTableView, "spans")


def heads(hands: Hands) -> list[str]:
    return [label.text() for label in hands.window.span_list.findChildren(QLabel)]


def test_it_counts_and_follows_the_chosen_span(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    hands.tag("trois villages", "3", "0")
    assert any(text.startswith("2 span") for text in heads(hands))
    assert table(hands).currentIndex().row() == 0
    hands.press("J")
    assert table(hands).currentIndex().data() == "regroupement"
    hands.press("Esc")
    assert not table(hands).currentIndex().isValid()


def test_it_is_another_list_in_another_article(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    hands.press("Ctrl+PgDown")
    assert table(hands).model().rowCount() == 0
    assert any(text.startswith("0 span") for text in heads(hands))


def test_enter_goes_to_the_span_under_the_cursor(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    hands.tag("regroupement", "2", "0")
    hands.press("Esc")
    table(hands).setFocus()
    table(hands).setCurrentIndex(table(hands).model().index(0, 0))
    QTest.keyClick(table(hands), Qt.Key.Key_Return)
    assert hands.chosen() == ("claim", "trois villages")


@pytest.fixture
def three(hands: Hands) -> Hands:
    """Three spans, of which the first two are marked in the list."""
    for words in ("trois villages", "retraite", "regroupement"):
        hands.tag(words, "3", "0")
    hands.press("Esc")
    table(hands).setFocus()
    table(hands).setCurrentIndex(table(hands).model().index(0, 0))
    QTest.keyClick(table(hands), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(hands.window.session.marked) == 2
    assert heads(hands)[0] == "3 spans in this article · 2 marked"
    return hands


def test_several_spans_are_deleted_as_one_step(three: Hands) -> None:
    three.press("Del")
    assert three.spans() == [("claim", "regroupement")]
    assert three.said == "2 spans deleted."
    three.press("Ctrl+Z")
    assert len(three.spans()) == 3


def test_several_spans_are_retagged_as_one_step(three: Hands) -> None:
    three.press("T", "2", "1")
    assert [code for code, _quote in three.spans()] == [
        "framing.euphemism",
        "framing.euphemism",
        "claim",
    ]
    three.press("Ctrl+Z")
    assert {code for code, _quote in three.spans()} == {"claim"}


def test_several_spans_are_doubted_and_no_longer(three: Hands) -> None:
    three.press("X")
    assert [span.flag for span in three.project.spans(1)] == [1, 1, 0]
    assert three.said == "2 spans in doubt."
    table(three).selectAll()
    three.press("X")
    assert [span.flag for span in three.project.spans(1)] == [1, 1, 1]
    table(three).selectAll()
    three.press("X")
    assert [span.flag for span in three.project.spans(1)] == [0, 0, 0]
    assert three.said == "3 spans no longer in doubt."


def test_a_click_on_one_ends_the_marking(three: Hands) -> None:
    three.click_row("spans", table(three).model().index(2, 0))
    assert three.window.session.marked == ()
    assert three.chosen() == ("claim", "regroupement")


def test_a_right_click_offers_what_can_be_done(three: Hands) -> None:
    spans = table(three)
    spans.customContextMenuRequested.emit(spans.visualRect(spans.model().index(0, 0)).center())
    (menu,) = (one for one in three.window.findChildren(QMenu, "page_menu") if one.isVisible())
    assert len(three.window.session.marked) == 2
    menu.close()
    delete = next(action for action in menu.actions() if action.objectName() == "delete_span")
    delete.trigger()
    assert three.spans() == [("claim", "regroupement")]
    spans.customContextMenuRequested.emit(spans.visualRect(spans.model().index(0, 0)).center())
    assert three.chosen() == ("claim", "regroupement")
