# SPDX-License-Identifier: Apache-2.0
"""Disks that are full, small, write-protected or gone, and how to look whether a window is true."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTableView
from pytestqt.qtbot import QtBot
from tests.ui.hands import Answers, Hands, make_project

from narrativetagger.paths import locate
from narrativetagger.project.opening import open_read_only
from narrativetagger.project.sources import system_sources
from narrativetagger.settings import Settings
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.span_model import SpanModel
from narrativetagger.ui.start import make_window

resource = pytest.importorskip("resource", reason="limits of a process are POSIX")

SOURCES = system_sources("00000000-0000-4000-8000-000000000000")

WORDS = "regroupement des forces"
"""Words of the first article."""

FULL = "could not be read or written, most likely because the disk is full"
"""What is said of a project."""

PAGE = 4096
"""Bytes of a page of the project file."""

FRAME = PAGE + 24
"""Bytes of a page in the write-ahead log (sqlite.org/fileformat2.html, section 4.1)."""


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, in bytes, neither here nor in a child started meanwhile.

    Python ignores the signal, so that a write beyond it fails, as it does on a full disk.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def mount(*arguments: str) -> None:
    """Run ``mount``; skip the test where that is not allowed."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")


class SmallDisk:
    """A disk of a few megabytes, in memory.

    Attributes:
        folder: Where it is mounted.
    """

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        folder.mkdir()
        mount("-t", "tmpfs", "-o", f"size={size},mode=755", "disk", str(folder))
        self._ballast = folder / "ballast"

    def fill(self, room: int = 0) -> None:
        """Leave no room but this, in bytes."""
        with self._ballast.open("wb", buffering=0) as stream:
            free = os.statvfs(self.folder)
            stream.write(bytes(max(free.f_bavail * free.f_frsize - room, 0)))

    def empty(self) -> None:
        """Make room again."""
        self._ballast.unlink()

    def protect(self) -> None:
        """Make it a read-only medium; nothing on it may be open for writing."""
        mount("-o", "remount,ro", str(self.folder))

    def unmount(self) -> None:
        """Take it away, also from under those who work there."""
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)


@contextmanager
def small_disk(folder: Path, size: int = 3_000_000) -> Iterator[SmallDisk]:
    """Mount a small disk at a new folder."""
    disk = SmallDisk(folder, size)
    try:
        yield disk
    finally:
        disk.unmount()


def environment() -> dict[str, str]:
    """The environment of a child that runs this checkout."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}


def command(
    *arguments: str | Path, before: Sequence[str] = (), stdout: IO[bytes] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """Run a command of the command line in a process of its own.

    Args:
        arguments: The command and its arguments.
        before: A program to run it under, with its arguments.
        stdout: Where its output goes.
    """
    return subprocess.run(
        [*before, sys.executable, "-m", "narrativetagger", *map(str, arguments)],
        env=environment(),
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a command that failed as it should."""
    assert done.returncode == 1, done
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1, lines
    return lines[0]


@contextmanager
def open_window(path: Path, home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Hands]:
    """Show the window on a project, which is created with two articles when it is not there."""
    if not path.exists():
        make_project(path, SOURCES).close()
    paths = locate({"NARRATIVETAGGER_HOME": str(home)})
    settings = Settings(analyst="Olena", theme="light")
    window = make_window(qapp, Setup(paths, settings, SOURCES, Answers(), "en"))
    try:
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_at_start([str(path)])
        yield Hands(window)
        window.close()
        assert not window.isVisible(), "a window that does not close"
    finally:
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def told(hands: Hands) -> list[str]:
    """What dialogs told the analyst."""
    answers = hands.window.projects._prompter
    assert isinstance(answers, Answers)
    return answers.told


def steps(hands: Hands) -> tuple[int, int]:
    """Number of steps on the undo stack, and where it stands."""
    stack: QUndoStack = hands.window.session.stack
    return stack.count(), stack.index()


def saved(hands: Hands) -> str:
    """What the status line says of the last edit."""
    return hands.widget(QLabel, "saved").text()


def assert_shows(hands: Hands, path: Path) -> None:
    """Compare all that the window shows with what another program reads in the file."""
    session = hands.window.session
    articles = held(hands.widget(QTableView, "articles"), ArticleModel.ARTICLE)
    listed = held(hands.widget(QTableView, "spans"), SpanModel.SPAN)
    with closing(open_read_only(path, SOURCES, "Olena")) as fresh:
        assert articles == fresh.articles(fresh.article_ids())
        if session.desk is None:
            assert listed == []
            return
        article_id = session.desk.article.id
        spans = fresh.spans(article_id)
        assert listed == spans
        assert list(session.desk.spans) == [span.mark for span in spans]
        assert +session.desk.counts == Counter(span.tag_id for span in spans)
        assert session.desk.article.details == fresh.article(article_id).details
        assert session.desk.text == fresh.text(article_id)
        assert session.chosen is None or session.chosen in spans
        for span in spans:
            assert span.mark in hands.view.spans_at(span.start)


def held(items: QAbstractItemView, role: int) -> list[Any]:
    """What a list holds in a role, row by row."""
    model = items.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]
