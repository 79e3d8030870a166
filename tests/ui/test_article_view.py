# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import LIMIT
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Span
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
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def span(row_id: int, words: str, tag_id: int, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(
        row_id, f"uid-{row_id}", 1, tag_id, 1, start, start + len(words), words, "", 0, 0,
        "hand", "individual", "", "",
    )  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    theme = load_theme("light")
    widget = ArticleView(page_style(theme, Settings()))
    qtbot.addWidget(widget)
    widget.set_tag_colours(COLOURS)
    widget.resize(800, 600)
    widget.show_article(TEXT, SpanIndex())
    with qtbot.waitExposed(widget):
        widget.show()
    widget.setFocus()
    return widget


def middle_of(view: ArticleView, place: int) -> QPoint:
    """Return the pixel in the middle of a character."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._pieces.to_qt(place))
    left = view.cursorRect(cursor)
    return QPoint(left.x() + 3, left.center().y())


def colours_of(view: ArticleView) -> set[str]:
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width())
        for y in range(0, image.height(), 1)
    }


def test_places_are_code_points(view: ArticleView) -> None:
    place = TEXT.index("lundi")
    view.set_caret(place)
    assert view.caret() == place
    passage = Passage(TEXT.index("👨"), place)
    view.select(passage)
    assert view.passage() == passage


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_what_is_selected_is_what_was_meant(view: ArticleView, one: int, other: int) -> None:
    start, end = sorted((one, other))
    view.select(Passage(start, end))
    assert view.passage() == (Passage(start, end) if start < end else None)


def test_copy_gives_the_stored_words(view: ArticleView) -> None:
    words = "d’une\u00a0retraite »"
    start = TEXT.index(words)
    view.select(Passage(start, start + len(words)))
    view.copy()
    assert QGuiApplication.clipboard().text() == words


def test_signals_tell_passage_and_caret_once(view: ArticleView, qtbot: QtBot) -> None:
    seen: list[object] = []
    view.passage_changed.connect(seen.append)
    with qtbot.waitSignal(view.caret_moved):
        view.select(Passage(3, 8))
    view.set_caret(0)
    assert seen[-2:] == [Passage(3, 8), None]


def test_word_keys_stop_after_an_elision_and_not_inside_a_ukrainian_word(
    view: ArticleView,
) -> None:
    view.set_caret(0)
    stops = []
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right, CTRL)
        stops.append(TEXT[view.caret() :].split(" ")[0])
    assert stops == ["Ukraine", "a", "repris", "п’ять", "villages"]
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL)
    assert TEXT[view.caret() :].startswith("п’ять")


def test_selecting_by_words_and_lines(view: ArticleView) -> None:
    view.set_caret(0)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert view.passage() == Passage(0, len("L’Ukraine "))
    QTest.keyClick(view, Qt.Key.Key_End, CTRL | SHIFT)
    assert view.passage() == Passage(0, len(TEXT))
    QTest.keyClick(view, Qt.Key.Key_Home, CTRL)
    assert (view.caret(), view.passage()) == (0, None)


def test_an_arrow_takes_a_whole_family(view: ArticleView) -> None:
    start = TEXT.index("👨")
    view.set_caret(start)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.passage() == Passage(start, TEXT.index(" lundi"))


def test_a_double_click_selects_a_word_a_third_the_paragraph(view: ArticleView) -> None:
    place = TEXT.index("retraite") + 2
    point = middle_of(view, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    passage = view.passage()
    assert passage is not None
    assert passage.of(TEXT) == "retraite"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    passage = view.passage()
    assert passage is not None
    assert passage.of(TEXT) == TEXT.split("\n")[1]


def test_a_click_between_lines_is_on_the_line_above(view: ArticleView) -> None:
    point = middle_of(view, 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(0, 14))
    assert abs(view.caret() - 5) <= 1


def test_a_click_tells_the_spans_under_it(view: ArticleView, qtbot: QtBot) -> None:
    inner, outer = span(1, "repris", RED), span(2, "a repris п’ять", BLUE)
    view.show_article(TEXT, SpanIndex([inner, outer]))
    with qtbot.waitSignal(view.span_clicked) as clicked:
        point = middle_of(view, inner.start + 2)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [found.id for found in clicked.args[0]] == [2, 1]


def test_a_span_is_tinted_and_underlined(view: ArticleView) -> None:
    assert "#ff0000" not in colours_of(view)
    index = SpanIndex([span(1, "repris", RED)])
    view.show_article(TEXT, index)
    assert "#ff0000" in colours_of(view)
    index.remove(span(1, "repris", RED))
    view.refresh_spans([span(1, "repris", RED).passage])
    assert "#ff0000" not in colours_of(view)


def test_a_right_to_left_span_lies_under_its_own_letters(view: ArticleView) -> None:
    mixed = span(1, "القوات with Latin", RED)
    view.show_article(TEXT, SpanIndex([mixed]))
    block = view.document().findBlockByNumber(2)
    bands = view._bands.of_block(block)
    line = block.layout().lineAt(0)
    assert bands
    assert sum(band.rect.width() for band in bands) < 0.8 * line.naturalTextWidth()
    runs = line.glyphRuns(0, len("قال الناطق إن "))
    outside = min(run.boundingRect().left() for run in runs)
    assert max(band.rect.right() for band in bands) <= outside + 3


def test_tags_without_colour_are_not_shown(view: ArticleView) -> None:
    hidden = span(1, "repris", 99)
    view.show_article(TEXT, SpanIndex([hidden]))
    assert view.spans_at(hidden.start) == []
    assert view._bands.of_block(view.document().firstBlock()) == []


def test_a_long_paragraph_is_cut_for_display_only(view: ArticleView) -> None:
    text = "Ein Satz ohne Ende, " * 2000
    last = text.rindex("Ende")
    found = Span(
        1, "u", 1, RED, 1, 100, LIMIT * 3, text[100 : LIMIT * 3], "", 0, 0,
        "hand", "individual", "", "",
    )  # fmt: skip
    view.show_article(text, SpanIndex([found]))
    assert view.document().blockCount() > 5
    view.select(Passage(last, last + 4))
    view.copy()
    assert QGuiApplication.clipboard().text() == "Ende"
    blocks = [view.document().findBlockByNumber(number) for number in range(4)]
    assert [bool(view._bands.of_block(block)) for block in blocks[:3]] == [True] * 3
    view.select(Passage(0, len(text)))
    view.copy()
    assert QGuiApplication.clipboard().text() == text


def test_a_far_passage_is_scrolled_to(view: ArticleView) -> None:
    text = "ligne\n" * 2000
    view.show_article(text, SpanIndex())
    passage = Passage(6000, 6005)
    view.select(passage)
    view.reveal(passage)
    assert view.viewport().rect().contains(view.cursorRect())


def test_the_text_stands_in_a_column(view: ArticleView) -> None:
    view.resize(1600, 600)
    QApplication.processEvents()
    wide = view.viewport().width()
    view.resize(2000, 600)
    QApplication.processEvents()
    assert view.viewport().width() == wide
    assert view.viewportMargins().left() > 300


def test_the_wheel_zooms_with_ctrl(view: ArticleView, qtbot: QtBot) -> None:
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(view.zoom_requested) as asked:
        QApplication.sendEvent(view.viewport(), wheel)
    assert asked.args == [1]


def test_a_flash_ends_by_itself(view: ArticleView, qtbot: QtBot) -> None:
    view.show_article(TEXT, SpanIndex([span(1, "repris", RED)]))
    view.flash(1)
    assert view._flash_timer.isActive()
    qtbot.waitUntil(lambda: not view._flash_timer.isActive(), timeout=5000)
    assert view._flashing is None


def test_the_text_cannot_be_changed(view: ArticleView) -> None:
    QTest.keyClicks(view, "abc")
    view.paste()
    assert view.toPlainText().startswith("L’Ukraine")
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
