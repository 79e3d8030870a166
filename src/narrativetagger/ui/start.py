# SPDX-License-Identifier: Apache-2.0
"""Make the application and its window."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from narrativetagger.resources import resource_path
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.theme import apply_theme, load_theme
from narrativetagger.ui.translation import use_language
from narrativetagger.ui.window import MainWindow

_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> QApplication:
    """Return the one application of this process, with its name and icon."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("narrativetagger")
    application.setDesktopFileName("narrativetagger")
    application.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
    return application


def keep_qt_settings(folder: Path) -> None:
    """Let Qt write what it remembers, such as the folders of file dialogs, beside our own state.

    On Windows and macOS it goes where the system wants it.
    """
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.NativeFormat, scope, str(folder))


def make_window(application: QApplication, setup: Setup) -> MainWindow:
    """Return the window, in its language and colours, not yet shown and without a project."""
    use_language(application, setup.language)
    theme = load_theme(setup.settings.theme)
    apply_theme(theme)
    return MainWindow(setup, theme)


def log_qt_messages() -> None:
    """Let Qt's own messages go to the log."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), message)
