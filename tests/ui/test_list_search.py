# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from narrativetagger.core.errors import UserError
from narrativetagger.store.failures import DISK_FULL
from narrativetagger.ui import list_search
from narrativetagger.ui.list_search import ListSearch
from narrativetagger.ui.session import Session

IDS = array("q", (1, 2))


def steps(many: int) -> Iterator[array[int] | None]:
    for _ in range(many):
        yield None
    yield IDS


def test_a_short_search_is_over_at_once(session: Session) -> None:
    search, found = ListSearch(session, session), []
    search.found.connect(found.append)
    search.run(steps(2))
    assert found == [IDS]
    assert not search.running


def test_a_long_one_lets_the_window_work_in_between(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search, found = ListSearch(session, session), []
    search.found.connect(found.append)
    monkeypatch.setattr(list_search, "BREATH", 0)
    search.run(steps(3))
    assert search.running
    assert found == []
    qtbot.waitUntil(lambda: found == [IDS])


def test_a_new_search_puts_an_end_to_the_old_one(session: Session, qtbot: QtBot) -> None:
    search, found = ListSearch(session, session), []
    search.found.connect(found.append)
    search.run(endless())
    assert search.running
    search.run(steps(0))
    assert found == [IDS]
    search.run(endless())
    search.stop()
    assert not search.running


def endless() -> Iterator[None]:
    while True:
        yield None


def test_a_disk_that_fails_is_told(session: Session) -> None:
    def fails() -> Iterator[None]:
        yield None
        raise UserError(DISK_FULL, name="front.ntag")

    told: list[UserError] = []
    session.refused.connect(told.append)
    search = ListSearch(session, session)
    search.run(fails())
    assert [error.text for error in told] == [DISK_FULL]
    assert not search.running
