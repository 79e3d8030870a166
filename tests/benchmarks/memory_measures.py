# SPDX-License-Identifier: Apache-2.0
"""How much memory an article takes in the view, each case in a process of its own; Linux only."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import MarkRow
from narrativetagger.settings import Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.start import make_application
from narrativetagger.ui.theme import load_theme, page_style

from .desks import SPAN, make_text
from .measures import Measure

LENGTH = 1_000_000
SPANS = 10_000
STOPS = 50
"""Places to stop at when scrolling through."""


def measures() -> Iterator[Measure]:
    """Yield what an article with spans adds to a process, against the bare widget."""
    own, bare = _in_process("view"), _in_process("bare")
    name = "memory of 1M characters, 10,000 spans / bare widget"
    yield Measure(name, own, bare, 2, "MB", peers="QualCoder 887 MB in all")


def _in_process(case: str) -> float:
    """Return the megabytes that a case adds."""
    command = [sys.executable, "-m", "tests.benchmarks.memory_measures", case]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _added(application: QApplication, case: str) -> float:
    """Show an article, scroll through it, and return the megabytes that this added."""
    view = ArticleView(page_style(load_theme("light"), Settings()))
    view.set_tag_colours({1: QColor("red")})
    widget = view if case == "view" else QPlainTextEdit()
    widget.resize(720, 800)
    widget.show()
    application.processEvents()
    before = _resident()
    text = make_text(LENGTH)
    if case == "view":
        view.show_article(text, SpanIndex(_marks(len(text))))
    else:
        widget.setPlainText(text)
    bar = widget.verticalScrollBar()
    for stop in range(STOPS):
        bar.setValue(bar.maximum() * stop // STOPS)
        application.processEvents()
    return _resident() - before


def _resident() -> float:
    """Return the megabytes that this process has in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _marks(length: int) -> Iterator[MarkRow]:
    chance = random.Random(1)
    for row_id in range(1, SPANS + 1):
        start = chance.randrange(length - SPAN)
        yield (start, start + SPAN, row_id, 1, 1)


if __name__ == "__main__":
    sys.stdout.write(str(_added(make_application(), sys.argv[1])))
