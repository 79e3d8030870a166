# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.hands import Hands, tag_id

from narrativetagger.ui.key_router import Key
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.tag_grid import TALL, TagGrid

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grid(hands: Hands) -> Iterator[TagGrid]:
    found = TagGrid(hands.window.session, hands.window.key_map, hands.window)
    found.show()
    yield found
    found.deleteLater()


def show(hands: Hands, grid: TagGrid, room: int, above: str = "") -> list[QToolButton]:
    """Show the sub-tags of a tag, or the top tags, and return the buttons."""
    parent = tag_id(hands.project, above) if above else None
    grid.show_tags(hands.project.codebook.children(parent), parent, None, room)
    grid.adjustSize()
    return buttons(grid)


def buttons(grid: TagGrid) -> list[QToolButton]:
    return [button for button in grid.findChildren(QToolButton) if button.isVisible()]


@pytest.mark.parametrize("above", ["", "morale"])
@pytest.mark.parametrize("room", [120, 180, 250, 400, 700, 1000, 2000])
def test_it_fits_into_its_room(hands: Hands, grid: TagGrid, room: int, above: str) -> None:
    shown = show(hands, grid, room, above)
    assert grid.width() <= room
    assert len(shown) == (9 if above else 3)
    for button in shown:
        assert grid.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= TALL


def test_what_has_no_room_at_all_is_left_out(hands: Hands, grid: TagGrid) -> None:
    assert 1 <= len(show(hands, grid, 40, "morale")) < 9
    assert len(show(hands, grid, 2000, "morale")) == 9


def test_names_are_whole_where_there_is_room(hands: Hands, grid: TagGrid) -> None:
    texts = [button.text() for button in show(hands, grid, 2000)]
    names = ("Morale messaging", "Official framing", "Battlefield claim")
    assert texts == [f"{key}  {isolated(name)}" for key, name in enumerate(names, start=1)]
    texts = [button.text() for button in show(hands, grid, 120, "morale")]
    assert texts == [str(key) for key in range(1, 10)]


def test_signs_in_names_and_keys_are_shown_as_they_are(hands: Hands, grid: TagGrid) -> None:
    hands.window.key_map.set_keys("digit_1", [Key("{")])
    (tag, *_rest) = hands.project.codebook.children(None)
    grid.show_tags([replace(tag, names={"en": "A & {B}"})], None, None, 2000)
    (button,) = buttons(grid)
    assert button.text() == f"{{  {isolated('A && {B}')}"


def test_a_tag_without_a_key_has_none(hands: Hands, grid: TagGrid) -> None:
    (tag, *_rest) = hands.project.codebook.children(None)
    grid.show_tags([replace(tag, key="")], None, None, 2000)
    (button,) = buttons(grid)
    assert button.text() == isolated("Morale messaging")
    assert button.accessibleName() == "Morale messaging"


def test_it_says_what_is_refined(hands: Hands, grid: TagGrid) -> None:
    show(hands, grid, 2000, "claim")
    label = grid.findChild(QLabel, "tag_above")
    assert label is not None
    assert label.text() == f"{isolated('Battlefield claim')} ›"


def test_a_click_is_handed_on(hands: Hands, grid: TagGrid, qtbot: QtBot) -> None:
    claim = tag_id(hands.project, "claim")
    grid.show_tags(hands.project.codebook.children(None), None, claim, 2000)
    with qtbot.waitSignal(grid.tag_wanted) as wanted:
        QTest.mouseClick(buttons(grid)[1], LEFT)
    assert wanted.args == [tag_id(hands.project, "framing")]
    with qtbot.waitSignal(grid.repeat_wanted):
        QTest.mouseClick(buttons(grid)[3], LEFT)
    assert hands.view.hasFocus()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_the_button_under_the_mouse_is_seen_in_all_themes(
    hands: Hands, grid: TagGrid, usual_looks: None, theme: str
) -> None:
    hands.window.looks.use_theme(theme)
    (button, *_rest) = show(hands, grid, 2000)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    before = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    after = button.grab().toImage()
    edge = [after.pixelColor(x, 1) for x in range(after.width())]
    usual = [before.pixelColor(x, 1) for x in range(before.width())]
    differing = [abs(a.lightness() - b.lightness()) for a, b in zip(edge, usual, strict=True)]
    assert sorted(differing)[len(differing) // 2] > 25
