# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from tests.ui.hands import Hands, tag_id

LATE = ("edge_drag", "page_menu", "selection_bar", "stacks", "tag_menu", "trust")


@pytest.mark.parametrize("part", LATE)
def test_what_is_made_late_is_not_there_at_the_start(hands: Hands, part: str) -> None:
    assert part not in vars(hands.window)


def test_each_is_made_by_whoever_wants_it(hands: Hands) -> None:
    window = hands.window
    hands.tag("trois villages", "3", "0")
    assert "edge_drag" in vars(window)
    window.desk.view.customContextMenuRequested.emit(QPoint(9, 9))
    assert "page_menu" in vars(window)
    window.desk.view.passage_picked.emit()
    assert "selection_bar" in vars(window)
    window.tag_panel.menu_wanted.emit(tag_id(hands.project, "claim"), QPoint(9, 9))
    assert "tag_menu" in vars(window)
