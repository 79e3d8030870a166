# SPDX-License-Identifier: Apache-2.0
"""What the forms of the window share: fields with labels, and buttons that wait for valid input."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.errors import UserError
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.plain import PlainLabel


class Form(QDialog):
    """A dialog of fields that checks itself as it is filled in.

    A subclass adds its fields and then calls ``finish``: keys go through widgets in the order in
    which they are made.

    Attributes:
        fields: The rows; what stands below them are the fault and the buttons.
        done_button: Accepts the form; waits until the fields are right.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build a form without fields."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def finish(self, done: str) -> None:
        """Put fault and buttons below the fields, and check these for the first time.

        Args:
            done: Text of the button that accepts the form.
        """
        self._fault = PlainLabel(parent=self)
        self._fault.setObjectName("fault")
        self._fault.setWordWrap(True)
        self._fault.setForegroundRole(QPalette.ColorRole.Link)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.done_button = buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setDefault(True)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self._on_buttons_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(self.fields)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)
        self.check()

    def line(self, name: str, label: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a field of one line.

        Args:
            name: Its object name.
            label: What stands before it.
            text: What it holds at first.
            hint: What it shows while empty.
        """
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setPlaceholderText(hint)
        field.textChanged.connect(self.check)
        self.fields.addRow(label, field)
        return field

    @Slot()
    def check(self) -> None:
        """Allow to accept the form only when it is right, and say what is not."""
        try:
            self.require_valid()
        except UserError as error:
            self._fault.setText(sentence(error))
            self.done_button.setEnabled(False)
        else:
            self._fault.setText("")
            self.done_button.setEnabled(True)

    def require_valid(self) -> None:
        """Refuse fields that are not right; a form without rules has none.

        Raises:
            UserError: If a field is not right.
        """

    def submit(self) -> None:
        """Hand on what the fields hold, once they are right."""

    @Slot()
    def _on_buttons_accepted(self) -> None:
        self.submit()
        self.accept()
