# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.hands import middle_of, move_mouse, shown_page

from narrativetagger.core.graphemes import cluster_at
from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import LIMIT
from narrativetagger.ui.line_boxes import LineBoxes
from narrativetagger.ui.page_view import PageView

TEXT = (
    "L’Ukraine a repris п’ять villages 👨‍👩‍👧 lundi.\n"
    "« Il ne s’agit pas d’une\u00a0retraite », dit-il.\n"
    "قال الناطق إن القوات with Latin 123 انسحبت أمس.\n"
    "Fin 🇺🇦."
)
LONG = "Ein Satz ohne Ende, " * 2000
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    return shown_page(qtbot, TEXT)


def words_of(view: PageView) -> str:
    passage = view.passage()
    return passage.of(view._pieces.text) if passage else ""


def copied(view: PageView) -> str:
    view.copy()
    return QGuiApplication.clipboard().text()


# -- caret and passage -----------------------------------------------------------------------


def test_places_are_code_points(view: PageView) -> None:
    place = TEXT.index("lundi")
    view.set_caret(place)
    assert (view.caret(), view.passage()) == (place, None)
    view.select(Passage(TEXT.index("👨"), place))
    assert view.passage() == Passage(TEXT.index("👨"), place)
    assert view.caret() == place


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_what_is_selected_is_what_was_meant(view: PageView, one: int, other: int) -> None:
    start, end = sorted((one, other))
    view.select(Passage(start, end))
    assert view.passage() == (Passage(start, end) if start < end else None)


def test_copy_gives_the_stored_words(view: PageView) -> None:
    words = "d’une\u00a0retraite »"
    start = TEXT.index(words)
    view.select(Passage(start, start + len(words)))
    assert copied(view) == words


def test_each_change_is_told_once(view: PageView) -> None:
    passages: list[object] = []
    carets: list[int] = []
    view.passage_changed.connect(passages.append)
    view.caret_moved.connect(carets.append)
    view.select(Passage(3, 8))
    view.select(Passage(4, 8))
    view.select(Passage(4, 8))
    view.set_caret(0)
    assert passages == [Passage(3, 8), Passage(4, 8), None]
    assert (carets[0], carets[-1]) == (8, 0)


def test_the_text_cannot_be_changed(view: PageView) -> None:
    shown = view.document().toRawText()
    QTest.keyClicks(view, "abc")
    QTest.keyClick(view, Key.Key_Backspace)
    view.paste()
    assert view.document().toRawText() == shown
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


# -- keys ------------------------------------------------------------------------------------


def test_word_keys_stop_after_an_elision_and_not_inside_a_ukrainian_word(view: PageView) -> None:
    stops = []
    for _ in range(5):
        QTest.keyClick(view, Key.Key_Right, CTRL)
        stops.append(TEXT[view.caret() :].split(" ")[0])
    assert stops == ["Ukraine", "a", "repris", "п’ять", "villages"]
    QTest.keyClick(view, Key.Key_Left, CTRL)
    assert TEXT[view.caret() :].startswith("п’ять")


def test_selecting_by_words_and_lines(view: PageView) -> None:
    QTest.keyClick(view, Key.Key_Right, CTRL | SHIFT)
    QTest.keyClick(view, Key.Key_Right, CTRL | SHIFT)
    assert words_of(view) == "L’Ukraine "
    QTest.keyClick(view, Key.Key_Left, CTRL | SHIFT)
    assert words_of(view) == "L’"
    QTest.keyClick(view, Key.Key_End, CTRL | SHIFT)
    assert words_of(view) == TEXT
    QTest.keyClick(view, Key.Key_Home, CTRL)
    assert (view.caret(), view.passage()) == (0, None)


def test_an_arrow_takes_a_whole_family(view: PageView) -> None:
    view.set_caret(TEXT.index("👨"))
    QTest.keyClick(view, Key.Key_Right, SHIFT)
    assert words_of(view) == "👨‍👩‍👧"


def test_the_caret_goes_down_by_lines_and_pages(view: PageView) -> None:
    view.show_text("mot\n" * 500, 0)
    QTest.keyClick(view, Key.Key_Down)
    assert view.caret() == 4
    QTest.keyClick(view, Key.Key_PageDown)
    lines = view.caret() // 4
    assert 5 < lines < 40
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.caret() // 4 < lines
    assert view.viewport().rect().contains(view.cursorRect())


# -- letters from right to left --------------------------------------------------------------

MIXED = (
    "قال (army) إنَّ «الانسحاب» تمّ 12,5% i 👨‍👩‍👧.\nla ville d’اورسك 🇺🇦, 12 km\nיום א׳ NATO 3 צה״ל"
)


