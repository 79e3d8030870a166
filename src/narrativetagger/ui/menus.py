# SPDX-License-Identifier: Apache-2.0
"""Build the menus from the table of actions and let the map of keys give these their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton

from narrativetagger.core.errors import UserError
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.actions import ACTIONS, MENUS
from narrativetagger.ui.icons import icon

if TYPE_CHECKING:
    from narrativetagger.ui.key_map import KeyMap


def build_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Make the menus of the table and return them by id."""
    menus = {}
    for name, text in MENUS:
        menus[name] = window.menuBar().addMenu(_translated(text))
        menus[name].setObjectName(f"menu_{name}")
    # Of the system's menu bar on macOS there is none.
    more = window.menuBar().findChild(QToolButton, "qt_menubar_ext_button")
    if more is not None:
        # Qt's own icon is black in all themes.
        more.setIcon(icon("more"))
    return menus


def build_actions(
    window: QMainWindow, menus: Mapping[str, QMenu], keys: KeyMap
) -> dict[str, QAction]:
    """Make every action of the table, with its menu and its keys.

    The keys are shown in the menus as text only: the router fires them, since a shortcut of Qt's
    never fires on a layout without Latin letters.

    Args:
        window: Owns the actions; the table's slots start from it.
        menus: By id.
        keys: Gives each action its keys.

    Returns:
        The actions by id.
    """
    actions = {}
    for spec in ACTIONS:
        action = _action(window, spec)
        actions[spec.id] = action
        if spec.holds:
            action.setCheckable(True)
            menus[spec.menu].aboutToShow.connect(partial(_check, window, spec, action))
        keys.serve(spec, action)
        if spec.menu:
            menu = menus[spec.menu]
            if spec.separated:
                menu.addSeparator()
            menu.addAction(action)
    return actions


def set_text(action: QAction, text: str) -> None:
    """Give an action another text and keep its key beside it."""
    action.setText(f"{text}\t{action.data()}" if action.data() else text)


def set_key(action: QAction, key: str) -> None:
    """Show another key beside the text of an action, or none."""
    text = action.text().partition("\t")[0]
    action.setData(key)
    set_text(action, text)


def _action(window: QMainWindow, spec: ActionSpec) -> QAction:
    action = QAction(window)
    action.setObjectName(spec.id)
    set_text(action, _translated(spec.text))
    if spec.icon:
        action.setIcon(icon(spec.icon))
    action.triggered.connect(partial(_call, window, spec))
    return action


def _call(window: QMainWindow, spec: ActionSpec, _checked: bool = False) -> None:
    """Look the slot up when it is called, since what it belongs to may be made only then."""
    slot: Callable[..., None] = attrgetter(spec.slot)(window)
    try:
        slot(*spec.arguments)
    except UserError as error:
        # A project can fail to be read at any time: its disk may be gone.
        attrgetter("session.refused")(window).emit(error)


def _check(window: QMainWindow, spec: ActionSpec, action: QAction) -> None:
    """Show whether what an action turns on and off is on."""
    holds: Callable[..., bool] = attrgetter(spec.holds)(window)
    action.setChecked(holds(*spec.arguments))


def _translated(text: str) -> str:
    return QCoreApplication.translate("actions", text)
