# SPDX-License-Identifier: Apache-2.0
"""A window that nobody touches sleeps."""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.hands import Hands

REST = 4_000
"""Longer than all that the window does by itself after something happened, in milliseconds."""

LOOK = 2_000
"""How long it is looked at, in milliseconds."""

FEW = 4
"""The end of the look wakes the window, and what the tests before have left may."""


def wakes(milliseconds: int) -> int:
    """Return how often something woke the event loop, the end of the time included."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    woken: list[int] = []

    def note() -> None:
        woken.append(1)

    loop = QEventLoop()
    dispatcher.awake.connect(note)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    dispatcher.awake.disconnect(note)
    return len(woken)


def test_only_the_caret_wakes_a_window_that_nobody_touches(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    flashing = QApplication.cursorFlashTime()
    try:
        QApplication.setCursorFlashTime(500)
        QTest.qWait(REST)
        # On and off again, twice a flash.
        assert wakes(LOOK) <= 2 * LOOK // 500 + FEW
        QApplication.setCursorFlashTime(0)
        assert wakes(LOOK) <= FEW
    finally:
        QApplication.setCursorFlashTime(flashing)
