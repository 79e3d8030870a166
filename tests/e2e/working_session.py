# SPDX-License-Identifier: Apache-2.0
"""The program itself, with an analyst who does everything there is to do.

``working_session.py PROJECT ARTICLE FILE EXPORT``: the window opens on PROJECT and ARTICLE, FILE is
added later, EXPORT is written. ``working_session.py samples``: it opens on the samples.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from tests.ui.hands import FRENCH, Hands

from narrativetagger import app
from narrativetagger.ui import start
from narrativetagger.ui.export_dialog import ExportDialog
from narrativetagger.ui.paste_form import PasteForm
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window import MainWindow

A_MOMENT = 30
"""How long a dialog gets to come or go, in milliseconds."""


def work(hands: Hands, file: Path, export: Path) -> None:
    """Do a day's work."""
    hands.tag("regroupement des forces", "2", "1")
    hands.press("N")
    hands.type("mot de l’état-major")
    hands.press("Esc")
    hands.tag("trois villages", "3")
    hands.press("Ctrl+Z", "Ctrl+Y", "Ctrl+]")
    paste(hands)
    add(hands, file)
    write_spans(hands, export)
    do_all_else(hands.window)


def zoom(hands: Hands) -> None:
    hands.press("Ctrl++")


def paste(hands: Hands) -> None:
    before = hands.title
    QGuiApplication.clipboard().setText(f"Collé\n{FRENCH}")
    hands.press("Ctrl+V")
    hands.dialog(PasteForm)
    hands.press("Return")
    return_to_article(hands)
    hands.wait(lambda: hands.title != before)


def add(hands: Hands, file: Path) -> None:
    """Add a file by the real file dialog, which a child of a child of the program reads."""
    hands.press("Ctrl+I")
    dialog = hands.dialog(QFileDialog)
    dialog.setDirectory(str(file.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(file))
    dialog.accept()
    hands.wait(lambda: hands.said == "1 article added.")
    return_to_article(hands)


def write_spans(hands: Hands, export: Path) -> None:
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.press("Ctrl+A")
    hands.type(str(export))
    hands.press("Return")
    hands.wait(lambda: str(export) in hands.said)
    return_to_article(hands)


def return_to_article(hands: Hands) -> None:
    """Wait until all dialogs are gone, and take the keys back as soon as the screen gives them."""

    def is_back() -> bool:
        hands.window.activateWindow()
        return not open_dialogs() and hands.view.hasFocus()

    hands.wait(is_back)


def do_all_else(window: MainWindow) -> None:
    """Trigger every action of the menus: zoom, colours, dialogs for files, about, and the rest.

    Not the one that asks the system for its printers, by a socket where the system has it so.
    """
    for name, action in window.actions_by_id.items():
        if name not in ("quit", "print_article"):
            action.trigger()
            QTest.qWait(A_MOMENT)
            leave_dialogs()


def leave_dialogs() -> None:
    for dialog in open_dialogs():
        dialog.reject()
    QTest.qWait(A_MOMENT)


def open_dialogs() -> list[QDialog]:
    windows = QApplication.topLevelWidgets()
    return [found for found in windows if isinstance(found, QDialog) and found.isVisible()]


def run(arguments: list[str], begin: Callable[[MainWindow], None]) -> int:
    """Run the program, as ``python -m narrativetagger`` does, and begin something in its window."""
    make_window = start.make_window

    def make_busy_window(application: QApplication, setup: Setup) -> MainWindow:
        window = make_window(application, setup)
        QTimer.singleShot(0, window, partial(begin, window))
        return window

    start.make_window = make_busy_window
    return app.run(arguments)


class Day:
    """Some work, after which the window is closed.

    Attributes:
        done: Whether it came to its end.
    """

    def __init__(self, work: Callable[[Hands], None]) -> None:
        self.done = False
        self._work = work

    def begin(self, window: MainWindow) -> None:
        hands = Hands(window)
        try:
            hands.wait(lambda: window.session.desk is not None)
            self._work(hands)
            self.done = True
        finally:
            window.close()


def main() -> int:
    if sys.argv[1:] == ["samples"]:
        day, arguments = Day(zoom), ["samples"]
    else:
        *arguments, file, export = sys.argv[1:]
        day = Day(partial(work, file=Path(file), export=Path(export)))
    return run(arguments, day.begin) or int(not day.done)


if __name__ == "__main__":
    sys.exit(main())
