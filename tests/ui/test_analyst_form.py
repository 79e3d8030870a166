# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from narrativetagger.ui.analyst_form import AnalystForm


def test_it_hands_on_the_name_without_blanks(qtbot: QtBot) -> None:
    form = AnalystForm(["Olena"])
    qtbot.addWidget(form)
    spy = QSignalSpy(form.submitted)
    field = form.findChild(QLineEdit, "analyst_name")
    assert field is not None
    assert not form.done_button.isEnabled()
    field.setText("  Марк & Co ")
    assert form.done_button.isEnabled()
    form.submit()
    assert spy.at(0)[0] == "Марк & Co"
