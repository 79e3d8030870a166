# SPDX-License-Identifier: Apache-2.0
"""The keys that an analyst set, in a TOML file of their own that may be edited by hand.

A line gives an action its keys, ``next_span = ["J", "Ctrl+G"]``. A key is written as
``ui/key_router.py`` reads it: ``Ctrl``, ``Alt``, ``Shift``, ``Meta`` and a name, joined by ``+``.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.paths import replace_text

Keys = Mapping[str, tuple[str, ...]]
"""Keys by the id of their action."""

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
"""In the order in which they are written."""

LARGEST = 100_000
"""Bytes of a file that may hold keys; all that there are take some thousand."""

MOST = 40
"""Code points of what stands in a file that are told."""

NO_KEYS = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is no file of keys: {reason}. Nothing was changed; choose a file that was exported "
    "here.",
)
NOT_A_LIST = QT_TRANSLATE_NOOP(
    "messages",
    'In {path}, “{action}” does not have a list of keys such as ["J", "Ctrl+Z"]. Nothing was '
    "changed; mend that line.",
)

_PARTS = re.compile(
    r"(?P<modifiers>(?:(?:Ctrl|Alt|Shift|Meta)\+)*)(?P<name>\S|[A-Z]\w*(?: [A-Z]\w*)*)"
)
_ALIASES = {
    **{digit: f"Digit{digit}" for digit in "0123456789"},
    **{"[": "BracketLeft", "]": "BracketRight"},
    **{"Delete": "Del", "Escape": "Esc", "Insert": "Ins", "PageUp": "PgUp", "PageDown": "PgDown"},
}
_MOVING = {"Left", "Right", "Up", "Down", "Home", "End"}
_PAGING = {"PgUp", "PgDown"}
_PRESSING = {"Return", "Enter"}
_BARE = {"Ctrl", "Control", "Alt", "AltGr", "Shift", "Meta", "CapsLock", "NumLock", "ScrollLock"}

_log = logging.getLogger(__name__)


class _BrokenFileError(Exception):
    """A file is there but cannot be understood."""


def canonical(text: str) -> str:
    """Return a key in the one way to write it, empty when it is written as no key is.

    Args:
        text: A key as a person may write it, such as ``Shift+Ctrl+z`` or ``1``.
    """
    found = _PARTS.fullmatch(text)
    if found is None or not text.isprintable():
        return ""
    name = _ALIASES.get(found["name"], found["name"])
    if len(name) == 1:
        name = name.upper() if len(name.upper()) == 1 else name
    held = set(found["modifiers"].split("+"))
    return "+".join([*(word for word in MODIFIERS if word in held), name])


def is_free(key: str) -> bool:
    """Tell whether actions may have a key: not what moves the caret or the focus.

    Args:
        key: In the canonical notation.
    """
    found = _PARTS.fullmatch(key)
    if found is None:
        return False
    name, held = found["name"], set(found["modifiers"].split("+")) - {""}
    if name in _BARE or name in ("Tab", "Backtab"):
        return False
    if name in _MOVING:
        return bool(held - {"Ctrl", "Shift"})
    return name not in _PAGING | _PRESSING or bool(held - {"Shift"})


def resolved(defaults: Keys, own: Keys) -> dict[str, tuple[str, ...]]:
    """Return which keys each action has; no key has two actions.

    What the analyst set comes before any default. Of two lines with the same key, that of the
    later action is logged and left out: its action has its default, as far as that is free.

    Args:
        defaults: Of all actions, in the order of the table.
        own: What the analyst set, in the canonical notation.
    """
    taken: set[str] = set()
    kept = {}
    for action in defaults:
        if action not in own:
            continue
        if taken.isdisjoint(own[action]):
            kept[action] = own[action]
            taken.update(own[action])
        else:
            _log.warning("Another action has a key of %s: %s", action, ", ".join(own[action]))
    return {
        action: kept[action] if action in kept else tuple(key for key in usual if key not in taken)
        for action, usual in defaults.items()
    }


def twice(keys: Keys) -> tuple[str, str, str] | None:
    """Return a key that two actions have, with both of them; None when there is none."""
    owners: dict[str, str] = {}
    for action, listed in keys.items():
        for key in listed:
            if owners.setdefault(key, action) != action:
                return key, owners[key], action
    return None


def load(path: Path) -> dict[str, tuple[str, ...]]:
    """Return what a file sets; lines that cannot be used are logged and left out.

    Args:
        path: The file of keys, which may be missing.
    """
    try:
        found = _read(path)
    except FileNotFoundError:
        return {}
    except (OSError, _BrokenFileError) as error:
        _log.warning("The keys in %s cannot be read: %s", path, error)
        return {}
    usable = {}
    for action, value in found.items():
        keys = _keys(value)
        if keys is None:
            _log.warning("The keys of %s in %s are not usable: %r", action, path, value)
        else:
            usable[action] = keys
    return usable


def save(path: Path, own: Keys, usual: Collection[str]) -> None:
    """Write the keys that differ from the defaults; all else that the file holds stays.

    So a line that cannot be used stays for its writer to mend until its action is set. A file
    that is no TOML is put aside as ``.broken`` first.

    Args:
        path: The file; its folder is made when missing.
        own: Keys of the actions that have others than usual.
        usual: Actions that were given their usual keys back.

    Raises:
        OSError: If the file cannot be read, or its folder not be written.
    """
    try:
        found = _read(path)
    except FileNotFoundError:
        found = {}
    except _BrokenFileError:
        path.replace(path.with_suffix(".broken"))
        found = {}
    rest = {action: value for action, value in found.items() if action not in usual}
    replace_text(path, written({**rest, **{action: list(keys) for action, keys in own.items()}}))


def written(lines: Mapping[str, Any]) -> str:
    """Return lines as TOML."""
    import tomli_w

    return tomli_w.dumps(lines)


def take_in(path: Path) -> dict[str, tuple[str, ...]]:
    """Return all that a file of somebody else sets, every line of it usable.

    Raises:
        UserError: If it cannot be read, is no TOML, or has a line that gives no keys.
    """
    try:
        found = _read(path)
    except (OSError, _BrokenFileError) as error:
        reason = (error.strerror or "") if isinstance(error, OSError) else str(error)
        raise UserError(NO_KEYS, path=str(path), reason=reason) from error
    taken = {action: _keys(value) for action, value in found.items()}
    for action, keys in taken.items():
        if keys is None:
            raise UserError(NOT_A_LIST, path=str(path), action=action[:MOST])
    return {action: keys for action, keys in taken.items() if keys is not None}


def _keys(value: object) -> tuple[str, ...] | None:
    """Return a value of the file as keys, None when it is no list of usable keys."""
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        return None
    keys = tuple(dict.fromkeys(map(canonical, value)))
    return keys if all(map(is_free, keys)) else None


def _read(path: Path) -> dict[str, Any]:
    """Return what a file holds.

    Raises:
        OSError: If it is not there, or refused.
        _BrokenFileError: If it is no TOML, or far too large.
    """
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _BrokenFileError("it is too large")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise _BrokenFileError(str(error)) from error