def test_arrows_stop_at_each_letter_the_way_of_the_paragraph(view: PageView) -> None:
    view.show_text(MIXED, 0)
    borders = [place for place in range(len(MIXED)) if cluster_at(MIXED, place).start == place]
    for line, key, back in (
        (0, Key.Key_Left, Key.Key_Right),
        (1, Key.Key_Right, Key.Key_Left),
        (2, Key.Key_Left, Key.Key_Right),
    ):
        start = view._pieces.from_qt(view.document().findBlockByNumber(line).position())
        end = start + len(MIXED.split("\n")[line])
        there = [place for place in [*borders, len(MIXED)] if start <= place <= end]
        view.set_caret(start)
        assert walked(view, key, len(there) - 1) == there[1:]
        assert walked(view, back, len(there) - 1) == there[-2::-1]


def walked(view: PageView, key: Qt.Key, steps: int) -> list[int]:
    """Return where the caret stands after each of some steps."""
    places = []
    for _ in range(steps):
        QTest.keyClick(view, key)
        places.append(view.caret())
    return places


def test_word_keys_go_the_way_of_the_paragraph(view: PageView) -> None:
    view.show_text(MIXED, 0)
    QTest.keyClick(view, Key.Key_Left, CTRL)
    QTest.keyClick(view, Key.Key_Left, CTRL)
    assert view.caret() == MIXED.index("army")
    QTest.keyClick(view, Key.Key_Left, CTRL | SHIFT)
    assert words_of(view) == "army"
    QTest.keyClick(view, Key.Key_Right, CTRL | SHIFT)
    assert words_of(view) == ""
    QTest.keyClick(view, Key.Key_Right, CTRL)
    assert view.caret() == MIXED.index("(army")


def test_a_double_click_takes_the_word_as_it_is_stepped_over(view: PageView) -> None:
    text = "L’Ukraine, п’ять «ennemis» d’اورسك, «الانسحاب»"
    view.show_text(text, 0)
    for words in ("Ukraine", "п’ять", "ennemis", "اورسك", "الانسحاب"):
        for place in range(text.index(words), text.index(words) + len(words)):
            QTest.mouseDClick(view.viewport(), LEFT, pos=on_letter(view, place))
            assert words_of(view) == words
            view._double_click.stop()


def test_a_double_click_on_a_blank_selects_nothing(view: PageView) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, pos=on_letter(view, TEXT.index(" repris")))
    assert (view.caret(), view.passage()) == (TEXT.index(" repris"), None)


def on_letter(view: PageView, place: int) -> QPoint:
    """Return the middle of a letter."""
    position = view._pieces.to_qt(place)
    block = view.document().findBlock(position)
    offset = next(offset for seen, offset in view.seen_blocks() if seen == block)
    column = position - block.position()
    (box,) = LineBoxes(view._layout, block).boxes(column, column + 1)
    return (box.rect.center() + offset).toPoint()


@pytest.mark.parametrize("words", ["الانسحاب", "قال", "اورسك", "צה״ל", "ville", "NATO"])
def test_a_drag_selects_words_of_either_direction(view: PageView, words: str) -> None:
    view.show_text(MIXED, 0)
    start = MIXED.index(words)
    ends = []
    # A place where directions meet is in two spots; one inside the letters is not.
    for place in (start + 1, start + len(words) - 1):
        cursor = QTextCursor(view.document())
        cursor.setPosition(view._pieces.to_qt(place))
        ends.append(view.cursorRect(cursor).center())
    QTest.mousePress(view.viewport(), LEFT, pos=ends[0])
    move_mouse(view.viewport(), ends[1])
    QTest.mouseRelease(view.viewport(), LEFT, pos=ends[1])
    assert words_of(view) == words[1:-1]
    QTest.mouseDClick(view.viewport(), LEFT, pos=ends[1])
    assert words_of(view) == words


# -- long paragraphs -------------------------------------------------------------------------


def test_a_long_paragraph_is_cut_for_display_only(view: PageView) -> None:
    view.show_text(LONG, 0)
    assert view.document().blockCount() > 5
    last = LONG.rindex("Ende")
    view.select(Passage(last, last + 4))
    assert copied(view) == "Ende"
    view.select(Passage(0, len(LONG)))
    assert copied(view) == LONG


def test_arrows_step_over_a_cut_as_if_there_were_none(view: PageView) -> None:
    view.show_text(LONG, 0)
    (cut, *_) = view._pieces._places
    view.set_caret(cut - 2)
    steps = []
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Right)
        steps.append(view.caret() - cut)
    assert steps == [-1, 0, 1, 2]
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Left)
        steps.append(view.caret() - cut)
    assert steps[4:] == [1, 0, -1, -2]
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Right, SHIFT)
    assert view.passage() == Passage(cut - 2, cut + 2)


