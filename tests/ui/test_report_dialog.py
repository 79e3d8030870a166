# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.ui.report_dialog import ReportDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_its_sentences_can_be_read_and_copied_but_not_changed(
    window: QWidget, qtbot: QtBot
) -> None:
    dialog = ReportDialog("Report", ["<b>One.</b>", "Два.", "ثلاثة."], window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    text = dialog.findChild(QPlainTextEdit, "report")
    assert text is not None
    assert text.toPlainText() == "<b>One.</b>\nДва.\nثلاثة."
    assert text.isReadOnly()
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
