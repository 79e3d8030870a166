# SPDX-License-Identifier: Apache-2.0
"""The rows that one edit writes: done at once, logged, and remembered for its undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narrativetagger.core.analysts import Analyst
from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.sources import Sources
from narrativetagger.store.articles import insert_article
from narrativetagger.store.connection import Store
from narrativetagger.store.log import LoggedRow, Tombstone, append
from narrativetagger.store.rows import Row, delete_row, insert_row, read_row, update_row
from narrativetagger.store.spans import find_span

NO_LONGER_APPLIES = QT_TRANSLATE_NOOP(
    "messages", "This step no longer fits the project, which has changed since; it was left out."
)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where there is none.

    Attributes:
        table: Name of the table.
        before: The whole row as it was.
        after: The whole row as it is now.
    """

    table: str
    before: Row | None
    after: Row | None

    def inverted(self) -> RowChange:
        """Return the change that takes this one back."""
        return RowChange(self.table, self.after, self.before)


class Ledger:
    """Writes rows inside one transaction and keeps what each was before.

    Attributes:
        store: The project file.
        analyst: Who does it.
        sources: Times and uids.
        now: Time of the edit, the same for all its rows.
        rows: The changes so far, in order.
    """

    def __init__(self, store: Store, analyst: Analyst, sources: Sources) -> None:
        """Start an empty ledger."""
        self.store = store
        self.analyst = analyst
        self.sources = sources
        self.now = sources.now()
        self.rows: list[RowChange] = []

    def insert(self, table: str, row: Row) -> int:
        """Insert a row and return its id."""
        row_id = insert_row(self.store, table, row)
        self._keep(table, None, row_id)
        return row_id

    def insert_article(self, draft: ArticleDraft, uid: str) -> int:
        """Insert an article with its text, original and paragraphs and return its id."""
        row_id = insert_article(self.store, draft, uid=uid, series_uid=uid, created=self.now)
        self._keep("article", None, row_id)
        return row_id

    def update(self, table: str, row_id: int, values: Row) -> None:
        """Change some columns of a row; nothing is written when they hold that already."""
        before = self.row(table, row_id)
        if all(before[name] == value for name, value in values.items()):
            return
        if "modified" in before:
            values = {"modified": self.now, **values}
        update_row(self.store, table, row_id, {**before, **values})
        self._keep(table, before, row_id)

    def delete(self, table: str, row_id: int) -> None:
        """Delete a row."""
        before = self.row(table, row_id)
        delete_row(self.store, table, row_id)
        self.rows.append(RowChange(table, before, None))

    def row(self, table: str, row_id: int) -> Row:
        """Return a row as it is now.

        Raises:
            UserError: If it is gone, for example deleted by another step.
        """
        row = read_row(self.store, table, row_id)
        if row is None:
            raise UserError(NO_LONGER_APPLIES)
        return row

    def play(self, change: RowChange) -> None:
        """Write a remembered change, provided that the row still is as it was before it.

        Raises:
            UserError: If the row is another by now.
        """
        known = change.after if change.before is None else change.before
        if known is None:
            raise ValueError("a change without a row")
        row_id: int = known["id"]
        if read_row(self.store, change.table, row_id) != change.before:
            raise UserError(NO_LONGER_APPLIES)
        if change.after is None:
            delete_row(self.store, change.table, row_id)
            self.rows.append(change)
            return
        if change.table == "span":
            self._require_free(change.after)
        if change.before is None:
            insert_row(self.store, change.table, change.after)
        else:
            update_row(self.store, change.table, row_id, change.after)
        self.rows.append(change)

    def _require_free(self, row: Row) -> None:
        """Refuse to put a span where another one with its tag stands by now."""
        key = ("article_id", "start", "end", "tag_id", "analyst_id", "layer")
        other = find_span(self.store, *(row[name] for name in key))
        if other is not None and other.id != row["id"]:
            raise UserError(NO_LONGER_APPLIES)

    def write_log(self, kind: str) -> None:
        """Append one log row for each change, under one edit uid.

        Args:
            kind: What the analyst did, such as ``add_span`` or ``undo add_span``.
        """
        if self.rows:
            rows = [LoggedRow(change.table, change.before, change.after) for change in self.rows]
            self.append_log(rows, kind)

    def append_log(self, rows: Sequence[LoggedRow | Tombstone], kind: str) -> None:
        """Append log rows of one edit."""
        append(
            self.store,
            rows,
            kind=kind,
            at=self.now,
            analyst_uid=self.analyst.uid,
            edit_uid=self.sources.uids(),
            installation_uid=self.sources.installation_uid,
            salts=self.sources.salts,
        )

    def _keep(self, table: str, before: Row | None, row_id: int) -> None:
        self.rows.append(RowChange(table, before, self.row(table, row_id)))