def test_home_and_end_stay_on_the_line_at_a_cut(view: PageView) -> None:
    view.show_text(LONG, 0)
    (cut, *_) = view._pieces._places
    view.set_caret(cut + 5)
    QTest.keyClick(view, Key.Key_Home)
    assert view.caret() == cut
    QTest.keyClick(view, Key.Key_End)
    assert cut < view.caret() < cut + 120


def test_a_third_click_selects_a_cut_paragraph_whole(view: PageView) -> None:
    view.show_text("Titre\n" + LONG, LIMIT * 2)
    point = view.cursorRect().center()
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    assert words_of(view) == LONG


# -- mouse -----------------------------------------------------------------------------------


def test_a_drag_selects(view: PageView) -> None:
    start, end = TEXT.index("Il ne"), TEXT.index(" pas")
    QTest.mousePress(view.viewport(), LEFT, pos=middle_of(view, start) - QPoint(3, 0))
    move_mouse(view.viewport(), middle_of(view, end) - QPoint(3, 0))
    QTest.mouseRelease(view.viewport(), LEFT, pos=middle_of(view, end) - QPoint(3, 0))
    assert words_of(view) == "Il ne s’agit"


def test_a_double_click_selects_a_word_a_third_the_paragraph(view: PageView) -> None:
    point = middle_of(view, TEXT.index("retraite") + 2)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    assert words_of(view) == "retraite"
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    assert words_of(view) == TEXT.split("\n")[1]


def test_a_click_elsewhere_after_a_double_click_is_a_first_one(view: PageView) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, pos=middle_of(view, TEXT.index("retraite") + 2))
    QTest.mouseClick(view.viewport(), LEFT, pos=middle_of(view, 5))
    assert (abs(view.caret() - 5) <= 1, view.passage()) == (True, None)


def test_a_click_between_lines_is_on_the_line_above(view: PageView) -> None:
    point = middle_of(view, 5)
    QTest.mouseClick(view.viewport(), LEFT, pos=point + QPoint(0, 14))
    assert abs(view.caret() - 5) <= 1


def test_a_click_is_told_unless_it_selected_words(view: PageView) -> None:
    clicks: list[QPointF] = []
    view.page_clicked.connect(clicks.append)
    point = middle_of(view, 5)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    assert clicks == [QPointF(point)]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=middle_of(view, 12))
    assert len(clicks) == 1


def turn_wheel(view: PageView, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)


def test_the_wheel_zooms_with_ctrl_once_a_notch(view: PageView) -> None:
    asked: list[int] = []
    view.zoom_requested.connect(asked.append)
    turn_wheel(view, 120, CTRL)
    for _ in range(4):
        turn_wheel(view, -30, CTRL)
    assert asked == [1, -1]


def test_the_wheel_scrolls_without_ctrl(view: PageView) -> None:
    view.show_text("ligne\n" * 500, 0)
    turn_wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0


# -- the page --------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["ligne\n" * 2000, LONG, "a " * 2500 + "\n" + LONG])
def test_a_far_passage_is_scrolled_to_the_upper_part(view: PageView, text: str) -> None:
    view.show_text(text, 0)
    passage = Passage(len(text) // 2, len(text) // 2 + 5)
    view.select(passage)
    view.verticalScrollBar().setValue(0)
    view.reveal(passage)
    height = view.viewport().height()
    assert height / 5 < view.cursorRect().center().y() < height / 2


def test_a_passage_that_is_seen_stays_where_it_is(view: PageView) -> None:
    view.show_text("ligne\n" * 2000, 6000)
    before = view.verticalScrollBar().value()
    view.reveal(Passage(6006, 6012))
    assert view.verticalScrollBar().value() == before


def test_the_beginning_of_a_passage_longer_than_the_page_is_shown(view: PageView) -> None:
    text = "ligne\n" * 2000
    view.show_text(text, 0)
    view.select(Passage(3000, 9000))
    view.reveal(Passage(3000, 9000))
    cursor = QTextCursor(view.document())
    cursor.setPosition(3000)
    assert view.viewport().rect().contains(view.cursorRect(cursor))


def test_an_empty_text_can_be_shown(view: PageView) -> None:
    view.show_text("", 0)
    QTest.keyClick(view, Key.Key_Right, CTRL)
    QTest.mouseDClick(view.viewport(), LEFT, pos=QPoint(30, 30))
    assert (view.caret(), view.passage(), copied(view)) == (0, None, copied(view))
