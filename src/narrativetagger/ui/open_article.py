# SPDX-License-Identifier: Apache-2.0
"""The article on the desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from narrativetagger.core.articles import Article
from narrativetagger.core.changes import Changes
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Span


@dataclass(slots=True)
class OpenArticle:
    """The article on the desk.

    Attributes:
        article: Its metadata, replaced when they change.
        text: The stored text.
        spans: Its spans, kept up to date by the session.
        counts: Number of these spans by tag id.
        directions: Of paragraphs, where set by hand, by their first code point.
        only: Row id of the analyst whose spans alone are here; None where all are.
    """

    article: Article
    text: str
    spans: SpanIndex
    counts: Counter[int] = field(default_factory=Counter)
    directions: Mapping[int, str] = field(default_factory=dict)
    only: int | None = None

    def update(self, changes: Changes) -> None:
        """Put the spans of a change that lie in this article where they belong."""
        for span in changes.removed_spans:
            if self.has_room_for(span):
                self.spans.remove(span.mark)
                self.counts[span.tag_id] -= 1
        for span in changes.added_spans:
            if self.has_room_for(span):
                self.spans.add(span.mark)
                self.counts[span.tag_id] += 1

    def has_room_for(self, span: Span) -> bool:
        """Tell whether a span is one of those that are seen here."""
        return span.article_id == self.article.id and self.only in (None, span.analyst_id)
