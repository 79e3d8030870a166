# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.ui.spaced_layout import SpacedLayout


@pytest.fixture
def view(qtbot: QtBot) -> QPlainTextEdit:
    widget = QPlainTextEdit()
    qtbot.addWidget(widget)
    document = QTextDocument(widget)
    document.setDocumentLayout(SpacedLayout(document, 2.0))
    widget.setDocument(document)
    widget.resize(200, 300)
    widget.setPlainText("mot " * 40 + "\nfin")
    widget.show()
    return widget


def test_lines_stand_apart_by_the_spacing(view: QPlainTextEdit) -> None:
    layout = view.document().documentLayout()
    assert isinstance(layout, SpacedLayout)
    block = view.document().firstBlock()
    rect = layout.blockBoundingRect(block)
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    steps = {round(below.y() - line.y()) for line, below in pairwise(lines)}
    assert steps == {round(lines[0].height() * 2)}
    assert rect.height() >= len(lines) * lines[0].height() * 2


def test_paragraphs_do_not_overlap(view: QPlainTextEdit) -> None:
    layout = view.document().documentLayout()
    first = view.document().firstBlock()
    height = layout.blockBoundingRect(first).height()
    last = first.layout().lineAt(first.layout().lineCount() - 1)
    assert height > last.y() + last.height()


def test_another_spacing_moves_the_lines_again(view: QPlainTextEdit) -> None:
    layout = view.document().documentLayout()
    assert isinstance(layout, SpacedLayout)
    block = view.document().firstBlock()
    before = layout.blockBoundingRect(block).height()
    layout.spacing = 1.2
    assert layout.blockBoundingRect(block).height() < before
