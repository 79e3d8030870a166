# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from narrativetagger.ui.window_state import WindowState


def shaped(qtbot: QtBot) -> tuple[QMainWindow, QSplitter]:
    """Return a window with a splitter of two."""
    window, splitter = QMainWindow(), QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName("columns")
    for _ in range(2):
        splitter.addWidget(QLabel())
    window.setCentralWidget(splitter)
    qtbot.addWidget(window)
    return window, splitter


def test_the_first_start_has_nothing_to_restore(tmp_path: Path, qtbot: QtBot) -> None:
    window, splitter = shaped(qtbot)
    assert not WindowState(tmp_path / "window.ini").restore(window, [splitter])


def test_a_shape_comes_back(tmp_path: Path, qtbot: QtBot) -> None:
    window, splitter = shaped(qtbot)
    window.resize(600, 300)
    window.show()
    splitter.setSizes([200, 400])
    sizes = splitter.sizes()
    WindowState(tmp_path / "window.ini").keep(window, [splitter])
    again, other = shaped(qtbot)
    assert WindowState(tmp_path / "window.ini").restore(again, [other])
    again.show()
    assert (again.width(), again.height()) == (600, 300)
    assert other.sizes() == sizes


@pytest.mark.parametrize("content", ["", "[General]\ngeometry=7\n", "\0\0nonsense"])
def test_a_broken_file_restores_nothing(tmp_path: Path, qtbot: QtBot, content: str) -> None:
    path = tmp_path / "window.ini"
    path.write_text(content, encoding="utf-8")
    window, splitter = shaped(qtbot)
    assert not WindowState(path).restore(window, [splitter])
    assert WindowState(path).article_of("p") == ""


def test_each_project_has_its_article(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.keep_article("p", "a")
    state.keep_article("q", "b")
    assert (state.article_of("p"), state.article_of("q"), state.article_of("r")) == ("a", "b", "")
