# SPDX-License-Identifier: Apache-2.0
"""Fold a text so that what a reader takes for the same word is the same string.

One table does nearly all of the work. The few characters that vanish, become several or depend on
their neighbours are replaced one by one and remembered, so that each place of the folded text is
known in the stored one.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from narrativetagger.core.fold_table import IGNORED, FoldTable
from narrativetagger.core.graphemes import snap
from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern

FOLD_VERSION = 1
"""Raised with each change of what ``fold`` returns, for an index made before is then of no use."""

SLICE = 1 << 13
"""Code points folded in one step, which takes a tenth of a millisecond, or 4 if each has a mark."""

_TABLES = {keep_case: FoldTable(keep_case=keep_case) for keep_case in (False, True)}

_OPENING, _CLOSING = frozenset("«‹"), frozenset("»›")
_ENDS_OF_SPEECH = frozenset(".,!?…")
_BLANKS = LatePattern(f"[ {IGNORED}]*")

_Replacement = tuple[int, int, str]
"""Start and end of what is replaced, and by what."""


class Folded:
    """A text, folded, that knows where in the stored text its parts are.

    It is folded when it is first needed, or step by step before that.

    Attributes:
        stored: The text as it is stored.
    """

    def __init__(self, stored: str, *, keep_case: bool = False) -> None:
        """Keep a text to be folded.

        Args:
            stored: The text.
            keep_case: Leave capitals as they are.
        """
        self.stored = stored
        self._table = _TABLES[keep_case]
        self._parts: list[str] = []
        self._done = self._length = 0
        # Where each replacement begins and ends in both texts, but those of one character by one;
        # with an empty one at the beginning.
        self._starts, self._ends = [0], [0]
        self._stored_starts, self._stored_ends = [0], [0]

    @property
    def ready(self) -> bool:
        """Whether all of the text has been folded."""
        return self._done == len(self.stored)

    @cached_property
    def text(self) -> str:
        """The folded text."""
        while not self.ready:
            self.step()
        parts, self._parts = self._parts, []
        return "".join(parts)

    def step(self, length: int = SLICE) -> None:
        """Fold some more of the text; what comes out does not depend on the steps.

        Args:
            length: About how many code points to fold; more where there is no place to stop.
        """
        start, cut = self._done, 0
        while not cut and not self.ready:
            plain = self._table.translate(self.stored[start : start + length])
            behind_all = start + length >= len(self.stored)
            cut = len(plain) if behind_all else self._last_cut(plain)
            length *= 2
            if cut:
                self._take(plain[:cut])

    def passage(self, start: int, end: int) -> Passage:
        """Return the stored passage, of whole clusters, that became a range of the folded text.

        Args:
            start: First code point of the range, which is not empty.
            end: One past its last code point.
        """
        return snap(self.stored, Passage(self._origin(start)[0], self._origin(end - 1)[1]))

    def place(self, stored: int) -> int:
        """Return the folded place of the first character at or behind a stored place."""
        row = bisect_left(self._stored_starts, stored, 1) - 1
        return self._ends[row] + max(0, stored - self._stored_ends[row])

    def _origin(self, place: int) -> tuple[int, int]:
        """Return start and end of what became a folded code point."""
        row = bisect_right(self._starts, place) - 1
        if place < self._ends[row]:
            return self._stored_starts[row], self._stored_ends[row]
        stored = self._stored_ends[row] + place - self._ends[row]
        return stored, stored + 1

    def _last_cut(self, plain: str) -> int:
        """Return the last place that nothing reaches across, 0 if there is none."""
        odd, loose = self._table.odd, self._table.loose
        for place in range(len(plain) - 1, 0, -1):
            if plain[place] not in odd and plain[place] != " ":
                before = place - 1
                while before > 0 and plain[before] in loose:
                    before -= 1
                if plain[before] not in _CLOSING:
                    return place
        return 0

    def _take(self, plain: str) -> None:
        """Add a part that has been through the table, with its odd characters replaced."""
        last, length, stored = 0, self._length, self._done
        for start, end, new in self._replacements(plain):
            length += start - last
            self._parts += (plain[last:start], new)
            last = end
            if not len(new) == end - start == 1:
                self._starts.append(length)
                self._ends.append(length + len(new))
                self._stored_starts.append(stored + start)
                self._stored_ends.append(stored + end)
            length += len(new)
        self._parts.append(plain[last:])
        self._length = length + len(plain) - last
        self._done += len(plain)

    def _replacements(self, plain: str) -> list[_Replacement]:
        """Return what becomes of the odd characters, in ascending order."""
        found: list[_Replacement] = []
        last, simple = 0, self._table.simple
        for match in self._table.pattern.finditer(plain):
            start, end = match.span()
            start = max(start, last)
            if start < end:
                run = plain[start:end]
                new = simple.get(run)
                if new is not None:
                    found.append((start, end, new))
                else:
                    end = self._replace_run(plain, start, end, found)
                last = end
        return found

    def _replace_run(self, plain: str, start: int, end: int, found: list[_Replacement]) -> int:
        """Add what becomes of an odd character that its neighbours matter to; return its end."""
        run, base = plain[start:end], ""
        if run[0] in _CLOSING:
            if not plain[end : end + 1].isalnum():
                start = _before_blanks(plain, start, found)
        elif run[0] in _OPENING:
            if start == 0 or not _ends_speech(plain[start - 1]):
                blanks = _BLANKS.compiled.match(plain, end)
                end = blanks.end() if blanks else end
        elif run[0] in self._table.loose and start > (found[-1][1] if found else 0):
            base = plain[start - 1]
            start -= 1
        new = self._table.fold_run(base, run)
        if new != plain[start:end]:
            found.append((start, end, new))
        return end


def fold(text: str, *, keep_case: bool = False) -> str:
    """Return a text folded; to fold it again changes nothing.

    Args:
        text: Any text, as the words of a search.
        keep_case: Leave capitals as they are.
    """
    return Folded(text, keep_case=keep_case).text


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return many short texts folded, a dozen times as quick as one by one.

    Args:
        texts: Any texts.
    """
    # Nothing reaches across a NUL, which no stored text has (``normalise``).
    folded = fold("\0".join(texts)).split("\0") if texts else []
    return folded if len(folded) == len(texts) else [fold(text) for text in texts]


def _before_blanks(plain: str, place: int, found: list[_Replacement]) -> int:
    """Return where the blanks before a closing guillemet begin; what is dropped there is theirs."""
    while True:
        last = found[-1][1] if found else 0
        place = last + len(plain[last:place].rstrip(" "))
        if place > last or not found or found[-1][2]:
            return place
        place = found.pop()[0]


def _ends_speech(character: str) -> bool:
    """Tell whether a guillemet behind a character closes, as in »Ja!« and »nein«."""
    return unicodedata.category(character)[0] in "LMN" or character in _ENDS_OF_SPEECH
