# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.hands import Hands


def test_tools_stand_beside_and_below_the_article(hands: Hands) -> None:
    pane = hands.window.reading
    beside, below = QLabel("beside"), QLabel("below")
    pane.put_beside(beside)
    pane.put_below(below)
    QApplication.processEvents()
    assert beside.x() >= pane.view.geometry().right()
    assert below.y() >= pane.view.geometry().bottom()


def test_keys_for_the_pane_go_to_the_article(hands: Hands) -> None:
    hands.window.reading.setFocus()
    assert hands.window.reading.view.hasFocus()
