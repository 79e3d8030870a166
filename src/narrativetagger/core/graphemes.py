# SPDX-License-Identifier: Apache-2.0
"""Borders of grapheme clusters: what a reader takes for one character (Unicode UAX #29)."""

from __future__ import annotations

from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern

_CLUSTER = LatePattern(r"\X")

_CERTAIN = LatePattern(
    r"(?r)[^\p{GCB=Prepend}\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=L}\r]"
    r"(?!\p{InCB=Consonant})[\p{GCB=Other}\p{GCB=LV}\p{GCB=LVT}\n]"
)
"""Two characters with a border between them, whatever stands around them.

The second joins what is before it only by the rules GB6, GB9b, GB9c and GB11 of UAX #29, which ask
the first to be a Hangul initial, a prepended mark, an extending one or a joiner. Consonants of
Indic scripts are left out, for ``\\X`` joins them to a few letters more.
"""

_PLAIN = LatePattern(
    r"[\n -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0400-\u0482\u048a-\u052f"
    r"\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u202f]{2}"
)
"""Two of the characters that most texts consist of, and that join no other: a border, quickly told.

Spaces, punctuation and the letters of Latin, Cyrillic, Hebrew and Arabic.
"""

_FLAGS = LatePattern(r"(?r)\p{RI}{3,}")
"""A run of regional indicators, of which two each make a flag (rules GB12 and GB13)."""

_WINDOW = 64
"""Code points searched for a certain border at first; doubled while there is none."""


def cluster_at(text: str, place: int) -> Passage:
    """Return the cluster that a code point belongs to.

    Only the surroundings are looked at, so the cost does not grow with the text.

    Args:
        text: The stored text.
        place: A code point of it, 0 to its length less one.
    """
    for cluster in _CLUSTER.compiled.finditer(text, _border_before(text, place)):
        if cluster.end() > place:
            return Passage(cluster.start(), cluster.end())
    raise ValueError(f"not in the text: {place}")


def is_border(text: str, place: int) -> bool:
    """Tell whether a place lies between clusters, or at an end of the text."""
    return place in (0, len(text)) or cluster_at(text, place).start == place


def next_border(text: str, place: int) -> int:
    """Return the first border behind a place; the end of the text has none behind it."""
    return cluster_at(text, place).end if place < len(text) else place


def previous_border(text: str, place: int) -> int:
    """Return the last border before a place; the beginning of the text has none before it."""
    return cluster_at(text, place - 1).start if place > 0 else place


def snap(text: str, passage: Passage) -> Passage:
    """Return the smallest passage of whole clusters around another one, which is not empty."""
    start, end = passage.start, passage.end
    if _PLAIN.compiled.match(text, max(0, start - 1)) is None:
        start = cluster_at(text, start).start
    if _PLAIN.compiled.match(text, end - 1) is None:
        end = cluster_at(text, end - 1).end
    return passage if (start, end) == (passage.start, passage.end) else Passage(start, end)


def _border_before(text: str, place: int) -> int:
    """Return a certain border at or before a place, as near as one is easily found."""
    flags = _FLAGS.compiled.match(text, 0, place + 1)
    if flags is not None:
        return place - (len(flags.group()) - 1) % 2
    window = _WINDOW
    while window < place:
        certain = _CERTAIN.compiled.search(text, place - window, place + 1)
        if certain is not None:
            return int(certain.start()) + 1
        window *= 2
    return 0
