# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTableView, QToolButton
from tests.ui.hands import Hands, make_project, still_sources

from narrativetagger.core.span_choice import SpanChoice


def quotes(hands: Hands) -> list[str]:
    model = hands.widget(QTableView, "spans").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def act(hands: Hands, text: str) -> None:
    menu = hands.window.span_list.filter.menu()
    entry(menu, text).trigger()
    menu.deleteLater()


def entry(menu: QMenu, text: str) -> QAction:
    every = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
    return next(action for action in every if action.text().replace("&", "").strip() == text)


@pytest.fixture
def three(hands: Hands) -> Hands:
    """Three spans, the second in doubt, the third a model example."""
    hands.tag("trois villages", "3", "0")
    hands.tag("retraite", "2", "1")
    hands.press("X")
    hands.tag("Personne", "1", "0")
    hands.press("E", "Esc")
    return hands


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By tag", ["Personne", "retraite", "trois villages"]),
        ("Doubts first", ["retraite", "trois villages", "Personne"]),
        ("Only in doubt", ["retraite"]),
        ("Only model examples", ["Personne"]),
        ("Official framing", ["retraite"]),
        ("Euphemism", ["retraite"]),
        ("Battlefield claim", ["trois villages"]),
    ],
)
def test_the_list_is_sorted_and_filtered(three: Hands, text: str, found: list[str]) -> None:
    act(three, text)
    assert quotes(three) == found
    act(three, "Show all")
    assert quotes(three) == ["trois villages", "retraite", "Personne"]


def test_words_are_looked_for_and_esc_shows_all(three: Hands) -> None:
    act(three, "Words…")
    assert three.widget(QLineEdit, "span_words").hasFocus()
    three.type("VILL")
    assert quotes(three) == ["trois villages"]
    heads = [label.text() for label in three.window.span_list.findChildren(QLabel)]
    assert "1 of 3 spans" in heads
    three.press("Esc")
    assert quotes(three) == ["trois villages", "retraite", "Personne"]
    assert three.view.hasFocus()


def test_what_changes_comes_and_goes(three: Hands) -> None:
    act(three, "Only in doubt")
    three.tag("regroupement", "2", "0")
    assert quotes(three) == ["retraite"]
    three.press("X")
    assert quotes(three) == ["retraite", "regroupement"]
    table = three.widget(QTableView, "spans")
    assert table.currentIndex().row() == 1
    three.press("X")
    assert quotes(three) == ["retraite"]
    assert not table.currentIndex().isValid()
    three.press("Ctrl+Z")
    assert quotes(three) == ["retraite", "regroupement"]


def test_choices_are_checked_and_taken_back_by_the_same_entry(three: Hands) -> None:
    act(three, "Only in doubt")
    act(three, "By tag")
    menu = three.window.span_list.filter.menu()
    assert entry(menu, "Only in doubt").isChecked()
    assert entry(menu, "By tag").isChecked()
    assert not entry(menu, "By place in the text").isChecked()
    menu.deleteLater()
    act(three, "Only in doubt")
    assert len(quotes(three)) == 3


def test_the_button_opens_the_menu_and_another_project_asks_for_all(
    three: Hands, tmp_path: Path
) -> None:
    act(three, "Only in doubt")
    three.widget(QToolButton, "span_filter").click()
    shown = three.window.findChildren(QMenu, "span_filter_menu")
    assert any(menu.isVisible() for menu in shown)
    for menu in shown:
        menu.close()
    three.window.session.take(make_project(tmp_path / "other.ntag", still_sources()))
    assert three.window.span_list.filter.choice == SpanChoice()
