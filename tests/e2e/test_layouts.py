# SPDX-License-Identifier: Apache-2.0
"""Keys by their codes, on keyboards of other countries, under a real X server."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

DEADLINE = 60.0
"""Seconds for anything that has to happen in another process."""

DIGIT_1, DIGIT_3, LEFT_BRACKET, RIGHT_BRACKET, HOME, RIGHT = 10, 12, 34, 35, 110, 114
"""X key codes, named after what a US keyboard prints on them."""

UNDO = {"us": 52, "fr": 25, "ru": 52, "ua": 52}
"""The key with a Z, or in its place where the layout has no Latin letters."""

CLAUSE, SPACE = 40, 65
QUOTATION = {"us": 24, "fr": 38, "ru": 24, "ua": 24}
"""D and Q likewise."""

QUOTES = [
    "Il ne s’agit pas d’une retraite, mais d’un regroupement planifié des forces",
    "D’après l’état-major de l’Alliance",
]
"""The inside of the first quotation, and the clause behind the second, which is one itself."""


class Screen:
    """An X server of the test's own, with the real window on it."""

    def __init__(self, display: str, home: Path) -> None:
        self.environ = {
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "NARRATIVETAGGER_HOME": str(home),
        }
        self.project = home / "data" / "Samples.ntag"

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environ, capture_output=True, text=True, timeout=DEADLINE, check=True
        )
        return done.stdout

    def press(self, code: int, *modifiers: str) -> None:
        """Press a key by its code; layouts differ in what they print on it."""
        for modifier in modifiers:
            self.run("xdotool", "keydown", modifier)
        self.run("xdotool", "key", str(code))
        for modifier in modifiers:
            self.run("xdotool", "keyup", modifier)

    def spans(self) -> list[tuple[str, int, int]]:
        """Return code and edges of each span that is in the file."""
        if not self.project.exists():
            return []
        connection = sqlite3.connect(f"file:{self.project}?mode=ro", uri=True)
        try:
            return connection.execute(
                "SELECT tag.code, span.start, span.end FROM span"
                " JOIN tag ON tag.id = span.tag_id ORDER BY span.id"
            ).fetchall()
        finally:
            connection.close()

    def wait_for_spans(self, *wanted: tuple[str, int, int]) -> None:
        wait(lambda: self.spans() == list(wanted), lambda: f"{self.spans()}, not {wanted}")


def wait(happened: Callable[[], bool], instead: Callable[[], str]) -> None:
    """Wait for something, and tell what there is instead when it does not come."""
    end = time.monotonic() + DEADLINE
    while not happened():
        assert time.monotonic() < end, instead()
        time.sleep(0.05)


@pytest.fixture
def screen(home: Path, need_tool: Callable[[str], str]) -> Iterator[Screen]:
    for tool in ("xdotool", "setxkbmap", "xkbcomp"):
        need_tool(tool)
    # Without -noreset the layout is forgotten as soon as setxkbmap is done.
    command = [need_tool("Xvfb"), "-displayfd", "1", "-screen", "0", "1400x900x24", "-noreset"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    try:
        yield Screen(f":{server.stdout.readline().strip()}", home)
    finally:
        server.terminate()
        server.wait(DEADLINE)
        server.stdout.close()


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[[str], None]]:
    """Return a way to start the window on a keyboard of a country."""
    started: list[subprocess.Popen[bytes]] = []

    def start(layout: str) -> None:
        screen.run("setxkbmap", layout)
        command = [sys.executable, "-m", "narrativetagger", "samples"]
        started.append(subprocess.Popen(command, env=screen.environ))
        screen.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Samples")
        window = screen.run("xdotool", "search", "--onlyvisible", "--name", "Samples").split()[0]
        # There is no window manager here to give it the keys.
        screen.run("xdotool", "windowfocus", "--sync", window)

    yield start
    for process in started:
        process.terminate()
        process.wait(DEADLINE)


@pytest.mark.parametrize("layout", UNDO)
def test_letters_choose_passages(screen: Screen, start: Callable[[str], None], layout: str) -> None:
    start(layout)
    screen.press(HOME, "ctrl")
    screen.press(QUOTATION[layout])
    screen.press(DIGIT_1)
    wait(lambda: len(screen.spans()) == 1, lambda: str(screen.spans()))
    screen.press(QUOTATION[layout], "shift")  # There is none before.
    screen.press(QUOTATION[layout])
    screen.press(CLAUSE)
    screen.press(SPACE)
    wait(lambda: len(screen.spans()) == 2, lambda: str(screen.spans()))
    with sqlite3.connect(f"file:{screen.project}?mode=ro", uri=True) as connection:
        quotes = [quote for (quote,) in connection.execute("SELECT quote FROM span ORDER BY id")]
    connection.close()
    assert quotes == QUOTES


@pytest.mark.parametrize("layout", UNDO)
def test_the_same_places_do_the_same(
    screen: Screen, start: Callable[[str], None], layout: str
) -> None:
    start(layout)
    assert f"layout:     {layout}" in screen.run("setxkbmap", "-query")
    screen.press(HOME, "ctrl")
    for _ in range(3):
        screen.press(RIGHT, "ctrl", "shift")
    screen.press(DIGIT_1)
    first = ("morale", 0, len("Sur la rive"))
    screen.wait_for_spans(first)
    screen.press(DIGIT_3)
    screen.wait_for_spans(("morale.defeat", *first[1:]))
    screen.press(RIGHT_BRACKET)
    screen.press(RIGHT_BRACKET)
    screen.wait_for_spans(("morale.defeat", 0, first[2] + 2))
    screen.press(LEFT_BRACKET, "shift")
    screen.wait_for_spans(("morale.defeat", 1, first[2] + 2))
    for undone in (
        [("morale.defeat", 0, first[2] + 2)],
        [("morale.defeat", *first[1:])],
        [],
    ):
        screen.press(UNDO[layout], "ctrl")
        screen.wait_for_spans(*undone)
    screen.press(UNDO[layout], "ctrl", "shift")
    screen.wait_for_spans(("morale.defeat", *first[1:]))
