# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from tests.ui.hands import Hands

from narrativetagger.settings import Settings, load
from narrativetagger.ui.setup import Setup


def lightness() -> int:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness()


def test_zoom_goes_by_steps_and_back(hands: Hands, setup: Setup) -> None:
    usual = Settings().font_size
    hands.press("Ctrl++", "Ctrl++")
    assert hands.said == f"Letters at {100 * (usual + 2) // usual} %"
    assert load(setup.paths.settings).font_size == usual + 2
    hands.press("Ctrl+-")
    assert load(setup.paths.settings).font_size == usual + 1
    hands.window.looks.zoom(0)
    assert hands.view.font().pointSize() == usual


@pytest.mark.parametrize(("step", "end"), [(100, 72), (-100, 6)])
def test_zoom_has_its_ends(hands: Hands, setup: Setup, step: int, end: int) -> None:
    hands.window.looks.zoom(step)
    assert load(setup.paths.settings).font_size == end


def test_colours_change_at_once_and_stay_after_a_zoom(hands: Hands, setup: Setup) -> None:
    hands.window.looks.use_theme("dark")
    assert lightness() < 100
    hands.window.looks.zoom(1)
    page = hands.view.palette().color(QPalette.ColorRole.Base)
    assert page.lightness() < 100
    hands.window.looks.use_theme("light")
    assert lightness() > 150
    assert load(setup.paths.settings).theme == "light"


def test_settings_that_cannot_be_saved_hold_for_this_start(hands: Hands, setup: Setup) -> None:
    folder: Path = setup.paths.settings.parent
    folder.rename(folder.with_name("elsewhere"))
    folder.touch()
    hands.window.looks.use_theme("dark")
    assert "could not be saved" in hands.said
    assert lightness() < 100
    folder.unlink()
    hands.window.looks.use_theme("light")
    assert load(setup.paths.settings).theme == "light"
