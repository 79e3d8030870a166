# SPDX-License-Identifier: Apache-2.0
"""From places in the decoded original to places in the stored text, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator


class OffsetMap:
    """Knows which code points of the original were left out of the stored text.

    Normalising replaces one code point by one, except that it leaves out a byte order mark and the
    CR of each CRLF; so the places left out are all there is to know.
    """

    def __init__(self, left_out: Iterable[int] = ()) -> None:
        """Take the places left out.

        Args:
            left_out: Places in the original, in code points, rising.
        """
        self._left_out = list(left_out)
        # Where each of them would stand in the stored text.
        self._stored = [place - before for before, place in enumerate(self._left_out)]

    def to_stored(self, raw: int) -> int:
        """Return the stored place of a place in the original, in code points."""
        return raw - bisect_left(self._left_out, raw)

    def to_raw(self, stored: int) -> int:
        """Return the original's place of a stored place, behind what was left out there."""
        return stored + bisect_right(self._stored, stored)

    def to_bytes(self) -> bytes:
        """Return the map as distances between the places left out.

        Each distance is written in groups of seven bits, lowest first, the highest bit of a byte
        saying that another follows (LEB128, DWARF 5, section 7.6).
        """
        packed = bytearray()
        before = 0
        for place in self._left_out:
            distance, before = place - before, place
            while distance > 0x7F:
                packed.append(distance & 0x7F | 0x80)
                distance >>= 7
            packed.append(distance)
        return bytes(packed)

    @classmethod
    def from_bytes(cls, packed: bytes) -> OffsetMap:
        """Return the map that ``to_bytes`` wrote.

        Raises:
            ValueError: If the bytes end too early.
        """
        return cls(_places(packed))


def _places(packed: bytes) -> Iterator[int]:
    place = distance = shift = 0
    for byte in packed:
        distance |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            place += distance
            distance = shift = 0
            yield place
    if shift:
        raise ValueError("a packed offset map ends inside a number")
