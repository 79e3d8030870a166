# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from narrativetagger.ui.actions import ACTIONS, MENUS
from narrativetagger.ui.menus import set_text
from narrativetagger.ui.window import MainWindow


@pytest.mark.parametrize("name", [name for name, _text in MENUS])
def test_a_menu_holds_its_actions_in_the_order_of_the_table(
    empty_window: MainWindow, name: str
) -> None:
    menu = empty_window.findChild(QMenu, f"menu_{name}")
    assert menu is not None
    listed = {spec.id for spec in ACTIONS if spec.menu == name}
    shown = [action.objectName() for action in menu.actions() if action.objectName() in listed]
    assert shown == [spec.id for spec in ACTIONS if spec.menu == name]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-dark"])
def test_what_has_no_room_in_the_menu_bar_is_behind_a_mark_that_is_seen(
    empty_window: MainWindow, theme: str
) -> None:
    empty_window.looks.use_theme(theme)
    empty_window.menuBar().addMenu("wide" * 500)
    more = empty_window.menuBar().findChild(QToolButton, "qt_menubar_ext_button")
    assert more is not None
    assert more.isVisible()
    picture = more.grab().toImage()
    lights = [
        picture.pixelColor(x, y).lightness()
        for x in range(picture.width())
        for y in range(picture.height())
    ]
    assert max(lights) - min(lights) > 100


def test_menus_show_keys_without_being_qts_shortcuts(empty_window: MainWindow) -> None:
    for action in empty_window.actions_by_id.values():
        assert action.shortcut().isEmpty()
    assert empty_window.actions_by_id["left_edge_out_word"].text().endswith("\tCtrl+[")


def test_a_text_keeps_its_key(empty_window: MainWindow) -> None:
    action = QAction(empty_window)
    set_text(action, "Plain")
    assert action.text() == "Plain"
    action.setData("Ctrl+P")
    set_text(action, "Print")
    assert action.text() == "Print\tCtrl+P"


def test_an_action_hands_its_arguments_on(empty_window: MainWindow) -> None:
    size = empty_window.desk.view.font().pointSize()
    empty_window.actions_by_id["zoom_in"].trigger()
    assert empty_window.desk.view.font().pointSize() == size + 1
