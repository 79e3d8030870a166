# SPDX-License-Identifier: Apache-2.0
"""A disk that takes its time, or says that it failed: shown is only what it has confirmed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest
from tests.e2e.disks import FULL, SOURCES, command, environment, refusal
from tests.project_fixtures import rows_of
from tests.ui.hands import make_project

from narrativetagger.project.lists import check
from narrativetagger.store.opening import wal_of

WINDOW = Path(__file__).with_name("marking_window.py")
DELAY = 1_000_000
"""How long a slow disk takes to confirm, in microseconds: all keys are pressed meanwhile."""

PATIENCE = 60
"""Seconds that a slow machine gets."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "front.ntag"
    make_project(path, SOURCES).close()
    return path


@pytest.fixture
def strace(need_tool: Callable[[str], str], tmp_path: Path) -> str:
    tool = need_tool("strace")
    tried = subprocess.run([tool, "-o", tmp_path / "tried", "true"], capture_output=True)
    return tool if tried.returncode == 0 else pytest.skip("no process can be traced here")


@pytest.fixture
def under(strace: str, path: Path) -> Callable[[str], list[str]]:
    """Return what to run a program under, so that the disk does as told with the project."""

    def traced(what: str) -> list[str]:
        files = [word for name in (wal_of(path), marks_of(path)) for word in ("-P", str(name))]
        calls = ["-e", "trace=write,pwrite64,fdatasync", "-e", f"inject=fdatasync:{what}"]
        return [strace, "-f", "-y", "-o", str(trace_of(path)), *files, *calls]

    return traced


def marks_of(path: Path) -> Path:
    return path.with_name("marks")


def trace_of(path: Path) -> Path:
    return path.with_name("trace")


def marks(path: Path) -> list[str]:
    """What the window marked, in order."""
    return marks_of(path).read_text(encoding="utf-8").splitlines()


@contextmanager
def window_on(path: Path, tracer: list[str]) -> Iterator[Callable[..., None]]:
    """Open a window in a process of its own, then its disk; return how to press keys there."""
    marks_of(path).touch()
    window = subprocess.Popen(
        [sys.executable, str(WINDOW), str(path), str(marks_of(path))],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdin is not None
    assert window.stdout is not None
    keyboard = window.stdin

    def press(*chords: str) -> None:
        keyboard.write("".join(f"{chord}\n" for chord in chords))
        keyboard.flush()

    with window:
        assert window.stdout.readline() == "ready\n"
        with attached(tracer, window.pid):
            yield press
            keyboard.close()
            assert window.wait(PATIENCE) == 0


@contextmanager
def attached(tracer: list[str], pid: int) -> Iterator[None]:
    """Trace a process from now on, until its end."""
    trace = subprocess.Popen([*tracer, "-p", str(pid)], stderr=subprocess.PIPE, text=True)
    assert trace.stderr is not None
    with trace:
        said = trace.stderr.readline()
        if "attached" not in said:
            pytest.skip(f"no other process can be traced here: {said}")
        try:
            yield
        finally:
            trace.terminate()


def wait(happened: Callable[[], bool]) -> None:
    deadline = monotonic() + PATIENCE
    while not happened():
        assert monotonic() < deadline, "it does not happen"
        sleep(0.005)


def unconfirmed(trace: Path) -> Iterator[str]:
    """Yield what the window showed while rows of it were not yet confirmed by the disk."""
    waiting = False
    for line in trace.read_text(encoding="utf-8").splitlines():
        if re.search(r"pwrite64\(\d+<[^>]*-wal>", line):
            waiting = True
        elif re.search(r"fdatasync.* = 0 \(DELAYED\)", line):
            waiting = False
        elif '"shown' in line and waiting:
            yield line


def test_shown_is_what_the_disk_has_confirmed(
    path: Path, under: Callable[[str], list[str]]
) -> None:
    """Keys that are pressed meanwhile wait for their turn."""
    with window_on(path, under(f"delay_enter={DELAY}")) as press:
        press("2")
        wait(lambda: wal_of(path).stat().st_size > 0)
        press("1", "0", "Ctrl+Z", "3")
        wait(lambda: "shown claim" in marks(path))
    pressed = [f"pressed {chord}" for chord in ("2", "1", "0", "Ctrl+Z", "3")]
    shown = ["shown framing", "shown framing.euphemism", "shown", "shown claim"]
    assert marks(path) == [*pressed, *shown]
    assert "DELAYED" in trace_of(path).read_text(encoding="utf-8")
    assert list(unconfirmed(trace_of(path))) == []
    assert check(path) == []


def test_an_edit_that_the_disk_does_not_confirm_is_refused(
    path: Path, under: Callable[[str], list[str]]
) -> None:
    """The second of three edits meets the fault; the third finds a disk that works again."""
    # The first edit needs two: the head of an empty write-ahead log is confirmed by itself.
    with window_on(path, under("error=EIO:when=3")) as press:
        press("2", "0", "1")
        wait(lambda: "refused" in marks(path))
        press("0", "3")
        wait(lambda: "shown framing claim" in marks(path))
    answers = [mark for mark in marks(path) if not mark.startswith("pressed")]
    assert answers == ["shown framing", "refused", "shown framing claim"]
    codes = [row["tag"] for row in json.loads(command("spans", path, "--json").stdout)]
    assert codes == ["framing", "claim"]
    assert check(path) == []


def test_a_command_that_the_disk_does_not_confirm_fails(
    path: Path, under: Callable[[str], list[str]]
) -> None:
    before = rows_of(path)
    uid = json.loads(command("articles", path, "--json").stdout)[0]["article_uid"]
    arguments = ("tag", path, "--article", uid, "--start", "0", "--end", "5", "--tag", "claim")
    arguments = (*arguments, "--analyst", "Olena")
    faults = 0
    while True:
        done = command(*arguments, before=under(f"error=EIO:when={faults + 1}"))
        if done.returncode == 0:
            break
        assert FULL in refusal(done)
        assert done.stdout == ""
        assert rows_of(path) == before
        faults += 1
    assert faults > 0
    assert len(rows_of(path)["span"]) == len(before["span"]) + 1
    assert check(path) == []
