# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.test_bands import Page

from narrativetagger.core.passages import Passage
from narrativetagger.core.pieces import PieceTable
from narrativetagger.core.spans import Mark
from narrativetagger.ui.brackets import COLUMNS, BlockBrackets, Bracket, Brackets

LINE = "un deux trois quatre cinq six sept huit neuf dix onze douze "
TEXT = f"{LINE * 3}\n\n{LINE * 3}\n{LINE}"
SECOND = TEXT.index("\n\n") + 2
THIRD = TEXT.rindex("\n") + 1


class Beside(Page):
    """A page with brackets."""

    def __init__(self, text: str = TEXT) -> None:
        super().__init__(text)
        self.brackets = Brackets(self.bands, self.lines)
        self.brackets.look_at(PieceTable(text), self.index)

    def take(self, *spans: tuple[int, int]) -> list[Mark]:
        marks = [Mark(*ends, number, 1, 1) for number, ends in enumerate(spans, start=1)]
        for mark in marks:
            self.index.add(mark)
        self.bands.forget()
        self.brackets.forget()
        return marks

    def beside(self, number: int) -> BlockBrackets:
        return self.brackets.of_block(self.block(number))

    def of_span(self, number: int, mark: Mark) -> Bracket:
        (found,) = (one for one in self.beside(number).brackets if one.span == mark)
        return found


@pytest.fixture
def page(qtbot: QtBot) -> Beside:
    widget = Beside()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_bracket_reaches_from_the_first_line_of_its_span_to_the_last(page: Beside) -> None:
    (mark,) = page.take((3, 3 * len(LINE) - 10))
    bracket = page.of_span(0, mark)
    boxes = [band.box for band in page.of(0).bands]
    assert len(boxes) > 1
    assert (bracket.top, bracket.bottom) == (boxes[0].top(), boxes[-1].bottom())
    assert bracket.begins
    assert bracket.ends


def test_spans_on_the_same_line_stand_beside_each_other(page: Beside) -> None:
    first, second = page.take((0, 2), (8, 13))
    assert page.of_span(0, first).column != page.of_span(0, second).column


def test_spans_on_other_lines_stand_below_each_other(page: Beside) -> None:
    last = SECOND - 4
    first, second = page.take((0, 2), (last - 4, last))
    assert page.of_span(0, first).column == page.of_span(0, second).column == 0


def test_a_span_over_paragraphs_keeps_its_column_beside_all_of_them(page: Beside) -> None:
    crossing, inner = page.take((3, THIRD + 10), (SECOND, SECOND + 2))
    parts = [page.of_span(number, crossing) for number in range(4)]
    assert {part.column for part in parts} == {0}
    assert [part.begins for part in parts] == [True, False, False, False]
    assert [part.ends for part in parts] == [False, False, False, True]
    # Beside the empty paragraph too, and without a gap.
    assert all(part.top == 0 for part in parts[1:])
    assert [part.bottom for part in parts[:3]] == [page.beside(n).height for n in range(3)]
    assert page.of_span(2, inner).column == 1


def test_what_finds_no_column_is_counted(page: Beside) -> None:
    page.take(*((0, 40 + number) for number in range(COLUMNS + 3)))
    block = page.beside(0)
    assert (len(block.brackets), block.left_out) == (COLUMNS, 3)
    assert {one.column for one in block.brackets} == set(range(COLUMNS))


def test_fifty_spans_over_paragraphs_leave_no_column_for_others(page: Beside) -> None:
    page.take(*((0, THIRD + 2 + number) for number in range(50)), (SECOND, SECOND + 2))
    assert len(page.beside(2).brackets) == COLUMNS
    assert page.beside(2).left_out == 51 - COLUMNS


def test_no_two_brackets_lie_on_each_other(page: Beside) -> None:
    page.take(*((place, place + 7 * (1 + place % 40)) for place in range(0, len(TEXT) - 300, 29)))
    for number in range(3):
        for one, other in combinations(page.beside(number).brackets, 2):
            if one.column == other.column:
                assert one.bottom <= other.top or other.bottom <= one.top


def test_hidden_tags_have_no_bracket(page: Beside) -> None:
    page.take((3, 7), (0, THIRD + 3))
    page.bands.colours = {2: QColor("red")}
    page.bands.forget()
    page.brackets.forget()
    assert page.beside(0).brackets == ()


def test_a_change_is_seen_when_it_is_told(page: Beside) -> None:
    page.take((3, 7))
    assert len(page.beside(2).brackets) == 0
    page.index.add(Mark(5, SECOND + 4, 9, 1, 1))
    passage = Passage(5, SECOND + 4)
    page.bands.forget_at([passage])
    page.brackets.forget_at([passage])
    assert [one.span.id for one in page.beside(2).brackets] == [9]


def test_a_paragraph_from_right_to_left_is_mirrored(qtbot: QtBot) -> None:
    page = Beside("قال الناطق إن القوات\nfrom left")
    qtbot.addWidget(page)
    assert page.beside(0).mirrored
    assert not page.beside(1).mirrored
