# SPDX-License-Identifier: Apache-2.0
"""The program with a bug somewhere in it, and an analyst who goes on as well as that goes.

``broken_session.py PROJECT FILE EXPORT``: FILE is added to PROJECT, EXPORT is written.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from tests.e2e.working_session import open_dialogs, run
from tests.ui.hands import Hands

from narrativetagger.core.passages import Passage
from narrativetagger.project.jobs import ExportJob
from narrativetagger.ui.form import Form
from narrativetagger.ui.job_dialog import JobDialog
from narrativetagger.ui.window import MainWindow

A_MOMENT = 5
"""Between two steps, in milliseconds."""

TRIES = 8
"""More than any bug has failures."""

Step = Callable[[], object]


class Analyst(QObject):
    """Does one step after another from the event loop, whatever becomes of the one before.

    So an error has nobody above it who could catch it, as in the program of an analyst.
    """

    def __init__(self, window: MainWindow, steps: Iterator[Step]) -> None:
        super().__init__(window)
        self._window, self._steps = window, steps
        self._timer = QTimer(self)
        self._timer.setInterval(A_MOMENT)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._window.findChildren(JobDialog):
            return
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._window.close()
        else:
            step()


def steps(window: MainWindow, file: Path, export: Path) -> Iterator[Step]:
    """Yield what a good session would do; what fails at first is tried again."""
    act = {name: action.trigger for name, action in window.actions_by_id.items()}
    act["full_screen"] = act["quit"] = leave_dialogs
    text = Hands(window).text
    clipboard = QGuiApplication.clipboard()
    yield leave_dialogs
    for end in range(8, 8 + TRIES):
        yield partial(window.desk.view.select, Passage(0, end))
        yield from (act["digit_1"], act["undo"], leave_dialogs)
    yield partial(clipboard.setText, f"{text} Encore.")
    for _ in range(TRIES):
        yield from (act["paste_article"], submit_form, leave_dialogs)
    yield partial(window.articles.add_files, [file])
    yield partial(window.exports.export, ExportJob(window.session.path.as_posix(), str(export)))
    for trigger in act.values():
        yield from (trigger, leave_dialogs)
    # Offscreen, Qt deletes what is on the clipboard when Python is gone already.
    yield partial(clipboard.setText, "")


def leave_dialogs() -> None:
    for dialog in open_dialogs():
        dialog.reject()


def submit_form() -> None:
    for dialog in open_dialogs():
        if isinstance(dialog, Form):
            dialog.done_button.click()


def begin(window: MainWindow) -> None:
    file, export = sys.argv[2:]
    Analyst(window, steps(window, Path(file), Path(export)))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:2], begin))
