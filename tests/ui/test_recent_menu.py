# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu
from tests.ui.hands import Hands


def test_recent_projects_stand_in_the_menu(
    hands: Hands, tmp_path: Path, project_path: Path
) -> None:
    menu = hands.window.findChild(QMenu, "menu_recent")
    assert menu is not None
    hands.window.projects.open_or_create(tmp_path / "other.ntag")
    assert [action.text() for action in menu.actions()] == [
        f"other  —  {tmp_path}",
        f"front  —  {tmp_path}",
    ]
    menu.actions()[1].trigger()
    assert hands.project.path == project_path
