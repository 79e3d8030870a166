# SPDX-License-Identifier: Apache-2.0
"""Edits of many spans at once, each one step of undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Origin
from narrativetagger.project.edits import AddSpan, Retag
from narrativetagger.project.ledger import Ledger
from narrativetagger.store.spans import find_span

ALL_TAGGED = QT_TRANSLATE_NOOP(
    "messages", "All these passages already have this tag by the same analyst; nothing was added."
)


@dataclass(frozen=True, slots=True)
class AddSpans:
    """Give a tag to many passages of an article, but for those that have it already."""

    kind: ClassVar[str] = "add_spans"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "{tag} on all hits")

    article_id: int
    passages: tuple[Passage, ...]
    tag_id: int
    origin: Origin = "occurrence"

    def apply(self, ledger: Ledger) -> None:
        """Insert a span for each passage.

        Raises:
            UserError: If all of them have the tag by this analyst.
        """
        added = False
        for passage in self.passages:
            if not self._is_there(ledger, passage):
                AddSpan(self.article_id, passage, self.tag_id, origin=self.origin).apply(ledger)
                added = True
        if not added:
            raise UserError(ALL_TAGGED)

    def _is_there(self, ledger: Ledger, passage: Passage) -> bool:
        key = (self.article_id, passage.start, passage.end, self.tag_id, ledger.analyst.id)
        return find_span(ledger.store, *key) is not None


@dataclass(frozen=True, slots=True)
class RetagSpans:
    """Give many spans another tag."""

    kind: ClassVar[str] = "retag_spans"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Retag all as {tag}")

    span_ids: tuple[int, ...]
    tag_id: int

    def apply(self, ledger: Ledger) -> None:
        """Change each tag, folding a span with one that has it there already."""
        for span_id in self.span_ids:
            Retag(span_id, self.tag_id).apply(ledger)
