# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QToolButton
from tests.ui.hands import UKRAINIAN, Answers, Hands

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import ArticleDetails
from narrativetagger.project.edits import EditArticle
from narrativetagger.ui.article_form import ArticleForm
from narrativetagger.ui.date_range_form import DateRangeForm

Choose = Callable[..., None]


@pytest.fixture
def choose(hands: Hands) -> Choose:
    """Open a menu and take the line that some texts lead to."""

    def take(about: str | int, *texts: str) -> None:
        hands.window.article_menus.open(about, QPoint(5, 5))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = line(menu, texts[0])
        for text in texts[1:]:
            below = action.menu()
            assert isinstance(below, QMenu)
            action = line(below, text)
        action.trigger()
        menu.close()
        hands.wait(lambda: not hands.window.article_list.model.searching)

    return take


def line(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(text))


def choice(hands: Hands) -> ArticleChoice:
    return hands.window.article_list.model.choice


def test_filters_are_chosen_and_cleared(hands: Hands, choose: Choose) -> None:
    hands.window.session.push(EditArticle(1, ArticleDetails(title="Un", outlet="Ici & là")))
    choose("filters", "Status", "Unread")
    choose("filters", "Language", "UK")
    choose("filters", "Outlet", "Outlet unknown")
    assert choice(hands) == ArticleChoice(status="unread", language="uk", outlet="")
    choose("filters", "Status", "All")
    choose("filters", "Outlet", "\u2068Ici && là")
    assert choice(hands) == ArticleChoice(language="uk", outlet="Ici & là")
    choose("filters", "Tag", "Official framing", "Euphemism")
    euphemism = choice(hands).tag_id
    choose("filters", "Tag", "Official framing", "Official framing, with all below")
    assert choice(hands).tag_id not in (None, euphemism)
    choose("filters", "Tag", "All")
    assert choice(hands).tag_id is None
    choose("filters", "Clear the filters")
    assert choice(hands) == ArticleChoice()


def test_dates_are_asked_for(hands: Hands, choose: Choose) -> None:
    choose("filters", "Date")
    hands.dialog(DateRangeForm)
    hands.type("2021")
    hands.press("Tab")
    hands.type("2022")
    hands.press("Return")
    assert choice(hands) == ArticleChoice(since="2021", until="2022")


def test_order_looks_and_columns(hands: Hands, choose: Choose) -> None:
    articles = hands.window.article_list
    choose("looks", "Spans")
    choose("looks", "Descending")
    assert articles.model.order == ArticleOrder("spans", descending=True)
    choose("looks", "Ascending")
    choose("looks", "Table")
    assert (articles.look.shape, articles.model.order) == ("table", ArticleOrder("spans"))
    choose("looks", "Columns", "Words")
    assert "words" in articles.look.columns


def test_all_is_sorted_and_chosen_anew_when_that_is_asked(hands: Hands, choose: Choose) -> None:
    model = hands.window.article_list.model
    hands.ask_for(ArticleOrder(), ArticleChoice(status="unread"))
    hands.press("Ctrl+Return")
    assert model.rowCount() == 2
    choose("looks", "Sort and filter again")
    assert model.rowCount() == 1


def test_a_row_has_a_menu_of_its_own(hands: Hands, choose: Choose, answers: Answers) -> None:
    choose(2, "In progress")
    assert hands.project.article(2).status == "in_progress"
    choose(2, "Details")
    form = hands.dialog(ArticleForm)
    hands.press("End")
    hands.type("!")
    form.done_button.click()
    assert hands.project.article(2).details.title.endswith("!")
    choose(2, "Remove")
    assert "Відхід!" in str(answers.asked)
    assert list(hands.project.article_ids()) == [1]
    hands.press("Ctrl+Z")
    choose(1, "Open")
    choose(2, "Open")
    assert hands.text == UKRAINIAN


def test_mouse_and_keys_open_the_menus(hands: Hands) -> None:
    table = hands.widget(QTableView, "articles")
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    opened = [popup()]
    for name in ("article_filter_button", "article_look_button"):
        QTest.mouseClick(hands.widget(QToolButton, name), Qt.MouseButton.LeftButton)
        opened.append(popup())
    table.customContextMenuRequested.emit(QPoint(5, table.viewport().height() - 5))
    assert QApplication.activePopupWidget() is None
    assert opened == ["article_row_menu", "article_filters", "article_looks"]


def popup() -> str:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    name = menu.objectName()
    menu.close()
    return name


def test_without_a_project_there_is_no_menu(hands: Hands) -> None:
    hands.window.session.take(None)
    hands.window.article_menus.open("filters", QPoint(5, 5))
    assert QApplication.activePopupWidget() is None
