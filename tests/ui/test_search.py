# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.hands import PATIENCE

from narrativetagger.core.errors import UserError
from narrativetagger.core.finding import INVALID, TOO_SLOW, Finder, Query
from narrativetagger.core.passages import Passage
from narrativetagger.ui.search import Search, _RegexThread

LONG = "Le repli continue. " * 20_000
SLOW = Query("^(a|aa)+$", regex=True)
SLOW_TEXT = "a" * 5_000 + "b"


@pytest.fixture
def search(qapp: QApplication) -> Iterator[Search]:
    found = Search()
    yield found
    found.stop()
    found.deleteLater()
    for thread in threading.enumerate():
        if isinstance(thread, _RegexThread):
            # Its limit is one of the processor's time, of which a busy machine gives little.
            thread.join(PATIENCE / 1000)


def run(search: Search, qtbot: QtBot, text: str, query: Query) -> list[tuple[int, int]]:
    search.look_at(text)
    search.start(query)
    qtbot.waitUntil(lambda: search.finished)
    return [(hit.start, hit.end) for hit in search.hits]


@pytest.mark.parametrize("regex", [False, True])
def test_it_finds_all_hits(search: Search, qtbot: QtBot, regex: bool) -> None:
    query = Query("repli", regex=regex)
    found = run(search, qtbot, LONG, query)
    assert found == [(hit.start, hit.end) for hit in Finder(LONG).hits(query)]
    assert len(found) == 20_000


def test_the_first_hits_are_there_at_once(search: Search) -> None:
    search.look_at("Le repli")
    search.start(Query("repli"))
    assert len(search.hits) == 1


def test_a_search_in_place_of_another_forgets_its_hits(search: Search, qtbot: QtBot) -> None:
    search.look_at(LONG)
    search.start(Query("l"))
    assert run(search, qtbot, "un deux", Query("deux")) == [(3, 7)]
    qtbot.wait(50)
    assert len(search.hits) == 1


def test_a_wrong_expression_is_told(search: Search, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.failed) as failed:
        search.look_at("text")
        search.start(Query("(", regex=True))
    (error,) = failed.args
    assert isinstance(error, UserError)
    assert error.text == INVALID
    assert search.finished


def test_an_expression_that_takes_too_long_is_told_while_the_window_goes_on(
    search: Search, qtbot: QtBot
) -> None:
    search.look_at(SLOW_TEXT)
    with qtbot.waitSignal(search.failed, timeout=30_000) as failed:
        search.start(SLOW)
    assert failed.args[0].text == TOO_SLOW


def test_what_nobody_waits_for_any_more_is_dropped(search: Search, qtbot: QtBot) -> None:
    failures: list[object] = []
    search.failed.connect(failures.append)
    search.look_at(SLOW_TEXT)
    search.start(SLOW)
    assert run(search, qtbot, "un deux", Query("d.", regex=True)) == [(3, 5)]
    qtbot.wait(1_500)
    assert failures == []
    assert len(search.hits) == 1


@pytest.mark.parametrize("fails", [False, True])
def test_a_thread_that_is_let_go_hands_nothing_over(fails: bool) -> None:
    came: list[object] = []

    def steps() -> Iterator[list[Passage]]:
        yield [Passage(0, 1)]
        thread.let_go()
        if fails:
            raise UserError(TOO_SLOW)
        yield [Passage(1, 2)]

    thread = _RegexThread(steps(), lambda _thread, batch: came.append(batch))
    thread.run()
    assert came == [[Passage(0, 1)]]
