# SPDX-License-Identifier: Apache-2.0
"""A question with several ways to go on, each said in a line of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.ui.plain import PlainLabel

WIDTH = 520
"""Of the dialog, in pixels; the sentences are broken into lines."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go on.

    Attributes:
        name: What it is called.
        explanation: What it does, in a few words.
        act: Does it.
    """

    name: str
    explanation: str
    act: Callable[[], None]


class ChoiceDialog(QDialog):
    """Says what happened and lets the analyst choose; Esc leaves all as it is."""

    def __init__(
        self, title: str, text: str, choices: Sequence[Choice], leave: str, parent: QWidget | None
    ) -> None:
        """Build the dialog.

        Args:
            title: Of the dialog.
            text: What happened.
            choices: What can be done; the first has the focus.
            leave: Text of the button that does nothing.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("choice_dialog")
        self.setWindowTitle(title)
        said = PlainLabel(text, self)
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(said)
        layout.addSpacing(8)
        for choice in choices:
            button = QCommandLinkButton(choice.name, choice.explanation, self)
            button.setIcon(QIcon())
            button.setAccessibleDescription(choice.explanation)
            button.clicked.connect(self.accept)
            button.clicked.connect(choice.act)
            layout.addWidget(button)
        buttons = QDialogButtonBox(self)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout.addSpacing(8)
        layout.addWidget(buttons)
        self.setFixedWidth(WIDTH)
