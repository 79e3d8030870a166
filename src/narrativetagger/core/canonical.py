# SPDX-License-Identifier: Apache-2.0
"""Canonical JSON, so that the same facts always have the same hash."""

from __future__ import annotations

import json

LARGEST = 2**53 - 1
"""Beyond this JSON numbers are not exact everywhere (RFC 8785, appendix D; RFC 7493, 2.2)."""


def canonical_json(value: object) -> str:
    """Return JSON as RFC 8785 writes it, for text, integers, booleans, null, lists and objects.

    Python's own writer does what the RFC asks for once keys are in the order of their UTF-16
    units; numbers with a fraction are refused, since nothing here needs them.

    Args:
        value: What to write; keys of objects must be text.

    Raises:
        TypeError: If a value is of another kind.
        ValueError: If an integer is too large to be exact.
    """
    return json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":"))


def _ordered(value: object) -> object:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError(f"not exact in JSON: {value}")
        return value
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf16_units)}
    raise TypeError(f"not for canonical JSON: {type(value).__name__}")


def _utf16_units(key: object) -> bytes:
    if not isinstance(key, str):
        raise TypeError(f"not for a key of canonical JSON: {type(key).__name__}")
    return key.encode("utf-16-be", "surrogatepass")
