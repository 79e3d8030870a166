# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.test_page_view import view

from narrativetagger.settings import Settings
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.theme import load_theme, page_style

__all__ = ["view"]


def test_the_mouse_over_the_text_is_one_that_selects(view: PageView) -> None:
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert view.viewport().focusProxy() is view


def test_the_text_stands_in_a_column(view: PageView) -> None:
    view.resize(1600, 600)
    QApplication.processEvents()
    wide = view.viewport().width()
    view.resize(2000, 600)
    QApplication.processEvents()
    assert view.viewport().width() == wide
    assert view.viewportMargins().left() > 300
    view.resize(400, 600)
    QApplication.processEvents()
    assert view.viewport().width() < 400


def test_another_size_of_letters_widens_the_column(view: PageView) -> None:
    view.resize(2000, 600)
    QApplication.processEvents()
    width = view.viewport().width()
    changes: list[None] = []
    view.page_set.connect(lambda: changes.append(None))
    settings = Settings()
    larger = replace(settings, font_size=settings.font_size + 6)
    view.set_page(page_style(load_theme("dark"), larger))
    QApplication.processEvents()
    assert view.viewport().width() > width
    assert changes
    block = view.document().firstBlock()
    assert block.layout().lineAt(0).height() == pytest.approx(view._layout.height, rel=0.3)


def test_arabic_stands_on_the_right(view: PageView) -> None:
    for block, _ in view.seen_blocks():
        if block.text().startswith("قال"):
            line = block.layout().lineAt(0)
            assert line.naturalTextRect().left() > view.viewport().width() / 4
