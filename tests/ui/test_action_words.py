# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from narrativetagger.settings import LANGUAGES
from narrativetagger.ui.action_words import action_name, menu_name
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.translation import use_language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_actions_are_called_alike_in_a_menu(
    qapp: QApplication, usual: None, language: str
) -> None:
    use_language(qapp, language)
    names = [(menu_name(spec), action_name(spec.id)) for spec in ACTIONS]
    assert len(names) == len(set(names))
    assert not any("&" in word or "…" in word for pair in names for word in pair)


def test_digits_are_told_apart(qapp: QApplication) -> None:
    assert action_name("digit_3") == "Tag or sub-tag with this digit (3)"
    assert action_name("digit_0") == "End without a sub-tag"
    specs = {spec.id: spec for spec in ACTIONS}
    assert menu_name(specs["digit_3"]) == ""
    assert (action_name("save_copy"), menu_name(specs["save_copy"])) == ("Save a copy", "File")
