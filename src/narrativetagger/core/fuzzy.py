# SPDX-License-Identifier: Apache-2.0
"""Find names by some letters of theirs: beginnings first, typing errors last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from narrativetagger.core.folding import fold

BEGINS, BEGINS_WORDS, HAS, LIKE = range(4)
"""How well a name matches: it begins so, its words do, it has the letters, it nearly has them."""

ENOUGH = 200
"""Names of a kind after which the search for more ends: no list is read that far."""

ALIKE = 75.0
"""How alike the letters have to be, in hundredths (Indel similarity of the best part)."""

STEP = 2_000
"""Names compared letter by letter in one step, which takes two milliseconds."""

CHUNKS = 10
"""Parts of the names that are searched in one step."""

SAMPLE = 4
"""Parts of the names that words are counted in."""

LEAST = 3
"""Letters below which nothing is guessed."""


class Match(NamedTuple):
    """A name that was found; the better the smaller.

    Attributes:
        rank: How well it matches.
        distance: How unlike the letters are; the length of the name where they are the same.
        row: Which name.
    """

    rank: int
    distance: float
    row: int


@dataclass(slots=True)
class _Chunk:
    """Some folded names, each behind a line feed, as one text that is searched at once."""

    first: int
    text: str
    starts: list[int] = field(default_factory=list)

    def row_at(self, place: int) -> int:
        return self.first + bisect_right(self.starts, place) - 1

    def name(self, row: int) -> tuple[int, int]:
        """Return where a name begins and ends, without its line feed."""
        number = row - self.first
        last = number + 1 == len(self.starts)
        return self.starts[number] + 1, len(self.text) if last else self.starts[number + 1]


class Names:
    """Names in a fixed order, folded once; more may be added behind them."""

    def __init__(self) -> None:
        """Begin without names."""
        self._chunks: list[_Chunk] = []
        self._count = 0

    def __len__(self) -> int:
        """Return the number of names."""
        return self._count

    def add(self, names: Sequence[str]) -> None:
        """Add names; two thousand take five milliseconds.

        Args:
            names: Their rows are those behind the ones there are.
        """
        lines = "".join("\n" + " ".join(name.split()) for name in names)
        chunk = _Chunk(self._count, fold(lines))
        place = chunk.text.find("\n")
        while place >= 0:
            chunk.starts.append(place)
            place = chunk.text.find("\n", place + 1)
        self._chunks.append(chunk)
        self._count += len(names)

    def find(self, query: str) -> list[Match]:
        """Return names that have all words of a query somewhere, the best ones first.

        Of very many only the first are found; ``more`` finds those that begin so.

        Args:
            query: As typed; nothing is found for none.
        """
        words = fold(query).split()
        if not words:
            return []
        return sorted(islice(self._having(self._rarest(words), words, self._chunks), ENOUGH))

    def more(self, query: str) -> Iterator[list[Match]]:
        """Yield what else matches, a step of a few milliseconds at a time.

        Where there are too many names, those that begin with the words; else those that nearly
        have the letters.
        """
        if len(self.find(query)) >= ENOUGH:
            yield from self._beginnings(fold(query).split())
        else:
            yield from self._guesses(" ".join(fold(query).split()))

    def _beginnings(self, words: Sequence[str]) -> Iterator[list[Match]]:
        found = 0
        for sought in ("\n" + words[0], " " + self._rarest(words)):
            for first in range(0, len(self._chunks), CHUNKS):
                some = self._chunks[first : first + CHUNKS]
                step = [*islice(self._having(sought, words, some), ENOUGH)]
                found += len(step)
                yield step
                if found >= ENOUGH:
                    return

    def _rarest(self, words: Sequence[str]) -> str:
        return min(words, key=self._frequency)

    def _frequency(self, word: str) -> tuple[int, int]:
        """Return how often some of the names have a word: what all have leads nowhere quickly."""
        some = self._chunks[:: max(1, len(self._chunks) // SAMPLE)]
        return sum(chunk.text.count(word) for chunk in some), -len(word)

    def _guesses(self, letters: str) -> Iterator[list[Match]]:
        if len(letters) < LEAST:
            return
        from rapidfuzz import fuzz, process

        for chunk in self._chunks:
            names = chunk.text[1:].split("\n")
            for first in range(0, len(names), STEP):
                some = names[first : first + STEP]
                near = process.extract(
                    letters, some, scorer=fuzz.partial_ratio, score_cutoff=ALIKE, limit=ENOUGH
                )
                yield [
                    Match(LIKE, 100 - score, chunk.first + first + row)
                    for name, score, row in near
                    if len(name) >= LEAST
                ]

    def _having(
        self, sought: str, words: Sequence[str], chunks: Sequence[_Chunk]
    ) -> Iterator[Match]:
        """Yield the names that have a text, and all of some words."""
        for chunk in chunks:
            place = chunk.text.find(sought)
            while place >= 0:
                row = chunk.row_at(place)
                start, end = chunk.name(row)
                name = chunk.text[start:end]
                if all(word in name for word in words):
                    yield Match(_rank(name, words), len(name), row)
                place = chunk.text.find(sought, end)


def _rank(name: str, words: Sequence[str]) -> int:
    if name.startswith(" ".join(words)):
        return BEGINS
    return BEGINS_WORDS if all(f" {word}" in f" {name}" for word in words) else HAS


def prepare() -> None:
    """Load what guesses, which takes longer than a key may."""
    from rapidfuzz import fuzz, process

    fuzz.partial_ratio("", "")
    process.extract("", [])
