# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFontComboBox, QSpinBox
from tests.ui.hands import Hands

from narrativetagger.settings import Settings, load
from narrativetagger.ui.page_dialog import PageDialog
from narrativetagger.ui.setup import Setup


@pytest.fixture
def dialog(hands: Hands) -> PageDialog:
    hands.window.actions_by_id["page_settings"].trigger()
    return hands.window.page_dialog


def spin(dialog: PageDialog, name: str) -> QSpinBox:
    found = dialog.findChild(QSpinBox, name)
    assert found is not None
    return found


def test_it_shows_how_the_page_is_set(dialog: PageDialog) -> None:
    usual = Settings()
    assert spin(dialog, "page_size").value() == usual.font_size
    assert spin(dialog, "page_spacing").value() == usual.line_spacing
    assert spin(dialog, "page_measure").value() == usual.measure


def test_a_change_is_seen_and_kept_at_once(hands: Hands, dialog: PageDialog, setup: Setup) -> None:
    spin(dialog, "page_size").setValue(20)
    spin(dialog, "page_measure").setValue(50)
    assert hands.view.font().pointSize() == 20
    kept = load(setup.paths.settings)
    assert (kept.font_size, kept.measure) == (20, 50)


def test_it_follows_a_zoom(hands: Hands, dialog: PageDialog, setup: Setup) -> None:
    hands.window.looks.zoom(5)
    size = hands.window.looks.settings.font_size
    assert spin(dialog, "page_size").value() == size > Settings().font_size
    spin(dialog, "page_measure").setValue(50)
    assert load(setup.paths.settings).font_size == size


def test_there_is_one_that_comes_again(hands: Hands, dialog: PageDialog) -> None:
    dialog.accept()
    hands.window.looks.zoom(5)
    hands.window.actions_by_id["page_settings"].trigger()
    hands.window.actions_by_id["page_settings"].trigger()
    assert hands.window.findChildren(PageDialog) == [dialog]
    assert dialog.isVisible()
    assert spin(dialog, "page_size").value() == hands.window.looks.settings.font_size


def test_another_typeface_is_taken_and_given_back(hands: Hands, dialog: PageDialog) -> None:
    own = hands.view.font().family()
    families = dialog.findChild(QFontComboBox, "page_family")
    choice = dialog.findChild(QCheckBox, "page_own_family")
    assert families is not None
    assert choice is not None
    assert choice.isChecked()
    other = next(
        families.itemText(row) for row in range(families.count()) if families.itemText(row) != own
    )
    families.setCurrentFont(QFont(other))
    assert hands.view.font().family() == other
    assert not choice.isChecked()
    choice.setChecked(True)
    assert hands.view.font().family() == own
    assert families.currentFont().family() == own


def test_all_is_as_at_first_again(hands: Hands, dialog: PageDialog) -> None:
    spin(dialog, "page_size").setValue(30)
    spin(dialog, "page_spacing").setValue(300)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert hands.window.looks.settings.font_size == Settings().font_size
    assert hands.window.looks.settings.line_spacing == Settings().line_spacing


def test_a_dialog_that_changes_nothing_writes_nothing(dialog: PageDialog, setup: Setup) -> None:
    dialog.reject()
    assert not setup.paths.settings.exists()
