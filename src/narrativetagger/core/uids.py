# SPDX-License-Identifier: Apache-2.0
"""Names that are unique across projects: UUID version 7, in text."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from narrativetagger.core.clock import Clock

UidSource = Callable[[], str]
"""Returns a new uid on each call."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COUNTER_BITS = 74
_VERSION = 7 << 76
_VARIANT = 0b10 << 62


class Uuid7Source:
    """Makes UUIDs that sort in the order in which they were made (RFC 9562, section 5.7).

    Within a millisecond, and while the clock stands back, the random bits count up from the last
    ones (section 6.2, method 2).
    """

    def __init__(self, clock: Clock) -> None:
        """Take the time from a clock."""
        self._clock = clock
        self._milliseconds = -1
        self._random = 0

    def __call__(self) -> str:
        """Return a new uid, greater than all before."""
        now = (self._clock() - _EPOCH) // timedelta(milliseconds=1)
        if now > self._milliseconds:
            self._milliseconds = now
            # The highest bit stays free, so that counting up does not overflow.
            self._random = secrets.randbits(_COUNTER_BITS - 1)
        else:
            self._random += 1 + secrets.randbits(32)
        high, low = divmod(self._random, 1 << 62)
        value = (self._milliseconds << 80) | _VERSION | (high << 64) | _VARIANT | low
        return str(UUID(int=value))
