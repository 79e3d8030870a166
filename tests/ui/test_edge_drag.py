# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from tests.ui.hands import FRENCH, Hands, move_mouse

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste

WORDS = "trois villages"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def span(hands: Hands) -> Hands:
    """A span, chosen, in a window that is wide enough."""
    hands.window.resize(1360, 860)
    hands.tag(WORDS, "3", "0")
    return hands


def side(hands: Hands, place: int, *, right: bool) -> QPoint:
    """The middle of the left or the right side of a letter."""
    box = hands.view.letter_box(place)
    assert box is not None
    return QPoint(round(box.right() if right else box.left()), round(box.center().y()))


def drag(hands: Hands, start: QPoint, end: QPoint) -> None:
    page = hands.view.viewport()
    QTest.mousePress(page, LEFT, pos=start)
    move_mouse(page, end)
    QTest.mouseRelease(page, LEFT, pos=end)


def end_of(words: str) -> int:
    return FRENCH.index(words) + len(words) - 1


def test_an_edge_goes_where_it_is_let_go_of(span: Hands) -> None:
    end, goal = end_of(WORDS), end_of("trois")
    drag(span, side(span, end, right=True), side(span, goal, right=True))
    assert span.spans() == [("claim", "trois")]
    assert span.chosen() == ("claim", "trois")
    start = FRENCH.index("trois")
    drag(span, side(span, start, right=False), side(span, FRENCH.index("lundi"), right=False))
    assert span.spans() == [("claim", "lundi trois")]
    span.press("Ctrl+Z", "Ctrl+Z")
    assert span.spans() == [("claim", WORDS)]


def test_edges_never_cross(span: Hands) -> None:
    start = side(span, FRENCH.index(WORDS), right=False)
    drag(span, side(span, end_of(WORDS), right=True), start - QPoint(60, 0))
    assert span.spans() == [("claim", "t")]


def test_a_click_at_an_edge_moves_nothing(span: Hands) -> None:
    edge = side(span, end_of(WORDS), right=True)
    for shift in (-4, 0, 4):
        drag(span, edge + QPoint(shift, 0), edge + QPoint(shift + 1, 0))
    assert span.spans() == [("claim", WORDS)]
    assert span.window.session.stack.count() == 1
    assert span.view.passage() == Passage(FRENCH.index(WORDS), end_of(WORDS) + 1)


def test_esc_leaves_the_edge_where_it_was(span: Hands) -> None:
    page, edge = span.view.viewport(), side(span, end_of(WORDS), right=True)
    QTest.mousePress(page, LEFT, pos=edge)
    move_mouse(page, edge - QPoint(50, 0))
    span.press("Esc")
    QTest.mouseRelease(page, LEFT, pos=edge - QPoint(50, 0))
    assert span.spans() == [("claim", WORDS)]
    assert span.chosen() == ("claim", WORDS)


def test_the_pointer_tells_where_an_edge_is(span: Hands) -> None:
    page, edge = span.view.viewport(), side(span, end_of(WORDS), right=True)
    move_mouse(page, edge)
    assert page.cursor().shape() == Qt.CursorShape.SplitHCursor
    move_mouse(page, edge - QPoint(40, 0))
    assert page.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_there_is_no_edge_without_a_chosen_span_or_when_it_is_hidden(span: Hands) -> None:
    edge = QPointF(side(span, end_of(WORDS), right=True))
    assert span.window.edge_drag.edge_at(edge) == "end"
    span.press("H")
    assert span.window.edge_drag.edge_at(edge) is None
    span.press("Shift+H", "Esc")
    assert span.window.edge_drag.edge_at(edge) is None


def test_from_right_to_left_the_end_is_on_the_left(hands: Hands) -> None:
    hands.window.resize(1360, 860)
    text = "قال الناطق إن القوات انسحبت أمس"
    details = ArticleDetails(title="Arabic")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))
    hands.tag("القوات", "1", "0")
    last, goal = (hands.text.index(words) + len(words) - 1 for words in ("القوات", "انسحبت"))
    assert hands.window.edge_drag.edge_at(QPointF(side(hands, last, right=False))) == "end"
    drag(hands, side(hands, last, right=False), side(hands, goal, right=False))
    assert hands.spans() == [("morale", "القوات انسحبت")]
