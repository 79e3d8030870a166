# SPDX-License-Identifier: Apache-2.0
"""How quick the window is: open, tag, repaint, jump."""

from __future__ import annotations

import gc
import random
import statistics
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from narrativetagger.core.passages import Passage
from narrativetagger.ui.window import MainWindow

from .desks import make_project, make_text, open_window
from .measures import Measure, median_of, medians_of, percentile, times_of

KEYS = 300
FRAME = 0.016
PASSAGE_KEYS = (Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_Q, Qt.Key.Key_A, Qt.Key.Key_J)
WANTED = "combats"


class Case(NamedTuple):
    """An article to measure the window with.

    Attributes:
        name: What it is.
        length: In code points.
        spans: How many.
        bar: For opening it, against a bare widget; 0 where it is there for its keys alone.
        one_paragraph: Whether it has no line breaks.
        peers: What is known of other programs.
    """

    name: str
    length: int
    spans: int
    bar: float
    one_paragraph: bool = False
    peers: str = ""


USUAL = Case("1M characters, 10,000 spans", 1_000_000, 10_000, 3, peers="QualCoder about 6,600")
LIGHT = Case("1M characters, 1,000 spans", 1_000_000, 1_000, 3)
DENSE = Case("1M characters, 100,000 spans", 1_000_000, 100_000, 0)
CASES = (
    LIGHT,
    USUAL,
    Case("1M characters in one paragraph", 1_000_000, 10_000, 0.25, one_paragraph=True),
    Case("5M characters, 100,000 spans", 5_000_000, 100_000, 5, peers="Taguette: none in 280 s"),
)


def measures(application: QApplication, folder: Path) -> Iterator[Measure]:
    """Yield the measures of the window, on articles of one and five million characters."""
    for case in CASES:
        text = make_text(case.length, one_paragraph=case.one_paragraph)
        window = _window_on(application, folder, case)
        ours, floor = _opened(application, window, text)
        name = f"open {case.name} / bare widget"
        yield Measure(name, ours, floor, case.bar, peers=case.peers)
        if case is USUAL:
            keys = sorted(_tag(application, window, case.length) for _ in range(KEYS))
            p99 = percentile(keys, 0.99)
            peers = "QualCoder 99 ms, Taguette 243 ms"
            yield Measure("tag key to paint, 10,000 spans, p99 / 16 ms", p99, FRAME, 1, peers=peers)
            yield _chosen(application, window, case.length)
            yield from _painted(application, window, text)
            yield _found(application, window)
            yield _themed(application, window)
            yield _told(application, window)
        _leave(window)
    yield _scaled(application, folder)


def _window_on(application: QApplication, folder: Path, case: Case) -> MainWindow:
    """Return the window on a new project of a case."""
    text = make_text(case.length, one_paragraph=case.one_paragraph)
    project = make_project(folder / f"{case.name}.ntag", text, case.spans)
    window = open_window(application, folder / "home")
    window.session.take(project)
    gc.collect()
    gc.freeze()  # As the program does once its window is there.
    return window


def _leave(window: MainWindow) -> None:
    window.close()
    window.deleteLater()


def _scaled(application: QApplication, folder: Path) -> Measure:
    """Return the tag key where spans are dense against where they are few, pressed in turn."""
    own = folder / "keys"  # The light case is measured elsewhere, too.
    own.mkdir()
    dense, light = (_window_on(application, own, case) for case in (DENSE, LIGHT))
    pairs = [
        (_tag(application, dense, DENSE.length), _tag(application, light, LIGHT.length))
        for _ in range(KEYS)
    ]
    _leave(dense)
    _leave(light)
    medians = (statistics.median(keys) for keys in zip(*pairs, strict=True))
    return Measure("tag key, median: 100,000 / 1,000 spans", *medians, 2, peers="Taguette 14")


