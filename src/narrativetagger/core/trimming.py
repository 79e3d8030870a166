# SPDX-License-Identifier: Apache-2.0
"""Leave out at the edges of a passage what does not belong to its words."""

from __future__ import annotations

from narrativetagger.core.graphemes import snap
from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern

_OUTER = r"""\s\p{DI}.,:;«»“”„\""""
"""White space, what is invisible by default (UAX #44: joiners, direction marks), marks to drop."""

_LEADING = LatePattern(rf"[{_OUTER}]*+")
_TRAILING = LatePattern(rf"(?r)[{_OUTER}]*+")


def trim(text: str, passage: Passage) -> Passage | None:
    """Return a passage without outer white space, ``. , : ;`` and quotation marks.

    ``! ? …`` stay, since they carry tone, and so do apostrophes and single quotation marks, which
    belong to words. Three full stops are not the one character ``…`` and go: one rule for a full
    stop is easier to foresee. Invisible format characters at an edge go too. No grapheme cluster is
    cut, so an edge can lie outside the selected range.

    Args:
        text: The stored text.
        passage: A selected range of it.

    Returns:
        The range of the words; None when there are none.
    """
    start = _LEADING.compiled.match(text, passage.start, passage.end)
    end = _TRAILING.compiled.match(text, passage.start, passage.end)
    if start is None or end is None or start.end() >= end.start():
        return None
    return snap(text, Passage(start.end(), end.start()))
