# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.ui.hover_card import HoverCard, placed
from narrativetagger.ui.span_words import SpanWords

ROOM = QRect(0, 0, 600, 400)
SIZE = QSize(200, 80)
LINE = QRect(0, 100, 600, 30)


def words(quote: str, note: str = "") -> SpanWords:
    return SpanWords(QColor("#c8611a"), "Claim › Outcome", quote, note, "Olena · 1–2", "Olena")


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[HoverCard]:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 400)
    with qtbot.waitExposed(ground):
        ground.show()
    yield HoverCard(ground)
    ground.close()


def test_a_card_goes_below_the_words(qapp: QApplication) -> None:
    place = placed(SIZE, QPoint(300, 110), ROOM, [[LINE]])
    assert place is not None
    assert place.y() > LINE.bottom()
    assert QRect(place, SIZE).left() <= 300 <= QRect(place, SIZE).right()


def test_where_there_is_no_room_below_it_goes_above(qapp: QApplication) -> None:
    low = LINE.translated(0, 240)
    place = placed(SIZE, QPoint(300, 350), ROOM, [[low]])
    assert place is not None
    assert QRect(place, SIZE).bottom() < low.top()


def test_it_leaves_the_line_of_the_caret_free(qapp: QApplication) -> None:
    caret = LINE.translated(0, 50)
    place = placed(SIZE, QPoint(300, 110), ROOM, [[LINE, caret]])
    assert place is not None
    assert place.y() > caret.bottom()


@pytest.mark.parametrize("x", [0, 5, 595, 700])
def test_it_stays_within(qapp: QApplication, x: int) -> None:
    place = placed(SIZE, QPoint(x, 110), ROOM, [[LINE]])
    assert place is not None
    assert ROOM.contains(QRect(place, SIZE))


def test_words_all_over_the_page_leave_only_their_line_free(qapp: QApplication) -> None:
    page = [LINE.translated(0, 30 * row - 100) for row in range(14)]
    place = placed(SIZE, QPoint(300, 110), ROOM, [page, [LINE]])
    assert place is not None
    assert not QRect(place, SIZE).intersects(LINE)
    assert placed(SIZE, QPoint(300, 110), ROOM, [page]) is None
    assert placed(QSize(200, 390), QPoint(300, 110), ROOM, [[LINE]]) is None


def test_it_takes_neither_keys_nor_mouse(card: HoverCard) -> None:
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not card.isVisible()
    assert not card.children()


def test_a_long_quote_is_cut_and_a_note_adds_lines(card: HoverCard) -> None:
    card.tell([words("mot")], 0, 600)
    short = card.height()
    card.tell([words("mot", "Vu lundi")], 0, 600)
    assert card.height() > short
    card.tell([words("un mot " * 40)], 0, 600)
    some = card.height()
    assert some > short
    card.tell([words("un mot " * 400)], 0, 600)
    assert card.height() == some
    assert card.width() <= 600


def test_lines_of_a_quote_stay_lines(card: HoverCard) -> None:
    card.tell([words("un deux")], 0, 600)
    one = card.height()
    card.tell([words("un\ndeux")], 0, 600)
    assert card.height() > one


def test_a_quote_from_right_to_left_stands_at_the_right(card: HoverCard) -> None:
    card.tell([words("إن القوات انسحبت أمس (Orsec) 14")], 0, 600)
    right, quote = card.width(), card._parts[1]
    assert quote.lines.lineAt(0).naturalTextRect().left() > right / 3
    card.tell([words("the forces left (Orsec) 14")], 0, 600)
    assert card.width() < right
    assert card._parts[1].lines.lineAt(0).naturalTextRect().left() == 0


def test_more_than_it_tells_are_counted(card: HoverCard) -> None:
    card.tell([words("mot")], 0, 600)
    plain = card.height()
    card.tell([words("mot")], 46, 600)
    assert (card.left_out, card.height() > plain) == (46, True)


@pytest.mark.parametrize("room", [120, 200, 340])
def test_a_narrow_window_gets_a_narrow_card(card: HoverCard, room: int) -> None:
    card.tell([words("regroupement des forces" * 5)], 3, room)
    assert card.width() <= room


def test_what_looks_like_html_is_text(card: HoverCard) -> None:
    card.tell([words("<b>mot</b><br><br><br><br>")], 0, 600)
    tagged = card.height()
    card.tell([words("mot")], 0, 600)
    assert card.height() == tagged
