# SPDX-License-Identifier: Apache-2.0
"""Code points, which the project counts, and UTF-16 units, which Qt counts."""

from __future__ import annotations

from bisect import bisect_right

CHUNK = 4096
"""Code points between two entries of the table of starts."""


def utf16_length(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Utf16Map:
    """Converts places in one text, in near-constant time.

    Attributes:
        length: Length of the text in UTF-16 units.
    """

    def __init__(self, text: str) -> None:
        """Count a text once.

        Args:
            text: Any text; only one with characters beyond U+FFFF needs a table.
        """
        self._text = text
        self._starts: list[int] = []
        self.length = utf16_length(text)
        if self.length != len(text):
            place = 0
            for start in range(0, len(text), CHUNK):
                self._starts.append(place)
                place += utf16_length(text[start : start + CHUNK])

    def to_qt(self, place: int) -> int:
        """Return the UTF-16 place of a code point place.

        Args:
            place: 0 to the length of the text, in code points.
        """
        if not self._starts or place <= 0:
            return place
        chunk = min(place // CHUNK, len(self._starts) - 1)
        return self._starts[chunk] + utf16_length(self._text[chunk * CHUNK : place])

    def from_qt(self, qt_pos: int) -> int:
        """Return the code point place of a UTF-16 place; inside a pair, that of its start."""
        if not self._starts or qt_pos <= 0:
            return qt_pos
        chunk = bisect_right(self._starts, qt_pos) - 1
        units = qt_pos - self._starts[chunk]
        first = chunk * CHUNK
        encoded = self._text[first : first + CHUNK].encode("utf-16-le", "surrogatepass")
        head = encoded[: 2 * units].decode("utf-16-le", "surrogatepass")
        if head and "\ud800" <= head[-1] <= "\udbff":
            return first + len(head) - 1
        return first + len(head)
