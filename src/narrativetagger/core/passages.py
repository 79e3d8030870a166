# SPDX-License-Identifier: Apache-2.0
"""Ranges of an article's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A half-open range of an article's text, in code points.

    Attributes:
        start: First code point, from 0.
        end: One past the last code point.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that cannot be.

        Raises:
            ValueError: If the range starts before the text or ends before it starts.
        """
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a passage: {self.start}:{self.end}")

    def __len__(self) -> int:
        """Return the length in code points."""
        return self.end - self.start

    def overlaps(self, other: Passage) -> bool:
        """Tell whether both passages share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Passage) -> bool:
        """Tell whether the other passage lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the words of this passage in a text."""
        return text[self.start : self.end]
