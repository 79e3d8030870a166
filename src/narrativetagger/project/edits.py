# SPDX-License-Identifier: Apache-2.0
"""What an analyst can do to a project, as plain objects that write through a ledger."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import ClassVar, Protocol

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Origin
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.reading_edits import begin_reading
from narrativetagger.store.codebooks import codebook_version
from narrativetagger.store.rows import Row, read_row
from narrativetagger.store.spans import complete_span_row, find_span

ALREADY_TAGGED = QT_TRANSLATE_NOOP(
    "messages", "This passage already has this tag by the same analyst; nothing was added."
)

SPAN_KEY = ("article_id", "start", "end", "tag_id", "analyst_id", "layer")
"""What no two spans have in common."""


class Edit(Protocol):
    """One thing an analyst does.

    Attributes:
        kind: Its name in the log.
        label: What it is called in the undo menu; ``{tag}`` stands for the tag's name.
    """

    kind: ClassVar[str]
    label: ClassVar[str]

    def apply(self, ledger: Ledger) -> None:
        """Write the edit's rows.

        Raises:
            UserError: If the project does not allow it; nothing is written then.
        """


@dataclass(frozen=True, slots=True)
class AddSpan:
    """Tag a passage as the ledger's analyst."""

    kind: ClassVar[str] = "add_span"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "{tag}")

    article_id: int
    passage: Passage
    tag_id: int
    note: str = ""
    origin: Origin = "hand"

    def apply(self, ledger: Ledger) -> None:
        """Insert the span with its quote and context.

        Raises:
            UserError: If the analyst has put this tag on this passage before.
        """
        start, end = self.passage.start, self.passage.end
        if find_span(ledger.store, self.article_id, start, end, self.tag_id, ledger.analyst.id):
            raise UserError(ALREADY_TAGGED)
        ledger.insert(
            "span",
            {
                **complete_span_row(ledger.store, self.article_id, self.passage),
                "uid": ledger.sources.uids(),
                "tag_id": self.tag_id,
                "analyst_id": ledger.analyst.id,
                "codebook_version": codebook_version(ledger.store, self.tag_id),
                "origin": self.origin,
                "note": self.note,
                "created": ledger.now,
                "modified": ledger.now,
            },
        )
        begin_reading(ledger, self.article_id)


@dataclass(frozen=True, slots=True)
class RemoveSpans:
    """Delete spans."""

    kind: ClassVar[str] = "remove_spans"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Delete {tag}")

    span_ids: tuple[int, ...]

    def apply(self, ledger: Ledger) -> None:
        """Delete each span."""
        for span_id in self.span_ids:
            ledger.delete("span", span_id)


@dataclass(frozen=True, slots=True)
class MoveEdges:
    """Give a span another passage of the same article."""

    kind: ClassVar[str] = "move_edges"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Move an edge of {tag}")

    span_id: int
    passage: Passage

    def apply(self, ledger: Ledger) -> None:
        """Move the span, folding it with one that stands there already."""
        row = ledger.row("span", self.span_id)
        moved = complete_span_row(ledger.store, row["article_id"], self.passage)
        change_or_fold(ledger, row, moved)


@dataclass(frozen=True, slots=True)
class Retag:
    """Give a span another tag."""

    kind: ClassVar[str] = "retag"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Retag as {tag}")

    span_id: int
    tag_id: int

    def apply(self, ledger: Ledger) -> None:
        """Change the tag, folding the span with one that has it there already."""
        row = ledger.row("span", self.span_id)
        version = codebook_version(ledger.store, self.tag_id)
        change_or_fold(ledger, row, {"tag_id": self.tag_id, "codebook_version": version})


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write the note of a span."""

    kind: ClassVar[str] = "set_note"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Note on {tag}")

    span_id: int
    note: str

    def apply(self, ledger: Ledger) -> None:
        """Replace the note."""
        before = ledger.row("span", self.span_id)
        ledger.update("span", self.span_id, {"note": self.note})
        if before["note"] != self.note:
            begin_reading(ledger, before["article_id"])


@dataclass(frozen=True, slots=True)
class EditArticle:
    """Change what is known of an article; its text stays as it is."""

    kind: ClassVar[str] = "edit_article"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Details of the article")

    article_id: int
    details: ArticleDetails

    def apply(self, ledger: Ledger) -> None:
        """Write the metadata."""
        ledger.update("article", self.article_id, asdict(self.details))


@dataclass(frozen=True, slots=True)
class RemoveArticle:
    """Take an article off the lists, with its spans; its bytes stay (SCHEMA rule 2)."""

    kind: ClassVar[str] = "remove_article"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Remove the article")

    article_id: int

    def apply(self, ledger: Ledger) -> None:
        """Mark the article as removed; one that is so already keeps the time of its removal."""
        if ledger.row("article", self.article_id)["removed_at"] is None:
            ledger.update("article", self.article_id, {"removed_at": ledger.now})


def change_or_fold(ledger: Ledger, row: Row, values: Row) -> None:
    """Change a span's key columns; where a span stands there already, fold both (SCHEMA rule 3).

    Args:
        ledger: Writes.
        row: The whole row, with whatever else of it is to be another.
        values: The columns that follow from a new tag or passage.
    """
    wanted = {**row, **values}
    other = _clashing(ledger, wanted)
    if other is None:
        ledger.update("span", row["id"], {**_said(row), **values})
        return
    older, younger = sorted((row, other), key=lambda candidate: candidate["id"])
    ledger.delete("span", younger["id"])
    ledger.update("span", older["id"], {**folded(older, younger), **values})


def folded(older: Row, younger: Row) -> Row:
    """Return what a span says that another one went up in (SCHEMA rule 3)."""
    return {
        "note": _joined(older["note"], younger["note"]),
        "flag": max(older["flag"], younger["flag"]),
        "flag_note": _joined(older["flag_note"], younger["flag_note"]),
        "star": max(older["star"], younger["star"]),
        "created": min(older["created"], younger["created"]),
    }


def _said(row: Row) -> Row:
    """Return what the analyst said of a span, besides its tag and its passage."""
    return {name: row[name] for name in ("note", "flag", "flag_note", "star", "created")}


def raise_if_taken(ledger: Ledger, wanted: Row) -> None:
    """Refuse a span where one stands already.

    Raises:
        UserError: If there is one of the same passage, tag, analyst and layer.
    """
    if find_span(ledger.store, *(wanted[name] for name in SPAN_KEY)):
        raise UserError(ALREADY_TAGGED)


def _joined(*notes: str) -> str:
    """Return notes as one, a blank line between."""
    return "\n\n".join(note for note in notes if note)


def _clashing(ledger: Ledger, wanted: Row) -> Row | None:
    """Return the other span that has the wanted key already."""
    other = find_span(ledger.store, *(wanted[name] for name in SPAN_KEY))
    if other is None or other.id == wanted["id"]:
        return None
    return read_row(ledger.store, "span", other.id)
