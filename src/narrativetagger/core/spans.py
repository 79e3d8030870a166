# SPDX-License-Identifier: Apache-2.0
"""Spans: a passage, a tag and an analyst, with a note."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from narrativetagger.core.passages import Passage

Origin = Literal["hand", "occurrence", "lexicon", "import"]
Layer = Literal["individual", "final"]


MarkRow: TypeAlias = tuple[int, int, int, int, int]
"""The fields of a mark as a plain tuple, which the garbage collector soon stops to look at."""


class Mark(NamedTuple):
    """What a page and a list need of each span: a dense article has 100,000 of them.

    Marks sort in reading order.

    Attributes:
        start: First code point of the passage in the stored text.
        end: One past the last code point.
        id: Row id of the span.
        tag_id: Row id of its tag.
        analyst_id: Row id of who tagged.
    """

    start: int
    end: int
    id: int
    tag_id: int
    analyst_id: int

    @property
    def passage(self) -> Passage:
        """The range of text that is marked, in code points."""
        return Passage(self.start, self.end)


class Span(NamedTuple):
    """One span with all that the window tells of it.

    A named tuple and not a dataclass: ``_make`` over a database row builds one in a tenth of the
    time.

    Attributes:
        id: Row id in the project; the same again after an undo.
        uid: UUIDv7 text, the span's name outside the project.
        article_id: Row id of its article.
        tag_id: Row id of its tag.
        analyst_id: Row id of who tagged.
        start: First code point of the passage in the stored text.
        end: One past the last code point.
        quote: The exact text, ``text[start:end]``.
        note: Free text of the analyst.
        flag: 1 when the analyst is in doubt, else 0.
        flag_note: Why the analyst is in doubt; empty without a doubt.
        star: 1 for a model example, else 0.
        origin: How the span came to be (SCHEMA rule 18).
        layer: The analyst's own, or the adjudicated final one.
        created: Time of the first tagging, ISO 8601 in UTC with milliseconds.
        modified: Time of the last change, likewise.
    """

    id: int
    uid: str
    article_id: int
    tag_id: int
    analyst_id: int
    start: int
    end: int
    quote: str
    note: str
    flag: int
    flag_note: str
    star: int
    origin: Origin
    layer: Layer
    created: str
    modified: str

    @property
    def passage(self) -> Passage:
        """The range of text this span marks, in code points."""
        return Passage(self.start, self.end)

    @property
    def mark(self) -> Mark:
        """The span as pages and lists know it."""
        return Mark(self.start, self.end, self.id, self.tag_id, self.analyst_id)
