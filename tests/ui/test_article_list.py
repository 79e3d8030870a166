# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView
from tests.ui.hands import UKRAINIAN, Hands


def articles(hands: Hands) -> QTableView:
    return hands.widget(QTableView, "articles")


def test_it_counts_and_marks_the_open_article(hands: Hands) -> None:
    assert hands.widget(QLabel, "article_list_head").text() == "0 of 2 done"
    assert articles(hands).currentIndex().row() == 0
    hands.press("Ctrl+PgDown")
    assert articles(hands).currentIndex().row() == 1
    hands.press("Ctrl+PgDown")
    assert hands.said == "No more articles this way."


def test_a_click_opens_an_article_and_gives_the_keys_back(hands: Hands) -> None:
    hands.click_row("articles", articles(hands).model().index(1, 0))
    assert hands.text == UKRAINIAN
    assert hands.view.hasFocus()


def test_enter_opens_an_article(hands: Hands) -> None:
    articles(hands).setFocus()
    QTest.keyClick(articles(hands), Qt.Key.Key_Down)
    assert hands.title == "L’armée recule"
    QTest.keyClick(articles(hands), Qt.Key.Key_Return)
    assert hands.text == UKRAINIAN


def test_a_row_shows_its_number_of_spans(hands: Hands) -> None:
    before = articles(hands).viewport().grab().toImage()
    hands.tag("trois villages", "3", "0")
    assert articles(hands).viewport().grab().toImage() != before
