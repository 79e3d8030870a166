# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from uuid import RFC_4122, UUID

import pytest
from tests.fixture_sources import START, CountingUids, SteppingClock

from narrativetagger.core.clock import system_clock
from narrativetagger.core.uids import Uuid7Source


def milliseconds(uid: str) -> int:
    return UUID(uid).int >> 80


def test_layout_of_version_7() -> None:
    uid = Uuid7Source(system_clock)()
    assert UUID(uid).version == 7
    assert UUID(uid).variant == RFC_4122
    assert uid == str(UUID(uid))


def test_time_stands_in_front() -> None:
    clock = SteppingClock(START, timedelta(milliseconds=1))
    uids = Uuid7Source(clock)
    first = int(START.timestamp()) * 1000 + 123
    assert [milliseconds(uids()) for _ in range(500)] == list(range(first, first + 500))


@pytest.mark.parametrize("step", [timedelta(0), timedelta(milliseconds=-1), timedelta(days=-1)])
def test_order_holds_when_the_clock_does_not_go_on(step: timedelta) -> None:
    uids = Uuid7Source(SteppingClock(START, step))
    made = [uids() for _ in range(1000)]
    assert all(one < next_one for one, next_one in pairwise(made))
    assert {milliseconds(uid) for uid in made} == {milliseconds(made[0])}
    assert {UUID(uid).version for uid in made} == {7}


def test_two_sources_never_agree() -> None:
    one, other = Uuid7Source(SteppingClock()), Uuid7Source(SteppingClock())
    assert not {one() for _ in range(100)} & {other() for _ in range(100)}


def test_next_uid_cannot_be_guessed_within_a_millisecond() -> None:
    uids = Uuid7Source(SteppingClock())
    made = [UUID(uids()).int for _ in range(100)]
    assert len({after - before for before, after in pairwise(made)}) > 90


def test_counting_uids_of_the_tests() -> None:
    uids = CountingUids()
    assert uids() == "00000000-0000-7000-8000-000000000001"
    assert UUID(uids()).version == 7
