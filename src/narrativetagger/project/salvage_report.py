# SPDX-License-Identifier: Apache-2.0
"""What became of a damaged project, in sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

SAVED = QT_TRANSLATE_NOOP(
    "messages", "Saved: {articles} articles, {spans} spans, {tags} tags, {analysts} analysts."
)
FROM_LOG = QT_TRANSLATE_NOOP(
    "messages", "{count} rows of “{table}” were damaged or missing, and were taken from the log."
)
UNREADABLE = QT_TRANSLATE_NOOP("messages", "{count} rows of “{table}” could not be read.")
ORPHAN = QT_TRANSLATE_NOOP(
    "messages", "Row {id} of “{table}” is lost: it makes no sense, or belongs to something lost."
)
SPAN_ORPHAN = QT_TRANSLATE_NOOP(
    "messages", "The span “{quote}” ({uid}) is lost with its article, tag or analyst."
)
SPAN_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "The span “{quote}” ({uid}) is lost: it is not what its article says at {start} to {end}.",
)
TEXT_LOST = QT_TRANSLATE_NOOP(
    "messages",
    "The article “{title}” is lost: its text cannot be read as it was stored, nor be made again "
    "from its original.",
)
TEXT_MADE_AGAIN = QT_TRANSLATE_NOOP(
    "messages", "The text of “{title}” was made again from its original; it is exactly as it was."
)
ORIGINAL_LOST = QT_TRANSLATE_NOOP(
    "messages", "The original bytes of “{title}” could not be saved; its text is whole."
)
SHIPPED_BOOK = QT_TRANSLATE_NOOP(
    "messages", "The codebook could not be saved; the one that comes with the program was put in."
)
NEW_LOG = QT_TRANSLATE_NOOP(
    "messages", "The log begins anew; keep the damaged file, which holds the log so far."
)


@dataclass(slots=True)
class SalvageReport:
    """What became of a damaged project.

    Attributes:
        saved: Rows saved, by table.
        from_log: Rows that were taken from the log, by table.
        unreadable: Rows that could not be read, by table.
        told: What could not be saved, one by one, and what else there is to say.
    """

    saved: Counter[str] = field(default_factory=Counter)
    from_log: Counter[str] = field(default_factory=Counter)
    unreadable: Counter[str] = field(default_factory=Counter)
    told: list[UserError] = field(default_factory=list)

    @property
    def lost(self) -> int:
        """How many rows could not be saved."""
        losses = (ORPHAN, SPAN_ORPHAN, SPAN_WRONG, TEXT_LOST)
        return self.unreadable.total() + sum(line.text in losses for line in self.told)

    def lines(self) -> list[UserError]:
        """Return the report as sentences to be translated."""
        counts = {f"{name}s": self.saved[name] for name in ("article", "span", "tag", "analyst")}
        tables = [
            UserError(text, count=count, table=table)
            for text, counter in ((FROM_LOG, self.from_log), (UNREADABLE, self.unreadable))
            for table, count in counter.items()
            if count
        ]
        return [UserError(SAVED, **counts), *tables, *self.told, UserError(NEW_LOG)]
