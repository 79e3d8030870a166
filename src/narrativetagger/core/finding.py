# SPDX-License-Identifier: Apache-2.0
"""Find words in an article as a reader would, step by step so that no key has to wait."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod
from operator import attrgetter
from time import monotonic
from typing import TYPE_CHECKING

from narrativetagger.core.errors import UserError
from narrativetagger.core.folding import Folded, fold
from narrativetagger.core.graphemes import snap
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern
from narrativetagger.core.words import word_at

if TYPE_CHECKING:
    from regex import Pattern

INVALID = QT_TRANSLATE_NOOP(
    "messages", "This is not a regular expression: {reason}. Correct it, or search for plain words."
)
TOO_SLOW = QT_TRANSLATE_NOOP(
    "messages",
    "The search for this regular expression takes too long. Make it simpler, or search for plain"
    " words.",
)

STEP = 0.003
"""Seconds after which a step ends as soon as it can."""

PATIENCE = 1.0
"""Seconds that a regular expression may take in all, if nothing else is said."""

_STRETCH = 1 << 18
"""Folded code points searched without a look at the clock, if nothing is found."""

_REPEATS = 100_000
_COUNT = re.compile(r"\{(\d+)")
"""Counts of a regular expression; ``(a{1000}){1000}`` is compiled to a million letters."""

_MARK = r"\p{M}\p{GCB=Extend}\p{GCB=ZWJ}"
_LETTER = LatePattern(rf"[^\W{_MARK}]")
_AMID_LETTERS = LatePattern(rf"(?<=[^\W{_MARK}][{_MARK}]{{0,8}})[^\W{_MARK}]")
_PERHAPS_INSIDE = frozenset("'’ʼ\"\u05f3\u05f4")
"""What stands inside words (``words``), but elsewhere as well."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        words: The words, or a regular expression; nothing is found if there are none.
        case: Whether capitals have to be the same.
        whole_word: Whether a hit may neither begin nor end inside a word.
        word_start: Whether a hit may not begin inside a word.
        regex: Whether the words are a regular expression, for the stored text as it is.
    """

    words: str
    case: bool = False
    whole_word: bool = False
    regex: bool = False
    word_start: bool = False


class Finder:
    """Looks for words in one article, whose foldings it keeps.

    Attributes:
        text: The stored text.
    """

    def __init__(self, text: str) -> None:
        """Take the text, of which nothing is folded yet."""
        self.text = text
        self._folded: dict[bool, Folded] = {}

    def hits(
        self, query: Query, start: int = 0, end: int | None = None, *, seconds: float = PATIENCE
    ) -> list[Passage]:
        """Return all that ``search`` finds, at once."""
        batches = self.search(query, start, end, seconds=seconds)
        return [hit for batch in batches for hit in batch]

    def search(
        self, query: Query, start: int = 0, end: int | None = None, *, seconds: float = PATIENCE
    ) -> Iterator[list[Passage]]:
        """Yield the hits in ascending order, of which none overlap, in batches of any size.

        Each batch, empty or not, is a step of a few milliseconds; the first ones may fold the text.
        Only the steps of a regular expression take as long as ``seconds`` allow, if nothing is
        found. It leaves other threads alone meanwhile.

        Args:
            query: What to look for.
            start: Where to begin in the stored text, in code points.
            end: Behind which place no hit ends; None stands for the end of the text.
            seconds: How long a regular expression may take, all steps together.

        Raises:
            UserError: If the query is not a regular expression (at once), or takes too long.
        """
        limit = len(self.text) if end is None else min(end, len(self.text))
        if query.regex:
            pattern = _compiled(query)
            found = _matches(pattern, self.text, start, limit, seconds) if query.words else iter(())
        else:
            found = self._occurrences(query, start, limit)
        return self._batches(found, query, Passage(start, max(start, limit)))

    def _batches(
        self, found: Iterator[Passage | None], query: Query, within: Passage
    ) -> Iterator[list[Passage]]:
        """Yield those of the passages found that are hits; a None is only an occasion to rest."""
        batch: list[Passage] = []
        behind, begun = within.start, monotonic()
        for passage in found:
            if (
                passage is not None
                and behind <= passage.start
                and passage.end <= within.end
                and not (query.whole_word and _cuts_words(self.text, passage))
                and not (query.word_start and _is_inside_word(self.text, passage.start))
            ):
                batch.append(passage)
                behind = passage.end
            if monotonic() - begun > STEP:
                yield batch
                batch, begun = [], monotonic()
        yield batch

    def _occurrences(self, query: Query, start: int, end: int) -> Iterator[Passage | None]:
        """Yield where the folded words are, and None behind each stretch of the text."""
        words = fold(query.words, keep_case=query.case)
        if not words:
            return
        folded = self._folded.setdefault(query.case, Folded(self.text, keep_case=query.case))
        while not folded.ready:
            folded.step()
            yield None
        text, place = folded.text, folded.place(start)
        last = folded.place(end)
        while place < last:
            stretch = min(last, place + _STRETCH)
            hit = text.find(words, place, stretch + len(words) - 1)
            if hit < 0:
                place = stretch
                yield None
            else:
                yield folded.passage(hit, hit + len(words))
                # What is no whole word may overlap with one.
                place = hit + (1 if query.whole_word or query.word_start else len(words))


def next_hit(hits: Sequence[Passage], place: int) -> int | None:
    """Return the row of the first hit that begins at or behind a place, None if there is none.

    Args:
        hits: In ascending order.
        place: In code points.
    """
    row = bisect_left(hits, place, key=attrgetter("start"))
    return row if row < len(hits) else None


def previous_hit(hits: Sequence[Passage], place: int) -> int | None:
    """Return the row of the last hit that begins before a place, None if there is none.

    Args:
        hits: In ascending order.
        place: In code points.
    """
    row = bisect_left(hits, place, key=attrgetter("start"))
    return row - 1 if row else None


def _compiled(query: Query) -> Pattern[str]:
    import regex

    flags = regex.MULTILINE | (0 if query.case else regex.IGNORECASE)
    try:
        if prod(max(1, int(count)) for count in _COUNT.findall(query.words)) > _REPEATS:
            raise ValueError("repeat count too big")
        return regex.compile(query.words, flags)
    except (regex.error, ValueError, RecursionError) as error:
        raise UserError(INVALID, reason=str(error)) from error


def _matches(
    pattern: Pattern[str], text: str, start: int, end: int, seconds: float
) -> Iterator[Passage | None]:
    """Yield where a regular expression matches, in whole clusters, and None for an empty match."""
    spent, begun = 0.0, monotonic()
    try:
        for match in pattern.finditer(text, start, timeout=seconds, concurrent=True):
            spent += monotonic() - begun
            if spent > seconds:
                raise TimeoutError
            if match.start() >= end:
                return
            yield snap(text, Passage(*match.span())) if match.group() else None
            begun = monotonic()
    except (TimeoutError, MemoryError) as error:
        raise UserError(TOO_SLOW) from error


def _cuts_words(text: str, passage: Passage) -> bool:
    return _is_inside_word(text, passage.start) or _is_inside_word(text, passage.end)


def _is_inside_word(text: str, place: int) -> bool:
    """Tell whether a place between clusters lies inside a word of letters or digits.

    Only for an apostrophe or the like, ``word_at`` is asked, which takes a hundred times longer.
    """
    if _AMID_LETTERS.compiled.match(text, place) is not None:
        return True
    if not _PERHAPS_INSIDE.intersection(text[max(0, place - 1) : place + 1]):
        return False
    word = word_at(text, place)
    return (
        word is not None and word.start < place and bool(_LETTER.compiled.match(text, word.start))
    )
