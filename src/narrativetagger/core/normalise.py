# SPDX-License-Identifier: Apache-2.0
"""Make a text fit to be stored, once, on its way in (DESIGN 4)."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from narrativetagger.core.offset_map import OffsetMap

BYTE_ORDER_MARK = "\ufeff"

_CRLF = regex.compile("\r\n")
_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")
_UNUSABLE = regex.compile("[\0\ufdd0\ufdd1\ud800-\udfff]")
"""NUL ends strings in C, Qt takes U+FDD0 and U+FDD1 for its own, UTF-8 has no lone surrogates."""


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text fit to be stored.

    Attributes:
        text: With LF line ends and no byte order mark at the beginning.
        offset_map: From places in the raw text to places in this one.
        replaced: How many unusable characters became U+FFFD.
    """

    text: str
    offset_map: OffsetMap
    replaced: int


def normalise(raw: str) -> Normalised:
    """Make line ends LF and drop what cannot be stored; nothing else is touched.

    Composed and decomposed accents, no-break spaces, joiners and direction marks stay as they are,
    since they are part of the evidence.

    Args:
        raw: Decoded text, as it came.
    """
    left_out = [0] if raw.startswith(BYTE_ORDER_MARK) else []
    left_out += [match.start() for match in _CRLF.finditer(raw)]
    text = raw.removeprefix(BYTE_ORDER_MARK)
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    text, replaced = _UNUSABLE.subn("\ufffd", text)
    return Normalised(text, OffsetMap(left_out), replaced)
