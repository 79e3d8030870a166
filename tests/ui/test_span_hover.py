# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.desks import make_project as make_large_project
from tests.benchmarks.desks import make_text
from tests.ui.hands import FRENCH, Hands, move_mouse, tag_id
from tests.ui.stacks import tag_fifty_times

from narrativetagger.project.edits import SetNote
from narrativetagger.ui.hover_card import HoverCard
from narrativetagger.ui.span_hover import MOST, SpanHover

WORDS = "regroupement des forces"


@pytest.fixture
def hover(hands: Hands) -> SpanHover:
    """A span over another, the caret at the beginning, cards that come quicker."""
    hands.tag("mais d’un regroupement des forces", "2", "0")
    hands.tag(WORDS, "3", "0")
    hands.press("Esc", "Ctrl+Home")
    found = hands.window.hover
    found._mouse_rest.setInterval(20)
    found._caret_rest.setInterval(20)
    return found


def point(hands: Hands, place: int) -> QPoint:
    cursor = QTextCursor(hands.view.document())
    cursor.setPosition(hands.view._pieces.to_qt(place))
    left = hands.view.cursorRect(cursor)
    return QPoint(left.x() + 3, left.center().y())


def move(hands: Hands, place: int) -> None:
    """Move the mouse to a code point."""
    for shift in (QPoint(1, 0), QPoint()):
        move_mouse(hands.view.viewport(), point(hands, place) - shift)


def rest(hands: Hands, words: str = WORDS) -> HoverCard:
    """Rest the mouse on some words until the card is there."""
    card = hands.window.hover.card
    move(hands, FRENCH.index(words) + 2)
    hands.wait(card.isVisible)
    return card


def told(card: HoverCard) -> list[tuple[str, str]]:
    return [(words.path, words.quote) for words in card.told]


def place_of(card: HoverCard) -> QRect:
    return QRect(card.mapToGlobal(QPoint()), card.size())


def test_a_card_tells_of_the_stack_under_the_mouse(hands: Hands, hover: SpanHover) -> None:
    (framing, claim) = hands.project.spans(1)
    assert framing.quote != claim.quote
    hands.window.session.push(SetNote(claim.id, "Vu lundi"))
    card = rest(hands)
    assert told(card) == [
        ("Battlefield claim", WORDS),
        ("Official framing", "mais d’un regroupement des forces"),
    ]
    assert [words.note for words in card.told] == ["Vu lundi", ""]
    assert hands.view.hasFocus()


def test_it_covers_neither_the_words_nor_the_line_of_the_caret(
    hands: Hands, hover: SpanHover
) -> None:
    view = hands.view
    view.set_caret(FRENCH.index("Personne"))
    card = place_of(rest(hands))
    corner = view.viewport().mapToGlobal(QPoint())
    for box in view.boxes_of([span.id for span in hands.project.spans(1)]):
        assert not card.intersects(box.toAlignedRect().translated(corner))
    caret = view.cursorRect().translated(corner)
    assert not card.intersects(QRect(0, caret.y(), 5000, caret.height()))
    assert QRect(view.mapToGlobal(QPoint()), view.size()).contains(card)


def test_on_an_underline_only_its_span_is_told(hands: Hands, hover: SpanHover) -> None:
    (block, offset) = list(hands.view.seen_blocks())[1]
    for band in hands.view._bands.of_block(block).bands:
        assert band.underline is not None
        hover.vanish()
        spot = (band.underline.center() + offset).toPoint()
        for shift in (QPoint(1, 0), QPoint()):
            move_mouse(hands.view.viewport(), spot - shift)
        hands.wait(hover.card.isVisible)
        assert [words.quote for words in hover.card.told] == [band.span.passage.of(hands.text)]


def test_it_stays_while_the_mouse_stays_on_the_same_spans(hands: Hands, hover: SpanHover) -> None:
    card = rest(hands)
    move(hands, FRENCH.index(WORDS) + 4)
    assert card.isVisible()
    move(hands, FRENCH.index("mais") + 1)
    assert not card.isVisible()
    hands.wait(card.isVisible)
    assert len(card.told) == 1


@pytest.mark.parametrize("end", ["key", "Esc", "click", "scroll", "leave", "zoom", "article"])
def test_it_goes_away(hands: Hands, hover: SpanHover, end: str) -> None:
    card = rest(hands)
    viewport = hands.view.viewport()
    if end in ("key", "Esc"):
        hands.press("Right" if end == "key" else "Esc")
    elif end == "click":
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    elif end == "scroll":
        hands.view.verticalScrollBar().valueChanged.emit(1)
    elif end == "leave":
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    elif end == "zoom":
        hands.press("Ctrl++")
    else:
        hands.press("Ctrl+PgDown")
    assert not card.isVisible()
    assert not hover._mouse_rest.isActive()


def test_the_caret_that_enters_a_span_by_key_and_rests_has_a_card(
    hands: Hands, hover: SpanHover
) -> None:
    hands.view.set_caret(FRENCH.index("mais") - 1)
    hands.press("Right")
    hands.press("Right")
    hands.wait(hover.card.isVisible)
    assert [words.path for words in hover.card.told] == ["Official framing"]
    hands.press("Right")
    assert not hover.card.isVisible()
    assert not hover._caret_rest.isActive()
    hands.press("Ctrl+Right", "Ctrl+Right", "Ctrl+Right")
    hands.wait(hover.card.isVisible)
    assert [words.path for words in hover.card.told] == ["Battlefield claim"]


def test_a_caret_put_elsewhere_has_none(hands: Hands, hover: SpanHover) -> None:
    hands.press("Right")
    hands.view.viewport().setFocus()
    hands.click(FRENCH.index("mais") + 1)
    assert not hover._caret_rest.isActive()
    hands.press("Ctrl+Home", "J")
    assert not hover._caret_rest.isActive()
    hands.press("Esc", "Ctrl+Home")
    hands.view.set_caret(FRENCH.index("mais") - 1)
    hands.press("Right", "Shift+Right")
    QTest.qWait(60)
    assert not hover.card.isVisible()


def test_cards_can_be_switched_off(hands: Hands, hover: SpanHover) -> None:
    action = hands.window.actions_by_id["span_cards"]
    assert hover.is_on()
    action.trigger()
    assert not hover.is_on()
    move(hands, FRENCH.index(WORDS) + 2)
    assert not hover._mouse_rest.isActive()
    action.trigger()
    assert rest(hands).isVisible()


def test_fifty_spans_on_one_word_are_counted(hands: Hands) -> None:
    tag_fifty_times(hands, "soldat")
    hover = hands.window.hover
    hover._mouse_rest.setInterval(20)
    card = rest(hands, "soldat")
    assert (len(card.told), card.left_out) == (MOST, 50 - MOST)


def test_it_tells_nothing_of_hidden_spans(hands: Hands, hover: SpanHover) -> None:
    hands.window.visibility.toggle(tag_id(hands.project, "claim"))
    card = rest(hands)
    assert [words.path for words in card.told] == ["Official framing"]


def test_it_comes_among_100_000_spans(hands: Hands) -> None:
    path = hands.project.path.with_name("large.ntag")
    hands.window.session.take(make_large_project(path, make_text(300_000), 100_000))
    hover = hands.window.hover
    hands.view.grab()
    hover._point = QPointF(point(hands, 60))
    hover._on_mouse_rest_timeout()
    assert hover.card.isVisible()
    assert hover.card.told
