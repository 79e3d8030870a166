# SPDX-License-Identifier: Apache-2.0
"""Sentences of French, English, Ukrainian, Russian and Arabic, with exact places.

Libraries for sentences were tried on newspapers' French, Ukrainian and Russian: they cut behind
«M.», «Gén.», initials and quotations with a dash, and some return strings instead of places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from narrativetagger.core.abbreviations import is_abbreviation
from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern

if TYPE_CHECKING:
    from regex import Match

_BLANK = r"[^\S\n]"

_STOP = LatePattern(
    r"(?P<mark>[.!?…؟۔]++)"
    # Marks of notes, then what closes: blanks stand before guillemets and behind them.
    r"(?:\[\d{1,3}\])*"
    rf"(?P<closing>(?:[”“\"'’)\]]|{_BLANK}?[»›])*+)"
    rf"(?={_BLANK}|\n|\Z)"
)
_NEXT = LatePattern(
    rf"{_BLANK}*(?P<marks>(?:[«‹“„”\"'‘’(\[—–-]|\p{{DI}}|{_BLANK})*)(?P<word>\w[\w’']*)?"
)


def split_sentences(text: str, start: int, end: int) -> Iterator[Passage]:
    """Yield the sentences of a line, untrimmed, one right behind the other.

    A sentence ends behind ``. ! ? … ؟ ۔`` and what closes there, if a blank follows, and

    - what comes next has no small letter (« Feu ! » cria-t-il; to the speaker belongs the rest),
    - no dash follows what closes («Тікаймо!» — сказав він),
    - the full stop is none of an abbreviation (``abbreviations``).

    Args:
        text: The stored text.
        start: Where the line, or a stretch of it, begins, in code points.
        end: Where it ends.
    """
    begun = start
    for stop in _STOP.compiled.finditer(text, start, end):
        if _ends(text, stop, end):
            yield Passage(begun, stop.end())
            begun = stop.end()
    if begun < end:
        yield Passage(begun, end)


def _ends(text: str, stop: Match[str], end: int) -> bool:
    following = _NEXT.compiled.match(text, stop.end(), end)
    word = following["word"] if following else None
    if word is None:
        return True
    if word[0].islower():
        return False
    if stop["closing"].strip(")]' ") and following and set(following["marks"]) & set("—–"):
        return False
    if stop["mark"] != ".":
        return True
    return not is_abbreviation(text, stop.start(), word.split("’")[0].split("'")[0])
