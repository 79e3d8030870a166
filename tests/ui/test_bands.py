# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.project.shipped import narratives
from narrativetagger.settings import THEMES
from narrativetagger.ui.bands import (
    KEPT,
    LANES,
    Band,
    Bands,
    BlockBands,
    block_part,
    paint_lanes,
    paint_tints,
    spans_under,
)
from narrativetagger.ui.spaced_layout import SpacedLayout
from narrativetagger.ui.theme import PageColours, load_theme

TEXT = "un deux trois quatre cinq six sept huit\nneuf dix"
RED, BLUE = QColor("red"), QColor("blue")
WORDS = QRectF(10, 5, 40, 20)


def span(row_id: int, start: int, end: int) -> Mark:
    return Mark(start, end, row_id, tag_id=1, analyst_id=1)


class Page(QPlainTextEdit):
    """A document as the article view sets it, with bands."""

    def __init__(self, text: str = TEXT) -> None:
        super().__init__()
        document = QTextDocument(self)
        self.lines = SpacedLayout(document, 1.65)
        document.setDocumentLayout(self.lines)
        self.setDocument(document)
        self.setPlainText(text)
        self.resize(600, 200)
        self.index: SpanIndex = SpanIndex()
        self.bands = Bands(self.lines)
        self.bands.colours = {1: RED}
        self.bands.tint = 0.14
        self.bands.look_at(PieceTable(text), self.index)

    def block(self, number: int) -> QTextBlock:
        found = self.document().findBlockByNumber(number)
        self.blockBoundingRect(found)
        return found

    def of(self, number: int) -> BlockBands:
        return self.bands.of_block(self.block(number))

    def show_spans(self, *spans: Mark) -> BlockBands:
        for each in spans:
            self.index.add(each)
        self.bands.forget()
        return self.of(0)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    widget = Page()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_band_lies_behind_its_words_and_its_underline_below(page: Page) -> None:
    (band,) = page.show_spans(span(1, 3, 7)).bands
    line = page.block(0).layout().lineAt(0)
    assert band.box.left() == pytest.approx(line.cursorToX(3)[0])
    assert band.box.right() == pytest.approx(line.cursorToX(7)[0])
    assert band.underline is not None
    assert band.underline.top() >= band.box.bottom()
    assert band.underline.left() == band.box.left()


def test_a_part_of_a_block_has_whole_lines(page: Page) -> None:
    page.resize(150, 200)
    block = page.show_spans(*(span(number, 0, 38) for number in range(1, LANES + 3)))
    step, height = page.lines.step, page.lines.height
    count = page.block(0).lineCount()
    parts = [block_part(block, line * step, (line + 1) * step, height) for line in range(count)]
    assert count > 1
    assert sum(len(part.bands) for part in parts) == len(block.bands)
    assert sum(len(part.left_out) for part in parts) == len(block.left_out) == count
    assert all(len(part.left_out) == 1 for part in parts)


def test_five_overlapping_spans_have_five_underlines_between_the_lines(page: Page) -> None:
    bands = page.show_spans(*(span(number, number, 30) for number in range(1, 6))).bands
    lines = [band.underline for band in bands if band.underline is not None]
    assert len({line.top() for line in lines}) == 5
    for above, below in pairwise(lines):
        assert above.bottom() + 0.5 < below.top()
    next_letters = page.lines.step + page.block(0).layout().lineAt(0).y()
    assert max(line.bottom() for line in lines) <= next_letters


def test_what_overlaps_beyond_the_last_lane_is_counted(page: Page) -> None:
    block = page.show_spans(*(span(number, number, 30) for number in range(1, LANES + 4)))
    assert sum(band.underline is not None for band in block.bands) == LANES
    ((place, count),) = block.left_out
    assert count == 3
    assert place.x() == pytest.approx(page.block(0).layout().lineAt(0).naturalTextRect().right())


