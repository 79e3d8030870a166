# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from tests.ui.hands import Hands

from narrativetagger.ui.palette_model import PaletteModel
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window_state import WindowState

WORDS = "regroupement des forces"


def titles(hands: Hands) -> list[str]:
    model = hands.widget(QListView, "palette_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def palette(hands: Hands) -> Hands:
    """A passage selected, the palette open."""
    hands.select(WORDS)
    hands.press("Ctrl+K")
    assert hands.widget(QLineEdit, "palette_field").hasFocus()
    return hands


def test_an_action_is_found_and_run(palette: Hands) -> None:
    palette.type("details")
    assert titles(palette)[0] == "Details"
    palette.press("Esc")
    assert palette.view.hasFocus()
    palette.press("Ctrl+K")
    palette.type("text only")
    palette.press("Return")
    assert palette.window.side_columns.focus
    assert not palette.window.palette_box.isVisible()


def test_a_tag_is_given_to_the_passage(palette: Hands) -> None:
    palette.type("euphem")
    palette.press("Return")
    assert palette.spans() == [("framing.euphemism", WORDS)]
    assert palette.view.hasFocus()


def test_an_article_is_opened(palette: Hands) -> None:
    palette.type("відх")
    palette.wait(lambda: "Відхід" in titles(palette))
    palette.press("Return")
    assert palette.title == "Відхід"


def test_another_analyst_tags(palette: Hands) -> None:
    palette.press("Esc")
    palette.window.session.become("Marc")
    palette.press("Ctrl+K")
    palette.type("olena")
    assert titles(palette)[0] == "Olena"
    palette.press("Return")
    assert palette.project.analyst.name == "Olena"


def test_typing_errors_are_forgiven(palette: Hands) -> None:
    palette.type("euphmeism")
    palette.wait(lambda: "Official framing › Euphemism" in titles(palette))


def test_arrows_move_while_letters_are_typed(palette: Hands) -> None:
    palette.type("span")
    listed = palette.widget(QListView, "palette_list")
    palette.press("Down", "Down", "Up")
    assert listed.currentIndex().row() == 1
    palette.type("s")
    assert listed.currentIndex().row() == 0
    assert palette.widget(QLineEdit, "palette_field").text() == "spans"


def test_a_click_runs(palette: Hands) -> None:
    palette.type("euphem")
    listed = palette.widget(QListView, "palette_list")
    place = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.spans() == [("framing.euphemism", WORDS)]


def test_what_was_used_last_comes_first_also_after_a_restart(palette: Hands, setup: Setup) -> None:
    palette.type("euphem")
    palette.press("Return", "Ctrl+K")
    assert titles(palette) == ["Official framing › Euphemism"]
    palette.type("відх")
    palette.wait(lambda: "Відхід" in titles(palette))
    palette.press("Return", "Ctrl+K")
    assert titles(palette) == ["Відхід", "Official framing › Euphemism"]
    kept = WindowState(setup.paths.window_state).used_last()
    assert [entry.split("/")[0] for entry in kept] == ["article", "tag"]
    palette.press("Down", "Return", "Ctrl+K")
    assert titles(palette) == ["Official framing › Euphemism", "Відхід"]


def test_at_first_it_shows_what_there_is(palette: Hands) -> None:
    assert "All keys" in titles(palette)
    assert "Filter the tags" not in titles(palette)


def test_nothing_found_runs_nothing(palette: Hands) -> None:
    palette.type("qqqqqq")
    palette.wait(lambda: titles(palette) == [])
    palette.press("Return", "Down")
    assert palette.window.palette_box.isVisible()
    assert palette.spans() == []


def test_it_goes_when_the_keys_go_elsewhere(palette: Hands) -> None:
    palette.window.span_list.setFocus()
    palette.view.setFocus()
    assert not palette.window.palette_box.isVisible()
    assert palette.view.hasFocus()


def test_it_fits_into_a_small_window(hands: Hands) -> None:
    hands.window.resize(400, 300)
    hands.press("Ctrl+K")
    box = hands.window.palette_box
    assert hands.window.rect().contains(box.geometry())


def test_going_on_leaves_the_chosen_row_alone(palette: Hands) -> None:
    palette.type("next")
    palette.press("Down")
    listed = palette.widget(QListView, "palette_list")
    chosen = listed.currentIndex().data(PaletteModel.ENTRY).id
    palette.wait(lambda: not palette.window.palette_box._going_on.isActive())
    assert listed.currentIndex().data(PaletteModel.ENTRY).id == chosen
