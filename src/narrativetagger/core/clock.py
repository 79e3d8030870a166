# SPDX-License-Identifier: Apache-2.0
"""The time, handed in so that a test can hold it still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the time now, with its time zone."""


def system_clock() -> datetime:
    """Return the machine's time, in UTC."""
    return datetime.now(UTC)


def timestamp(time: datetime) -> str:
    """Return a time as it is stored: ``2026-11-22T11:28:05.123Z``.

    Args:
        time: With its time zone.
    """
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_timestamp(text: str) -> datetime:
    """Return the time that ``timestamp`` wrote.

    Raises:
        ValueError: If it is no ISO 8601 time.
    """
    return datetime.fromisoformat(text)