def _opened(application: QApplication, window: MainWindow, text: str) -> tuple[float, float]:
    """Return what the window needs to show an article, and the bare widget to show its text."""
    article_id = window.session.desk.article.id if window.session.desk else None
    bare = QPlainTextEdit()
    bare.resize(720, 800)
    bare.show()

    def show() -> None:
        window.session.open_article(article_id)
        application.processEvents()

    def show_bare() -> None:
        bare.setPlainText(text)
        application.processEvents()

    durations = medians_of(show, show_bare)
    bare.close()
    return durations


def _tag(application: QApplication, window: MainWindow, length: int) -> float:
    """Press a digit on a new passage somewhere and return how long that took until painted."""
    start = random.randrange(length - 100)
    window.desk.view.select(Passage(start, start + 61))
    application.processEvents()

    def press() -> None:
        QTest.keyClick(window.desk.view, Qt.Key.Key_1)
        application.processEvents()

    return times_of(press, 1)[0]


def _chosen(application: QApplication, window: MainWindow, length: int) -> Measure:
    """Return how long the keys take that choose a passage, until it is painted."""
    view, durations = window.desk.view, []
    for number in range(KEYS):
        view.set_caret(random.randrange(length - 1_000))
        view.ensureCursorVisible()
        application.processEvents()
        key = PASSAGE_KEYS[number % len(PASSAGE_KEYS)]
        durations += times_of(partial(_press, application, view, key), 1)
    if view.passage() is None:
        raise RuntimeError("the keys choose nothing: the window does not have them")
    p99 = percentile(sorted(durations), 0.99)
    return Measure("passage key to paint, 10,000 spans, p99 / 16 ms", p99, FRAME, 1)


def _press(application: QApplication, view: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(view, key)
    application.processEvents()


def _painted(application: QApplication, window: MainWindow, text: str) -> Iterator[Measure]:
    """Yield repaint and jump against a bare widget of the same size."""
    view = window.desk.view
    bare = QPlainTextEdit(text)
    bare.resize(view.viewport().size())
    bare.show()
    application.processEvents()
    durations = medians_of(view.viewport().repaint, bare.viewport().repaint, 30)
    yield Measure("repaint of a page / bare widget", *durations, 3)

    def jump() -> None:
        start = random.randrange(len(text) - 100)
        view.set_caret(start)
        view.reveal(Passage(start, start + 1))
        application.processEvents()

    jumped = percentile(times_of(jump, 100), 0.95)
    yield Measure("jump anywhere, p95 / 25 ms", jumped, 0.025, 1, peers="QualCoder 49 ms")
    bare.close()


def _found(application: QApplication, window: MainWindow) -> Measure:
    """Type words into the find bar, letter by letter, and time each until its hits are painted."""
    window.finding.open()
    field = window.finding.findChild(QLineEdit, "find_words")
    durations = []
    for letter in (WANTED * KEYS)[:KEYS]:
        if field.text() == WANTED:
            field.clear()

        def press(letter: str = letter) -> None:
            QTest.keyClicks(field, letter)
            application.processEvents()

        durations += times_of(press, 1)
    window.finding.close_bar()
    ours = percentile(durations, 0.99)
    return Measure("typing in find, 1M characters, p99 / 16 ms", ours, FRAME, 1)


def _themed(application: QApplication, window: MainWindow) -> Measure:
    """Switch between light and dark."""
    names = cycle(("dark", "light"))

    def switch() -> None:
        window.looks.use_theme(next(names))
        application.processEvents()

    return Measure("theme switch / 100 ms", median_of(switch, 6), 0.1, 1)


def _told(application: QApplication, window: MainWindow) -> Measure:
    """Show the card about the spans under the mouse."""
    view, hover = window.desk.view, window.hover
    box = view.boxes_of([mark.id for mark in window.session.desk.spans])[0]

    def tell() -> None:
        hover.vanish()
        hover._point = box.center()
        hover._on_mouse_rest_timeout()
        application.processEvents()

    return Measure("card about spans / 16 ms", median_of(tell, 20), FRAME, 1)
