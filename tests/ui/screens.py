# SPDX-License-Identifier: Apache-2.0
"""A screen of its own with a keyboard, for windows that real key codes shall reach."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

PATIENCE = 10
"""Seconds that a slow machine gets."""

# Key codes of a PC keyboard under X: evdev + 8.
DIGIT_1, DIGIT_2, LEFT, RIGHT, KEY_Z, KEY_J = 10, 11, 34, 35, 52, 44
ESCAPE, TAB, KEY_W = 9, 23, 25
SHIFT, CTRL = 50, 37


class Screen:
    """An X server of its own, with a window on it."""

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

    def open_window(self, layout: str, script: str, *arguments: str) -> None:
        """Open the window of a script beside this one, on a keyboard layout."""
        subprocess.run([self._setxkbmap, layout], env=self._environ, check=True)
        path = Path(__file__).with_name(script)
        self._window = subprocess.Popen(
            [sys.executable, str(path), *arguments],
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
