# SPDX-License-Identifier: Apache-2.0
"""Words as a reader steps through them, French elision and Hebrew gershayim included."""

from __future__ import annotations

from collections.abc import Iterator

from narrativetagger.core.graphemes import cluster_at, next_border
from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern

_APOSTROPHES = "'’ʼ"

# What French elides before a vowel; the word goes on in other languages (п’ять, don’t) and in words
# that have grown together (aujourd’hui, quelqu’un, presqu’île).
_ELIDED = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)"

# Behind an apostrophe: a letter, but no mark that is written on the apostrophe itself.
_LETTER_NEXT = r"(?=\w)(?![\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}])"

# Runs of whole clusters, so that no stop splits one.
_LETTERS = r"(?:(?=\w)\X)+"
_MARKS = r"(?:(?![\w\s\p{DI}])\X)+"

# Geresh and gershayim stand inside Hebrew words, and so does the quotation mark that is typed for
# the latter (UAX #29, WB6 to WB7c).
_INSIDE = rf"(?:[{_APOSTROPHES}\u05f3\u05f4]|(?<=\p{{Hebrew}})\"(?=\p{{Hebrew}}))"

_TOKEN = LatePattern(
    rf"(?P<word>(?i:(?<![\w{_APOSTROPHES}]){_ELIDED}[{_APOSTROPHES}]{_LETTER_NEXT})"
    rf"|{_LETTERS}(?:{_INSIDE}{_LETTER_NEXT}{_LETTERS})*"
    rf"|{_MARKS})"
    r"|\X"
)
"""A word, be it a French elided one with its apostrophe or a run of marks; else a blank cluster."""

_LINE_PART = 256
"""Code points looked at around a place; a word longer than that is cut."""


def next_word(text: str, place: int) -> int:
    """Return where the next word begins; the end of a line is a stop of its own.

    Args:
        text: The stored text.
        place: A place in it, in code points.
    """
    if place >= len(text):
        return len(text)
    if text[place] == "\n":
        return place + 1
    later = (word.start for word in _words(text, place) if word.start > place)
    return next(later, _line_end(text, place))


def previous_word(text: str, place: int) -> int:
    """Return where the word before begins; the end of a line is a stop of its own."""
    if place <= 0:
        return 0
    if text[place - 1] == "\n":
        return place - 1
    earlier = [word.start for word in _words(text, place) if word.start < place]
    return earlier[-1] if earlier else _part_start(text, place)


def word_end_after(text: str, place: int) -> int:
    """Return where the word under a place, or else the next one, ends."""
    for start in (place, next_word(text, place)):
        word = word_at(text, start)
        if word is not None and word.end > place:
            return word.end
    return next_word(text, place)


def word_at(text: str, place: int) -> Passage | None:
    """Return the word that a place lies in or before; None in white space.

    Args:
        text: The stored text.
        place: A place in it, in code points.
    """
    words = (word for word in _words(text, place) if word.start <= place < word.end)
    return next(words, None)


def _words(text: str, place: int) -> Iterator[Passage]:
    """Yield the words of a line around a place."""
    for token in _TOKEN.compiled.finditer(text, _part_start(text, place), _line_end(text, place)):
        if token["word"]:
            yield Passage(token.start(), token.end())


def _line_end(text: str, place: int) -> int:
    """Return the end of the part of a line behind a place: the line's own end, if it is near."""
    limit = min(len(text), place + _LINE_PART)
    end = text.find("\n", place, limit)
    if end >= 0 or limit == len(text):
        return end if end >= 0 else limit
    return next_border(text, limit - 1)


def _part_start(text: str, place: int) -> int:
    """Return a place on the same line, before another one, from which words can be told."""
    limit = max(0, place - _LINE_PART)
    line = text.rfind("\n", limit, place) + 1
    if line or limit == 0:
        return line
    space = text.find(" ", limit, place)
    return space if space >= 0 else cluster_at(text, limit).start
