# SPDX-License-Identifier: Apache-2.0
"""The log of an open project as edits, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from narrativetagger.core.logged_edits import (
    EditRows,
    LogFilter,
    LoggedArticle,
    LoggedChange,
    LoggedEdit,
)
from narrativetagger.core.spans import Span
from narrativetagger.project.log_payload import as_done, change_in, summed
from narrativetagger.project.project import Project
from narrativetagger.store import log_pages
from narrativetagger.store.log_pages import RawEntry
from narrativetagger.store.spans import span_by_uid

STRETCH = 5_000
"""Log entries looked through at once, so that a rare article is searched for without a pause."""

READ = 4
"""Entries of an edit that are read; one of more changes is told by its number of them."""


class History:
    """Reads the log of a project, wholly or for one article or analyst.

    Attributes:
        wanted: Which entries count.
    """

    def __init__(self, project: Project, wanted: LogFilter) -> None:
        """Read nothing yet.

        Args:
            project: The open project.
            wanted: Which entries count.
        """
        self.wanted = wanted
        self._store = project.store
        self._analysts = {one.uid: one.name for one in project.analysts().values()}

    def newest(self) -> int:
        """Return the row id of the newest entry, of whatever article and analyst; 0 for none."""
        return log_pages.newest_entry(self._store)

    def chain_end(self) -> tuple[int, str]:
        """Return the length of the log, in entries, and the hash of its newest one."""
        return log_pages.chain_end(self._store)

    def since(self, low: int, high: int) -> list[EditRows]:
        """Return the edits of which the entries lie at ``low`` and above, but below ``high``."""
        return log_pages.edits_between(self._store, self.wanted, low, high)

    def below(self, high: int) -> tuple[list[EditRows], int]:
        """Look through the next older stretch of the log.

        Args:
            high: Row id above it.

        Returns:
            The edits found, the newest first, and the ``high`` of the next stretch; 0 at the end.
        """
        low = log_pages.stretch_below(self._store, high, STRETCH)
        return self.since(low, high), low

    def edits(self, places: Sequence[EditRows]) -> list[LoggedEdit]:
        """Return what edits did.

        Args:
            places: Where they stand, such as those of a page.
        """
        store, wanted = self._store, self.wanted
        read = [log_pages.entries_of(store, wanted, place, READ) for place in places]
        uids = {uid for entries in read for uid in _article_uids(entries)}
        articles = {one.uid: one for one in log_pages.articles_named(store, sorted(uids))}
        return [
            self._edit(place, entries, articles)
            for place, entries in zip(places, read, strict=True)
        ]

    def span(self, uid: str) -> Span | None:
        """Return a span as it is now, None when it is gone or its article off the lists."""
        return span_by_uid(self._store, uid)

    def articles_with(self, words: str, most: int) -> list[LoggedArticle]:
        """Return the newest articles whose title has some words, in any case of their letters."""
        folded = words.casefold()
        found = (
            one for one in log_pages.all_articles(self._store) if folded in one.title.casefold()
        )
        return list(islice(found, most))

    def _edit(
        self, place: EditRows, entries: list[RawEntry], articles: dict[str, LoggedArticle]
    ) -> LoggedEdit:
        """Return one edit.

        Args:
            place: Where it stands.
            entries: The first of its entries.
            articles: Those that are still there, by uid.
        """
        first = entries[0]
        turn, kind = _turn(first.kind)
        changes = tuple(_changes(entries))
        purged = any(entry.payload is None for entry in entries)
        uid = next(_article_uids(entries), "")
        several = place.first != place.last
        return LoggedEdit(
            at=first.at,
            analyst=self._analysts.get(first.analyst_uid, first.analyst_uid),
            kind=kind,
            turn=turn,
            count=log_pages.count_entries(self._store, self.wanted, place) if several else 1,
            changes=summed(as_done(changes) if turn == "undo" else changes),
            whole=len(changes) == sum(entry.payload is not None for entry in entries),
            purged=purged,
            article=articles.get(uid),
            many_articles=several and self._has_other(place, uid),
        )

    def _has_other(self, place: EditRows, uid: str) -> bool:
        if self.wanted.article_uid or not uid:
            return False
        return log_pages.has_other_article(self._store, place, uid)


def _changes(entries: list[RawEntry]) -> Iterator[LoggedChange]:
    """Yield what the entries say that can be read."""
    for entry in entries:
        if entry.payload is not None:
            try:
                yield change_in(entry.entity, entry.entity_uid, entry.payload)
            except ValueError:
                continue


def _article_uids(entries: list[RawEntry]) -> Iterator[str]:
    return (entry.article_uid for entry in entries if entry.article_uid)


def _turn(kind: str) -> tuple[Literal["", "undo", "redo"], str]:
    """Split the log's word for what was done, such as ``undo add_span``."""
    turn, space, rest = kind.partition(" ")
    match turn:
        case "undo" | "redo" if space:
            return turn, rest
    return "", kind
