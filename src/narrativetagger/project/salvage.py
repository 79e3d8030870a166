# SPDX-License-Identifier: Apache-2.0
"""Save what can be read of a damaged project into a new one, and tell what could not."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from narrativetagger import __version__
from narrativetagger.core.analysts import Analyst
from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.normalise import normalise
from narrativetagger.core.paragraphs import paragraphs_of
from narrativetagger.drafts import draft_beside
from narrativetagger.project.joining import ANALYST_COLOURS, add_analyst
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.progress import Cancelled, CancelledError, never
from narrativetagger.project.salvage_report import (
    ORIGINAL_LOST,
    ORPHAN,
    SHIPPED_BOOK,
    SPAN_ORPHAN,
    SPAN_WRONG,
    TEXT_LOST,
    TEXT_MADE_AGAIN,
    SalvageReport,
)
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import Sources
from narrativetagger.readers.registry import read
from narrativetagger.store.articles import insert_body, text_sha256
from narrativetagger.store.codebooks import insert_codebook
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import EXISTS, refused_file
from narrativetagger.store.meta import set_meta
from narrativetagger.store.opening import discard
from narrativetagger.store.rows import LOGGED_TABLES, Row
from narrativetagger.store.salvage_rows import (
    attempt,
    insert_original,
    logged_rows,
    meta_that_reads,
    original_that_reads,
    paragraphs_that_read,
    readable_rows,
    sound_row,
    text_that_reads,
)


def salvage(
    damaged: Path, target: Path, sources: Sources, analyst_name: str, cancelled: Cancelled = never
) -> SalvageReport:
    """Save what can be read of a damaged project into a new one, which `check` finds whole.

    A text counts as read when it has the hash it was stored with; a span when it says what stands
    in its article. The damaged file stays as it is.

    Args:
        damaged: The damaged project.
        target: The project to write; nothing may be there yet.
        sources: Times and uids.
        analyst_name: Who does it.
        cancelled: Asked before each row.

    Returns:
        What was saved, and what was not.

    Raises:
        UserError: If not even the list of tables can be read, or the new project not be written.
        CancelledError: If it was cancelled.
    """
    if target.exists():
        raise UserError(EXISTS, name=target.name)
    draft = draft_beside(target)
    try:
        with Store.open(damaged, read_only=True) as old, Store.create(draft, meant=target) as new:
            report = _Salvager(old, new, sources, analyst_name, cancelled).run()
            # Closing would say nothing of a disk too full to take the write-ahead log in.
            new.checkpoint()
        draft.replace(target)
    except OSError as error:
        raise refused_file(target, error) from error
    finally:
        # On a medium that went away or became read-only, there is nothing more to do.
        with suppress(OSError):
            discard(draft)
    return report


class _Salvager:
    """Carries rows from one project to another."""

    def __init__(
        self, old: Store, new: Store, sources: Sources, analyst_name: str, cancelled: Cancelled
    ) -> None:
        self._old = old
        self._cancelled = cancelled
        self._new = new
        self._sources = sources
        self._analyst = Analyst(0, sources.uids(), analyst_name, "")
        self._articles: set[int] = set()
        self._report = SalvageReport()

    def run(self) -> SalvageReport:
        """Carry everything over in one transaction."""
        with self._new.atomic():
            for table in LOGGED_TABLES:
                ledger = self._ledger()
                self._carry(ledger, table)
                ledger.write_log("salvage")
            self._complete()
        return self._report

    def _ledger(self) -> Ledger:
        return Ledger(self._new, self._analyst, self._sources)

    def _carry(self, ledger: Ledger, table: str) -> None:
        """Carry a table's rows over: as they are, or else as the log has them."""
        unreadable: set[int] = set()
        refused: dict[int, UserError] = {}
        present: set[int] = set()
        for row in readable_rows(self._old, table):
            if isinstance(row, int):
                unreadable.add(row)
                continue
            refusal = self._refusal(ledger, table, row)
            if refusal is None:
                present.add(row["id"])
            else:
                refused[row["id"]] = refusal
        logged, whole = logged_rows(self._old, table, present)
        for row_id, row_then in logged.items():
            if row_then is not None:
                refusal = self._refusal(ledger, table, row_then)
                self._report.from_log[table] += refusal is None
                if refusal is None:
                    refused.pop(row_id, None)
                else:
                    refused[row_id] = refusal
        self._report.told += refused.values()
        # What the log never heard of never was, if all of it can be read.
        unknown = len(unreadable - logged.keys())
        if unknown and not whole:
            self._report.unreadable[table] += unknown

    def _refusal(self, ledger: Ledger, table: str, row: Row) -> UserError | None:
        """Insert a row and what belongs to it; return why that is not possible, or None."""
        if self._cancelled():
            raise CancelledError
        text = None
        if table == "article":
            text = self._text(row)
            if text is None:
                return UserError(TEXT_LOST, title=str(row["title"]))
            row = self._completed(row, text)
        written = len(ledger.rows)
        refusal = attempt(self._new, partial(self._insert, ledger, table, row, text))
        if refusal is None:
            self._report.saved[table] += 1
            if table == "analyst" and row["name"] == self._analyst.name:
                self._analyst = Analyst(row["id"], row["uid"], row["name"], row["colour"])
            return None
        del ledger.rows[written:]
        if table != "span":
            return UserError(ORPHAN, table=table, id=row["id"])
        values = {name: row[name] for name in ("quote", "uid", "start", "end")}
        return UserError(SPAN_WRONG if refusal == "wrong" else SPAN_ORPHAN, **values)

    def _insert(self, ledger: Ledger, table: str, row: Row, text: str | None) -> None:
        if text is not None:
            self._put_original(row)
        ledger.insert(table, sound_row(self._new, table, row))
        if text is not None:
            put_body = partial(insert_body, self._new, row["id"], text)
            lines = paragraphs_that_read(self._old, row["id"], text)
            if lines is None or attempt(self._new, partial(put_body, lines)) is not None:
                put_body(paragraphs_of(text))
            self._articles.add(row["id"])

    # -- articles ----------------------------------------------------------------------------

    def _text(self, row: Row) -> str | None:
        """Return an article's text: as stored, or else made again from its original."""
        text = text_that_reads(self._old, row["id"], row["text_sha256"])
        if text is not None:
            return text
        made = self._made_again(row)
        if made is None or text_sha256(made.text) != row["text_sha256"]:
            return None
        self._report.told.append(UserError(TEXT_MADE_AGAIN, title=row["title"]))
        return made.text

    def _completed(self, row: Row, text: str) -> Row:
        """Let an article do without what is lost: its original, or an older version."""
        row = dict(row)
        if row["supersedes"] not in self._articles:
            row["supersedes"] = None
        if row["original_id"] is not None and self._original(row) is None:
            self._report.told.append(UserError(ORIGINAL_LOST, title=row["title"]))
            row["original_id"] = None
        if isinstance(row["offset_map"], str):  # From the log, which has its hash alone.
            made = self._made_again(row)
            maps = (made.offset_map if made else b"", normalise(text).offset_map.to_bytes())
            fitting = (one for one in maps if sha256(one).hexdigest() == row["offset_map"])
            row["offset_map"] = next(fitting, b"")
        return row

    def _put_original(self, row: Row) -> None:
        found = self._original(row)
        if found is not None:
            insert_original(self._new, found[0])

    def _original(self, row: Row) -> tuple[Row, bytes] | None:
        row_id: int | None = row["original_id"]
        return None if row_id is None else original_that_reads(self._old, row_id)

    def _made_again(self, row: Row) -> ArticleDraft | None:
        """Return what the reader makes of an article's original today."""
        found = self._original(row)
        try:
            return read(row["file_name"], found[1]) if found else None
        except UserError:
            return None

    # -- the project as a whole --------------------------------------------------------------

    def _complete(self) -> None:
        """Give the new project what none may lack: its name and a codebook."""
        facts = meta_that_reads(self._old)
        ledger = self._ledger()
        set_meta(self._new, "project_uid", facts.get("project_uid") or self._sources.uids())
        set_meta(self._new, "created", facts.get("created") or ledger.now)
        set_meta(self._new, "created_by_version", facts.get("created_by_version") or __version__)
        set_meta(self._new, "chain_seed", self._sources.uids())
        if self._report.saved["tag"]:
            set_meta(self._new, "active_codebook", facts.get("active_codebook", ""))
        else:
            self._put_shipped_book(ledger)
        ledger.write_log("salvage")

    def _put_shipped_book(self, ledger: Ledger) -> None:
        """Put the program's codebook in, under a name of its own where its row was saved."""
        self._report.told.append(UserError(SHIPPED_BOOK))
        book = narratives()
        if self._report.saved["codebook"]:
            book = replace(book, uid=self._sources.uids())
        if not self._analyst.id:
            self._analyst = add_analyst(ledger, ANALYST_COLOURS[0])
        insert_codebook(book, ledger.insert, analyst_id=self._analyst.id, created=ledger.now)
        set_meta(self._new, "active_codebook", book.uid)
