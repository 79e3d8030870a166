# SPDX-License-Identifier: Apache-2.0
"""PySide6 6.12 on Python 3.11 loses a reference to None per call, until the process aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None has no count of references from Python 3.12 on"
)
def test_a_call_that_returns_none_keeps_the_references_to_it(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - CALLS / 2
    assert label.text() == str(CALLS - 1)
