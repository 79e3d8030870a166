# SPDX-License-Identifier: Apache-2.0
"""Quote a passage with where it comes from, in one line."""

from __future__ import annotations

import re

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.passages import Passage

_MARKS = {
    "fr": ("«\u00a0", "\u00a0»"),
    "uk": ("«", "»"),
    "ru": ("«", "»"),
    "ar": ("«", "»"),
    "de": ("„", "“"),
    "pl": ("„", "”"),
}
"""What quotations stand in, by language (Unicode CLDR, delimiters)."""

_USUAL = ("“", "”")

_LINE_END = re.compile(r"\s*[\n\v\f\x1c-\x1e\x85]\s*")
"""What some program takes for the end of a line (UAX #14, classes BK, LF and NL)."""

_COMMANDS = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
"""Controls, and the marks that would turn what stands behind them (UAX #9, sections 2.1 to 2.4)."""

_TURNS = re.compile("[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]")
"""What runs from right to left, or makes other letters do so."""

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"


def citation(text: str, passage: Passage, details: ArticleDetails) -> str:
    """Return a passage in quotation marks, then outlet, title, author, date, address and offsets.

    The words are exactly those of the text, but that the end of a line is shown as a slash
    between spaces. What is not known is left out. Each part keeps its direction to itself.

    Args:
        text: The stored text.
        passage: What is quoted.
        details: What is known of the article.
    """
    opening, closing = _MARKS.get(details.language.partition("-")[0].lower(), _USUAL)
    quote = _LINE_END.sub(" / ", passage.of(text))
    facts = (details.author, details.title, details.outlet, details.published)
    known = [_isolated(fact) for fact in map(_one_line, facts) if fact]
    address = _one_line(details.url)
    paragraph = text.count("\n", 0, passage.start) + 1
    place = f"[¶{paragraph}, {passage.start}–{passage.end}]"
    parts = (_isolated(opening + quote + closing), ", ".join(known), address and f"<{address}>")
    return " ".join([*filter(None, parts), place])


def _one_line(fact: str) -> str:
    """Return a fact without what a line of text would obey instead of showing it."""
    return _COMMANDS.sub(" ", fact).strip()


def _isolated(part: str) -> str:
    """Return a part that does not turn what stands beside it; most need no marks for that.

    Ends of isolates in the words, or beginnings without an end, cannot break out: as many are
    put around them as they close or leave open (UAX #9, BD9).
    """
    if not _TURNS.search(part):
        return part
    unopened = still_open = 0
    for letter in part:
        if letter in _ISOLATES:
            still_open += 1
        elif letter == _END_OF_ISOLATE and still_open:
            still_open -= 1
        elif letter == _END_OF_ISOLATE:
            unopened += 1
    return _ISOLATE * (unopened + 1) + part + _END_OF_ISOLATE * (still_open + 1)
