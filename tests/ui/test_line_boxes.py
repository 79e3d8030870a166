# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.core.pieces import LTR_MARK, RTL_MARK
from narrativetagger.ui.line_boxes import THIN, LineBoxes
from narrativetagger.ui.spaced_layout import SpacedLayout

WIDTH = 400
MIXED = "قال الناطق إن القوات with Latin 123 انسحبت أمس"


class Lines:
    """One paragraph, laid out in a narrow page."""

    def __init__(self, qtbot: QtBot, text: str) -> None:
        self.page = QPlainTextEdit()
        qtbot.addWidget(self.page)
        document = QTextDocument(self.page)
        self.layout = SpacedLayout(document, 1.5)
        document.setDocumentLayout(self.layout)
        self.page.setDocument(document)
        self.page.resize(WIDTH, 300)
        self.page.setPlainText(text)
        self.block = document.firstBlock()
        self.layout.blockBoundingRect(self.block)

    def rects(self, first: int, last: int) -> list[QRectF]:
        return [box.rect for box in LineBoxes(self.layout, self.block).boxes(first, last)]

    def line(self, number: int) -> QTextLine:
        return self.block.layout().lineAt(number)

    @property
    def count(self) -> int:
        return self.block.layout().lineCount()


def test_a_range_on_one_line_has_one_box(qtbot: QtBot) -> None:
    lines = Lines(qtbot, "un deux trois")
    (rect,) = lines.rects(3, 7)
    assert rect.left() == pytest.approx(lines.line(0).cursorToX(3)[0])
    assert rect.right() == pytest.approx(lines.line(0).cursorToX(7)[0])
    assert rect.height() == lines.layout.height


def test_a_range_over_lines_has_a_box_on_each_without_the_space_at_its_end(qtbot: QtBot) -> None:
    lines = Lines(qtbot, "regroupement " * 20)
    rects = lines.rects(0, 13 * 20)
    assert len(rects) == lines.count > 2
    for number, rect in enumerate(rects[:-1]):
        line = lines.line(number)
        assert rect.right() == pytest.approx(line.naturalTextRect().right())
        assert rect.right() < line.cursorToX(line.textStart() + line.textLength())[0]


def test_a_range_begins_and_ends_on_the_lines_it_touches(qtbot: QtBot) -> None:
    lines = Lines(qtbot, "mot " * 60)
    second = lines.line(1)
    (rect,) = lines.rects(second.textStart(), second.textStart() + 3)
    assert rect.top() >= second.y()
    assert rect.left() == pytest.approx(second.x())


@pytest.mark.parametrize(("first", "last"), [(3, 3), (5, 2), (13, 20)])
def test_an_empty_range_has_none(qtbot: QtBot, first: int, last: int) -> None:
    assert Lines(qtbot, "un deux trois").rects(first, last) == []


def test_an_empty_paragraph_has_none(qtbot: QtBot) -> None:
    assert Lines(qtbot, "").rects(0, 1) == []


def test_letters_from_right_to_left_have_their_own_boxes(qtbot: QtBot) -> None:
    lines = Lines(qtbot, MIXED)
    first = lines.rects(0, 3)
    second = lines.rects(4, 10)
    assert len(first) == len(second) == 1
    assert second[0].right() <= first[0].left() + 1, "the second word stands left of the first"


def test_words_of_both_directions_side_by_side_are_one_box(qtbot: QtBot) -> None:
    text = "القوات with Latin"
    lines = Lines(qtbot, text)
    (rect,) = lines.rects(0, len(text))
    assert rect.width() == pytest.approx(lines.line(0).naturalTextWidth(), abs=3)


@pytest.mark.parametrize(
    "text",
    [
        MIXED,
        "ab اباج cd",
        "la ville d’اورسك, 12 km",
        "יום א׳ i 3 צה״ל",
        "قال (army) «12,5%» i دبابة",
        f"{RTL_MARK}la ville قال i",
        f"{LTR_MARK}قال i ville",
    ],
)
def test_boxes_are_on_the_letters_of_a_range_and_on_no_others(qtbot: QtBot, text: str) -> None:
    lines = Lines(qtbot, text)
    lone = [lines.rects(place, place + 1)[0] for place in range(len(text))]
    # The thin box of what has no width stands for its place only.
    letters = [place for place, rect in enumerate(lone) if rect.width() > THIN]
    assert len(letters) > len(text) // 2
    for first, last in combinations(range(len(text) + 1), 2):
        rects = lines.rects(first, last)
        covered = [
            place for place in letters if any(rect.contains(lone[place].center()) for rect in rects)
        ]
        assert covered == [place for place in letters if first <= place < last], (first, last)


def test_boxes_are_as_high_as_the_font_of_the_text(qtbot: QtBot) -> None:
    lines = Lines(qtbot, "mot 🪖 字 " * 30)
    assert {rect.height() for rect in lines.rects(0, 200)} == {lines.layout.height}
