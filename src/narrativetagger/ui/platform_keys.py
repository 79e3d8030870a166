# SPDX-License-Identifier: Apache-2.0
"""Where keys lie on the keyboard, whatever the layout prints on them.

The places have the names of the W3C's UI Events KeyboardEvent code values.
"""

from __future__ import annotations

import sys

_DIGITS = tuple(f"Digit{digit}" for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))
_TOP = tuple(f"Key{letter}" for letter in "QWERTYUIOP")
_HOME = tuple(f"Key{letter}" for letter in "ASDFGHJKL")
_BOTTOM = tuple(f"Key{letter}" for letter in "ZXCVBNM")

# Key codes of a PC keyboard (set 1 make codes), which Windows gives and Linux numbers after.
_SCAN_CODES = {
    **dict(enumerate(_DIGITS, start=0x02)),
    **dict(enumerate(_TOP, start=0x10)),
    0x1A: "BracketLeft",
    0x1B: "BracketRight",
    **dict(enumerate(_HOME, start=0x1E)),
    **dict(enumerate(_BOTTOM, start=0x2C)),
}

# X11 and Wayland add 8 to the kernel's codes, which are the scan codes for these keys.
_XKB_CODES = {code + 8: name for code, name in _SCAN_CODES.items()}

# HIToolbox, Events.h: kVK_ANSI_*.
_MAC_CODES = {
    **dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _DIGITS, strict=True)),
    **dict(zip((12, 13, 14, 15, 17, 16, 32, 34, 31, 35), _TOP, strict=True)),
    33: "BracketLeft",
    30: "BracketRight",
    **dict(zip((0, 1, 2, 3, 5, 4, 38, 40, 37), _HOME, strict=True)),
    **dict(zip((6, 7, 8, 9, 11, 45, 46), _BOTTOM, strict=True)),
}


def place_of(scan_code: int, virtual_key: int) -> str:
    """Return the place of a key, such as ``Digit1``, ``KeyQ`` or ``BracketLeft``.

    Args:
        scan_code: Qt's native scan code; 0 when the event was not made by a keyboard.
        virtual_key: Qt's native virtual key, which macOS fills instead.

    Returns:
        The place; empty when it is none that matters here.
    """
    if sys.platform == "darwin":
        return _MAC_CODES.get(virtual_key, "")
    codes = _SCAN_CODES if sys.platform == "win32" else _XKB_CODES
    return codes.get(scan_code, "")
