# SPDX-License-Identifier: Apache-2.0
"""What a span says of its passage besides the offsets: context, occurrence, the passage's uid."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import lru_cache
from uuid import UUID, uuid5

CONTEXT = 32
"""Length of prefix and suffix, in code points."""

KEPT = 64
"""Quotes whose places in a text are remembered."""


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the words before and after a passage.

    Args:
        text: The stored text.
        start: First code point of the passage.
        end: One past its last code point.

    Returns:
        Prefix and suffix, ``CONTEXT`` code points each, shorter at the ends of the text.
    """
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


class Occurrences:
    """Counts the same words in a text; of the last quotes it remembers where they stand."""

    def __init__(self, text: str) -> None:
        """Take the stored text."""
        self._text = text
        self._last = ""
        self._starts = lru_cache(KEPT)(self._found)

    def of(self, quote: str, start: int) -> str:
        """Return which of the same words in the text these are, as ``2 of 3`` (SCHEMA rule 10).

        Matches do not overlap and are counted from the beginning of the text. A passage that lies
        across two matches, as the middle ``aa`` of ``aaaa`` does, counts as the earlier of them.

        Args:
            quote: The exact words, not empty.
            start: Where they begin, in code points.
        """
        if quote != self._last:
            # To count is quicker than to remember; the same words again are worth the difference.
            self._last = quote
            number = self._text.count(quote, 0, start + len(quote))
            return f"{max(1, number)} of {self._text.count(quote)}"
        starts = self._starts(quote)
        return f"{max(1, bisect_right(starts, start))} of {len(starts)}"

    def _found(self, quote: str) -> array[int]:
        found = array("q")
        place = self._text.find(quote)
        while place >= 0:
            found.append(place)
            place = self._text.find(quote, place + len(quote))
        return found


def passage_uid(article_uid: str, start: int, end: int) -> str:
    """Return the name of a passage, the same for all tags and analysts (SCHEMA rule 4).

    Args:
        article_uid: Uid of the article.
        start: First code point.
        end: One past the last code point.
    """
    return str(uuid5(UUID(article_uid), f"{start}:{end}"))
