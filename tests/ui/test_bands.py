# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Span
from narrativetagger.ui.bands import LANES, Band, Bands, paint_lanes, paint_tints
from narrativetagger.ui.theme import load_theme

TEXT = "un deux trois quatre cinq six sept huit\nneuf dix"


def span(row_id: int, start: int, end: int) -> Span:
    return Span(
        row_id, "u", 1, 1, 1, start, end, TEXT[start:end], "", 0, 0, "hand", "individual", "", ""
    )


@pytest.fixture
def view(qtbot: QtBot) -> QPlainTextEdit:
    widget = QPlainTextEdit(TEXT)
    qtbot.addWidget(widget)
    widget.resize(600, 200)
    widget.show()
    return widget


def bands_of(view: QPlainTextEdit, spans: list[Span], block: int = 0) -> tuple[Bands, list[Band]]:
    bands = Bands(PieceTable(TEXT), SpanIndex(spans))
    bands.colours = {1: QColor("red")}
    found = view.document().findBlockByNumber(block)
    view.blockBoundingRect(found)
    return bands, bands.of_block(found)


def test_a_band_lies_behind_its_words(view: QPlainTextEdit) -> None:
    _, (band,) = bands_of(view, [span(1, 3, 7)])
    line = view.document().firstBlock().layout().lineAt(0)
    assert band.rect.left() == pytest.approx(line.cursorToX(3)[0])
    assert band.rect.right() == pytest.approx(line.cursorToX(7)[0])


def test_five_overlapping_spans_have_five_lanes(view: QPlainTextEdit) -> None:
    _, bands = bands_of(view, [span(number, number, 30) for number in range(1, 6)])
    assert sorted(band.lane for band in bands) == [0, 1, 2, 3, 4]


def test_a_span_over_two_paragraphs_has_a_band_in_each(view: QPlainTextEdit) -> None:
    long = span(1, 30, 44)
    assert len(bands_of(view, [long])[1]) == 1
    assert len(bands_of(view, [long], block=1)[1]) == 1


def test_changes_show_only_after_they_are_told(view: QPlainTextEdit) -> None:
    index = SpanIndex([span(1, 3, 7)])
    bands = Bands(PieceTable(TEXT), index)
    bands.colours = {1: QColor("red")}
    first, second = (view.document().findBlockByNumber(number) for number in (0, 1))
    assert (len(bands.of_block(first)), len(bands.of_block(second))) == (1, 0)
    index.add(span(2, 8, 13))
    index.add(span(3, 41, 44))
    assert len(bands.of_block(first)) == 1
    bands.forget_at([Passage(8, 13)])
    assert (len(bands.of_block(first)), len(bands.of_block(second))) == (2, 0)
    bands.forget()
    assert len(bands.of_block(second)) == 1


def picture() -> tuple[QImage, QPainter]:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image, QPainter(image)


def test_tints_are_faint_and_lanes_are_not(view: QPlainTextEdit) -> None:
    image, painter = picture()
    bands = [Band(1, QRectF(10, 10, 50, 20), QColor("red"), 0)]
    paint_tints(painter, bands, QPointF(), 0.14)
    paint_lanes(painter, bands, QPointF(), load_theme("light").page, chosen=None)
    painter.end()
    assert image.pixelColor(20, 15).green() > 200
    assert image.pixelColor(20, 31) == QColor("red")


def test_lanes_lie_below_each_other_and_what_is_left_out_is_counted(
    view: QPlainTextEdit,
) -> None:
    page = load_theme("light").page
    rect = QRectF(10, 5, 40, 20)
    shown = [Band(lane, rect, QColor("red"), lane) for lane in range(LANES)]
    image, painter = picture()
    paint_lanes(painter, shown, QPointF(), page, chosen=None)
    painter.end()
    column = [image.pixelColor(20, y) == QColor("red") for y in range(25, 60)]
    runs = sum(now and not before for before, now in zip([False, *column], column, strict=False))
    assert runs == LANES
    more, painter = picture()
    hidden = [Band(9 + n, rect, QColor("blue"), LANES + n) for n in range(3)]
    paint_lanes(painter, [*shown, *hidden], QPointF(), page, chosen=None)
    painter.end()
    assert more != image
    assert all(more.pixelColor(20, y) != QColor("blue") for y in range(60))


def test_the_chosen_span_has_a_ring(view: QPlainTextEdit) -> None:
    page = load_theme("light").page
    bands = [Band(1, QRectF(10, 10, 50, 20), QColor("red"), 0)]
    plain, painter = picture()
    paint_lanes(painter, bands, QPointF(), page, chosen=2)
    painter.end()
    ringed, painter = picture()
    paint_lanes(painter, bands, QPointF(), page, chosen=1)
    painter.end()
    assert plain != ringed
