# SPDX-License-Identifier: Apache-2.0
"""A window that asks for a key, then prints it whenever it is pressed in a text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout

from narrativetagger.settings import Settings
from narrativetagger.ui.key_capture import KeyCapture
from narrativetagger.ui.key_router import Key, KeyRouter
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.theme import load_theme, page_style


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


class Window(QMainWindow):
    """Binds what its dialog takes."""

    def __init__(self) -> None:
        super().__init__()
        self.view = PageView(page_style(load_theme("light"), Settings()))
        self.setCentralWidget(self.view)
        self.router = KeyRouter(self)
        self.dialog = QDialog(self)
        self.capture = KeyCapture(self.dialog)
        QVBoxLayout(self.dialog).addWidget(self.capture)
        self.capture.taken.connect(self.bind)

    def bind(self, keys: Sequence[Key]) -> None:
        self.router.bind(keys[0], partial(say, f"fired {keys[0].written()}"))
        self.dialog.close()
        self.activateWindow()
        self.view.setFocus()
        QTest.qWaitForWindowActive(self)
        say(f"bound {keys[0].written()}")


def main() -> None:
    application = QApplication(sys.argv[:1])
    window = Window()
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.dialog.show()
    QTest.qWaitForWindowExposed(window.dialog)
    window.dialog.activateWindow()
    QTest.qWaitForWindowActive(window.dialog)
    window.capture.click()
    window.capture.said.connect(say)
    say("ready")
    application.exec()


if __name__ == "__main__":
    main()
