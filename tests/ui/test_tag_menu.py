# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QMenu
from tests.ui.hands import Hands, tag_id

from narrativetagger.core.contrast import blend, contrast, difference
from narrativetagger.settings import THEMES
from narrativetagger.ui.tag_menu import COLOURS, LEGIBLE
from narrativetagger.ui.theme import load_theme

NOTICEABLE = 10.0
"""Well above a just noticeable difference, in ΔE*ab."""


@pytest.fixture
def menu(hands: Hands) -> QMenu:
    return hands.window.tag_menu.menu_of(tag_id(hands.project, "morale"))


def choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()


def colour_menu(menu: QMenu) -> QMenu:
    found = menu.findChild(QMenu, "tag_colours")
    assert found is not None
    return found


def colour_of(hands: Hands, code: str) -> str:
    return hands.project.tag(tag_id(hands.project, code)).colour


def test_it_hides_and_shows(hands: Hands, menu: QMenu) -> None:
    choose(menu, "tag_hide")
    assert hands.window.visibility.is_hidden(tag_id(hands.project, "morale"))
    choose(menu, "tag_show_all")
    assert hands.window.visibility.count() == 0
    choose(menu, "tag_solo")
    assert hands.window.visibility.solo == tag_id(hands.project, "morale")


def test_a_colour_goes_to_the_sub_tags_that_had_the_same(hands: Hands, menu: QMenu) -> None:
    old = colour_of(hands, "morale")
    colour_menu(menu).actions()[4].trigger()
    assert colour_of(hands, "morale") == colour_of(hands, "morale.despair") == COLOURS[4] != old
    assert hands.view.tag_colour(tag_id(hands.project, "morale")) == QColor(COLOURS[4])
    hands.press("Ctrl+Z")
    assert hands.said == "Undone: Colour of a tag"
    assert colour_of(hands, "morale") == colour_of(hands, "morale.despair") == old
    assert hands.view.tag_colour(tag_id(hands.project, "morale")) == QColor(old)


def test_any_colour_can_be_asked_for(hands: Hands, menu: QMenu) -> None:
    colour_menu(menu).actions()[-1].trigger()
    dialog = hands.dialog(QColorDialog)
    dialog.setCurrentColor(QColor("#000000"))
    dialog.accept()
    assert colour_of(hands, "morale") == "#000000"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", COLOURS)
def test_words_are_legible_on_each_colour_in_each_theme(theme: str, colour: str) -> None:
    page = load_theme(theme).page
    behind = blend(colour, page.page.name(), page.tint)
    assert contrast(page.text.name(), behind) >= LEGIBLE


def test_offered_colours_differ() -> None:
    for one, other in combinations(COLOURS, 2):
        assert difference(one, other) > NOTICEABLE
