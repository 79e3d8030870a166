# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections import Counter
from operator import attrgetter

import pytest
from PySide6.QtWidgets import QApplication

from narrativetagger.resources import resource_path
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.actions import ACTIONS, MENUS
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.translation import use_language
from narrativetagger.ui.window import MainWindow

by_id = pytest.mark.parametrize("spec", ACTIONS, ids=attrgetter("id"))


def test_ids_are_unique() -> None:
    assert Counter(spec.id for spec in ACTIONS).most_common(1)[0][1] == 1


def test_each_key_has_one_action() -> None:
    keys = [Key.parse(key) for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


@by_id
def test_it_stands_in_a_menu_that_exists_or_has_a_key(spec: ActionSpec) -> None:
    assert spec.menu in dict(MENUS) or (not spec.menu and spec.keys)
    assert spec.text


@by_id
def test_its_icon_exists(spec: ActionSpec) -> None:
    assert not spec.icon or resource_path("icons", f"{spec.icon}.svg").is_file()


def test_every_slot_can_be_called(empty_window: MainWindow) -> None:
    for spec in ACTIONS:
        assert callable(attrgetter(spec.slot)(empty_window)), spec.id


@pytest.mark.parametrize("language", ["en", "fr", "uk"])
@pytest.mark.parametrize("menu", [name for name, _text in MENUS])
def test_mnemonics_of_a_menu_are_unique(
    menu: str, language: str, qapp: QApplication, usual: None
) -> None:
    use_language(qapp, language)
    texts = [qapp.translate("actions", spec.text) for spec in ACTIONS if spec.menu == menu]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters))
