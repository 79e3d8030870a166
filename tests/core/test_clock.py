# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.clock import parse_timestamp, system_clock, timestamp


def test_form() -> None:
    time = datetime(2026, 11, 22, 11, 28, 5, 123_999, tzinfo=UTC)
    assert timestamp(time) == "2026-11-22T11:28:05.123Z"


def test_another_time_zone_is_turned_into_utc() -> None:
    kyiv = timezone(timedelta(hours=2))
    assert timestamp(datetime(2026, 1, 1, 0, 30, tzinfo=kyiv)) == "2025-12-31T22:30:00.000Z"


@given(st.datetimes(datetime(1000, 1, 1), timezones=st.just(UTC)))
def test_round_trip_to_the_millisecond(time: datetime) -> None:
    read = parse_timestamp(timestamp(time))
    assert read.tzinfo == UTC
    assert timedelta(0) <= time - read < timedelta(milliseconds=1)


def test_no_time() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        parse_timestamp("yesterday")


def test_system_clock_goes_forward_in_utc() -> None:
    first = system_clock()
    assert first.tzinfo == UTC
    assert first <= system_clock()
