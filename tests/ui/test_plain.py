# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import narrativetagger.ui
from narrativetagger.ui.plain import PlainLabel, tool_tip, without_mnemonic

HOSTILE = '<img src="http://example.org/a.png"> <b>Repli</b> & « recul » &lt;'


class Document(QTextDocument):
    """What a tool tip is drawn with; remembers what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.wanted.append(name.toString() if isinstance(name, QUrl) else name)
        return None


def shown(tip: str) -> Document:
    document = Document()
    document.setHtml(tip)
    document.size()  # Lays it out, for which the pictures are needed.
    return document


def test_the_text_would_have_loaded_a_picture(qapp: QApplication) -> None:
    document = shown(HOSTILE)
    assert set(document.wanted) == {"http://example.org/a.png"}
    assert document.toPlainText() != HOSTILE


def test_a_tool_tip_shows_a_text_as_it_is(qapp: QApplication) -> None:
    document = shown(tool_tip(HOSTILE))
    assert document.wanted == []
    assert document.toPlainText() == HOSTILE


def test_a_label_shows_a_text_as_it_is(qtbot: QtBot) -> None:
    plain, other = PlainLabel(HOSTILE), QLabel(HOSTILE)
    harmless = PlainLabel("x" * len(HOSTILE))
    for label in (plain, other, harmless):
        qtbot.addWidget(label)
    assert plain.sizeHint().height() == harmless.sizeHint().height()
    plain.setText("<h1>Repli</h1>")
    other.setText("<h1>Repli</h1>")
    assert plain.sizeHint().height() == harmless.sizeHint().height()
    assert other.sizeHint().height() > harmless.sizeHint().height()


@pytest.mark.parametrize(("name", "home"), [("QLabel", "plain.py"), ("QMessageBox", "prompter.py")])
def test_nothing_else_in_the_window_makes_labels(name: str, home: str) -> None:
    """Both show what looks like HTML as HTML unless they are told not to."""
    package = Path(narrativetagger.ui.__file__).parent
    users = {path.name for path in package.glob("*.py") if name in path.read_text(encoding="utf-8")}
    assert users == {home}


def test_every_tool_tip_that_is_not_ours_is_escaped() -> None:
    package = Path(narrativetagger.ui.__file__).parent
    tips = [
        line.strip()
        for path in sorted(package.glob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "setToolTip(" in line
    ]
    assert tips
    assert all("setToolTip(self.tr(" in tip or "setToolTip(tool_tip(" in tip for tip in tips)


def test_an_ampersand_of_a_name_underlines_nothing() -> None:
    assert without_mnemonic("R&D && Co") == "R&&D &&&& Co"