def test_deeper_tints_are_fainter(page: Page) -> None:
    bands = page.show_spans(*(span(number, number, 30) for number in range(1, 4))).bands
    alphas = [band.tint.alphaF() for band in bands]
    assert alphas == sorted(alphas, reverse=True)
    assert alphas[0] == pytest.approx(0.14, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_words_below_fifty_spans_can_be_read(page: Page, theme: str) -> None:
    style = load_theme(theme).page
    page.bands.tint = style.tint
    page.bands.colours = {1: QColor(narratives().tags[0].colour)}
    block = page.show_spans(*(span(number, 3, 7) for number in range(1, 51)))
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(style.page)
    painter = QPainter(image)
    paint_tints(painter, block, QPointF())
    painter.end()
    ground = image.pixelColor(block.bands[0].box.center().toPoint())
    light, dark = sorted((luminance(style.text), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_span_over_two_paragraphs_has_a_band_in_each(page: Page) -> None:
    assert len(page.show_spans(span(1, 30, 44)).bands) == 1
    assert len(page.of(1).bands) == 1


def test_tags_without_colour_take_no_lane(page: Page) -> None:
    hidden = span(1, 0, 30)._replace(tag_id=99)
    bands = page.show_spans(hidden, span(2, 3, 7)).bands
    assert [band.span.id for band in bands] == [2]
    assert bands[0].tint.alphaF() == pytest.approx(0.14, abs=0.01)


def test_changes_show_only_after_they_are_told(page: Page) -> None:
    page.show_spans(span(1, 3, 7))
    assert (len(page.of(0).bands), len(page.of(1).bands)) == (1, 0)
    page.index.add(span(2, 8, 13))
    page.index.add(span(3, 41, 44))
    assert len(page.of(0).bands) == 1
    page.bands.forget_at([Passage(8, 13)])
    assert (len(page.of(0).bands), len(page.of(1).bands)) == (2, 0)
    page.bands.forget_at([Passage(0, 1)] * (KEPT + 1))
    assert len(page.of(1).bands) == 1


def test_no_more_blocks_are_remembered_than_needed(qtbot: QtBot) -> None:
    page = Page("mot\n" * (KEPT + 50))
    qtbot.addWidget(page)
    for number in range(KEPT + 50):
        page.of(number)
    assert len(page.bands._blocks) <= KEPT


def test_a_point_on_an_underline_means_its_span_one_on_words_all(page: Page) -> None:
    outer, inner = span(1, 0, 30), span(2, 3, 7)
    block = page.show_spans(outer, inner)
    underline = block.bands[1].underline
    assert underline is not None
    assert spans_under(block, underline.center()) == [inner]
    assert spans_under(block, block.bands[1].box.center()) == [outer, inner]
    assert spans_under(block, QPointF(-5, -5)) == []


# -- painting --------------------------------------------------------------------------------


def band(row_id: int, lane: int, colour: QColor = RED) -> Band:
    tint = QColor(colour)
    tint.setAlphaF(0.14)
    underline = QRectF(10, 26 + 4 * lane, 40, 2) if lane < LANES else None
    return Band(span(row_id, 3, 7), WORDS, underline, colour, tint)


def painted(
    *bands: Band,
    chosen: int | None = None,
    left_out: int = 0,
    mirrored: bool = False,
    line_end: float = 60,
) -> QImage:
    counts = [(QPointF(line_end, 50), left_out)] if left_out else []
    block = BlockBands(Passage(0, 9), bands, counts, mirrored)
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_tints(painter, block, QPointF())
    paint_lanes(painter, block, QPointF(), load_theme("light").page, chosen=chosen)
    painter.end()
    return image


def test_tints_are_faint_and_underlines_are_not(qapp: object) -> None:
    image = painted(band(1, 0))
    assert image.pixelColor(20, 15).green() > 200
    assert image.pixelColor(20, 27) == RED


def test_a_chosen_span_has_a_ring_even_without_a_lane(qapp: object) -> None:
    plain = painted(band(1, 0), band(2, LANES, BLUE))
    assert painted(band(1, 0), band(2, LANES, BLUE), chosen=1) != plain
    assert painted(band(1, 0), band(2, LANES, BLUE), chosen=2) != plain
    assert painted(band(1, 0), band(2, LANES, BLUE), chosen=3) == plain


def test_the_count_of_what_is_left_out_is_written(qapp: object) -> None:
    plain = painted(band(1, 0))
    right, left = painted(band(1, 0), left_out=3), painted(band(1, 0), left_out=3, mirrored=True)
    assert right.copy(60, 0, 40, 60) != plain.copy(60, 0, 40, 60)
    assert left.copy(60, 0, 40, 60) == plain.copy(60, 0, 40, 60)
    assert left != plain


def test_the_count_stays_in_view_where_lines_end_at_the_edge(qapp: object) -> None:
    usual = painted(band(1, 0), left_out=888, line_end=40)
    inked = ink(usual)
    assert ink(painted(band(1, 0), left_out=888, line_end=98)) == inked
    assert ink(painted(band(1, 0), left_out=888, line_end=2, mirrored=True)) == inked


def ink(image: QImage) -> int:
    """How many pixels below the underlines are written on."""
    places = ((x, y) for x in range(image.width()) for y in range(30, image.height()))
    return sum(image.pixelColor(*place).lightness() < 250 for place in places)


def luminance(colour: QColor) -> float:
    """Return the relative luminance (WCAG 2.2, section 1.4.3)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def behind(page: PageColours, colours: tuple[str, ...]) -> QColor:
    """Return the page under a stack of tints."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(page.page)
    painter = QPainter(image)
    for lane, name in enumerate(colours):
        tint = QColor(name)
        tint.setAlphaF(page.tint / (lane + 1))
        painter.fillRect(image.rect(), tint)
    painter.end()
    return image.pixelColor(0, 0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_below_six_tints_can_be_read(qapp: object, theme: str) -> None:
    page = load_theme(theme).page
    colours = sorted({tag.colour for tag in narratives().tags})
    for pair in product(colours, repeat=2):
        light = luminance(page.text)
        dark = luminance(behind(page, pair * 3))
        ratio = (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
        assert ratio >= 4.5, (pair, ratio)
