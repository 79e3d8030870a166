# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.settings import Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.brackets import BlockBrackets, Bracket
from narrativetagger.ui.margin import Label, Margin, labels
from narrativetagger.ui.theme import load_theme, page_style

WORDS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze. "
TEXT = WORDS * 6 + "\n" + "قال الناطق إن القوات انسحبت أمس من المدينة بعد القتال\n" + WORDS * 60
RED, BLUE = 1, 2
COLOURS = {RED: QColor("#ff0000"), BLUE: QColor("#0000ff")}
NAMES = {RED: "Menace", BLUE: "<b>Éloge</b>"}
ARABIC = TEXT.index("قال")


def mark(row_id: int, start: int, end: int, tag_id: int = RED) -> Mark:
    return Mark(start, end, row_id, tag_id, analyst_id=1)


def bracket(row_id: int, top: float, *, begins: bool = True) -> Bracket:
    return Bracket(mark(row_id, row_id, 99), top, top + 20, row_id, begins, ends=True)


def block(*brackets: Bracket, left_out: int = 0, height: float = 100) -> BlockBrackets:
    return BlockBrackets(brackets, left_out, mirrored=False, height=height)


# -- names -----------------------------------------------------------------------------------


def test_a_name_stands_where_its_bracket_begins() -> None:
    found = labels(block(bracket(1, 0), bracket(2, 50)), 10)
    assert [(label.span and label.span.id, label.top) for label in found] == [(1, 0), (2, 50)]


def test_a_bracket_that_only_goes_on_has_no_name() -> None:
    assert labels(block(bracket(1, 0, begins=False)), 10) == []


def test_names_give_way_downwards() -> None:
    found = labels(block(bracket(1, 0), bracket(2, 0), bracket(3, 15)), 10)
    assert [label.top for label in found] == [0, 10, 20]


def test_names_without_room_are_counted_on_a_line_of_their_own() -> None:
    found = labels(block(*(bracket(number, 0) for number in range(5)), height=35), 10)
    assert [label.top for label in found] == [0, 10, 20]
    assert found[-1] == Label(None, 3, 20)


def test_brackets_without_a_column_are_counted_too() -> None:
    found = labels(block(bracket(1, 0), left_out=4), 10)
    assert found[-1] == Label(None, 4, 10)


# -- in the view -----------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    widget = ArticleView(page_style(load_theme("light"), Settings()))
    qtbot.addWidget(widget)
    widget.set_tag_colours(COLOURS)
    widget.set_tag_names(NAMES)
    widget.resize(1000, 600)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def show(view: ArticleView, *marks: Mark) -> None:
    view.show_article(TEXT, SpanIndex(tuple(one) for one in marks))
    QApplication.processEvents()


def margin(view: ArticleView, name: str) -> Margin:
    found = view.findChild(Margin, name)
    assert found is not None
    return found


def picture(widget: Margin) -> QImage:
    return widget.grab().toImage()


def colours_of(widget: Margin) -> set[str]:
    image = picture(widget)
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_margins_fill_what_the_page_leaves(view: ArticleView) -> None:
    left, right = margin(view, "margin_left"), margin(view, "margin_right")
    page = view.viewport().geometry()
    assert (left.x(), left.width(), left.height()) == (0, page.left(), page.height())
    assert right.x() == page.right() + 1
    assert right.width() == view.viewportMargins().right()


def test_names_have_room_where_lines_begin(view: ArticleView) -> None:
    view.resize(800, 600)
    show(view, mark(1, 3, 7))
    assert margin(view, "margin_left").width() > margin(view, "margin_right").width()
    view.show_article("قال الناطق", SpanIndex())
    assert margin(view, "margin_left").width() < margin(view, "margin_right").width()


