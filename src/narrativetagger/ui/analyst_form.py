# SPDX-License-Identifier: Apache-2.0
"""The form for an analyst who is new."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.settings import is_analyst_name
from narrativetagger.ui.form import Form

NO_NAME = QT_TRANSLATE_NOOP("messages", "Write the name that the spans shall be saved under.")
BAD_NAME = QT_TRANSLATE_NOOP(
    "messages", "A name has one line of 100 characters at most; shorten it."
)
TAKEN = QT_TRANSLATE_NOOP("messages", "{name} is an analyst of this project; choose another name.")


class AnalystForm(Form):
    """Takes a name.

    Signals:
        submitted(str): The name, without blanks around it.
    """

    submitted = Signal(str)

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            taken: Names of the analysts there are.
            parent: Owner.
        """
        super().__init__(parent)
        self._taken = taken
        self.setObjectName("analyst_form")
        self.setWindowTitle(self.tr("Add an analyst"))
        self.resize(420, 160)
        self._name = self.line("analyst_name", self.tr("Name"))
        self.finish(self.tr("Add"))

    def require_valid(self) -> None:
        """Refuse no name, one that cannot be a setting, and one that is taken."""
        name = self._name.text().strip()
        if not name:
            raise UserError(NO_NAME)
        if not is_analyst_name(name):
            raise UserError(BAD_NAME)
        if name in self._taken:
            raise UserError(TAKEN, name=name)

    def submit(self) -> None:
        """Hand on the name."""
        self.submitted.emit(self._name.text().strip())
