# SPDX-License-Identifier: Apache-2.0
"""A window that takes its keys from a pipe and marks in a file what it shows, for tests of disks.

Keys arrive in a thread, so that they also arrive while the window waits for the disk.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.e2e.disks import SOURCES, WORDS
from tests.ui.hands import Answers, Hands

from narrativetagger.core.errors import UserError
from narrativetagger.paths import locate
from narrativetagger.settings import Settings
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window


class Marks:
    """Lines of a file, each written at once.

    ``pressed KEY`` when a key arrives, ``shown CODE …`` when the window shows other spans,
    ``refused`` when it tells that it could not.
    """

    def __init__(self, path: Path, hands: Hands) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._hands = hands
        self._session = hands.window.session
        self._session.changed.connect(self._on_changed)
        self._session.refused.connect(self._on_refused)

    def write(self, *words: str) -> None:
        os.write(self._file, f"{' '.join(words)}\n".encode())

    def _on_changed(self, _changes: object) -> None:
        desk, project = self._session.desk, self._session.project
        assert desk is not None
        assert project is not None
        self.write("shown", *(project.tag(span.tag_id).code for span in desk.spans))

    def _on_refused(self, _error: UserError) -> None:
        self.write("refused")


class Keyboard(QObject):
    """A thread that reads a key from each line of the input and leaves it in the event queue.

    Signals:
        pressed(str): A key.
        unplugged: The input has ended.
    """

    pressed = Signal(str)
    unplugged = Signal()

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks = marks

    def read(self) -> None:
        for line in sys.stdin:
            self._marks.write("pressed", line.strip())
            self.pressed.emit(line.strip())
        self.unplugged.emit()


def allow_tracing() -> None:
    """Let any process of this user trace this one, where Linux allows it to parents alone.

    Numbers from prctl(2): ``PR_SET_PTRACER`` and ``PR_SET_PTRACER_ANY``.
    """
    ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)


def main() -> None:
    allow_tracing()
    application = QApplication(sys.argv[:1])
    settings = Settings(analyst="Olena", theme="light")
    setup = Setup(locate(os.environ), settings, SOURCES, Answers(), "en")
    window = make_window(application, setup)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.open_at_start(sys.argv[1:2])
    hands = Hands(window)
    hands.select(WORDS)
    window.desk.keep_position()
    hands.project.rest()
    marks = Marks(Path(sys.argv[2]), hands)
    keyboard = Keyboard(marks)
    keyboard.pressed.connect(hands.press)
    keyboard.unplugged.connect(window.close)
    threading.Thread(target=keyboard.read).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
