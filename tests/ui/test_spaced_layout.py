# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.ui.spaced_layout import SpacedLayout


class Page(QPlainTextEdit):
    """A narrow page with one long paragraph and a short one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        document = QTextDocument(self)
        self.spaced = SpacedLayout(document, 2.0)
        document.setDocumentLayout(self.spaced)
        self.setDocument(document)
        self.resize(200, 300)
        self.setPlainText(text)

    def first(self) -> tuple[QTextBlock, list[QTextLine], float]:
        """Return the first block, its lines and its height."""
        block = self.document().firstBlock()
        height = self.spaced.blockBoundingRect(block).height()
        layout = block.layout()
        return block, [layout.lineAt(row) for row in range(layout.lineCount())], height


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    widget = Page("mot " * 40 + "\nfin")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_lines_stand_apart_by_the_spacing(page: Page) -> None:
    _, lines, height = page.first()
    assert {below.y() - line.y() for line, below in pairwise(lines)} == {page.spaced.step}
    assert page.spaced.step == pytest.approx(2 * page.spaced.height, abs=0.5)
    assert height > len(lines) * page.spaced.step


def test_paragraphs_do_not_overlap(page: Page) -> None:
    _, lines, height = page.first()
    assert height > lines[-1].y() + lines[-1].height()


def test_another_spacing_or_font_moves_the_lines_again(page: Page) -> None:
    _, _, before = page.first()
    page.spaced.set_lines(page.document().defaultFont(), 1.2)
    closer = page.first()[2]
    assert closer < before
    page.spaced.set_lines(QFont("DejaVu Serif", 30), 1.2)
    assert page.first()[2] > closer


def test_lines_with_letters_of_another_script_are_no_further_apart(qtbot: QtBot) -> None:
    page = Page("mot 字 🪖 المعارك " * 20)
    qtbot.addWidget(page)
    page.show()
    _, lines, _ = page.first()
    baselines = [line.y() + line.ascent() for line in lines]
    steps = {round(below - line, 3) for line, below in pairwise(baselines)}
    assert steps == {page.spaced.step}


def test_the_room_below_a_line_belongs_to_it(page: Page) -> None:
    block, lines, _ = page.first()
    step = page.spaced.step
    assert page.spaced.line_at(block, 1).lineNumber() == 0
    assert page.spaced.line_at(block, step - 1).lineNumber() == 0
    assert page.spaced.line_at(block, step + 1).lineNumber() == 1
    assert page.spaced.line_at(block, 1e6).lineNumber() == len(lines) - 1


def test_an_empty_page_has_a_line(qtbot: QtBot) -> None:
    page = Page("")
    qtbot.addWidget(page)
    page.show()
    _, lines, height = page.first()
    assert len(lines) == 1
    assert height >= page.spaced.step
