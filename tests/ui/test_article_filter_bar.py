# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from tests.ui.hands import UKRAINIAN, Hands

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder


def titles(hands: Hands) -> list[str]:
    model = hands.widget(QTableView, "articles").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(hands: Hands) -> QLineEdit:
    return hands.widget(QLineEdit, "article_words")


def chip(hands: Hands) -> QPushButton:
    return hands.widget(QPushButton, "article_filters")


def test_words_leave_the_articles_that_have_them(hands: Hands) -> None:
    assert not chip(hands).isVisible()
    hands.press("Ctrl+Shift+A")
    assert words(hands).hasFocus()
    hands.type("ARMEE rec")
    hands.wait(lambda: titles(hands) == ["L’armée recule"])
    assert chip(hands).text() == "1 shown"
    hands.type("x")
    hands.wait(lambda: titles(hands) == [])
    hands.press("Esc")
    assert len(titles(hands)) == 2
    assert words(hands).text() == ""
    assert not chip(hands).isVisible()
    assert words(hands).hasFocus()
    hands.press("Esc")
    assert hands.view.hasFocus()


def test_the_filters_that_are_on_are_seen_and_cleared_by_a_click(hands: Hands) -> None:
    model = hands.window.article_list.model
    hands.ask_for(ArticleOrder(), ArticleChoice(language="uk", since="2021"))
    assert chip(hands).isVisible()
    assert chip(hands).accessibleName() == "Clear the filters: 0 shown · UK · from 2021"
    QTest.mouseClick(chip(hands), Qt.MouseButton.LeftButton)
    assert model.choice == ArticleChoice()
    assert len(titles(hands)) == 2


def test_enter_goes_on_to_the_list(hands: Hands) -> None:
    hands.press("Ctrl+Shift+A")
    hands.type("відх")
    hands.wait(lambda: len(titles(hands)) == 1)
    hands.press("Return")
    table = hands.widget(QTableView, "articles")
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert hands.text == UKRAINIAN


def test_a_hidden_list_is_told_of(hands: Hands) -> None:
    hands.press("F9", "Ctrl+Shift+A")
    assert "hidden" in hands.said


def test_a_long_phrase_is_cut_and_told_whole(hands: Hands) -> None:
    outlet = "Agence & " * 30
    hands.ask_for(ArticleOrder(), ArticleChoice(outlet=outlet))
    assert chip(hands).text().rstrip("\u2069").endswith("…")
    assert "&&" in chip(hands).text()
    assert outlet in chip(hands).accessibleName()
    assert chip(hands).width() <= hands.window.article_list.width()


def test_another_project_begins_without_filters(hands: Hands) -> None:
    hands.ask_for(ArticleOrder(), ArticleChoice("nobody"))
    assert titles(hands) == []
    path = hands.project.path
    hands.window.session.take(None)
    hands.window.projects.open_or_create(path)
    assert len(titles(hands)) == 2
    assert words(hands).text() == ""
