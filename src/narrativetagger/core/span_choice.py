# SPDX-License-Identifier: Apache-2.0
"""Which spans of an article or a project a list shows, in which order, and what of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from narrativetagger.core.spans import Mark

SpanOrder = Literal["place", "tag", "analyst", "newest", "doubt"]
"""By place in the text, tag as in the codebook, analyst, time of the last change, doubts first."""


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """What a list of spans is asked for.

    Attributes:
        tag_ids: Row ids of tags, sub-tags included; empty for all.
        analyst_id: Row id of whose spans; None for all.
        flagged: Only those in doubt.
        starred: Only model examples.
        words: What quote, note or remark have to have, as typed; empty for anything.
        order: In which order.
        everywhere: Whether the spans of all articles are asked for, not of the open one alone.
    """

    tag_ids: tuple[int, ...] = ()
    analyst_id: int | None = None
    flagged: bool = False
    starred: bool = False
    words: str = ""
    order: SpanOrder = "place"
    everywhere: bool = False

    @property
    def chooses(self) -> bool:
        """Whether it asks for some spans only."""
        return bool(
            self.tag_ids or self.analyst_id or self.flagged or self.starred or self.words.strip()
        )


class SpanLine(NamedTuple):
    """What a list of many articles' spans shows of one.

    Attributes:
        id: Row id of the span.
        article_id: Row id of its article.
        tag_id: Row id of its tag.
        analyst_id: Row id of who tagged.
        start: First code point of the passage in the stored text.
        end: One past the last code point.
        quote: The beginning of the exact text.
        note: The beginning of its note.
        flag: 1 when the analyst is in doubt, else 0.
        star: 1 for a model example, else 0.
        title: Of its article.
    """

    id: int
    article_id: int
    tag_id: int
    analyst_id: int
    start: int
    end: int
    quote: str
    note: str
    flag: int
    star: int
    title: str

    @property
    def mark(self) -> Mark:
        """What a page needs of it."""
        return Mark(self.start, self.end, self.id, self.tag_id, self.analyst_id)
