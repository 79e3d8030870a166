# SPDX-License-Identifier: Apache-2.0
"""Find the spans of an article by place, fast enough to ask at every repaint."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Generic, Protocol, TypeAlias, TypeVar

BUCKET = 2048
"""Code points in a bucket: a page holds one or two (PERFORMANCE, index)."""

COARSE = 64
"""Buckets in a coarse one; spans longer than one live there, not in hundreds of fine ones."""

Key = tuple[int, int, int]
"""Start, end and row id: the reading order."""


class Indexed(Protocol):
    """What can be indexed: something with a place and a row id."""

    @property
    def id(self) -> int:
        """Row id, unique in the index."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """One past the last code point."""


S = TypeVar("S", bound=Indexed)

_key: Callable[[Indexed], Key] = attrgetter("start", "end", "id")


# Spans by bucket and row id.
_Table: TypeAlias = defaultdict[int, dict[int, S]]


class SpanIndex(Generic[S]):
    """Spans by place, each in every bucket it touches, and in reading order.

    Reading order is by start, end and row id.
    """

    def __init__(self, spans: Iterable[S] = ()) -> None:
        """Index some spans."""
        self._fine: _Table[S] = defaultdict(dict)
        self._coarse: _Table[S] = defaultdict(dict)
        self._by_id: dict[int, S] = {}
        for span in spans:
            self._put(span)
        self._order: list[Key] = sorted(map(_key, self._by_id.values()))

    def __len__(self) -> int:
        """Return the number of spans."""
        return len(self._by_id)

    def __iter__(self) -> Iterator[S]:
        """Yield all spans in reading order."""
        return (self._by_id[key[2]] for key in self._order)

    def __getitem__(self, row: int) -> S:
        """Return the span at a row of the reading order, from 0."""
        return self._by_id[self._order[row][2]]

    def row_of(self, span: S) -> int:
        """Return where a span stands, or would stand, in reading order."""
        return bisect_left(self._order, _key(span))

    def by_id(self, span_id: int) -> S | None:
        """Return the span of a row id, None when it is not here."""
        return self._by_id.get(span_id)

    def add(self, span: S) -> None:
        """Add a span."""
        self._put(span)
        insort(self._order, _key(span))

    def remove(self, span: S) -> None:
        """Remove the span of this row id, from where it was added.

        Raises:
            KeyError: If there is none.
        """
        known = self._by_id.pop(span.id)
        del self._order[bisect_left(self._order, _key(known))]
        table, buckets = self._buckets(known)
        for bucket in buckets:
            del table[bucket][known.id]

    def overlapping(self, start: int, end: int) -> list[S]:
        """Return the spans that share a code point with a range, in reading order.

        Args:
            start: First code point.
            end: One past the last; an empty range has no spans.
        """
        if start >= end:
            return []
        found: dict[int, S] = {}
        for table, size in ((self._fine, BUCKET), (self._coarse, BUCKET * COARSE)):
            for bucket in range(start // size, (end - 1) // size + 1):
                for span in table.get(bucket, {}).values():
                    if span.start < end and start < span.end:
                        found[span.id] = span
        return sorted(found.values(), key=_key)

    def at(self, place: int) -> list[S]:
        """Return the spans on a code point, in reading order."""
        return self.overlapping(place, place + 1)

    def next_after(self, key: Key) -> S | None:
        """Return the first span behind a place in reading order, None when it was the last."""
        row = bisect_right(self._order, key)
        return self[row] if row < len(self._order) else None

    def previous_before(self, key: Key) -> S | None:
        """Return the last span before a place in reading order, None when it was the first."""
        row = bisect_left(self._order, key)
        return self[row - 1] if row else None

    def _put(self, span: S) -> None:
        self._by_id[span.id] = span
        table, buckets = self._buckets(span)
        for bucket in buckets:
            table[bucket][span.id] = span

    def _buckets(self, span: S) -> tuple[_Table[S], range]:
        """Return the table a span belongs to and its buckets there."""
        coarse = span.end - span.start > BUCKET * COARSE
        size = BUCKET * COARSE if coarse else BUCKET
        buckets = range(span.start // size, (span.end - 1) // size + 1)
        return (self._coarse if coarse else self._fine), buckets
