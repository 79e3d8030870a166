# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re

from PySide6.QtWidgets import QLabel, QToolButton
from tests.ui.hands import Hands

from narrativetagger.ui.window import MainWindow


def test_it_tells_analyst_place_and_that_all_is_saved(hands: Hands) -> None:
    place, saved = hands.widget(QLabel, "place"), hands.widget(QLabel, "saved")
    assert hands.widget(QToolButton, "analyst").text() == "\u2068Olena\u2069"
    assert saved.text() == "All saved"
    hands.press("Ctrl+End")
    assert place.text() == "100 %"
    hands.press("Ctrl+Home")
    assert place.text() == "0 %"
    hands.tag("trois villages", "3", "0")
    assert re.fullmatch(r"Saved \d\d:\d\d:\d\d", saved.text())


def test_it_says_nothing_without_a_project(empty_window: MainWindow) -> None:
    labels = empty_window.status_line.findChildren(QLabel)
    assert {label.text() for label in labels} == {""}
    empty_window.status_line.show_place(7)
    assert {label.text() for label in labels} == {""}
