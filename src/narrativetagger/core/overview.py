# SPDX-License-Identifier: Apache-2.0
"""Where passages of a text stand on a ruler of some pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import MarkRow

Tick = tuple[int, int, int]
"""Row id of a tag, first and last pixel; neighbours in a long text share one."""


class Overview:
    """Counts the spans of each tick, so that one more or less costs nothing.

    Attributes:
        ticks: How many spans each tick stands for.
    """

    def __init__(self, length: int, height: int) -> None:
        """Begin with an empty ruler.

        Args:
            length: Of the text, in code points.
            height: Of the ruler, in pixels.
        """
        self._length = max(1, length)
        self._height = max(1, height)
        self.ticks: Counter[Tick] = Counter()

    def pixel(self, place: int) -> int:
        """Return where a place is, in pixels from the top.

        Args:
            place: In code points.
        """
        return min(place * self._height // self._length, self._height - 1)

    def place(self, pixel: int) -> int:
        """Return the first place of the text that a pixel stands for, in code points."""
        return min(-(-max(0, pixel) * self._length // self._height), self._length)

    def tick(self, row: MarkRow) -> Tick:
        """Return the tick of a span."""
        return (row[3], self.pixel(row[0]), self.pixel(row[1] - 1))

    def add(self, row: MarkRow) -> Tick | None:
        """Count a span, and return its tick if it is new on the ruler."""
        tick = self.tick(row)
        self.ticks[tick] += 1
        return tick if self.ticks[tick] == 1 else None

    def remove(self, row: MarkRow) -> Tick | None:
        """Count a span no more, and return its tick if that is no longer on the ruler.

        While ``count`` goes on, one that is not counted yet may be taken off before.
        """
        tick = self.tick(row)
        self.ticks[tick] -= 1
        return tick if self.ticks[tick] == 0 else None

    def seen(self) -> list[Tick]:
        """Return the ticks that stand for a span at least."""
        return [tick for tick, spans in self.ticks.items() if spans > 0]

    def count(self, rows: Iterable[MarkRow], at_once: int) -> Iterator[None]:
        """Count spans, so many between two steps of the iterator."""
        length, height = self._length, self._height
        for number, (start, end, _, tag_id, _) in enumerate(rows, start=1):
            self.ticks[tag_id, start * height // length, (end - 1) * height // length] += 1
            if number % at_once == 0:
                yield

    def pixels(self, passages: Iterable[Passage]) -> set[int]:
        """Return the pixels on which some passages begin."""
        return {self.pixel(passage.start) for passage in passages}
