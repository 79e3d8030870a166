# SPDX-License-Identifier: Apache-2.0
"""Texts and spans that break other tools, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.fixture_texts import FAMILY, FLAGS, NASTY
from tests.ui.hands import Hands, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.graphemes import cluster_at
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.core.pieces import LIMIT
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.settings import Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.bands import LANES
from narrativetagger.ui.brackets import COLUMNS
from narrativetagger.ui.line_boxes import THIN
from narrativetagger.ui.overview_ruler import LEAST
from narrativetagger.ui.text_column import LEAST_MARGIN
from narrativetagger.ui.theme import load_theme, page_style

SENTENCE = "Les troupes ont quitté lundi la ville d’Orsec, après trois jours de combats. "
RED = QColor("#ff0000")
LEFT = Qt.MouseButton.LeftButton

Shown = Callable[..., ArticleView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Show a text with spans, given by their ends, in a view of a size."""

    def show(
        text: str, *ends: tuple[int, int], width: int = 800, settings: Settings | None = None
    ) -> ArticleView:
        view = ArticleView(page_style(load_theme("light"), settings or Settings()))
        qtbot.addWidget(view)
        view.set_tag_colours({1: RED})
        view.set_tag_names({1: "Menace"})
        view.resize(width, 600)
        rows = [(start, end, number, 1, 1) for number, (start, end) in enumerate(ends, start=1)]
        view.show_article(text, SpanIndex(rows))
        with qtbot.waitExposed(view):
            view.show()
        return view

    return show


def picture(view: ArticleView) -> QImage:
    return view.grab().toImage()


def boxes(view: ArticleView, *ids: int) -> list[QRectF]:
    picture(view)
    return view.boxes_of(ids)


def is_at(view: ArticleView, place: int, box: QRectF) -> bool:
    """Whether the box is where the character at a place stands."""
    view.set_caret(place)
    caret = view.cursorRect().center()
    return box.adjusted(-2, -2, 2, 2).contains(caret)


def marks_of(view: ArticleView, point: QPoint) -> list[int]:
    found: list[list[Mark]] = []
    note: Callable[[list[Mark]], None] = found.append
    view.span_clicked.connect(note)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    view.span_clicked.disconnect(note)
    return [mark.id for mark in found[0]]


def test_an_empty_article_can_be_clicked_and_walked(shown: Shown) -> None:
    view = shown("")
    assert marks_of(view, QPoint(30, 30)) == []
    assert (view.caret(), view.seen_passage().end) == (0, 0)


