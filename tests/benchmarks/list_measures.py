# SPDX-License-Identifier: Apache-2.0
"""How quick the lists of articles and of spans are when there are very many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.ui.project_span_model import ProjectSpanModel
from narrativetagger.ui.window import MainWindow

from .desks import add_spans, make_many, open_window
from .measures import Measure, percentile, times_of

ARTICLES = 100_000
SPANS_EACH = 10
PAGES = 500
WANTED = ("recule", "etat major", "orsec 77", "agence 12", "zzz")
OPENINGS = 20
PERCEIVED = 0.03
PAGE = 0.005
FRAME = 0.016


def measures(application: QApplication, folder: Path) -> Iterator[Measure]:
    """Yield the measures of the list, on a project of a hundred thousand articles."""
    window = open_window(application, folder / "home")
    window.session.take(make_many(folder / "many.ntag", ARTICLES))
    application.processEvents()
    window.article_list.filter_bar.words.setFocus()
    window.article_list.model.prepare()
    _rest(application, window)
    typed = [_typed(application, window, letter) for letter in _letters(window)]
    shown, blocked = zip(*typed, strict=True)
    name = "article list filter, 100,000 articles"
    yield Measure(f"{name}, p95 / 30 ms", percentile(list(shown), 0.95), PERCEIVED, 1)
    yield Measure(f"{name}, longest pause, p99 / 16 ms", percentile(list(blocked), 0.99), FRAME, 1)
    model = window.article_list.model

    def sort() -> None:
        model.ask(ArticleOrder("title", not model.order.descending), ArticleChoice())
        _rest(application, window)

    yield Measure("article list by title, 100,000 / 300 ms", max(times_of(sort, 3)), 0.3, 1)
    yield from _palette(application, window)
    yield from _spans(application, window)
    window.close()
    window.deleteLater()


def _palette(application: QApplication, window: MainWindow) -> Iterator[Measure]:
    """Yield how quick the palette opens, and finds among all the articles."""
    box = window.palette_box

    def show() -> None:
        box.open()
        application.processEvents()

    durations = []
    for _ in range(OPENINGS):
        durations += times_of(show, 1)
        box.close_palette()
        application.processEvents()
    name = "palette opens, 100,000 articles, p95 / 30 ms"
    yield Measure(name, percentile(sorted(durations), 0.95), PERCEIVED, 1)
    box.open()
    while box.is_reading():
        application.processEvents()
    found = []
    for words in WANTED:
        box.field.clear()
        for letter in words:
            key = Qt.Key(ord(letter.upper()))
            found.append(_timed(partial(QTest.keyClick, box.field, key)))
            found[-1] += _timed(application.processEvents)
    name = "palette filters, 100,000 articles, p99 / 30 ms"
    yield Measure(name, percentile(sorted(found), 0.99), PERCEIVED, 1)


def _spans(application: QApplication, window: MainWindow) -> Iterator[Measure]:
    """Yield how quick the spans of all articles are listed, and how quick each page is read."""
    project = window.session.project
    if project is None:
        return
    add_spans(project, SPANS_EACH)

    def show() -> None:
        window.span_list.show_everywhere()
        application.processEvents()

    shown, pauses = [], []
    for _ in range(OPENINGS):
        shown += times_of(show, 1)
        model = window.span_list.findChild(ProjectSpanModel)
        while model is not None and model.searching:
            pauses.append(_timed(application.processEvents))
        window.span_list.show_everywhere()
    name = "spans of all articles, 1,000,000"
    yield Measure(f"{name}, shown, p95 / 30 ms", percentile(shown, 0.95), PERCEIVED, 1)
    yield Measure(f"{name}, longest pause, p99 / 16 ms", percentile(pauses, 0.99), FRAME, 1)
    show()
    while model is not None and model.searching:
        application.processEvents()
    rows = [row * 7919 % (ARTICLES * SPANS_EACH) for row in range(1, PAGES)]
    read = [_timed(partial(_read, model, row)) for row in rows]
    yield Measure(
        f"{name}, page, p99 / 5 ms", percentile(read, 0.99), PAGE, 1, peers="OFFSET: 52 ms"
    )


def _read(model: QAbstractItemModel, row: int) -> None:
    assert model.index(row, 0).data()


def _letters(window: MainWindow) -> Iterator[str]:
    for words in WANTED:
        window.article_list.filter_bar.words.clear()
        yield from words


def _typed(application: QApplication, window: MainWindow, letter: str) -> tuple[float, float]:
    """Type a letter; return how long until the rows are painted, and the longest pause."""
    field = window.article_list.filter_bar.words
    begin = perf_counter()
    pauses = [_timed(lambda: QTest.keyClick(field, Qt.Key(ord(letter.upper()))))]
    pauses += _rest(application, window)
    return perf_counter() - begin, max(pauses)


def _rest(application: QApplication, window: MainWindow) -> list[float]:
    """Let the window work until nothing is searched any more; return its pauses."""
    pauses = [_timed(application.processEvents)]
    while window.article_list.model.searching:
        pauses.append(_timed(application.processEvents))
    pauses.append(_timed(application.processEvents))
    return pauses


def _timed(work: Callable[[], object]) -> float:
    return times_of(work, 1)[0]
