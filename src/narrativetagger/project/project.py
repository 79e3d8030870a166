# SPDX-License-Identifier: Apache-2.0
"""An open project: what it holds, and the one road by which it changes."""

from __future__ import annotations

import logging
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Literal

from narrativetagger.core.analysts import Analyst
from narrativetagger.core.articles import Article, ArticleDraft, ArticleName, Direction
from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Codebook, Tag
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.selections import Selection
from narrativetagger.core.span_index import Key
from narrativetagger.core.spans import MarkRow, Span
from narrativetagger.project.edits import Edit
from narrativetagger.project.joining import analyst_named, joined
from narrativetagger.project.ledger import Ledger, RowChange
from narrativetagger.project.lock import ProjectLock
from narrativetagger.project.sources import Sources
from narrativetagger.project.steps import Step
from narrativetagger.project.touched import changes_of
from narrativetagger.store import (
    analysts,
    articles,
    codebooks,
    marks,
    paragraphs,
    reading,
    spans,
    texts,
)
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.meta import meta

BAD_QUOTES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} spans do not match the text of their article any more; run “narrativetagger check” on "
    "the project to see which. They are not exported as long as they cannot be trusted.",
)

BAD_TEXT = QT_TRANSLATE_NOOP(
    "messages",
    "The text of “{title}” is not the one that was stored; run “narrativetagger check” on the "
    "project, and restore a backup or salvage what can be read. Nothing of it is exported.",
)
LOOKED_AT_ONLY = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is open read-only; to change it, open it for writing, or save a copy and open that.",
)

_log = logging.getLogger(__name__)

WAL_LIMIT = 64 * 1024 * 1024
"""Size of the write-ahead log that calls for a checkpoint, in bytes (SCHEMA rule 16)."""


