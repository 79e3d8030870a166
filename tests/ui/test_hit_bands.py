# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from tests.ui.test_bands import Page

from narrativetagger.core.hits import Hits
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.ui.bands import KEPT
from narrativetagger.ui.hit_bands import HitBands, paint_hits
from narrativetagger.ui.theme import load_theme

TEXT = "un deux un trois\nun قال un"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    widget = Page(TEXT)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def hits(page: Page) -> HitBands:
    found = HitBands(page.lines)
    found.look_at(PieceTable(TEXT))
    return found


def test_each_hit_of_a_block_has_a_box(page: Page, hits: HitBands) -> None:
    hits.show([Passage(0, 2), Passage(8, 10), Passage(17, 19)])
    first, second = hits.of_block(page.block(0))
    line = page.block(0).layout().lineAt(0)
    assert first.left() == pytest.approx(line.cursorToX(0)[0])
    assert second.right() == pytest.approx(line.cursorToX(10)[0])
    assert len(hits.of_block(page.block(1))) == 1


def test_a_hit_over_two_blocks_has_a_box_in_each(page: Page, hits: HitBands) -> None:
    hits.show([Passage(11, 19)])
    assert [len(hits.of_block(page.block(number))) for number in (0, 1)] == [1, 1]


def test_other_hits_replace_those_before(page: Page, hits: HitBands) -> None:
    hits.show([Passage(0, 2)])
    assert hits.of_block(page.block(0))
    hits.show([])
    assert hits.of_block(page.block(0)) == []


def test_no_more_blocks_are_remembered_than_needed(qtbot: QtBot) -> None:
    text = "mot\n" * (KEPT + 50)
    page = Page(text)
    qtbot.addWidget(page)
    hits = HitBands(page.lines)
    hits.look_at(PieceTable(text))
    hits.show([Passage(0, 1)])
    for number in range(KEPT + 50):
        hits.of_block(page.block(number))
    assert len(hits._blocks) <= KEPT


def test_a_hit_is_seen_by_colour_and_frame(qapp: object) -> None:
    colours = load_theme("light").page
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(colours.page)
    painter = QPainter(image)
    paint_hits(painter, [QRectF(10, 5, 30, 20)], QPointF(2, 3), colours)
    painter.end()
    assert image.pixelColor(20, 15) == colours.hit
    assert image.pixelColor(12, 15) == colours.hit_frame
    assert image.pixelColor(5, 15) == colours.page


def test_hits_that_come_later_are_marked_too(page: Page, hits: HitBands) -> None:
    growing = Hits([Passage(0, 2)])
    hits.show(growing)
    assert [len(hits.of_block(page.block(number))) for number in (0, 1)] == [1, 0]
    assert hits.take_more() is None
    growing.extend([Passage(17, 19)])
    block = hits.take_more()
    assert block is not None
    assert block.blockNumber() == 1
    assert [len(hits.of_block(page.block(number))) for number in (0, 1)] == [1, 1]
