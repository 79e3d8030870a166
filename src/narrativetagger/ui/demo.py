# SPDX-License-Identifier: Apache-2.0
"""Drive the real window by key events, without a screen, and leave what an analyst would have."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from narrativetagger import logs
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.paths import locate
from narrativetagger.project.shipped import open_samples
from narrativetagger.project.sources import system_sources
from narrativetagger.settings import Settings
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import log_qt_messages, make_application, make_window
from narrativetagger.ui.window import MainWindow

NO_FOLDER = QT_TRANSLATE_NOOP(
    "messages", "{folder} cannot be used for the demo; name a folder of yours."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP("messages", "The demo could not write {name}.")

FILES = ("demo.ntag", "spans.csv", "window.png")
PASSAGES = (
    ("Nous n’avons plus", "nous chercher", ("1", "2")),
    ("14", "sur place", ("3", "4")),
    ("Il ne s’agit pas", "des forces", ("2", "1", "2", "3")),
)
"""First and last words of passages of the first sample, and the digits to press there."""

PATIENCE = 30_000
"""How long the export may take on a slow machine, in milliseconds."""

ANALYST = "demo"
INSTALLATION = "00000000-0000-4000-8000-000000000000"


def run_demo(folder: Path) -> None:
    """Tag three passages of the sample, one of them twice, undo one, export.

    Args:
        folder: Where the project, the CSV and a picture of the window are left; the demo's own
            files there are replaced.

    Raises:
        UserError: If the folder cannot be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(NO_FOLDER, folder=str(folder)) from error
    application = make_application()
    with TemporaryDirectory() as home:
        paths = locate({**os.environ, "NARRATIVETAGGER_HOME": home})
        sources = system_sources(INSTALLATION)
        logs.start_logging(paths.logs)
        log_qt_messages()
        setup = Setup(paths, Settings(theme="light"), sources, Prompter(), "en")
        window = make_window(application, setup)
        window.resize(1360, 860)
        window.show()
        window.session.take(open_samples(folder / FILES[0], sources, ANALYST))
        _tag_passages(window)
        _export(window, folder / FILES[1])
        window.grab().save(str(folder / FILES[2]))
        window.close()
    for name in FILES:
        if not (folder / name).exists():
            raise UserError(NOT_WRITTEN, name=name)


def _tag_passages(window: MainWindow) -> None:
    """Tag as a reader would: go to the words, mark them, press digits; take the last one back."""
    for first, last, digits in PASSAGES:
        _go_to(window, first)
        _select_to(window, last)
        _keys(window, *digits)
    _keys(window, "Ctrl+Z", "Home")


def _go_to(window: MainWindow, words: str) -> None:
    """Step word by word, from the beginning, to where some words begin."""
    view = window.desk.view
    target = _text(window).index(words)
    _keys(window, "Ctrl+Home")
    while view.caret() < target:
        _keys(window, "Ctrl+Right")


def _select_to(window: MainWindow, words: str) -> None:
    """Select word by word up to the end of some words."""
    view = window.desk.view
    target = _text(window).index(words, view.caret()) + len(words)
    while view.caret() < target:
        _keys(window, "Ctrl+Shift+Right")


def _text(window: MainWindow) -> str:
    return window.session.desk.text if window.session.desk else ""


def _export(window: MainWindow, target: Path) -> None:
    """Open the export dialog by its key, name the file, accept, and wait for the worker."""
    _keys(window, "Ctrl+E")
    dialog = window.findChild(QDialog, "export_dialog")
    file = dialog.findChild(QLineEdit, "file") if dialog else None
    if file is None:
        raise UserError(NOT_WRITTEN, name=target.name)
    QTest.keyClick(file, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(file, str(target.absolute()))
    QTest.keyClick(file, Qt.Key.Key_Return)
    deadline = QDeadlineTimer(PATIENCE)
    while not target.exists() and not deadline.hasExpired():
        QTest.qWait(20)
    QTest.qWait(100)


def _keys(window: MainWindow, *chords: str) -> None:
    """Press keys in the article, as far as a program can: without their place on a keyboard."""
    for chord in chords:
        QTest.keySequence(window.desk.view, QKeySequence(chord))
