# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from narrativetagger.ui.date_range_form import DateRangeForm


def field(form: DateRangeForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.fixture
def form(qtbot: QtBot) -> DateRangeForm:
    form = DateRangeForm("2021", "")
    form.open()
    return form


def test_dates_are_handed_on_as_exact_as_they_are(form: DateRangeForm, qtbot: QtBot) -> None:
    QTest.keyClicks(field(form, "until"), "2022-09-14T18:30")
    with qtbot.waitSignal(form.submitted) as told:
        form.done_button.click()
    assert told.args == ["2021", "2022-09-14"]


@pytest.mark.parametrize("until", ["soon", "2020", "2022-13"])
def test_what_is_no_range_is_refused(form: DateRangeForm, until: str) -> None:
    QTest.keyClicks(field(form, "until"), until)
    assert not form.done_button.isEnabled()
    fault = form.findChild(QLabel, "fault")
    assert fault is not None
    assert fault.text()
    form.close()


def test_the_same_year_is_a_range(form: DateRangeForm) -> None:
    QTest.keyClicks(field(form, "until"), "2021-02")
    assert form.done_button.isEnabled()
    form.close()
