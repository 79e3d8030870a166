# SPDX-License-Identifier: Apache-2.0
"""Times and uids that are the same in every run, for golden files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

START = datetime(2026, 11, 22, 11, 28, 5, 123_000, tzinfo=UTC)


class SteppingClock:
    """A clock that goes on by a fixed step each time it is read."""

    def __init__(self, start: datetime = START, step: timedelta = timedelta(0)) -> None:
        self.time = start
        self.step = step

    def __call__(self) -> datetime:
        time = self.time
        self.time += self.step
        return time


class CountingUids:
    """Uids that count up from 1; still UUIDs of version 7 in form."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> str:
        self.count += 1
        return str(UUID(int=(7 << 76) | (0b10 << 62) | self.count))
