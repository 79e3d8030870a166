# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSplitter
from tests.ui.hands import Hands

from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window_state import WindowState


def sizes(hands: Hands) -> list[int]:
    return hands.widget(QSplitter, "columns").sizes()


def seen(hands: Hands) -> tuple[bool, bool]:
    """Whether the columns on the left and on the right are seen."""
    return hands.window.article_list.isVisible(), hands.window.tag_panel.isVisible()


def resize(hands: Hands, width: int, height: int) -> None:
    hands.window.resize(width, height)
    QApplication.processEvents()


def test_text_only_and_back(hands: Hands) -> None:
    resize(hands, 1360, 860)
    before = sizes(hands)
    hands.press("F9")
    assert seen(hands) == (False, False)
    assert not hands.window.statusBar().isVisible()
    assert hands.window.menuBar().isVisible()
    assert hands.view.hasFocus()
    hands.press("F9")
    assert seen(hands) == (True, True)
    assert hands.window.statusBar().isVisible()
    assert sizes(hands) == before


def test_text_only_is_kept_between_starts(hands: Hands, setup: Setup) -> None:
    hands.press("F9")
    assert WindowState(setup.paths.window_state).focus()
    hands.press("F9")
    assert not WindowState(setup.paths.window_state).focus()


def test_columns_give_way_one_after_the_other_and_come_back(hands: Hands) -> None:
    found = []
    for width in (1360, 720, 400, 720, 1360):
        resize(hands, width, 600)
        found.append(seen(hands))
        assert hands.window.width() == width
    assert found == [(True, True), (False, True), (False, False), (False, True), (True, True)]


def test_a_window_of_400_pixels_shows_the_text(hands: Hands) -> None:
    resize(hands, 400, 300)
    assert (hands.window.width(), hands.window.height()) == (400, 300)
    assert hands.view.viewport().width() >= 300
    mark = hands.tag("trois villages", "3", "0").mark
    boxes = [
        band.box
        for block, _ in hands.view.seen_blocks()
        for band in hands.view._bands.of_block(block).bands
        if band.span == mark
    ]
    assert boxes
    assert all(0 <= box.left() < box.right() <= hands.view.viewport().width() for box in boxes)
