# SPDX-License-Identifier: Apache-2.0
"""Give the brackets beside a text columns of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from narrativetagger.core.lanes import outer_first
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark

ANEW = 32
"""Columns are given out anew at each block whose number is a multiple of this.

So they never depend on where a reader came from, and a jump into a text whose spans all hang
together does not begin with its first block.
"""

Bounds = Callable[[int], tuple[int, int]]
"""Returns first code point and one past the last of a block, by its number from 0."""


class CrossingColumns:
    """Gives a column to each span that goes on beyond a block, the same in all its blocks.

    Two spans that touch the same block never share a column.
    """

    def __init__(self, index: SpanIndex, bounds: Bounds, shown: Callable[[Mark], bool]) -> None:
        """Look at an article.

        Args:
            index: Its spans.
            bounds: Of each block of the text.
            shown: Tells which spans have a bracket at all.
        """
        self._index = index
        self._bounds = bounds
        self._shown = shown
        self._known: dict[int, dict[Mark, int]] = {}

    def forget_from(self, number: int) -> None:
        """Give out columns anew from a block on, after its spans changed."""
        self._known = {known: found for known, found in self._known.items() if known < number}

    def of_block(self, number: int) -> dict[Mark, int]:
        """Return the column of each span of a block that crosses an edge of it."""
        first = number
        while first % ANEW and first not in self._known:
            first -= 1
        for block in range(first, number + 1):
            if block not in self._known:
                before = self._known[block - 1] if block % ANEW else {}
                self._known[block] = self._given_out(block, before)
        return self._known[number]

    def _given_out(self, number: int, before: dict[Mark, int]) -> dict[Mark, int]:
        start, end = self._bounds(number)
        crossing = [
            span
            # An empty block still has its line end.
            for span in self._index.overlapping(start, max(end, start + 1))
            if (span.start < start or span.end > end) and self._shown(span)
        ]
        crossing.sort(key=outer_first)
        found = {span: before[span] for span in crossing if span in before}
        taken = set(found.values())
        free = (column for column in count() if column not in taken)
        for span in crossing:
            if span not in found:
                found[span] = next(free)
        return found


def packed(rows: Iterable[tuple[int, int]], most: int) -> list[int]:
    """Return a column for each stretch of rows: the lowest that is free on all of them.

    Args:
        rows: First and last row of each, both included, in the order they are to be served.
        most: How many columns there are; a stretch that finds none free gets this number.
    """
    columns: list[list[tuple[int, int]]] = [[] for _ in range(most)]
    found = []
    for stretch in rows:
        fits = (
            number
            for number, column in enumerate(columns)
            if not any(_touch(stretch, other) for other in column)
        )
        found.append(next(fits, most))
        if found[-1] < most:
            columns[found[-1]].append(stretch)
    return found


def _touch(one: Sequence[int], other: Sequence[int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
