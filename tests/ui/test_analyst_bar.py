# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from tests.ui.hands import Hands

from narrativetagger.ui.analyst_bar import MOST, AnalystBar

WORDS = "regroupement des forces"


def reopen(hands: Hands) -> AnalystBar:
    path = hands.project.path
    hands.window.session.take(None)
    hands.window.projects.open_or_create(path)
    return hands.window.analyst_bar


def names(bar: AnalystBar) -> list[str]:
    buttons = bar.findChildren(QToolButton)
    return [one.text().strip("\u2068\u2069") for one in buttons if one.isCheckable()]


def click(bar: AnalystBar, text: str) -> None:
    (button,) = (one for one in bar.findChildren(QToolButton) if text in one.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def bar(hands: Hands) -> AnalystBar:
    """Asks in a project in which Marc, who is here, and Ira have tagged."""
    hands.tag(WORDS, "2", "0")
    hands.window.session.become("Marc & fils")
    hands.tag("trois villages", "3", "0")
    return reopen(hands)


def test_who_tags_is_asked_where_others_did(bar: AnalystBar, hands: Hands) -> None:
    me = hands.project.analyst.name
    assert bar.isVisible()
    assert len(names(bar)) == 2
    assert names(bar)[0] == me.replace("&", "&&")
    assert hands.view.hasFocus()


def test_the_other_one_tags_after_a_click(bar: AnalystBar, hands: Hands) -> None:
    other = next(
        one.name for one in hands.project.analysts().values() if one != hands.project.analyst
    )
    click(bar, other.replace("&", "&&"))
    assert hands.project.analyst.name == other
    assert hands.window.looks.settings.analyst == other
    assert not bar.isVisible()
    assert hands.view.hasFocus()


def test_it_goes_with_the_first_span(bar: AnalystBar, hands: Hands) -> None:
    hands.tag("retraite", "1", "0")
    assert not bar.isVisible()


@pytest.mark.parametrize("way", ["Esc", "analyst_bar_away"])
def test_it_can_be_sent_away(bar: AnalystBar, hands: Hands, way: str) -> None:
    before = hands.project.analyst
    if way == "Esc":
        hands.press("Esc")
    else:
        QTest.mouseClick(hands.widget(QToolButton, way), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert hands.project.analyst == before


def test_more_of_them_and_new_ones_are_in_the_menu(hands: Hands) -> None:
    for number in range(MOST + 2):
        hands.window.session.become(f"Analyst {number}")
        hands.tag(WORDS, "2", "0")
    bar = reopen(hands)
    assert len(names(bar)) == MOST
    click(bar, "Somebody else…")
    (menu,) = hands.window.findChildren(QMenu, "analyst_menu")
    assert f"Analyst {MOST + 1}" in " ".join(action.text() for action in menu.actions())
    menu.close()


def test_nobody_is_asked_in_a_project_of_ones_own(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    path = hands.project.path
    hands.window.session.take(None)
    hands.window.projects.open_or_create(path)
    assert "analyst_bar" not in vars(hands.window)
