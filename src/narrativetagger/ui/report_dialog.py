# SPDX-License-Identifier: Apache-2.0
"""Several sentences to read, and perhaps to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget


class ReportDialog(QDialog):
    """Shows sentences, one a line."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget | None) -> None:
        """Build the dialog.

        Args:
            title: Of the dialog.
            lines: The sentences.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("report_dialog")
        self.setWindowTitle(title)
        text = QPlainTextEdit(self)
        text.setObjectName("report")
        text.setAccessibleName(title)
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setTabChangesFocus(True)
        text.setPlainText("\n".join(lines))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(640, 360)
