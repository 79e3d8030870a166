# SPDX-License-Identifier: Apache-2.0
"""A window whose router prints the keys it is given as arguments, for test_key_router_xvfb.py."""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from narrativetagger.settings import Settings
from narrativetagger.ui.key_router import Key, KeyRouter
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.theme import load_theme, page_style


def say(name: str) -> None:
    sys.stdout.write(f"{name}\n")
    sys.stdout.flush()


def main() -> None:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    view = PageView(page_style(load_theme("light"), Settings()))
    window.setCentralWidget(view)
    router = KeyRouter(window)
    for name in sys.argv[1:]:
        router.bind(Key.parse(name), partial(say, name))
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    view.setFocus()
    QTest.qWaitForWindowActive(window)
    say("ready")
    application.exec()


if __name__ == "__main__":
    main()
