# SPDX-License-Identifier: Apache-2.0
"""What lies in the middle while there is no article: an invitation."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import PlainLabel


class EmptyDesk(QWidget):
    """Says how to begin.

    Signals:
        add_wanted: Files shall be added.
        paste_wanted: A text shall be pasted.
        samples_wanted: The samples shall be opened.
    """

    add_wanted = Signal()
    paste_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the invitation."""
        super().__init__(parent)
        self.setObjectName("empty_desk")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        picture = PlainLabel(parent=self)
        picture.setPixmap(icon("article").pixmap(QSize(64, 64)))
        head = PlainLabel(self.tr("Your desk is empty"), self)
        font = QFont(head.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        head.setFont(font)
        hint = PlainLabel(
            self.tr("Drop text files here, paste an article, or try the samples."), self
        )
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (picture, head):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint)
        layout.addSpacing(8)
        for text, name, picture_name, signal in (
            (self.tr("Add articles…"), "add", "add-article", self.add_wanted),
            (self.tr("Paste an article…"), "paste", "paste", self.paste_wanted),
            (self.tr("Open the samples"), "samples", "open", self.samples_wanted),
        ):
            button = QPushButton(icon(picture_name), text, self)
            button.setObjectName(f"empty_desk_{name}")
            button.setMinimumSize(230, 36)
            button.clicked.connect(signal)
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
