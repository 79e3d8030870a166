# SPDX-License-Identifier: Apache-2.0
"""The real window, before anybody has worked with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.hands import Answers, Hands, still_sources

from narrativetagger.paths import locate
from narrativetagger.settings import Settings
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Hands]:
    """The window as it is at the first start."""
    paths = locate({"NARRATIVETAGGER_HOME": str(home)})
    settings = Settings(analyst="Olena", theme="light")
    window = make_window(qapp, Setup(paths, settings, still_sources(), Answers(), "en"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_at_start([])
    yield Hands(window)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
