# SPDX-License-Identifier: Apache-2.0
"""What an edit touched, so that each view refreshes only that."""

from __future__ import annotations

from dataclasses import dataclass

from narrativetagger.core.articles import Status
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the project something happened.

    Attributes:
        article_id: Row id of the article.
        passage: The words concerned, None for the whole article.
    """

    article_id: int
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class StatusChange:
    """An article that its analyst has read further, or not so far after all.

    Attributes:
        article_id: Row id of the article.
        analyst_id: Row id of whose status it is.
        before: The status that was.
        after: The status that is.
    """

    article_id: int
    analyst_id: int
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step changed; a span that changed stands in both span tuples, old and new.

    Attributes:
        removed_spans: Spans as they were.
        added_spans: Spans as they are now.
        added_articles: Row ids of articles that came, or came back.
        removed_articles: Row ids of articles taken off the lists.
        changed_articles: Row ids of articles whose metadata or status changed.
        statuses: What became of reading statuses, in order.
        codebook: Whether a tag or the codebook changed.
        analysts: Whether an analyst changed.
        place: Where to look, None when there is nothing to see.
    """

    removed_spans: tuple[Span, ...] = ()
    added_spans: tuple[Span, ...] = ()
    added_articles: tuple[int, ...] = ()
    removed_articles: tuple[int, ...] = ()
    changed_articles: tuple[int, ...] = ()
    statuses: tuple[StatusChange, ...] = ()
    codebook: bool = False
    analysts: bool = False
    place: Place | None = None

    def statuses_of(self, analyst_id: int) -> tuple[StatusChange, ...]:
        """Return what became of the reading statuses of one analyst, in order."""
        return tuple(change for change in self.statuses if change.analyst_id == analyst_id)
