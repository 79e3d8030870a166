# SPDX-License-Identifier: Apache-2.0
"""Which keys each action has now: those of the table, or those that the analyst set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.key_file import load, resolved, save
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.key_router import Key, KeyRouter
from narrativetagger.ui.menus import set_key

KEYS_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "The keys could not be saved in {path}; they hold until the program is closed. Make sure "
    "that the disk is not full and the folder is yours.",
)

Keys = tuple[Key, ...]


class KeyMap(QObject):
    """The one place that knows and changes the keys of actions.

    Each change is heard by the router, seen in the menus and saved at once. Only what differs
    from the table is kept, so that a default that nobody changed may change with the program.

    Signals:
        changed: Some actions have other keys.
        refused(UserError): The file could not be written.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, router: KeyRouter, path: Path, parent: QObject | None = None) -> None:
        """Read what the analyst set; actions get their keys by ``serve``.

        Args:
            router: Fires the keys.
            path: The file that keeps them; it may be missing.
            parent: Owner.
        """
        super().__init__(parent)
        self._router = router
        self._path = path
        self._served: dict[str, tuple[ActionSpec, QAction]] = {}
        self._defaults = {spec.id: tuple(map(Key.parse, spec.keys)) for spec in ACTIONS}
        own = load(path)
        self._keys = self.with_lines(own) if own else dict(self._defaults)

    def serve(self, spec: ActionSpec, action: QAction) -> None:
        """Give an action its keys, now and whenever they change."""
        self._served[spec.id] = spec, action
        self._bind(spec.id)

    # -- what is -----------------------------------------------------------------------------

    def keys_of(self, action_id: str) -> Keys:
        """Return the keys of an action; the first one is shown in the menus."""
        return self._keys[action_id]

    def defaults_of(self, action_id: str) -> Keys:
        """Return the keys that an action has at first."""
        return self._defaults[action_id]

    def is_usual(self, action_id: str) -> bool:
        """Tell whether an action has the keys that it has at first."""
        return self._keys[action_id] == self._defaults[action_id]

    def clashes(self, key: Key) -> str | None:
        """Return the action that has a key, None when it is free."""
        return next((action for action, keys in self._keys.items() if key in keys), None)

    def all_keys(self) -> dict[str, Keys]:
        """Return the keys of all actions, in the order of the table."""
        return dict(self._keys)

    def with_lines(self, lines: Mapping[str, tuple[str, ...]]) -> dict[str, Keys]:
        """Return what all actions have when lines of a file are all that differs from the table.

        Args:
            lines: Keys by action, no key twice; those of actions unknown here count for nothing.
        """
        found = resolved({spec.id: spec.keys for spec in ACTIONS}, lines)
        return {action: tuple(map(Key.parse, keys)) for action, keys in found.items()}

    # -- what changes it ---------------------------------------------------------------------

    def set_keys(self, action_id: str, keys: Iterable[Key]) -> None:
        """Give an action other keys, which are taken from the actions that have them."""
        wanted = tuple(dict.fromkeys(keys))
        changes = {
            other: tuple(key for key in had if key not in wanted)
            for other, had in self._keys.items()
            if not set(had).isdisjoint(wanted)
        }
        self.assign({**changes, action_id: wanted})

    def reset(self, action_id: str) -> None:
        """Give an action its keys of the table back, taken from the actions that have them."""
        self.set_keys(action_id, self._defaults[action_id])

    def reset_all(self) -> None:
        """Give all actions their keys of the table back; the file keeps no line of them."""
        self.assign(self._defaults)

    def assign(self, wanted: Mapping[str, Keys]) -> None:
        """Give several actions other keys at once.

        Raises:
            ValueError: If two actions would have the same key.
        """
        keys = {**self._keys, **wanted}
        bound = [key for some in keys.values() for key in some]
        if len(bound) != len(set(bound)):
            raise ValueError(f"two actions with the same key: {wanted}")
        changing = [action for action in wanted if action in self._served]
        for action in changing:
            for key in self._keys[action]:
                self._router.unbind(key)
        self._keys = keys
        for action in changing:
            self._bind(action)
        self._save(wanted)
        self.changed.emit()

    def _bind(self, action_id: str) -> None:
        """Let the keys of an action fire it, and show the first of them beside its text."""
        spec, action = self._served[action_id]
        keys = self._keys[action_id]
        for key in keys:
            self._router.bind(key, action.trigger, repeats=spec.repeats)
        set_key(action, keys[0].shown() if keys else "")

    def _save(self, touched: Iterable[str]) -> None:
        """Write down what differs; a disk that refuses it costs the next start, not this one."""
        own = {
            action: tuple(key.written() for key in keys)
            for action, keys in self._keys.items()
            if not self.is_usual(action)
        }
        try:
            save(self._path, own, [action for action in touched if action not in own])
        except OSError:
            self.refused.emit(UserError(KEYS_REFUSED, path=str(self._path)))
