# SPDX-License-Identifier: Apache-2.0
"""What every test gets: a home of its own, and guards against whatever it leaves behind."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

# Properties are checked without a deadline: a busy machine or a slow disk is no bug.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

# Before anything imports Qt: no test may open a window on the desktop of whoever runs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE = 2.0
"""Seconds that a thread gets to end by itself after its test."""


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of settings, data, state and logs of this test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("NARRATIVETAGGER_HOME", str(folder))
    return folder


@pytest.fixture
def need_tool() -> Callable[[str], str]:
    """Return a way to ask for a program by name; the test is skipped where it is missing."""

    def path(name: str) -> str:
        # `.ci/run` looks for the word "needs": there, such a skip is a failure.
        return shutil.which(name) or pytest.skip(f"needs {name}, which `make test` could not add")

    return path


@pytest.fixture(autouse=True)
def _no_logged_error(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a logged error; a test that expects one looks at it and calls ``caplog.clear``."""
    yield
    errors = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.ERROR
    ]
    assert not errors, f"logged errors: {errors}"


@pytest.fixture(autouse=True)
def _no_leftover_thread() -> Iterator[None]:
    """Fail on a Python thread that goes on after its test."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        # What Python calls a dummy is a thread of Qt, which may have ended long ago.
        if not isinstance(thread, threading._DummyThread):
            thread.join(PATIENCE)
            assert not thread.is_alive(), f"thread goes on: {thread.name}"


@pytest.fixture(autouse=True)
def _no_leftover_of_qt(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail on a timer, thread or window of Qt that outlives its test."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QThread, QTimer

    before = _windows()
    timers = _started(monkeypatch, QTimer)
    threads = _started(monkeypatch, QThread)
    yield
    _delete_later_now()
    assert not [timer for timer in _alive(timers) if timer.isActive()], "active timers"
    assert not [thread for thread in _alive(threads) if not thread.wait(0)], "running threads"
    assert not _leftover(before), f"windows: {_leftover(before)}"


def _started(monkeypatch: pytest.MonkeyPatch, kind: type) -> list[weakref.ref]:
    """Collect the objects of a class of Qt whose ``start`` is called from now on."""
    started: list[weakref.ref] = []
    original = kind.start

    def start(self: object, *arguments: object) -> None:
        started.append(weakref.ref(self))
        original(self, *arguments)

    monkeypatch.setattr(kind, "start", start)
    return started


def _alive(references: list[weakref.ref]) -> list:
    from shiboken6 import isValid

    objects = {reference() for reference in references}
    return [item for item in objects if item is not None and isValid(item)]


def _delete_later_now() -> None:
    """Carry out ``deleteLater``, which waits for an event loop that no test runs."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _windows() -> set:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return set(widgets.QApplication.topLevelWidgets()) if widgets else set()


def _leftover(before: set) -> set:
    if _windows() - before:
        gc.collect()  # A window in a reference cycle is no leftover.
    return _windows() - before
