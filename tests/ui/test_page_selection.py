# SPDX-License-Identifier: Apache-2.0
"""What the page tells of a selection: that the mouse made it, and where its lines are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.hands import middle_of, shown_page

from narrativetagger.core.passages import Passage
from narrativetagger.ui.page_view import PageView

TEXT = "L’Ukraine a repris trois villages.\n« Il ne s’agit pas d’une retraite », dit-il.\nFin 🇺🇦."
LONG = "Ein Satz ohne Ende, " * 2000
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    return shown_page(qtbot, TEXT)


def test_lines_of_a_passage_are_where_its_words_are(view: PageView) -> None:
    start = TEXT.index("« Il")
    (line,) = view.lines_of(Passage(start, start + 4))
    assert line.contains(middle_of(view, start + 1))
    assert line.width() == view.viewport().width()
    lines = view.lines_of(Passage(0, len(TEXT)))
    assert len(lines) >= 3
    assert all(above.bottom() < below.top() + 1 for above, below in pairwise(lines))
    assert view.lines_of(Passage(start - 1, start)) == []  # The end of a line is no word of it.


def test_lines_of_a_passage_out_of_view_are_none(view: PageView) -> None:
    view.show_text(LONG, 0)
    shown = view.seen_passage()
    assert view.lines_of(Passage(shown.end + 500, shown.end + 600)) == []
    lines = view.lines_of(Passage(0, len(LONG)))
    assert all(view.viewport().rect().intersects(line) for line in lines)


def test_words_that_the_mouse_has_selected_are_told_when_its_button_is_up(
    view: PageView, qtbot: QtBot
) -> None:
    viewport = view.viewport()
    start, end = middle_of(view, 2), middle_of(view, 9)
    with qtbot.assertNotEmitted(view.passage_picked):
        view.select(Passage(0, 5))
        QTest.keyClick(view, Key.Key_Right, SHIFT)
        QTest.mouseClick(viewport, LEFT, pos=middle_of(view, 20))
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseRelease(viewport, LEFT, pos=start)
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=start)
    with qtbot.waitSignal(view.passage_picked):
        QTest.mouseClick(viewport, LEFT, SHIFT, end)
    assert view.passage() is not None
