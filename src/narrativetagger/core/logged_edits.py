# SPDX-License-Identifier: Apache-2.0
"""The log as people read it: one edit after the other, with what each of them changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from narrativetagger.core.articles import ArticleDetails, Status
from narrativetagger.core.passages import Passage


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries of the log are wanted.

    Attributes:
        article_uid: Those of one article; empty for all.
        analyst_uid: Those of one analyst; empty for all.
    """

    article_uid: str = ""
    analyst_uid: str = ""


@dataclass(frozen=True, slots=True)
class EditRows:
    """Where in the log one edit stands; its entries follow each other.

    Attributes:
        first: Row id of its first entry.
        last: Row id of its last entry.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SpanFacts:
    """What an entry says of a span; names as in ``Span``."""

    uid: str
    tag_id: int
    start: int
    end: int
    quote: str
    note: str = ""
    flag: int = 0
    flag_note: str = ""
    star: int = 0

    @property
    def passage(self) -> Passage | None:
        """The range of text it marks, None when an altered entry gives one that cannot be."""
        return Passage(self.start, self.end) if 0 <= self.start < self.end else None


@dataclass(frozen=True, slots=True)
class AnalystFacts:
    """What an entry says of an analyst."""

    name: str


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """What an entry says of how far an article was read."""

    status: Status


Facts: TypeAlias = SpanFacts | ArticleDetails | AnalystFacts | ReadingFacts


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """What an edit did to one row, from before all its entries to after them.

    Attributes:
        entity: Table of the row.
        uid: Uid of the row.
        before: As it was; None when it was not there.
        after: As it is since; None when it is gone.
    """

    entity: str
    uid: str
    before: Facts | None
    after: Facts | None


@dataclass(frozen=True, slots=True)
class LoggedArticle:
    """An article that the log speaks of.

    Attributes:
        id: Row id.
        uid: Its name outside the project.
        title: As it is now.
        live: Whether it stands on the lists.
    """

    id: int
    uid: str
    title: str
    live: bool


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """One edit as the log tells it.

    Attributes:
        at: When, ISO 8601 in UTC with milliseconds.
        analyst: Name of who did it; the uid of one whom the project does not know.
        kind: What was done, without the word for undo or redo.
        turn: Whether it took an edit of this kind back, or did it again.
        count: How many entries it has, without the status of reading that changed on the way.
        changes: What its first entries changed, as the edit itself did also where it was undone.
        whole: Whether all of these could be read.
        purged: Whether the words of one of them were purged.
        article: The article of its first entry that has one; None when there is none any more.
        many_articles: Whether its entries are about several articles.
    """

    at: str
    analyst: str
    kind: str
    turn: Literal["", "undo", "redo"]
    count: int
    changes: tuple[LoggedChange, ...]
    whole: bool
    purged: bool
    article: LoggedArticle | None
    many_articles: bool

    @property
    def span(self) -> SpanFacts | None:
        """The first span that it is about, as it was last; None when it is about none."""
        for change in self.changes:
            facts = change.after or change.before
            if isinstance(facts, SpanFacts):
                return facts
        return None
