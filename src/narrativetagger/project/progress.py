# SPDX-License-Identifier: Apache-2.0
"""How long work tells how far it is, and how it learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable

OnProgress = Callable[[int, int], None]
"""Told what is done and how much there is in all."""

Cancelled = Callable[[], bool]
"""Asked now and then whether to stop."""


class CancelledError(Exception):
    """The asker wanted no file after all; none was written."""


def no_progress(_done: int, _total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Go on to the end."""
    return False
