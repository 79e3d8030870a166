# SPDX-License-Identifier: Apache-2.0
"""Where times and names come from, handed in so that a test can hold them still."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from narrativetagger.core.clock import Clock, system_clock, timestamp
from narrativetagger.core.uids import UidSource, Uuid7Source

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sources:
    """What a project needs from outside to write.

    Attributes:
        clock: The time now, in UTC.
        uids: A new uid on each call.
        salts: A new salt for a log payload on each call, in hexadecimal.
        installation_uid: Names this installation's chain in the log.
    """

    clock: Clock
    uids: UidSource
    salts: Callable[[], str]
    installation_uid: str

    def now(self) -> str:
        """Return the time as it is stored."""
        return timestamp(self.clock())


def system_sources(installation_uid: str) -> Sources:
    """Return the machine's own clock and chance."""
    return Sources(system_clock, Uuid7Source(system_clock), _salt, installation_uid)


def _salt() -> str:
    return secrets.token_hex(SALT_BYTES)
