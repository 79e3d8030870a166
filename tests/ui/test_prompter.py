# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.core.errors import UserError
from narrativetagger.ui.prompter import Prompter


@pytest.fixture
def prompter(qtbot: QtBot) -> Iterator[Prompter]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    prompter = Prompter()
    prompter.window = window
    yield prompter
    prompter.deleteLater()


def box(prompter: Prompter) -> QMessageBox:
    assert prompter.window is not None
    (found,) = prompter.window.findChildren(QMessageBox)
    assert found.isVisible()
    assert found.windowModality() == Qt.WindowModality.WindowModal
    return found


def test_an_error_is_told_as_plain_text(prompter: Prompter) -> None:
    prompter.tell(UserError("<b>{name}</b> is missing.", name="a & b"))
    assert box(prompter).text() == "<b>a & b</b> is missing."
    assert box(prompter).textFormat() == Qt.TextFormat.PlainText


def test_several_errors_are_told_in_one_dialog(prompter: Prompter) -> None:
    prompter.tell_all([UserError("One."), UserError("Two.")])
    assert box(prompter).text() == "• One.\n\n• Two."


def test_something_is_told_from_another_thread(prompter: Prompter, qtbot: QtBot) -> None:
    thread = threading.Thread(target=prompter.tell_soon, args=[UserError("Soon.")])
    thread.start()
    thread.join()
    assert prompter.window is not None
    assert prompter.window.findChildren(QMessageBox) == []
    qtbot.waitUntil(lambda: bool(prompter.window and prompter.window.findChildren(QMessageBox)))
    assert box(prompter).text() == "Soon."


def test_about_is_shown(prompter: Prompter) -> None:
    prompter.about("About", "narrativetagger")
    assert (box(prompter).windowTitle(), box(prompter).text()) == ("About", "narrativetagger")


@pytest.mark.parametrize(("key", "done"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)])
def test_a_question_is_answered_by_its_keys(prompter: Prompter, key: Qt.Key, done: int) -> None:
    answered: list[str] = []

    def yes() -> None:
        answered.append("yes")

    prompter.ask("Remove", "Remove it?", "Remove", yes)
    asked = box(prompter)
    assert [button.text().replace("&", "") for button in asked.buttons()] in (
        ["Cancel", "Remove"],
        ["Remove", "Cancel"],
    )
    QTest.keyClick(asked, key)
    assert len(answered) == done
    assert not asked.isVisible()


def chooser(prompter: Prompter) -> QFileDialog:
    assert prompter.window is not None
    (found,) = prompter.window.findChildren(QFileDialog)
    return found


@pytest.mark.parametrize("many", [False, True])
def test_files_are_asked_for(prompter: Prompter, tmp_path: Path, many: bool) -> None:
    chosen: list[list[Path]] = []
    (tmp_path / "a.txt").touch()
    prompter.open_files("Add", tmp_path, "Text (*.txt)", chosen.append, many=many)
    dialog = chooser(prompter)
    modes = QFileDialog.FileMode
    assert dialog.fileMode() == (modes.ExistingFiles if many else modes.ExistingFile)
    dialog.filesSelected.emit([str(tmp_path / "a.txt")])
    assert chosen == [[tmp_path / "a.txt"]]
    dialog.close()


def test_a_file_to_write_is_proposed(prompter: Prompter, tmp_path: Path) -> None:
    chosen: list[list[Path]] = []
    prompter.save_file("New", tmp_path / "Untitled.ntag", "Projects (*.ntag)", chosen.append)
    dialog = chooser(prompter)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    name = dialog.findChild(QLineEdit)
    assert name is None or name.text() == "Untitled.ntag"
    dialog.filesSelected.emit([str(tmp_path / "x")])
    assert chosen == [[tmp_path / "x"]]
    dialog.close()
