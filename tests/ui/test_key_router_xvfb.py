# SPDX-License-Identifier: Apache-2.0
"""The router under a real X server: key codes as a keyboard sends them, on real layouts."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE = 10
"""Seconds that a slow machine gets."""

WINDOW = Path(__file__).with_name("router_window.py")
BOUND = ("Digit1", "Digit2", "BracketLeft", "Shift+BracketRight", "J", "Ctrl+Z", "Ctrl+Shift+Z")

# Key codes of a PC keyboard under X: evdev + 8.
DIGIT_1, DIGIT_2, LEFT, RIGHT, KEY_Z, KEY_J = 10, 11, 34, 35, 52, 44
SHIFT, CTRL = 50, 37


class Screen:
    """An X server of its own, with the router's window on it."""

    def __init__(self, xvfb: str, xdotool: str, setxkbmap: str) -> None:
        self._xdotool, self._setxkbmap = xdotool, setxkbmap
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [xvfb, "-displayfd", str(writing), "-screen", "0", "800x600x24", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as number:
            display = f":{number.readline().strip()}"
        self._environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._window: subprocess.Popen[str] | None = None

    def open_window(self, layout: str) -> None:
        subprocess.run([self._setxkbmap, layout], env=self._environ, check=True)
        self._window = subprocess.Popen(
            [sys.executable, str(WINDOW), *BOUND],
            env=self._environ,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.heard() == "ready"

    def heard(self) -> str:
        """Return what the window says next; empty when it says nothing."""
        assert self._window is not None
        assert self._window.stdout is not None
        ready, _, _ = select.select([self._window.stdout], [], [], PATIENCE)
        return self._window.stdout.readline().strip() if ready else ""

    def press(self, code: int, *held: int) -> None:
        """Press a key while others are held, by key codes."""
        moves = [
            *(("keydown", key) for key in held),
            ("key", code),
            *(("keyup", key) for key in reversed(held)),
        ]
        arguments = [str(word) for move in moves for word in move]
        subprocess.run([self._xdotool, *arguments], env=self._environ, check=True)

    def close(self) -> None:
        for process in (self._window, self._server):
            if process is not None:
                process.terminate()
                process.wait(10)
        if self._window is not None and self._window.stdout is not None:
            self._window.stdout.close()


@pytest.fixture
def screen(need_tool: Callable[[str], str]) -> Iterator[Screen]:
    opened = Screen(need_tool("Xvfb"), need_tool("xdotool"), need_tool("setxkbmap"))
    yield opened
    opened.close()


@pytest.mark.parametrize("layout", ["us", "fr", "ru", "ua", "ara"])
def test_keys_fire_by_place_or_letter_on_each_layout(screen: Screen, layout: str) -> None:
    screen.open_window(layout)
    fired = []
    undo = 25 if layout == "fr" else KEY_Z  # AZERTY has Z where QWERTY has W.
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
