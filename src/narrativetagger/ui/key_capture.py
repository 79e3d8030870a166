# SPDX-License-Identifier: Apache-2.0
"""A field that takes the next key press, on any keyboard layout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from narrativetagger.key_file import is_free
from narrativetagger.ui.key_router import keys_of

_HELD = {
    Qt.Key.Key_Control: "Ctrl",
    Qt.Key.Key_Shift: "Shift",
    Qt.Key.Key_Alt: "Alt",
    Qt.Key.Key_AltGr: "AltGr",
    Qt.Key.Key_Meta: "Meta",
    Qt.Key.Key_Super_L: "Meta",
    Qt.Key.Key_Super_R: "Meta",
    Qt.Key.Key_CapsLock: "CapsLock",
    Qt.Key.Key_NumLock: "NumLock",
    Qt.Key.Key_ScrollLock: "ScrollLock",
}
"""Keys that say nothing alone."""


class KeyCapture(QPushButton):
    """A button that, once pressed, waits for a key; Esc and another focus let it wait no longer.

    Signals:
        taken(list[Key]): What the key press may mean, the likeliest first.
        said(str): Why a key was not taken, or that one is waited for; empty when all is said.
    """

    taken = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait to be pressed.

        Args:
            parent: The dialog.
        """
        super().__init__(parent)
        self.setObjectName("key_capture")
        self._waits = False
        self._alone: str | None = None
        self._show_state()
        self.clicked.connect(self._begin)

    @property
    def waits(self) -> bool:
        """Whether the next key press is taken."""
        return self._waits

    def event(self, event: QEvent) -> bool:
        """Take all keys while one is waited for, even those that go on to the next field."""
        if not self._waits or not isinstance(event, QKeyEvent):
            return super().event(event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._take(event)
        elif event.type() == QEvent.Type.KeyRelease and self._alone is not None:
            self._refuse_alone(self._alone)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer once the analyst does something else."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.leave()
        super().focusOutEvent(event)

    def leave(self) -> None:
        """Wait for no key."""
        if self._waits:
            self._waits = False
            self._alone = None
            self._show_state()

    def _begin(self) -> None:
        self.setFocus()  # As the dialog's default button it is pressed from other fields, too.
        self._waits = True
        self._show_state()
        self.said.emit(self.tr("Press the key, with Ctrl, Alt or Shift if you like. Esc leaves."))

    def _take(self, event: QKeyEvent) -> None:
        """Hand a key on, or say why it cannot be one."""
        self._alone = _HELD.get(Qt.Key(event.key()))
        keys = [key for key in keys_of(event) if key.name]
        if self._alone is not None:
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.leave()
            self.said.emit("")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.said.emit(self.tr("Tab goes from field to field and stays so. Press another key."))
        elif not keys or event.key() == Qt.Key.Key_unknown:
            self.said.emit(self.tr("This key has no name here. Press another one."))
        elif not is_free(keys[0].written()):
            said = self.tr("{key} moves the caret or presses buttons and stays so. Press another.")
            self.said.emit(said.format(key=keys[0].shown()))
        else:
            self.leave()
            self.taken.emit(keys)

    def _refuse_alone(self, name: str) -> None:
        self._alone = None
        said = self.tr("{key} alone does nothing: hold it and press another key.")
        # As Qt names it in the menus.
        self.said.emit(said.format(key=QCoreApplication.translate("QShortcut", name)))

    def _show_state(self) -> None:
        text = self.tr("Press the key…") if self._waits else self.tr("&Add a key…")
        self.setText(text)
        self.setDown(self._waits)
