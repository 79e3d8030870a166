# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QTreeView
from tests.ui.hands import Hands, make_project, still_sources

WORDS = "regroupement des forces"


def shown(hands: Hands, above: QModelIndex | None = None) -> list[str]:
    """Names of the rows that are not hidden, in order."""
    tree = hands.widget(QTreeView, "tags")
    above = above or QModelIndex()
    found = []
    for row in range(tree.model().rowCount(above)):
        index = tree.model().index(row, 0, above)
        if not tree.isRowHidden(row, above):
            found += [index.data(), *shown(hands, index)]
    return found


@pytest.fixture
def filtering(hands: Hands) -> Hands:
    """A passage selected, the caret in the filter."""
    hands.select(WORDS)
    hands.press("Ctrl+T")
    assert hands.widget(QLineEdit, "tag_filter").hasFocus()
    return hands


def test_tags_are_found_by_parts_of_their_names(filtering: Hands) -> None:
    every = shown(filtering)
    filtering.type("EUPH")
    assert shown(filtering) == ["Official framing", "Euphemism"]
    filtering.press("Backspace", "Backspace", "Backspace", "Backspace")
    assert shown(filtering) == every


def test_words_may_stand_in_path_code_and_rule(filtering: Hands) -> None:
    filtering.type("framing regrouping")
    assert shown(filtering) == ["Official framing", "Euphemism"]


def test_enter_gives_the_tag(filtering: Hands) -> None:
    filtering.type("euph")
    filtering.press("Return")
    assert filtering.spans() == [("framing.euphemism", WORDS)]
    assert filtering.view.hasFocus()
    assert not filtering.widget(QLineEdit, "tag_filter").isVisible()
    assert len(shown(filtering)) > 2


def test_arrows_choose_among_what_is_left(filtering: Hands) -> None:
    filtering.type("mention")
    filtering.press("Down", "Up", "Down", "Return")
    assert [code for code, _quote in filtering.spans()] == ["framing.mention"]


def test_nothing_found_gives_nothing(filtering: Hands) -> None:
    filtering.type("xyz")
    assert shown(filtering) == []
    filtering.press("Return", "Down", "Esc")
    assert filtering.spans() == []
    assert filtering.view.hasFocus()
    assert filtering.view.passage() is not None


def test_the_button_opens_it_and_another_project_empties_it(hands: Hands, tmp_path: Path) -> None:
    hands.widget(QToolButton, "find_tag").click()
    hands.type("euph")
    hands.window.session.take(make_project(tmp_path / "other.ntag", still_sources()))
    assert hands.widget(QLineEdit, "tag_filter").text() == ""
    assert len(shown(hands)) > 2


def test_the_current_tag_is_marked_and_explained(filtering: Hands) -> None:
    tags = filtering.widget(QTreeView, "tags")
    filtering.type("fram")
    before = tags.viewport().grab().toImage()
    assert filtering.widget(QLabel, "definition").text().startswith("Official framing\n")
    filtering.press("Down")
    assert filtering.widget(QLabel, "definition").text().startswith("Euphemism\n")
    assert tags.viewport().grab().toImage() != before
    filtering.press("Esc")
    assert not tags.currentIndex().isValid()
