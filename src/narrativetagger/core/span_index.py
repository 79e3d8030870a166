# SPDX-License-Identifier: Apache-2.0
"""Find the spans of an article by place, fast enough to ask at every repaint."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

from narrativetagger.core.spans import Mark, MarkRow

TIERS = (512, 8_192, 131_072, 2_097_152, 1 << 62)
"""Longest span of each tier, in code points.

A tier is asked for what starts at most its longest span before a place, so that one span as long
as the article does not make all others slow to find.
"""

Key = tuple[int, ...]
"""A mark, or the beginning of one: start, end, row id."""


class SpanIndex:
    """The marks of an article by place and in reading order.

    Reading order is by start, end and row id. Marks are kept as plain tuples, as they come from the
    project: making 100,000 of another class would take longer than all the rest.
    """

    def __init__(self, rows: Iterable[MarkRow] = ()) -> None:
        """Index some marks, in any order."""
        self._rows = sorted(rows)
        self._tiers: list[list[MarkRow]] = []
        left = self._rows
        for longest in TIERS:
            tier = [row for row in left if row[1] - row[0] <= longest]
            if len(tier) < len(left):
                left = [row for row in left if row[1] - row[0] > longest]
            else:
                left = []
            self._tiers.append(tier)

    def __len__(self) -> int:
        """Return the number of spans."""
        return len(self._rows)

    def __iter__(self) -> Iterator[Mark]:
        """Yield all marks in reading order."""
        return map(Mark._make, self._rows)

    def __contains__(self, mark: object) -> bool:
        """Tell whether exactly this mark is here."""
        if not isinstance(mark, tuple):
            return False
        row = bisect_left(self._rows, mark)
        return self._rows[row : row + 1] == [mark]

    def __getitem__(self, row: int) -> Mark:
        """Return the mark at a row of the reading order, from 0."""
        return Mark._make(self._rows[row])

    def rows(self) -> list[MarkRow]:
        """Return a copy of all marks as plain tuples, in reading order."""
        return self._rows.copy()

    def row_of(self, mark: MarkRow) -> int:
        """Return where a mark stands, or would stand, in reading order."""
        return bisect_left(self._rows, mark)

    def add(self, mark: MarkRow) -> None:
        """Add a mark."""
        row = mark[:]  # Plain, also where it is a mark.
        insort(self._rows, row)
        insort(self._tier(row), row)

    def remove(self, mark: MarkRow) -> None:
        """Remove a mark.

        Raises:
            KeyError: If it is not here.
        """
        for rows in (self._rows, self._tier(mark)):
            place = bisect_left(rows, mark)
            if rows[place : place + 1] != [mark]:
                raise KeyError(mark)
            del rows[place]

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a code point with a range, in reading order.

        Args:
            start: First code point.
            end: One past the last; an empty range has no spans.
        """
        if start >= end:
            return []
        found: list[MarkRow] = []
        for longest, tier in zip(TIERS, self._tiers, strict=True):
            first, last = bisect_left(tier, (start - longest,)), bisect_left(tier, (end,))
            found += [row for row in tier[first:last] if row[1] > start]
        return list(map(Mark._make, sorted(found)))

    def at(self, place: int) -> list[Mark]:
        """Return the marks on a code point, in reading order."""
        return self.overlapping(place, place + 1)

    def next_after(self, key: Key) -> Mark | None:
        """Return the first mark behind a place in reading order, None when it was the last."""
        row = bisect_right(self._rows, key)
        return self[row] if row < len(self._rows) else None

    def previous_before(self, key: Key) -> Mark | None:
        """Return the last mark before a place in reading order, None when it was the first."""
        row = bisect_left(self._rows, key)
        return self[row - 1] if row else None

    def _tier(self, row: MarkRow) -> list[MarkRow]:
        return self._tiers[bisect_left(TIERS, row[1] - row[0])]
