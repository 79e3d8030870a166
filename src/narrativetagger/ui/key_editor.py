# SPDX-License-Identifier: Apache-2.0
"""The keys of one action: add, take away, as at first; what clashes is said before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from narrativetagger.ui.action_words import action_name
from narrativetagger.ui.icons import icon
from narrativetagger.ui.key_capture import KeyCapture
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key
from narrativetagger.ui.plain import PlainLabel, tool_tip

MOST = 4
"""Keys that an action can be given here."""

LINES = 2
"""Of what is said below the keys; the room is kept, so that nothing moves under the mouse."""


class KeyEditor(QWidget):
    """Changes the keys of the action that is chosen in the list above it."""

    def __init__(self, keys: KeyMap, parent: QWidget) -> None:
        """Build the fields, without an action.

        Args:
            keys: Which keys each action has.
            parent: The dialog.
        """
        super().__init__(parent)
        self._map = keys
        self._action: str | None = None
        self._on_yes: Callable[[], None] | None = None
        self._chips: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._build_keys())
        layout.addLayout(self._build_question())
        self._map.changed.connect(self._show_keys)
        self._capture.taken.connect(self._on_key_taken)
        self._capture.said.connect(self.say)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self._on_no_clicked)
        self._show_keys()

    def show_action(self, action: str | None) -> None:
        """Show the keys of another action, or of none."""
        self._action = action
        self._capture.leave()
        self.say("")
        self._show_keys()

    def _build_keys(self) -> QVBoxLayout:
        """Return the chosen action with its keys, and what can be done to them."""
        self._name = PlainLabel(parent=self)
        self._name.setObjectName("key_action")
        bold = QFont(self._name.font())
        bold.setBold(True)
        self._name.setFont(bold)
        self._capture = KeyCapture(self)
        # Enter begins it from the filter and from the table, too.
        self._capture.setDefault(True)
        self._reset = self._button("key_reset", self.tr("A&s at first"))
        self._chip_row = QHBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self._capture)
        row.addLayout(self._chip_row)
        row.addStretch(1)
        row.addWidget(self._reset)
        column = QVBoxLayout()
        column.addWidget(self._name)
        column.addLayout(row)
        return column

    def _build_question(self) -> QHBoxLayout:
        """Return what is said, with the two answers where it is a question."""
        self._said = PlainLabel(parent=self)
        self._said.setObjectName("key_said")
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(LINES * QFontMetrics(self.font()).lineSpacing() + 8)
        self._yes = self._button("key_yes", "")
        self._no = self._button("key_no", self.tr("&Leave it"))
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        for button in (self._yes, self._no):
            row.addWidget(button)
            button.hide()
        return row

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    @Slot()
    def _show_keys(self) -> None:
        """Show the keys of the chosen action, each on a button that takes it away."""
        action = self._action
        self._name.setText(action_name(action) if action else "")
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = (
            [self._chip(action, key) for key in self._map.keys_of(action)] if action else []
        )
        before: QWidget = self._capture
        for chip in self._chips:
            self._chip_row.addWidget(chip)
            chip.show()  # Else only when the window rests, too late for the next Tab.
            self.setTabOrder(before, chip)
            before = chip
        self._capture.setEnabled(action is not None)
        self._reset.setEnabled(action is not None and not self._map.is_usual(action))

    def _chip(self, action: str, key: Key) -> QPushButton:
        chip = QPushButton(icon("close"), key.shown(), self)
        chip.setIconSize(QSize(12, 12))
        chip.setObjectName(f"key_remove_{key.written()}")
        name = self.tr("Take {key} away").format(key=key.shown())
        chip.setAccessibleName(name)
        chip.setToolTip(tool_tip(name))
        chip.clicked.connect(partial(self._remove, action, key))
        return chip

    # -- adding, taking away, as at first ----------------------------------------------------

    @Slot(object)
    def _on_key_taken(self, keys: Sequence[Key]) -> None:
        """Give a key to the chosen action, or ask first where it is another's."""
        action, key = self._action, keys[0]
        if action is None:
            return
        other = self._map.clashes(key)
        if other == action:
            self.say(self.tr("{key} is a key of this action already.").format(key=key.shown()))
        elif len(self._map.keys_of(action)) >= MOST:
            self.say(self.tr("%n keys are enough; take one away first.", "", MOST))
        elif other is not None:
            said = self.tr("{key} is already: {action}.")
            said = said.format(key=key.shown(), action=action_name(other))
            if self._map.keys_of(other) == (key,):
                said += " " + self._has_none_then([other])
            self._ask(said, self.tr("&Take it over"), partial(self._add, action, keys))
        else:
            self._add(action, keys)

    def _add(self, action: str, keys: Sequence[Key]) -> None:
        key = keys[0]
        meant = next((other for other in keys[1:] if self._map.clashes(other)), None)
        said = self.tr("{key} is now: {action}.")
        said = said.format(key=key.shown(), action=action_name(action))
        shadowed = self._map.clashes(meant) if meant is not None else None
        if meant is not None and shadowed not in (None, action) and not self._map.clashes(key):
            # A digit with Shift, or a mark that needs it, counts without it as long as it may.
            until = self.tr("Until now it did the same as {key}: {action}.")
            until = until.format(key=meant.shown(), action=action_name(shadowed or ""))
            said += " " + until
        self._map.set_keys(action, [*self._map.keys_of(action), key])
        self._done(said)

    def _remove(self, action: str, key: Key, _checked: bool = False) -> None:
        """Take a key away, but the last one only when it was said that there is none then."""
        rest = tuple(other for other in self._map.keys_of(action) if other != key)
        if rest or not self._map.defaults_of(action):
            self._set(action, rest)
        else:
            take = partial(self._set, action, rest)
            self._ask(self._has_none_then([action]), self.tr("&Take it away"), take)

    def _set(self, action: str, keys: Sequence[Key]) -> None:
        self._map.set_keys(action, keys)
        self._done("")

    @Slot()
    def _on_reset_clicked(self) -> None:
        """Give the chosen action its first keys back, or ask first where others have them."""
        action = self._action
        if action is None:
            return
        usual = self._map.defaults_of(action)
        found = {key: self._map.clashes(key) for key in usual}
        lost = {key: other for key, other in found.items() if other not in (None, action)}
        if not lost:
            self._reset_one(action)
            return
        text = self.tr("{key} is already: {action}.")
        said = [
            text.format(key=key.shown(), action=action_name(other or ""))
            for key, other in lost.items()
        ]
        bare = [
            other
            for other in dict.fromkeys(lost.values())
            if other and set(self._map.keys_of(other)) <= lost.keys()
        ]
        said += [self._has_none_then(bare)] if bare else []
        self._ask(" ".join(said), self.tr("&Take it over"), partial(self._reset_one, action))

    def _reset_one(self, action: str) -> None:
        self._map.reset(action)
        self._done(self.tr("As at first: {action}.").format(action=action_name(action)))

    def _has_none_then(self, actions: Sequence[str]) -> str:
        names = "; ".join(map(action_name, actions))
        return self.tr("Then no key is left for: {action}.").format(action=names)

    # -- saying and asking -------------------------------------------------------------------

    def _ask(self, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        """Ask whether something shall be done."""
        self.say(text)
        self._on_yes = on_yes
        self._yes.setText(yes)
        for button in (self._yes, self._no):
            button.setAccessibleDescription(text)
            button.show()
        self._yes.setFocus()

    @Slot()
    def _on_yes_clicked(self) -> None:
        if self._on_yes is not None:
            self._on_yes()

    @Slot()
    def _on_no_clicked(self) -> None:
        self._done("")

    def _done(self, text: str) -> None:
        """Say what was done, and be ready for the next key."""
        self._capture.setFocus()
        self.say(text)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say something in place of what was said or asked."""
        self._on_yes = None
        if self._yes.hasFocus() or self._no.hasFocus():
            self._capture.setFocus()
        self._yes.hide()
        self._no.hide()
        self._said.setText(text)
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
