# SPDX-License-Identifier: Apache-2.0
"""What lies in the middle while there is no article: an invitation, with the keys to accept it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

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
        hint = self._quiet(
            self.tr("Drop text files here, paste an article, or try the samples."), "hint"
        )
        self._taught = self._quiet("", "keys")
        self._keys: dict[str, PlainLabel] = {}
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (picture, head):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint)
        layout.addSpacing(8)
        layout.addLayout(self._build_buttons())
        layout.addSpacing(8)
        layout.addWidget(self._taught)
        layout.addStretch(3)

    def _quiet(self, text: str, name: str) -> PlainLabel:
        """Return a pale line in the middle, broken where there is no room for it."""
        label = PlainLabel(text, self)
        label.setObjectName(f"empty_desk_{name}")
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _build_buttons(self) -> QGridLayout:
        """Return the buttons one below the other, each with room for its key beside it."""
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for row, (text, action, name, picture, signal) in enumerate(
            (
                (self.tr("Add articles…"), "add_files", "add", "add-article", self.add_wanted),
                (
                    self.tr("Paste an article…"),
                    "paste_article",
                    "paste",
                    "paste",
                    self.paste_wanted,
                ),
                (
                    self.tr("Open the samples"),
                    "open_samples",
                    "samples",
                    "open",
                    self.samples_wanted,
                ),
            )
        ):
            button = QPushButton(icon(picture), text, self)
            button.setObjectName(f"empty_desk_{name}")
            button.setMinimumSize(184, 36)
            button.clicked.connect(signal)
            self._keys[action] = PlainLabel(parent=self)
            self._keys[action].setForegroundRole(QPalette.ColorRole.PlaceholderText)
            # Rather cut than widen the middle of the window, which an article may fill just now.
            self._keys[action].setSizePolicy(
                QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
            )
            grid.addWidget(button, row, 1)
            grid.addWidget(self._keys[action], row, 2)
        return grid

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Name the keys of what is offered, and those that lead to all others.

        Args:
            key_of: Returns the key of an action as menus show it, empty for none.
        """
        for action, label in self._keys.items():
            label.setText(key_of(action))
        taught = {
            "cheat_sheet": self.tr("all keys"),
            "command_palette": self.tr("any action, article or tag by its name"),
        }
        keys = {name: key_of(name) for name in taught}
        self._taught.setText(
            "   ·   ".join(f"{key}  {taught[name]}" for name, key in keys.items() if key)
        )
