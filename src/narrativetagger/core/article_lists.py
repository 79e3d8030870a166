# SPDX-License-Identifier: Apache-2.0
"""How a list of articles is sorted, and which articles it shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from narrativetagger.core.articles import Status

SortKey = Literal["arrival", "title", "outlet", "published", "language", "spans", "words", "status"]


@dataclass(frozen=True, slots=True)
class ArticleOrder:
    """By what articles are sorted; those that are alike stand in their order of arrival.

    Attributes:
        key: What counts; what is not known of an article puts it behind all others.
        descending: Whether the greatest stands first.
    """

    key: SortKey = "arrival"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ArticleChoice:
    """Which articles are shown: those that meet all that is asked.

    Attributes:
        words: Words of title or outlet, in any order, case and accents not counted.
        language: BCP 47 code; empty for articles without one, None for all.
        outlet: Who published them; empty for articles without one, None for all.
        status: How far the analyst has read them; None for all.
        tag_id: Row id of a tag that they have a span of, or of one below it; None for all.
        since: ``2022``, ``2022-09`` or ``2022-09-14``, the first date they may have; empty for any.
        until: The last one, likewise.
    """

    words: str = ""
    language: str | None = None
    outlet: str | None = None
    status: Status | None = None
    tag_id: int | None = None
    since: str = ""
    until: str = ""

    @property
    def without_words(self) -> ArticleChoice:
        """The same choice as far as it is not made by words."""
        return replace(self, words="")
