# SPDX-License-Identifier: Apache-2.0
"""The files that come with the program: icons, themes, translations, codebooks, samples."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_resources"
# An editable install has no copy of them inside the package.
_CHECKOUT = _PACKAGE.parent.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return where a resource lies.

    Args:
        parts: Folder and name, such as ``"icons", "undo.svg"``.

    Raises:
        FileNotFoundError: If there is none; the installation is broken then.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def resource_bytes(*parts: str) -> bytes:
    """Return the bytes of a resource."""
    return resource_path(*parts).read_bytes()


def resource_text(*parts: str) -> str:
    """Return the text of a resource, which is UTF-8."""
    return resource_path(*parts).read_text(encoding="utf-8")
