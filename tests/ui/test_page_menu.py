# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from tests.ui.hands import FRENCH, Hands, tag_id

WORDS = "trois villages"


def opened(hands: Hands, words: str) -> QMenu:
    """Ask for the menu on some words."""
    box = hands.view.letter_box(FRENCH.index(words) + 1)
    assert box is not None
    page = hands.view.viewport()
    hands.view.customContextMenuRequested.emit(page.mapTo(hands.view, box.center().toPoint()))
    menu = next(menu for menu in hands.window.findChildren(QMenu, "page_menu") if menu.isVisible())
    menu.close()
    return menu


def names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if action.objectName()]


def entry(menu: QMenu, text: str) -> QAction:
    every = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
    return next(action for action in every if action.text() == text and action.menu() is None)


def test_a_passage_gets_a_tag(hands: Hands) -> None:
    hands.window.resize(1360, 860)
    hands.select(WORDS)
    menu = hands.window.page_menu.menu()
    entry(menu, "Operation").trigger()
    assert hands.spans() == [("claim.operation", WORDS)]
    menu.deleteLater()


def test_the_span_under_the_mouse_is_chosen(hands: Hands) -> None:
    hands.window.resize(1360, 860)
    hands.tag(WORDS, "3", "0")
    hands.tag("lundi trois villages", "1", "0")
    hands.press("Esc")
    menu = opened(hands, WORDS)
    assert hands.chosen() == ("claim", WORDS)
    assert {"note", "flag_span", "delete_span", "copy"} <= set(names(menu))
    entry(menu, "Official framing").trigger()
    assert hands.chosen() == ("framing", WORDS)
    assert hands.window.tag_keys.level is None
    assert not hands.window.tag_keys.retagging


def test_the_chosen_span_stays_so_where_it_is_one_of_those_here(hands: Hands) -> None:
    hands.window.resize(1360, 860)
    hands.tag(WORDS, "3", "0")
    hands.tag("lundi trois villages", "1", "0")
    opened(hands, WORDS)
    assert hands.chosen() == ("morale", "lundi trois villages")


def test_elsewhere_there_is_nothing_for_spans(hands: Hands) -> None:
    hands.window.resize(1360, 860)
    menu = opened(hands, WORDS)
    assert names(menu) == ["repeat_tag", "copy", "copy_citation", "find"]
    hands.window.session.open_article(None)
    hands.window.page_menu.open(QPoint(5, 5))
    assert not [menu for menu in hands.window.findChildren(QMenu, "page_menu") if menu.isVisible()]


def test_a_sign_in_a_name_is_no_mnemonic(hands: Hands) -> None:
    hands.select(WORDS)
    tag = hands.project.tag(tag_id(hands.project, "claim"))
    menu = hands.window.page_menu.menu()
    assert tag.name("en") in {action.text() for action in menu.actions()}
    menu.deleteLater()
