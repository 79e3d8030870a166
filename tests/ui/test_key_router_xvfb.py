# SPDX-License-Identifier: Apache-2.0
"""The router under a real X server: key codes as a keyboard sends them, on real layouts."""

from __future__ import annotations

import pytest
from tests.ui.screens import (
    CTRL,
    DIGIT_1,
    DIGIT_2,
    KEY_J,
    KEY_W,
    KEY_Z,
    LEFT,
    RIGHT,
    SHIFT,
    Screen,
)

BOUND = ("Digit1", "Digit2", "BracketLeft", "Shift+BracketRight", "J", "Ctrl+Z", "Ctrl+Shift+Z")


@pytest.mark.parametrize("layout", ["us", "fr", "ru", "ua", "ara"])
def test_keys_fire_by_place_or_letter_on_each_layout(screen: Screen, layout: str) -> None:
    screen.open_window(layout, "router_window.py", *BOUND)
    fired = []
    undo = KEY_W if layout == "fr" else KEY_Z  # AZERTY has Z where QWERTY has W.
    for code, *held in (
        (DIGIT_1,),
        (DIGIT_2, SHIFT),
        (LEFT,),
        (RIGHT, SHIFT),
        (KEY_J,),
        (undo, CTRL),
        (undo, CTRL, SHIFT),
        (DIGIT_1,),
    ):
        screen.press(code, *held)
        fired.append(screen.heard())
    assert fired == [
        "Digit1",
        "Digit2",
        "BracketLeft",
        "Shift+BracketRight",
        "J",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Digit1",
    ]
