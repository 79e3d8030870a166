# SPDX-License-Identifier: Apache-2.0
"""What can be done to a span besides moving and retagging it: doubt, example, split, merge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import change_or_fold, folded, raise_if_taken
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.reading_edits import begin_reading
from narrativetagger.store.spans import complete_span_row

NOT_ALIKE = QT_TRANSLATE_NOOP(
    "messages", "Only spans of one article, tag and analyst can be merged; nothing was changed."
)


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Say that the analyst is in doubt about a span, and why; or that the doubt is over."""

    kind: ClassVar[str] = "set_flag"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Doubt about {tag}")

    span_id: int
    flag: int
    note: str = ""

    def apply(self, ledger: Ledger) -> None:
        """Write flag and remark; without a doubt there is no remark."""
        note = self.note if self.flag else ""
        ledger.update("span", self.span_id, {"flag": self.flag, "flag_note": note})
        begin_reading(ledger, ledger.row("span", self.span_id)["article_id"])


@dataclass(frozen=True, slots=True)
class SetFlags:
    """Say that the analyst is in doubt about many spans, or no longer."""

    kind: ClassVar[str] = "set_flags"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Doubt about several spans")

    span_ids: tuple[int, ...]
    flag: int

    def apply(self, ledger: Ledger) -> None:
        """Write each flag; a remark on a doubt that stays is kept."""
        for span_id in self.span_ids:
            note = ledger.row("span", span_id)["flag_note"]
            SetFlag(span_id, self.flag, note).apply(ledger)


@dataclass(frozen=True, slots=True)
class SetStar:
    """Make a span a model example of its tag, or no longer."""

    kind: ClassVar[str] = "set_star"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Model example of {tag}")

    span_id: int
    star: int

    def apply(self, ledger: Ledger) -> None:
        """Write the star."""
        ledger.update("span", self.span_id, {"star": self.star})


@dataclass(frozen=True, slots=True)
class SplitSpan:
    """Make two spans of one; both say of themselves what the one said.

    Attributes:
        span_id: Row id; the first half keeps it.
        first: Passage of the first half.
        second: Passage of the second half.
    """

    kind: ClassVar[str] = "split_span"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Split {tag}")

    span_id: int
    first: Passage
    second: Passage

    def apply(self, ledger: Ledger) -> None:
        """Move the end of the span and insert another behind it.

        Raises:
            UserError: If there is such a span as the second half already.
        """
        row = ledger.row("span", self.span_id)
        second = complete_span_row(ledger.store, row["article_id"], self.second)
        other = {**row, **second, "uid": ledger.sources.uids(), "modified": ledger.now}
        del other["id"]
        raise_if_taken(ledger, other)
        first = complete_span_row(ledger.store, row["article_id"], self.first)
        change_or_fold(ledger, row, first)
        ledger.insert("span", other)


@dataclass(frozen=True, slots=True)
class MergeSpans:
    """Make one span of two, which reaches from where the first begins to where the last ends."""

    kind: ClassVar[str] = "merge_spans"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Merge {tag}")

    span_ids: tuple[int, int]

    def apply(self, ledger: Ledger) -> None:
        """Fold the younger span into the older one (SCHEMA rule 3) and move its edges.

        Raises:
            UserError: If they are not of one article, tag, analyst and layer.
        """
        older, younger = (ledger.row("span", span_id) for span_id in sorted(self.span_ids))
        alike = ("article_id", "tag_id", "analyst_id", "layer")
        if any(older[name] != younger[name] for name in alike):
            raise UserError(NOT_ALIKE)
        passage = Passage(min(older["start"], younger["start"]), max(older["end"], younger["end"]))
        ledger.delete("span", younger["id"])
        moved = complete_span_row(ledger.store, older["article_id"], passage)
        change_or_fold(ledger, {**older, **folded(older, younger)}, moved)
