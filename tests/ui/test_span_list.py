# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView
from tests.ui.hands import Hands

from narrativetagger.ui.span_model import SpanModel


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


def test_a_row_shows_colour_and_note(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    plain = table(hands).viewport().grab().toImage()
    colour = table(hands).model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    rect = table(hands).visualRect(table(hands).model().index(0, 0))
    assert plain.pixelColor(rect.left() + 12, rect.center().y()) == colour
    hands.press("N")
    hands.type("x")
    hands.press("Esc")
    assert table(hands).model().index(0, 0).data(SpanModel.SPAN).note == "x"
    assert table(hands).viewport().grab().toImage() != plain


def test_doubts_and_examples_are_seen_and_heard(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    pictures = [table(hands).viewport().grab().toImage()]
    for key in ("X", "E"):
        hands.press(key)
        pictures.append(table(hands).viewport().grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    aloud = table(hands).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud.startswith("Official framing, in doubt: regroupement;")
