# SPDX-License-Identifier: Apache-2.0
"""Give overlapping spans lanes of their own to be underlined in."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush

from narrativetagger.core.spans import Mark


def lanes(spans: Iterable[Mark]) -> dict[int, int]:
    """Return a lane for each span: the lowest that is free where the span begins.

    The order is that of start, the longer one first, then row id, so that the lanes depend on the
    spans alone and never on what part of them is seen.

    Args:
        spans: All spans of one paragraph, in any order.

    Returns:
        Lane by row id, from 0, nearest to the text.
    """
    free: list[int] = []
    taken: list[tuple[int, int]] = []
    found: dict[int, int] = {}
    for span in sorted(spans, key=outer_first):
        while taken and taken[0][0] <= span.start:
            heappush(free, heappop(taken)[1])
        lane = heappop(free) if free else len(taken)
        heappush(taken, (span.end, lane))
        found[span.id] = lane
    return found


def outer_first(span: Mark) -> tuple[int, int, int]:
    """Return what sorts spans by start, the longer one first, then by row id."""
    return (span.start, -span.end, span.id)
