# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView
from tests.ui.hands import UKRAINIAN, Hands

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.ui.article_columns import COLUMNS
from narrativetagger.ui.article_list import ArticleList
from narrativetagger.ui.article_look import Shape
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window_state import WindowState


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


def test_a_click_on_a_column_sorts_and_the_next_one_turns_it_round(hands: Hands) -> None:
    hands.window.article_list.look.use_shape("table")
    header = articles(hands).horizontalHeader()
    model = hands.window.article_list.model
    for descending in (False, True):
        place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        hands.wait(lambda: not model.searching)
        assert model.order == ArticleOrder("title", descending)
        assert header.sortIndicatorSection() == 0
    assert articles(hands).model().index(0, 0).data() == "Відхід"
    assert articles(hands).currentIndex().row() == 1


def test_a_narrow_table_keeps_its_titles(hands: Hands) -> None:
    header = articles(hands).horizontalHeader()
    hands.window.article_list.look.use_shape("table")
    QTest.qWait(1)
    assert header.length() > articles(hands).viewport().width() > header.sectionSize(0) > 100
    for column in ("outlet", "published", "language", "spans"):
        hands.window.article_list.look.toggle_column(column)
    hands.window._columns.setSizes([800, 300, 300])
    QTest.qWait(1)
    assert header.length() == articles(hands).viewport().width()


@pytest.mark.parametrize("shape", ["lines", "table"])
def test_a_row_shows_its_status(hands: Hands, shape: Shape) -> None:
    hands.window.article_list.look.use_shape(shape)
    hands.window._columns.setSizes([600, 400, 300])
    QTest.qWait(1)
    before = articles(hands).viewport().grab().toImage()
    hands.window.readings.mark("done")
    done = articles(hands).viewport().grab().toImage()
    hands.window.readings.mark("in_progress")
    begun = articles(hands).viewport().grab().toImage()
    assert before != done != begun != before


def test_an_article_that_is_not_shown_is_not_marked(hands: Hands) -> None:
    hands.ask_for(ArticleOrder(), ArticleChoice(language="uk"))
    assert not articles(hands).selectionModel().hasSelection()
    hands.window.session.open_article(2)
    assert articles(hands).currentIndex().row() == 0


def test_widths_of_columns_are_kept(hands: Hands, setup: Setup) -> None:
    window = hands.window
    window.article_list.look.use_shape("table")
    header = articles(hands).horizontalHeader()
    column = COLUMNS.index("outlet")
    header.resizeSection(column, 211)
    window.close()
    kept = ArticleList(window.session, WindowState(setup.paths.window_state))
    kept.look.use_shape("table")
    table = kept.findChild(QTableView, "articles")
    assert table.horizontalHeader().sectionSize(column) == 211
    kept.deleteLater()