class Project:
    """One open ``.ntag`` file and the analyst who works in it.

    Attributes:
        path: Where the file lies.
        uid: Names the project, wherever its file lies.
        store: Its rows; only this package looks there.
        analyst: Who tags; without a row id until the first edit of one who is new here.
        codebooks: All codebooks, the active one first.
        codebook: The active codebook.
        token: Lets a child process write under this project's lock; empty when reading only.
    """

    def __init__(
        self,
        path: Path,
        store: Store,
        analyst: Analyst,
        sources: Sources,
        lock: ProjectLock | None = None,
    ) -> None:
        """Take over an open store; ``open_project`` and ``create_project`` make one.

        Args:
            path: Where the file lies.
            store: Its open store, closed with the project.
            analyst: Who tags.
            sources: Times and uids.
            lock: The lock held for writing, given back on close; None when a parent holds it.
        """
        self.path = path
        self.store = store
        self.analyst = analyst
        self.sources = sources
        self.uid = meta(store, "project_uid") or ""
        self._lock = lock
        self._load_codebooks()

    def _load_codebooks(self) -> None:
        self.codebooks = codebooks.load_codebooks(self.store)
        if not self.codebooks:
            raise UserError(DAMAGED, name=self.path.name)
        self.codebook: Codebook = self.codebooks[0]
        self._tags = {tag.id: tag for book in self.codebooks for tag in book.tags}

    @property
    def read_only(self) -> bool:
        """Whether the project is only looked at."""
        return self.store.read_only

    @property
    def token(self) -> str:
        """Proof for a child process that it may write."""
        return self._lock.token if self._lock else ""

    def close(self) -> None:
        """Move everything into the one file, close it and give the lock back.

        Where the disk refuses the moving, the write-ahead log stays beside the file, and the next
        opening reads both: nothing is lost.
        """
        try:
            self._move_log()
        finally:
            self.store.close()
            if self._lock is not None:
                self._lock.release()

    def rest(self) -> None:
        """Use an idle moment to move the write-ahead log into the file.

        Raises:
            UserError: If the disk refuses it.
        """
        if self._lock is not None:
            self.store.checkpoint()

    # -- reading -----------------------------------------------------------------------------

    def article_ids(self) -> array[int]:
        """Return the row ids of all articles on the lists, in order of arrival."""
        return articles.article_ids(self.store)

    def article_names(self, after: int, limit: int) -> list[ArticleName]:
        """Return what some articles are found by, behind one of this row id."""
        return articles.article_names(self.store, after, limit)

    def articles(self, ids: Sequence[int]) -> list[Article]:
        """Return articles in the order of their ids."""
        return articles.articles(self.store, ids, self.analyst.id)

    def article(self, article_id: int) -> Article:
        """Return one article, also one that was taken off the lists."""
        return self.articles([article_id])[0]

    def is_live(self, article_id: int) -> bool:
        """Tell whether an article stands on the lists."""
        return articles.is_live(self.store, article_id)

    def article_id(self, uid: str) -> int | None:
        """Return the row id of the live article of this uid, None when there is none."""
        article = articles.article_by_uid(self.store, uid, self.analyst.id)
        return article.id if article else None

    def article_beside(self, article_id: int, step: int) -> int | None:
        """Return the article before (-1) or after (1) another one on the lists."""
        return articles.article_beside(self.store, article_id, step)

    def text(self, article_id: int) -> str:
        """Return an article's stored text.

        Raises:
            UserError: If it is damaged or gone.
        """
        try:
            return texts.article_text(self.store, article_id)
        except LookupError as error:  # A list of articles that is damaged names one that is not.
            raise UserError(DAMAGED, name=self.path.name) from error

    def is_whole(self, article_id: int) -> bool:
        """Tell whether an article's text is the one that was stored, as far as that can be read."""
        try:
            return texts.is_whole(self.store, article_id)
        except UserError:
            return False

    def marks(self, article_id: int) -> list[MarkRow]:
        """Return the marks of all spans of an article.

        Raises:
            UserError: If one of them is damaged so that it cannot be shown.
        """
        found = marks.marks_of(self.store, article_id)
        tag_ids = set(map(itemgetter(3), found))
        analyst_ids = set(map(itemgetter(4), found))
        if not (tag_ids <= self._tags.keys() and analyst_ids <= self.analysts().keys()):
            raise UserError(DAMAGED, name=self.path.name)
        return found

    def spans(self, article_id: int, after: Span | None = None, limit: int = -1) -> list[Span]:
        """Return the spans of an article by start, end and uid.

        Args:
            article_id: Row id of the article.
            after: The last span of the page before; None from the first one on.
            limit: Most spans to return; -1 for all.

        Raises:
            UserError: If one of them is damaged so that it cannot be shown.
        """
        return spans.spans_of(self.store, article_id, after, limit)

    def span(self, span_id: int) -> Span | None:
        """Return the span of a row id, None when there is none.

        Raises:
            UserError: If it is damaged so that it cannot be shown.
        """
        return spans.span_by_id(self.store, span_id)

    def count_spans(self, selection: Selection) -> int:
        """Return how many spans a selection holds."""
        # Only an export needs it, so that a project opens sooner.
        from narrativetagger.store.export_rows import count_spans

        return count_spans(self.store, selection)

    def counts_by_tag(self, analyst_id: int | None = None) -> dict[int, int]:
        """Return how many spans each tag has, of one analyst or all; without its sub-tags."""
        return spans.counts_by_tag(self.store, analyst_id)

    def flagged_beside(
        self, article_id: int, key: Key, step: Literal[-1, 1]
    ) -> tuple[int, int] | None:
        """Return article and row id of the flagged span after a place (1) or before it (-1).

        Args:
            article_id: Row id of the article.
            key: Start, end and row id of a span there, or of none at a place.
            step: Which way; on to other articles where this one has no more.
        """
        # Rarely wanted, and never at the start.
        from narrativetagger.store.flagged import flagged_beside

        return flagged_beside(self.store, article_id, key, step)

    def become(self, name: str) -> None:
        """Let another analyst tag from now on; who is new joins.

        Raises:
            UserError: If the project cannot be written; then nobody else tags.
        """
        if self.read_only:
            found = analysts.analyst_by_name(self.store, name)
            self.analyst = found or Analyst(0, "", name, "")
        else:
            self.analyst = analyst_named(self.store, name, self.sources, join=True)

    def analysts(self) -> dict[int, Analyst]:
        """Return all analysts by row id."""
        return {analyst.id: analyst for analyst in analysts.analysts(self.store)}

    def tag(self, tag_id: int) -> Tag:
        """Return a tag of any codebook of the project."""
        return self._tags[tag_id]

    def position(self, article_id: int) -> int:
        """Return how far the analyst had read an article, in code points."""
        return reading.position(self.store, article_id, self.analyst.id)

    def keep_position(self, article_id: int, position: int) -> None:
        """Remember how far the analyst has read; neither logged nor undoable."""
        if self.read_only:
            return
        now = self.sources.now()
        reading.write_position(self.store, article_id, self.analyst.id, position, now)

    def directions(self, article_id: int) -> dict[int, str]:
        """Return the directions of paragraphs set by hand, by their first code point."""
        return paragraphs.directions_of(self.store, article_id)

    def set_direction(self, article_id: int, starts: Sequence[int], direction: Direction) -> None:
        """Let paragraphs be displayed in a direction; like a reading position, this is no edit.

        Args:
            article_id: Row id of the article.
            starts: First code point of each paragraph.
            direction: Empty gives it back to their letters.

        Raises:
            UserError: If the project cannot be written.
        """
        self._require_writable()
        with self.store.atomic():
            paragraphs.write_direction(self.store, article_id, starts, direction)

    # -- changing ----------------------------------------------------------------------------

    def has_text(self, text: str) -> bool:
        """Tell whether an article on the lists has exactly this text."""
        return articles.text_exists(self.store, articles.text_sha256(text)) is not None

    def add_article(self, draft: ArticleDraft) -> int:
        """Add an article in a transaction of its own; this is no step of the undo stack.

        Returns:
            The new article's row id.
        """
        with self.saving() as ledger:
            article_id = ledger.insert_article(draft, self.sources.uids())
            ledger.write_log("add_article")
        return article_id

    def apply(self, edit: Edit) -> Step:
        """Do an edit in one transaction: when this returns, it is on the disk.

        Raises:
            UserError: If the project does not allow it or cannot be written; it is as before.
        """
        with self.saving() as ledger:
            edit.apply(ledger)
            ledger.write_log(edit.kind)
        self._keep_wal_small()
        step = Step(edit.kind, edit.label, tuple(ledger.rows))
        self._follow(step.changes)
        return step

    def _follow(self, changes: Changes) -> None:
        """Read anew what is kept here of the rows that changed."""
        if changes.codebook:
            self._load_codebooks()
        if changes.analysts:
            self.analyst = self.analysts().get(self.analyst.id, self.analyst)

    def revert(self, step: Step) -> Changes:
        """Take a step back in one transaction.

        Raises:
            UserError: If the project has changed so that the step no longer fits.
        """
        return self._play(step.inverted(), f"undo {step.kind}")

    def reapply(self, step: Step) -> Changes:
        """Do a step again that was taken back, with the same row ids and uids.

        Raises:
            UserError: If the project has changed so that the step no longer fits.
        """
        return self._play(step.rows, f"redo {step.kind}")

    @contextmanager
    def saving(self) -> Iterator[Ledger]:
        """Write rows by a ledger in one transaction; an analyst who is new joins within it.

        Raises:
            UserError: If the project cannot be written; it is as before.
        """
        self._require_writable()
        analyst = self.analyst
        try:
            with self.store.atomic():
                self.analyst = joined(self.store, analyst, self.sources)
                yield Ledger(self.store, self.analyst, self.sources)
        except BaseException:
            self.analyst = analyst
            raise

    def _play(self, rows: Sequence[RowChange], kind: str) -> Changes:
        with self.saving() as ledger:
            for change in rows:
                ledger.play(change)
            ledger.write_log(kind)
        self._keep_wal_small()
        changes = changes_of(rows)
        self._follow(changes)
        return changes

    def _require_writable(self) -> None:
        if self.read_only:
            raise UserError(LOOKED_AT_ONLY, name=self.path.name)

    def _keep_wal_small(self) -> None:
        if self._lock is not None and self.store.wal_bytes() > WAL_LIMIT:
            self._move_log()

    def _move_log(self) -> None:
        """Move the write-ahead log into the file, or leave it for a better moment.

        All edits are saved by then, so that a failure is for the log file alone.
        """
        try:
            self.rest()
        except UserError as error:
            _log.warning("The write-ahead log could not be moved: %s", error)
