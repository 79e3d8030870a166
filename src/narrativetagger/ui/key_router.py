# SPDX-License-Identifier: Apache-2.0
"""Keys to actions, on any keyboard layout.

Digits and brackets count by their place on the keyboard, letters by the Latin letter that the
layout prints, else by place. Qt's own shortcuts cannot do that: with a Cyrillic or Arabic layout
alone, Ctrl+Z never fires.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from narrativetagger.ui.platform_keys import place_of

_MODIFIERS = (
    ("Ctrl", Qt.KeyboardModifier.ControlModifier),
    ("Alt", Qt.KeyboardModifier.AltModifier),
    ("Shift", Qt.KeyboardModifier.ShiftModifier),
    ("Meta", Qt.KeyboardModifier.MetaModifier),
)
_MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)
_SHOWN = {"BracketLeft": "[", "BracketRight": "]"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key with its modifiers.

    Attributes:
        name: A place (``Digit1``, ``BracketLeft``), a Latin letter in upper case, or Qt's name of
            another key (``Del``, ``F2``, ``+``).
        modifiers: ``Ctrl``, ``Alt``, ``Shift``, ``Meta``.
    """

    name: str
    modifiers: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Key:
        """Return the key that a text such as ``Ctrl+Shift+Z`` or ``Ctrl++`` names."""
        head, _, name = text[:-1].rpartition("+")
        name += text[-1]
        return cls(name, frozenset(head.split("+")) - {""})

    def written(self) -> str:
        """Return the text that ``parse`` reads, always the same for the same key."""
        return "+".join([*(word for word, _ in _MODIFIERS if word in self.modifiers), self.name])

    def shown(self) -> str:
        """Return the key as menus show it, in the window's language."""
        name = _SHOWN.get(self.name, self.name.removeprefix("Digit"))
        ordered = [word for word, _ in _MODIFIERS if word in self.modifiers]
        chord = QKeySequence("+".join([*ordered, name]))
        return chord.toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(event: QKeyEvent) -> list[Key]:
    """Return what a key press may mean, the likeliest first.

    Args:
        event: A press on any layout; one made by a program has no place on a keyboard.
    """
    modifiers = frozenset(name for name, flag in _MODIFIERS if event.modifiers() & flag)
    place = place_of(event.nativeScanCode(), event.nativeVirtualKey())
    letter = _latin_letter(event)
    names = []
    if place.startswith(("Digit", "Bracket")):
        names.append(place)
    elif letter:
        names.append(letter)
    elif place.startswith("Key"):
        names.append(place.removeprefix("Key"))
    else:
        names.append(_name_without_place(event))
    keys = [Key(name, modifiers) for name in names if name]
    if place.startswith("Digit"):
        # AZERTY has the digits on Shift, and Ctrl+= beside them.
        keys.append(Key(place, modifiers - {"Shift"}))
    text = QKeySequence(event.key()).toString()
    keys.append(Key(text, modifiers))
    if len(text) == 1 and not text.isalnum():
        # Marks may need Shift on one layout and none on another.
        keys.append(Key(text, modifiers - {"Shift"}))
    return keys


class KeyRouter(QObject):
    """Fires actions for the key presses of a window; silent while text is typed."""

    def __init__(self, window: QWidget) -> None:
        """Listen to a window and all in it.

        Args:
            window: The main window; keys in its dialogs and menus are left alone.
        """
        super().__init__(window)
        self._window = window
        self._actions: dict[Key, Callable[[], None]] = {}
        self._take_letter: Callable[[str], None] | None = None
        self._once: set[Key] = set()
        # Not all of the application: a filter there has each object of Qt's wrapped for Python.
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Follow the keys to whichever widget of the window gets them."""
        if old is not None and old is not self._window:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)

    def bind(self, key: Key, action: Callable[[], None], *, repeats: bool = True) -> None:
        """Let a key fire an action.

        Args:
            key: The key.
            action: What it fires.
            repeats: Whether it goes on firing while it is held.

        Raises:
            ValueError: If the key has an action already.
        """
        if key in self._actions:
            raise ValueError(f"bound twice: {key}")
        self._actions[key] = action
        if not repeats:
            self._once.add(key)

    def unbind(self, key: Key) -> None:
        """Let a key fire nothing.

        Raises:
            KeyError: If the key has no action.
        """
        del self._actions[key]
        self._once.discard(key)

    def take_letter(self, take: Callable[[str], None]) -> None:
        """Hand the next letter over, whatever it does else.

        Args:
            take: Gets the letter in upper case; an empty text when another key is pressed, which
                then does what it does.
        """
        self._take_letter = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that is bound, before any widget sees it."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not self._listens(watched):
            return False
        if _presses_button(event):
            return False
        action = self._letter_taken(event) or self._action(event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        # An override that is taken makes Qt send the key press itself.
        return event.type() == QEvent.Type.KeyPress

    def _letter_taken(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what to do with a letter that is waited for."""
        take = self._take_letter
        if take is None or event.key() in _MODIFIER_KEYS:
            return None
        letter = next((key.name for key in keys_of(event) if _is_plain_letter(key)), "")
        if letter and event.type() == QEvent.Type.ShortcutOverride:
            return partial(take, letter)  # To be taken when the key press follows.
        self._take_letter = None
        if letter:
            return partial(take, letter)
        take("")
        return None

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        for key in keys_of(event):
            if key in self._actions:
                held = event.isAutoRepeat() and key in self._once
                return None if held else self._actions[key]
        return None

    def _listens(self, watched: QObject) -> bool:
        """Tell whether a press is for the window and not for a field, a menu or a dialog."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        return not takes_text(QApplication.focusWidget() or watched)


def _presses_button(event: QKeyEvent) -> bool:
    """Tell whether a press is for the button that has the focus."""
    focus = QApplication.focusWidget()
    return event.key() == Qt.Key.Key_Space and isinstance(focus, QAbstractButton)


def takes_text(widget: QWidget) -> bool:
    """Tell whether a widget is one that text is typed into."""
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return True
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _is_plain_letter(key: Key) -> bool:
    return len(key.name) == 1 and key.name.isalpha() and key.modifiers <= {"Shift"}


def _latin_letter(event: QKeyEvent) -> str:
    """Return the Latin letter that the layout prints on the key, in upper case."""
    key = event.key()
    return chr(key) if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""


def _name_without_place(event: QKeyEvent) -> str:
    """Return the place that a digit or bracket without scan code stands for."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return f"Digit{chr(key)}"
    return {
        Qt.Key.Key_BracketLeft: "BracketLeft",
        Qt.Key.Key_BracketRight: "BracketRight",
        Qt.Key.Key_BraceLeft: "BracketLeft",
        Qt.Key.Key_BraceRight: "BracketRight",
    }.get(Qt.Key(key), "")