@pytest.mark.parametrize("length", [1_000_000, 5_000_000])
@pytest.mark.parametrize("separator", ["", "\n"])
def test_a_span_deep_in_a_huge_text_is_where_its_words_are(
    shown: Shown, length: int, separator: str
) -> None:
    text = ((SENTENCE + separator) * (length // len(SENTENCE) + 1))[:length]
    start = text.index("Orsec", length * 9 // 10)
    view = shown(text, (start, start + 5))
    view.reveal(Mark(start, start + 5, 1, 1, 1).passage)
    (box,) = boxes(view, 1)
    assert is_at(view, start, box)
    view.select(Mark(start, start + 5, 1, 1, 1).passage)
    assert view.createMimeDataFromSelection().text() == "Orsec"


def test_a_hundred_thousand_spans_are_all_there(shown: Shown) -> None:
    text = SENTENCE * 13_000
    ends = [(place, place + 40) for place in range(0, 1_000_000, 10)]
    view = shown(text, *ends)
    place = 543_210
    view.set_caret(place)
    assert len(view.spans_at(place)) == 4
    view.reveal(Mark(place, place + 40, 1, 1, 1).passage)
    assert len(boxes(view, place // 10 + 1)) in (1, 2)


def test_a_span_over_the_whole_text_is_on_every_line(shown: Shown) -> None:
    text = (SENTENCE * 4 + "\n") * 30
    view = shown(text, (0, len(text)))
    blocks = list(view.seen_blocks())
    assert len(blocks) > 3
    lines = sum(block.lineCount() for block, _ in blocks)
    assert len(boxes(view, 1)) == lines
    assert all(view.brackets(block).brackets for block, _ in blocks)


def test_fifty_identical_ranges_are_counted_not_drawn(shown: Shown) -> None:
    view = shown(SENTENCE * 3, *[(4, 11)] * 50)
    block, _ = next(iter(view.seen_blocks()))
    bands = view._bands.of_block(block)
    assert sum(band.underline is not None for band in bands.bands) == LANES
    assert [count for _, count in bands.left_out] == [50 - LANES]
    beside = view.brackets(block)
    assert (len(beside.brackets), beside.left_out) == (COLUMNS, 50 - COLUMNS)
    assert len(marks_of(view, bands.bands[0].box.center().toPoint() + QPoint(0, 2))) == 50


@pytest.mark.parametrize("emoji", ["🪖", FAMILY, FLAGS[:2], "1\ufe0f\u20e3"])
@pytest.mark.parametrize("around", ["{}", "mot{}mot", "قال {} قال", "\n{}\n"])
def test_a_span_of_one_emoji_is_seen_and_copied_whole(
    shown: Shown, emoji: str, around: str
) -> None:
    text = around.format(emoji)
    start = text.index(emoji)
    view = shown(text, (start, start + len(emoji)))
    assert boxes(view, 1)
    view.select(Mark(start, start + len(emoji), 1, 1, 1).passage)
    assert view.createMimeDataFromSelection().text() == emoji


def test_a_span_that_wraps_has_a_box_on_each_line_without_a_gap(shown: Shown) -> None:
    view = shown(SENTENCE * 10, (10, 300))
    found = boxes(view, 1)
    assert len(found) > 2
    for above, below in pairwise(found):
        assert below.top() > above.top()
        assert above.right() > below.left()


@pytest.mark.parametrize("step", [-1, 0, 1])
def test_spans_at_the_border_of_pieces_are_where_their_words_are(shown: Shown, step: int) -> None:
    text = SENTENCE * 200
    view = shown(text)
    border = view._pieces._places[0]
    assert LIMIT // 2 < border <= LIMIT
    place = border + step
    ends = ((place - 3, place), (place, place + 3), (place - 2, place + 2))
    view = shown(text, *ends)
    view.reveal(Mark(place - 3, place + 3, 1, 1, 1).passage)
    for number, (start, end) in enumerate(ends, start=1):
        assert boxes(view, number)
        view.select(Mark(start, end, number, 1, 1).passage)
        assert view.createMimeDataFromSelection().text() == text[start:end]


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\x07", "\x1b"])
@pytest.mark.parametrize("around", ["mot{}mot", "قال{}قال", "{}"])
def test_a_span_without_width_is_seen_all_the_same(shown: Shown, sign: str, around: str) -> None:
    text = around.format(sign)
    place = text.index(sign)
    view = shown(text, (place, place + 1))
    assert boxes(view, 1)
    view.select(Mark(place, place + 1, 1, 1, 1).passage)
    passage = view.passage()
    assert passage is not None
    assert passage.of(text) == sign


@pytest.mark.parametrize("text", ["𓀀𓁐 𒀀𒁀", "\ue000\uf8ff", "ꙮ ༀ ᚠ", "\U0010fffd"])
def test_letters_that_no_font_has_take_room(shown: Shown, text: str) -> None:
    view = shown(text, (0, 1))
    (box,) = boxes(view, 1)
    assert box.width() > 1
    assert is_at(view, 0, box)


@pytest.mark.parametrize("name", NASTY)
def test_every_nasty_text_is_painted_and_walked_to_its_end(shown: Shown, name: str) -> None:
    text = NASTY[name]
    view = shown(text, *([(0, len(text))] if text else []))
    picture(view)
    view.set_caret(len(text))
    assert view.caret() == len(text)
    view.centerCursor()
    picture(view)


@pytest.mark.parametrize("width", [400, 250])
def test_a_narrow_view_wraps_and_clips_nothing(shown: Shown, width: int) -> None:
    view = shown(f"{SENTENCE}{'sansespace' * 30} قال الناطق إن القوات", (0, 400), width=width)
    found = boxes(view, 1)
    page = view.viewport().rect()
    assert len(found) > 5
    assert all(page.left() <= box.left() and box.right() <= page.right() + 1 for box in found)
    assert view.viewportMargins().left() >= LEAST_MARGIN


def test_letters_of_four_times_the_size_are_set_and_found(shown: Shown) -> None:
    settings = Settings(font_size=4 * Settings().font_size)
    text = SENTENCE * 10
    start = text.index("Orsec", 200)
    view = shown(text, (start, start + 5), settings=settings)
    view.reveal(Mark(start, start + 5, 1, 1, 1).passage)
    found = boxes(view, 1)
    assert is_at(view, start, found[0])
    assert found[0].height() > 3 * QFont().pointSize()


def test_resizing_and_zooming_in_the_middle_of_a_huge_paragraph_keeps_the_place(
    shown: Shown,
) -> None:
    text = SENTENCE * 13_000
    view = shown(text)
    place = 600_000
    view.reveal(Mark(place, place + 1, 1, 1, 1).passage)
    before = view.seen_passage().start
    assert abs(before - place) < LIMIT
    view.set_page(page_style(load_theme("dark"), Settings(font_size=20)))
    QApplication.processEvents()
    assert abs(view.seen_passage().start - before) < 200


# -- where letters are, to the mouse and to the eye ------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["french", "ukrainian", "arabic", "hebrew", "family", "flags", "decomposed", "korean"],
)
def test_a_click_on_a_letter_is_beside_that_letter(shown: Shown, name: str) -> None:
    text = NASTY[name]
    ends = [(place, place + 1) for place in range(len(text))]
    view = shown(text, *ends)
    for start in range(len(text)):
        cluster = cluster_at(text, start)
        found = boxes(view, start + 1)
        if cluster.start != start or found[0].width() <= THIN:
            continue
        QTest.mouseClick(view.viewport(), LEFT, pos=found[0].center().toPoint())
        view._double_click.stop()
        # Places before and after a mark without width share one spot.
        spot = view.cursorRect().center().x()
        near = min(abs(spot - found[0].left()), abs(spot - found[0].right())) <= 2
        assert near or view.caret() in (cluster.start, cluster.end), text[start]


@pytest.mark.parametrize("words", ["Orsec", "القوات", "Latin", "🪖", "צה״ל"])
def test_the_tint_is_painted_under_the_words_and_nowhere_else(shown: Shown, words: str) -> None:
    text = "la ville d’Orsec قال الناطق إن القوات with Latin 12 🪖 דובר צה״ל מסר"
    start = text.index(words)
    view = shown(text, (start, start + len(words)))
    view.set_tag_colours({})
    plain = picture(view)
    view.set_tag_colours({1: RED})
    tinted = picture(view)
    shift = view.viewport().pos()
    (box,) = boxes(view, 1)
    outer = box.translated(shift).adjusted(-1, -1, 1, 1)
    margins = view.viewport().geometry()
    changed = [
        (x, y)
        for x in range(margins.left(), margins.right())
        for y in range(tinted.height())
        if tinted.pixel(x, y) != plain.pixel(x, y)
    ]
    assert [xy for xy in changed if not outer.contains(*xy)] == []
    left, right = min(x for x, _ in changed), max(x for x, _ in changed)
    assert (left, right) == (
        pytest.approx(outer.left(), abs=2),
        pytest.approx(outer.right(), abs=2),
    )


# -- on the ruler of the real window ---------------------------------------------------------


def open_with(hands: Hands, text: str, ends: list[tuple[int, int]]) -> QImage:
    """Open a text with claims, and return the ruler when it is drawn."""
    article_id = hands.project.add_article(draft_from_paste(text, ArticleDetails(title="")))
    hands.window.session.open_article(article_id)
    desk = hands.window.session.desk
    assert desk is not None
    assert desk.text == text
    claim = tag_id(hands.project, "claim")
    rows = [(start, end, number, claim, 1) for number, (start, end) in enumerate(ends, start=1)]
    desk.spans = SpanIndex(rows)
    hands.window.session.article_opened.emit()
    QApplication.processEvents()
    hands.wait(lambda: not hands.window.ruler._timer.isActive())
    return hands.window.ruler.grab().toImage()


def tick_pixels(hands: Hands, ruler: QImage) -> list[int]:
    """The heights at which claims are seen."""
    colour = QColor(hands.project.tag(tag_id(hands.project, "claim")).colour)
    return [
        y
        for y in range(ruler.height())
        if any(ruler.pixelColor(x, y) == colour for x in range(ruler.width()))
    ]


def test_ticks_of_five_megabytes_are_on_their_pixels(hands: Hands) -> None:
    text = (SENTENCE * 65_000)[:5_000_000]
    ends = [(place, place + 20) for place in (1_250_000, 2_500_000, 4_900_000)]
    ruler = open_with(hands, text, ends)
    height = ruler.height()
    expected = [start * height // len(text) for start, _ in ends]
    pixels = tick_pixels(hands, ruler)
    assert [min(y for y in pixels if y >= first) for first in expected] == expected
    assert len(pixels) == LEAST * len(expected)
    QTest.mouseClick(hands.window.ruler, LEFT, pos=QPoint(4, expected[1]))
    seen = hands.view.seen_passage()
    assert seen.start <= ends[1][0] < ends[1][1] <= seen.end


def test_a_hundred_thousand_spans_fill_the_ruler(hands: Hands) -> None:
    text = SENTENCE * 13_000
    ends = [(place, place + 5) for place in range(0, len(text) - 5, len(text) // 100_000)]
    ruler = open_with(hands, text, ends)
    seen = hands.view.seen_passage()
    below = seen.end * ruler.height() // len(text) + 2
    assert set(range(below + 4, ruler.height())) <= set(tick_pixels(hands, ruler))


@pytest.mark.parametrize("text", ["", "a", FAMILY, "\n\n\n"])
def test_a_text_of_hardly_anything_has_a_ruler(hands: Hands, text: str) -> None:
    article_id = hands.project.article_ids()[0]
    hands.window.session.open_article(article_id)
    desk = hands.window.session.desk
    assert desk is not None
    desk.text = text
    ruler = hands.window.ruler
    pictures = []
    for rows in ([], [(0, len(text), 1, tag_id(hands.project, "claim"), 1)][: len(text)]):
        desk.spans = SpanIndex(rows)
        hands.window.session.article_opened.emit()
        QApplication.processEvents()
        hands.wait(lambda: not ruler._timer.isActive())
        pictures.append(ruler.grab().toImage())
    assert (pictures[0] != pictures[1]) == bool(text)
    for y in (0, ruler.height() // 2, ruler.height() - 1):
        QTest.mouseClick(ruler, LEFT, pos=QPoint(4, y))
    assert 0 <= hands.view.caret() <= len(text)
