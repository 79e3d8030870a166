# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narrativetagger.core.pieces import LIMIT
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.settings import Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.theme import load_theme, page_style

TEXT = (
    "L’Ukraine a repris п’ять villages 👨‍👩‍👧 lundi.\n"
    "« Il ne s’agit pas d’une\u00a0retraite », dit-il.\n"
    "قال الناطق إن القوات with Latin 123 انسحبت أمس.\n"
    "Fin 🇺🇦."
)
RED, BLUE = 1, 2
COLOURS = {RED: QColor("#ff0000"), BLUE: QColor("#0000ff")}
LEFT = Qt.MouseButton.LeftButton


def span(row_id: int, words: str, tag_id: int, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), row_id, tag_id, analyst_id=1)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    widget = ArticleView(page_style(load_theme("light"), Settings()))
    qtbot.addWidget(widget)
    widget.set_tag_colours(COLOURS)
    widget.resize(800, 600)
    widget.show_article(TEXT, SpanIndex())
    with qtbot.waitExposed(widget):
        widget.show()
    widget.setFocus()
    return widget


def colours_of(view: ArticleView) -> set[str]:
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def before(view: ArticleView, place: int) -> QPoint:
    """Return the pixel just before a place, on the character that ends there."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._pieces.to_qt(place))
    return view.cursorRect(cursor).center() - QPoint(3, 0)


def clicked(view: ArticleView, point: QPoint) -> list[int]:
    found: list[list[Mark]] = []
    note: Callable[[list[Mark]], None] = found.append
    view.span_clicked.connect(note)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    view.span_clicked.disconnect(note)
    assert len(found) == 1
    return [each.id for each in found[0]]


def test_a_span_is_tinted_and_underlined_until_it_is_gone(view: ArticleView) -> None:
    plain = colours_of(view)
    assert "#ff0000" not in plain
    index = SpanIndex([span(1, "repris", RED)])
    view.show_article(TEXT, index)
    assert "#ff0000" in colours_of(view)
    assert len(colours_of(view)) > len(plain) + 1
    index.remove(span(1, "repris", RED))
    view.refresh_spans([span(1, "repris", RED).passage])
    assert "#ff0000" not in colours_of(view)


def test_a_new_colour_is_shown_and_no_colour_hides(view: ArticleView) -> None:
    index = SpanIndex([span(1, "repris", RED)])
    view.show_article(TEXT, index)
    view.set_tag_colours({RED: QColor("#00ff00")})
    assert "#00ff00" in colours_of(view)
    view.set_tag_colours({})
    assert "#00ff00" not in colours_of(view)
    assert view.spans_at(TEXT.index("repris")) == []


def test_the_end_of_a_word_is_still_the_word(view: ArticleView) -> None:
    inner, outer = span(1, "repris", RED), span(2, "a repris п’ять", BLUE)
    view.show_article(TEXT, SpanIndex([inner, outer]))
    view.grab()
    assert clicked(view, before(view, inner.end)) == [2, 1]
    assert clicked(view, before(view, outer.end)) == [2]
    assert clicked(view, before(view, outer.end + 5)) == []


def test_a_click_on_an_underline_means_its_span(view: ArticleView) -> None:
    inner, outer = span(1, "repris", RED), span(2, "a repris п’ять", BLUE)
    view.show_article(TEXT, SpanIndex([inner, outer]))
    (block, offset), *_ = view.seen_blocks()
    for band in view._bands.of_block(block).bands:
        assert band.underline is not None
        point = (band.underline.center() + offset).toPoint()
        assert clicked(view, point) == [band.span.id]


def test_a_span_over_lines_is_told_once(view: ArticleView) -> None:
    long = span(1, "villages 👨‍👩‍👧 lundi.\n« Il ne", RED)
    view.show_article(TEXT, SpanIndex([long]))
    view.grab()
    assert clicked(view, before(view, TEXT.index("lundi") + 3)) == [1]
    assert clicked(view, before(view, TEXT.index("Il ne") + 2)) == [1]


def test_the_caret_tells_each_span_it_enters_once(view: ArticleView) -> None:
    inner, outer = span(1, "repris", RED), span(2, "a repris п’ять", BLUE)
    view.show_article(TEXT, SpanIndex([inner, outer, span(3, "Ukraine", 99)]))
    entered: list[list[int]] = []

    def note(spans: list[Mark]) -> None:
        entered.append([each.id for each in spans])

    view.spans_entered.connect(note)
    for place in (3, outer.start, outer.start + 1, inner.start, outer.end - 1, outer.end, 15):
        view.set_caret(place)
    assert entered == [[2], [1], [2, 1]]


def test_a_right_to_left_span_lies_under_its_own_letters(view: ArticleView) -> None:
    mixed = span(1, "القوات with Latin", RED)
    view.show_article(TEXT, SpanIndex([mixed]))
    block = view.document().findBlockByNumber(2)
    view.blockBoundingRect(block)
    boxes = [band.box for band in view._bands.of_block(block).bands]
    line = block.layout().lineAt(0)
    assert 0 < sum(box.width() for box in boxes) < 0.8 * line.naturalTextWidth()
    runs = line.glyphRuns(0, len("قال الناطق إن "))
    outside = min(run.boundingRect().left() for run in runs)
    assert max(box.right() for box in boxes) <= outside + 3


def test_a_span_over_cuts_is_shown_in_each_piece(view: ArticleView) -> None:
    text = "Ein Satz ohne Ende, " * 2000
    view.show_article(text, SpanIndex([span(1, text[: LIMIT * 2 + 200], RED, text)]))
    blocks = [view.document().findBlockByNumber(number) for number in range(4)]
    for block in blocks:
        view.blockBoundingRect(block)
    found = [bool(view._bands.of_block(block).bands) for block in blocks]
    assert found == [True, True, True, False]


def test_resizing_puts_the_bands_where_the_words_go(view: ArticleView, qtbot: QtBot) -> None:
    view.show_article(TEXT, SpanIndex([span(1, "retraite", RED)]))
    block = view.document().findBlockByNumber(1)
    wide = view._bands.of_block(block).bands[0].box
    view.resize(300, 600)
    qtbot.waitUntil(lambda: view._bands.of_block(block).bands[0].box != wide, timeout=2000)


def test_the_chosen_span_has_a_ring(view: ArticleView) -> None:
    view.show_article(TEXT, SpanIndex([span(1, "repris", RED)]))
    plain = view.viewport().grab().toImage()
    view.choose(span(1, "repris", RED))
    assert view.viewport().grab().toImage() != plain
    view.choose(None)
    assert view.viewport().grab().toImage() == plain


def test_a_flash_ends_by_itself(view: ArticleView, qtbot: QtBot) -> None:
    view.show_article(TEXT, SpanIndex([span(1, "repris", RED)]))
    view.choose(span(1, "repris", RED))
    view.flash(1)
    assert view._flash_timer.isActive()
    seen: set[int | None] = set()

    def is_over() -> bool:
        seen.add(view._ringed())
        return not view._flash_timer.isActive()

    qtbot.waitUntil(is_over, timeout=5000)
    assert seen == {None, 1}
    assert view._ringed() == 1


def test_an_emptied_view_shows_and_chooses_nothing(view: ArticleView) -> None:
    view.show_article(TEXT, SpanIndex([span(1, "repris", RED)]), caret=5)
    view.choose(span(1, "repris", RED))
    view.flash(1)
    view.clear_article()
    assert (view.caret(), view.passage(), view.spans_at(0)) == (0, None, [])
    assert "#ff0000" not in colours_of(view)
    assert not view._flash_timer.isActive()


def test_a_screen_reader_hears_what_it_is(view: ArticleView) -> None:
    assert view.accessibleName() == "Article"
    assert view.objectName() == "article_view"
