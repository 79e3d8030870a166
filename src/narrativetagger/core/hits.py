# SPDX-License-Identifier: Apache-2.0
"""Keep the hits of a search, of which a single letter has a hundred thousand."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import overload

from narrativetagger.core.passages import Passage


class Hits(Sequence[Passage]):
    """Passages as two rows of numbers, which the garbage collector need not look at.

    Looking at a hundred thousand objects keeps a key waiting for longer than a frame.
    """

    def __init__(self, passages: Iterable[Passage] = ()) -> None:
        """Begin with some passages, in ascending order."""
        self._starts = array("q")
        self._ends = array("q")
        self.extend(passages)

    def extend(self, passages: Iterable[Passage]) -> None:
        """Add passages behind the last one."""
        for passage in passages:
            self._starts.append(passage.start)
            self._ends.append(passage.end)

    def __len__(self) -> int:
        """Return the number of hits."""
        return len(self._starts)

    @overload
    def __getitem__(self, row: int) -> Passage: ...
    @overload
    def __getitem__(self, row: slice) -> list[Passage]: ...
    def __getitem__(self, row: int | slice) -> Passage | list[Passage]:
        """Return a hit, or some of them."""
        if isinstance(row, slice):
            return [*map(Passage, self._starts[row], self._ends[row])]
        return Passage(self._starts[row], self._ends[row])
