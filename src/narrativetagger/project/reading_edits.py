# SPDX-License-Identifier: Apache-2.0
"""How far an analyst has read an article: an edit like any other (SCHEMA rule 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from narrativetagger.core.articles import Status
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.ledger import Ledger
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.reading import ensure_reading, status_of
from narrativetagger.store.spans import has_spans_of

if TYPE_CHECKING:  # The project knows edits.
    from narrativetagger.project.project import Project

SOMETHING_FOUND = QT_TRANSLATE_NOOP(
    "messages", "You have spans in this article; mark it as read instead."
)


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say how far the ledger's analyst has read an article."""

    kind: ClassVar[str] = "set_status"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Reading status")

    article_id: int
    status: Status

    def apply(self, ledger: Ledger) -> None:
        """Write the status; the row may be there from the first look at the article."""
        set_status(ledger, self.article_id, self.status)


@dataclass(frozen=True, slots=True)
class MarkNothingFound:
    """Say that an article was read to its end and nothing in it is to be tagged.

    It leaves the same row as ``SetStatus``; the log tells one from the other by the kind.
    """

    kind: ClassVar[str] = "nothing_found"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Read, nothing found")

    article_id: int

    def apply(self, ledger: Ledger) -> None:
        """Mark the article as done.

        Raises:
            UserError: If the analyst has a span there.
        """
        if has_spans_of(ledger.store, self.article_id, ledger.analyst.id):
            raise UserError(SOMETHING_FOUND)
        set_status(ledger, self.article_id, "done")


def reading_edit(project: Project, article_id: int, status: Status) -> SetStatus | MarkNothingFound:
    """Return the edit that says how far an article is read; done without a span is nothing found.

    Args:
        project: Its analyst counts.
        article_id: Row id of the article.
        status: What to say.
    """
    if status == "done" and not has_spans_of(project.store, article_id, project.analyst.id):
        return MarkNothingFound(article_id)
    return SetStatus(article_id, status)


def set_status(ledger: Ledger, article_id: int, status: Status) -> None:
    """Write the status of the ledger's analyst; nothing when it is that already.

    Raises:
        UserError: If damage has left no status there, which no undo could bring back.
    """
    analyst_id = ledger.analyst.id
    before = status_of(ledger.store, article_id, analyst_id)
    if before is None:
        raise UserError(DAMAGED, name=ledger.store.path.name)
    if before != status:
        row_id = ensure_reading(ledger.store, article_id, analyst_id, ledger.now)
        ledger.update("reading", row_id, {"status": status, "updated": ledger.now})


def begin_reading(ledger: Ledger, article_id: int) -> None:
    """Let an article that nobody says was read be in progress, now that its analyst works in it.

    Within the edit that does the work, so that undo takes both back.
    """
    if status_of(ledger.store, article_id, ledger.analyst.id) == "unread":
        set_status(ledger, article_id, "in_progress")
