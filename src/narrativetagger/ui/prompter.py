# SPDX-License-Identifier: Apache-2.0
"""Questions to the analyst; a test hands in another one that answers by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.ui.messages import sentence

if TYPE_CHECKING:
    from narrativetagger.ui.choice_dialog import Choice

OnPaths = Callable[[list[Path]], None]


class Prompter(QObject):
    """Asks and tells in dialogs over a window; none blocks.

    Attributes:
        window: The dialogs' parent; set when the window is there.
    """

    _waiting = Signal(object)

    def __init__(self) -> None:
        """Start without a window."""
        super().__init__()
        self.window: QWidget | None = None
        self._waiting.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def tell(self, error: UserError) -> None:
        """Tell what was not done, and what to do."""
        self._box(QMessageBox.Icon.Warning, self.tr("Not done"), sentence(error)).open()

    def tell_soon(self, error: UserError) -> None:
        """Tell something from any thread, once the window is at rest."""
        self._waiting.emit(error)

    def tell_all(self, errors: Sequence[UserError]) -> None:
        """Tell several mishaps in one dialog."""
        lines = "\n\n".join(f"• {sentence(error)}" for error in errors)
        self._box(QMessageBox.Icon.Warning, self.tr("Not all was done"), lines).open()

    def about(self, title: str, text: str) -> None:
        """Show a text."""
        self._box(QMessageBox.Icon.Information, title, text).open()

    def ask(self, title: str, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        """Ask a question whose answer is to do something or to leave it.

        Args:
            title: Of the dialog.
            text: What will happen.
            yes: The button that lets it happen.
            on_yes: What to do then.
        """
        box = self._box(QMessageBox.Icon.Question, title, text)
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Cancel).setIcon(QIcon())
        button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(on_yes)
        box.setDefaultButton(button)
        box.open()

    def offer(self, title: str, text: str, choices: Sequence[Choice], leave: str) -> None:
        """Say what happened and offer several ways to go on.

        Args:
            title: Of the dialog.
            text: What happened.
            choices: What can be done.
            leave: Text of the button that does nothing.
        """
        # Made when first used, for a quicker start.
        from narrativetagger.ui.choice_dialog import ChoiceDialog

        ChoiceDialog(title, text, choices, leave, self.window).open()

    def open_files(
        self, title: str, folder: Path, kinds: str, on_paths: OnPaths, *, many: bool
    ) -> None:
        """Ask for files that are there.

        Args:
            title: Of the dialog.
            folder: Where to begin.
            kinds: Name filter, such as ``Projects (*.ntag)``.
            on_paths: Gets the files.
            many: Whether more than one may be chosen.
        """
        mode = QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile
        dialog = self._chooser(title, folder, kinds, on_paths)
        dialog.setFileMode(mode)
        dialog.open()

    def save_file(self, title: str, path: Path, kinds: str, on_paths: OnPaths) -> None:
        """Ask for a file to write.

        Args:
            title: Of the dialog.
            path: What to propose.
            kinds: Name filter.
            on_paths: Gets the one file.
        """
        dialog = self._chooser(title, path.parent, kinds, on_paths)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(path.name)
        dialog.open()

    def _chooser(self, title: str, folder: Path, kinds: str, on_paths: OnPaths) -> QFileDialog:
        dialog = QFileDialog(self.window, title, str(folder), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(partial(_hand_over, on_paths))
        return dialog

    def _box(self, kind: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(kind)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
        return box


def _hand_over(on_paths: OnPaths, names: list[str]) -> None:
    on_paths([Path(name) for name in names])
