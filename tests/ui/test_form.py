# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from narrativetagger.core.errors import UserError
from narrativetagger.ui.form import Form


class Numbers(Form):
    """A form of two fields, the first of which wants digits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = self.line("number", "Number", "1", "a number")
        self.other = self.line("other", "Other")
        self.submitted: list[str] = []
        self.finish("Done")

    def require_valid(self) -> None:
        if not self.number.text().isdigit():
            raise UserError("{found} is no number.", found=self.number.text())

    def submit(self) -> None:
        self.submitted.append(self.number.text())


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Owns the form, which deletes itself when it is closed."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def form(parent: QWidget, qtbot: QtBot) -> Numbers:
    form = Numbers(parent)
    with qtbot.waitActive(form):
        form.open()
        form.activateWindow()
    return form


def fault(form: Form) -> str:
    label = form.findChild(QLabel, "fault")
    assert label is not None
    return label.text()


def test_it_says_what_is_wrong_and_waits(form: Numbers) -> None:
    assert (fault(form), form.done_button.isEnabled()) == ("", True)
    form.number.setText("x")
    assert (fault(form), form.done_button.isEnabled()) == ("x is no number.", False)
    form.number.setText("2")
    assert (fault(form), form.done_button.isEnabled()) == ("", True)


def test_the_keys_begin_in_the_first_field_and_end_at_the_buttons(
    form: Numbers, qtbot: QtBot
) -> None:
    qtbot.waitUntil(form.number.hasFocus)
    order = [form.number, form.other, form.done_button]
    for widget in order:
        assert QApplication.focusWidget() is widget
        form.focusNextChild()


def test_accepting_hands_on(form: Numbers) -> None:
    accepted = QSignalSpy(form.accepted)
    form.done_button.click()
    assert form.submitted == ["1"]
    assert accepted.count() == 1


def test_a_field_has_name_text_and_hint(form: Numbers) -> None:
    field = form.findChild(QLineEdit, "number")
    assert field is form.number
    assert (form.number.text(), form.number.placeholderText()) == ("1", "a number")


def test_a_form_without_rules_is_right(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.finish("Done")
    form.submit()
    assert form.done_button.isEnabled()