def test_brackets_stand_where_the_lines_of_their_paragraph_begin(view: ArticleView) -> None:
    show(view, mark(1, 3, 7), mark(2, ARABIC, ARABIC + 9, BLUE))
    left, right = margin(view, "margin_left"), margin(view, "margin_right")
    assert "#ff0000" in colours_of(left)
    assert "#0000ff" not in colours_of(left)
    assert "#0000ff" in colours_of(right)
    assert "#ff0000" not in colours_of(right)


def test_a_click_on_a_bracket_or_a_name_means_its_span(view: ArticleView, qtbot: QtBot) -> None:
    inner, outer = mark(1, 3, 7), mark(2, 0, 300, BLUE)
    show(view, inner, outer)
    left = margin(view, "margin_left")
    image = picture(left)
    red = [
        QPoint(x, y)
        for x in range(left.width())
        for y in range(40)
        if image.pixelColor(x, y).name() == "#ff0000"
    ]
    for point in (min(red, key=QPoint.x), max(red, key=QPoint.x)):
        with qtbot.waitSignal(view.span_clicked) as clicked:
            QTest.mouseClick(left, Qt.MouseButton.LeftButton, pos=point)
        assert clicked.args == [[inner]]
    with qtbot.waitSignal(view.span_clicked) as clicked:
        QTest.mouseClick(left, Qt.MouseButton.LeftButton, pos=QPoint(1, left.height() - 2))
    assert clicked.args == [[]]


def test_the_chosen_span_stands_out(view: ArticleView) -> None:
    show(view, mark(1, 3, 7), mark(2, 10, 14))
    before = picture(margin(view, "margin_left"))
    view.choose(mark(2, 10, 14))
    QApplication.processEvents()
    assert picture(margin(view, "margin_left")) != before


def test_brackets_move_with_the_text(view: ArticleView) -> None:
    show(view, mark(1, len(TEXT) - 60, len(TEXT) - 50))
    left = margin(view, "margin_left")
    assert "#ff0000" not in colours_of(left)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert "#ff0000" in colours_of(left)


def test_a_removed_span_loses_its_bracket(view: ArticleView) -> None:
    one = mark(1, 3, 7)
    index = SpanIndex([tuple(one)])
    view.show_article(TEXT, index)
    index.remove(one)
    view.refresh_spans([one.passage])
    assert "#ff0000" not in colours_of(margin(view, "margin_left"))


def test_a_tool_tip_tells_the_whole_name_as_it_is(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    show(view, mark(1, 3, 7, BLUE))
    left = margin(view, "margin_left")
    (block_brackets, y) = next(left._blocks())
    (_, rect) = next(left._labels(block_brackets, y))
    point = rect.center().toPoint()
    QApplication.sendEvent(left, QHelpEvent(QEvent.Type.ToolTip, point, left.mapToGlobal(point)))
    assert shown == ["<qt>&lt;b&gt;Éloge&lt;/b&gt;</qt>"]
    assert left.spans_under(QPointF(point)) == [mark(1, 3, 7, BLUE)]


def test_a_narrow_margin_has_brackets_without_names(view: ArticleView) -> None:
    view.resize(420, 400)
    show(view, mark(1, 3, 7))
    left = margin(view, "margin_left")
    assert "#ff0000" in colours_of(left)
    assert not any(list(left._labels(*found)) for found in left._blocks())


def test_brackets_without_room_are_one_dotted_line(view: ArticleView) -> None:
    view.resize(420, 400)
    spans = [mark(row, 3 + row, 30 - row, BLUE) for row in range(1, 9)]
    show(view, *spans)
    left = margin(view, "margin_left")
    muted = view.colours().muted.name()
    drawn = picture(left)
    assert any(drawn.pixelColor(x, 20).name() == "#0000ff" for x in range(left.width()))
    column = [{drawn.pixelColor(x, y).name() for x in range(4)} for y in range(4, 30)]
    assert any(muted in row for row in column)
    assert not all(muted in row for row in column)
    dotted = QPointF(left._column(99), 20)
    found = left.spans_under(dotted)
    assert len(found) == len(spans) - 1 - left._last_column()
    assert left._column(99) >= 0
