# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView
from tests.ui.hands import UKRAINIAN, Hands

from narrativetagger.ui.article_list import two_lines


def articles(hands: Hands) -> QListView:
    return hands.widget(QListView, "articles")


def test_it_counts_and_marks_the_open_article(hands: Hands) -> None:
    assert hands.widget(QLabel, "article_list_head").text().startswith("2 article")
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


@pytest.mark.parametrize("title", ["Court", "Un titre " * 30, "Motsansespace" * 20, ""])
def test_a_title_fills_two_lines_at_most(qapp: QApplication, title: str) -> None:
    metrics = QFontMetrics(QFont())
    lines = two_lines(title, metrics, 200).split("\n")
    assert len(lines) <= 2
    assert all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    assert title.startswith(lines[0].rstrip("…"))
