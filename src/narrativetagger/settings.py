# SPDX-License-Identifier: Apache-2.0
"""What the analyst can set, in a TOML file that may be edited by hand."""

from __future__ import annotations

import getpass
import logging
import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from narrativetagger.paths import replace_text

LANGUAGES = ("en", "fr", "uk")
THEMES = ("light", "dark", "contrast-light", "contrast-dark")
SMALLEST, LARGEST = 6, 72
"""Sizes that letters can have, in points."""

SPACINGS = (100, 300)
MEASURES = (30, 200)
"""Least and most of what the page can be set to."""

LONGEST_NAME = 100
"""Of an analyst, in code points."""

SYSTEM = "system"
"""Stands for following the operating system."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, with their defaults.

    Attributes:
        analyst: Name that spans are saved under; empty for the operating system's user name.
        language: Language of the window, or ``system``.
        theme: One of ``THEMES``, or ``system``.
        font_family: Font of the articles; empty for the program's choice.
        font_size: Size of the articles' font, in points.
        line_spacing: Height of a line, in hundredths of the font's own.
        measure: Width of the text, in characters.
    """

    analyst: str = ""
    language: str = SYSTEM
    theme: str = SYSTEM
    font_family: str = ""
    font_size: int = 13
    line_spacing: int = 165
    measure: int = 72


def is_analyst_name(name: str) -> bool:
    """Tell whether spans may be saved under a name; the empty one stands for the user's."""
    return name.isprintable() and len(name) <= LONGEST_NAME


_VALID: dict[str, Callable[[Any], bool]] = {
    "analyst": is_analyst_name,
    "language": lambda value: value in (SYSTEM, *LANGUAGES),
    "theme": lambda value: value in (SYSTEM, *THEMES),
    "font_family": lambda value: value.isprintable(),
    "font_size": lambda value: SMALLEST <= value <= LARGEST,
    "line_spacing": lambda value: SPACINGS[0] <= value <= SPACINGS[1],
    "measure": lambda value: MEASURES[0] <= value <= MEASURES[1],
}


class _BrokenFileError(Exception):
    """The settings file is there but cannot be understood."""


def load(path: Path) -> Settings:
    """Return the settings of a file; what is missing or unusable there has its default.

    Args:
        path: The settings file, which may be missing. A bad value is logged, never an error.
    """
    try:
        found = _read(path)
    except (OSError, _BrokenFileError) as error:
        _log.warning("The settings in %s cannot be read: %s", path, error)
        found = {}
    return replace(Settings(), **_usable(found, path))


def save(path: Path, settings: Settings) -> None:
    """Write the settings that differ from what the file says, keeping all else it holds.

    So a bad value stays for its writer to mend until another is set, and a default that nobody
    set may change with the program. A file that is no TOML is put aside as ``.broken`` first.

    Raises:
        OSError: If the file cannot be read, or its folder not be written.
    """
    import tomli_w

    try:
        found = _read(path)
    except _BrokenFileError:
        path.replace(path.with_suffix(".broken"))
        found = {}
    said = asdict(replace(Settings(), **_usable(found, path)))
    changed = {name: value for name, value in asdict(settings).items() if value != said[name]}
    replace_text(path, tomli_w.dumps({**found, **changed}))


def user_name() -> str:
    """Return the operating system's name of the user, or ``analyst`` where there is none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "analyst"


def analyst_name(settings: Settings) -> str:
    """Return the name to save spans under."""
    return settings.analyst.strip() or user_name()


def _read(path: Path) -> dict[str, Any]:
    """Return what a file holds; nothing when there is none.

    Raises:
        OSError: If it is there but refused.
        _BrokenFileError: If it is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _BrokenFileError(str(error)) from error


def _usable(found: dict[str, Any], path: Path) -> dict[str, Any]:
    """Return the values that are of the right kind and in range, and log the others."""
    usable = {}
    for field in fields(Settings):
        if field.name not in found:
            continue
        value = found[field.name]
        if type(value) is type(field.default) and _VALID[field.name](value):
            usable[field.name] = value
        else:
            _log.warning("The setting %s in %s is not usable: %r", field.name, path, value)
    return usable
