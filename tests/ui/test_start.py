# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import keep_qt_settings, log_qt_messages, make_window
from narrativetagger.ui.theme import load_theme
from narrativetagger.ui.window import MainWindow


def test_a_window_is_made_but_not_shown(qapp: QApplication, setup: Setup) -> None:
    window = make_window(qapp, setup)
    assert isinstance(window, MainWindow)
    assert not window.isVisible()
    assert window.session.project is None
    assert qapp.palette().base().color() == load_theme("light").palette.base().color()
    assert QLocale().language() == QLocale.Language.English
    window.close()
    window.deleteLater()


def test_messages_of_qt_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "qt")
    before = qInstallMessageHandler(None)
    log_qt_messages()
    try:
        qWarning("odd")
    finally:
        qInstallMessageHandler(before)
    assert [(record.name, record.levelname, record.message) for record in caplog.records] == [
        ("qt", "WARNING", "odd")
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has a place for it")
def test_what_qt_remembers_lies_beside_our_own(tmp_path: Path) -> None:
    kinds = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    before = Path(QSettings(*kinds, "QtProject").fileName()).parent
    keep_qt_settings(tmp_path)
    try:
        assert Path(QSettings(*kinds, "QtProject").fileName()).parent == tmp_path
    finally:
        keep_qt_settings(before)
