# SPDX-License-Identifier: Apache-2.0
"""Clauses: what stands between the marks that cut a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from narrativetagger.core.passages import Passage
from narrativetagger.core.patterns import LatePattern
from narrativetagger.core.sentences import split_sentences

_CUT = LatePattern(
    # Marks of tone belong to the words before them.
    r"(?P<tone>[!?…؟]++|\.{2,})"
    # Those of numbers and times do not cut: 3,5 and 10:30.
    r"|(?<!\d)[,:،]|[,:،](?!\d)"
    r"|[;؛«»‹›“”„\"()\[\]{}—]"
    # A dash with blanks, typewritten or at the beginning of a speech; not that of 2014–2022.
    r"|(?<![^\s\u2066-\u2069\u200e\u200f])[–-](?=\s)"
)


def split_clauses(text: str, start: int, end: int) -> Iterator[Passage]:
    """Yield the clauses of a line, untrimmed, in ascending order.

    They are cut by ``, ; : – — ( ) « » " ! ? …`` and the ends of sentences, so that a full stop
    that abbreviates cuts none.

    Args:
        text: The stored text.
        start: Where the line, or a stretch of it, begins, in code points.
        end: Where it ends.
    """
    for sentence in split_sentences(text, start, end):
        begun = sentence.start
        for cut in _CUT.compiled.finditer(text, sentence.start, sentence.end):
            stop = cut.end() if cut["tone"] else cut.start()
            if begun < stop:
                yield Passage(begun, stop)
            begun = cut.end()
        if begun < sentence.end:
            yield Passage(begun, sentence.end)
