# SPDX-License-Identifier: Apache-2.0
"""Find, sort and count the articles of a project that has very many of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.project.project import Project
from narrativetagger.store import article_lists

SLICE = 500
"""Articles looked through between two breaths; 4 ms when their titles are not known yet."""

LOOKED_AHEAD = 256
"""Articles among which an unread one is looked for first; then among ever more at once."""


class ArticleFinder:
    """Looks through the articles of a project, slice by slice.

    Titles and outlets are folded once and kept, some 150 bytes for each article.
    """

    def __init__(self, project: Project) -> None:
        """Know no titles yet."""
        self._project = project
        self._names: dict[int, str] = {}
        self._base: array[int] = array("q")
        self._base_of: tuple[ArticleOrder, ArticleChoice] | None = None

    def find(self, order: ArticleOrder, choice: ArticleChoice) -> Iterator[array[int] | None]:
        """Look for articles.

        Between two slices the caller may do other things, and stop. Articles that changed since
        keep their place as long as nothing but the words is asked anew: a list shall not move
        under the hands of who works in it.

        Yields:
            None after each slice, at the end the row ids in order.
        """
        base = self._base
        if self._base_of != (order, choice.without_words):
            base = self._chosen(order, choice)
            yield None
            if order.key in ("title", "outlet"):
                yield from self._learn(base)
                base = self._sorted(base, order)
            self._base, self._base_of = base, (order, choice.without_words)
        words = _folded(choice.words).split() if choice.words else []
        if not words:
            yield base
            return
        found: array[int] = array("q")
        for start in range(0, len(base), SLICE):
            some = base[start : start + SLICE]
            try:
                found.extend(self._with_words(some, words))
            except KeyError:
                self._read(some)
                found.extend(self._with_words(some, words))
            yield None
        yield found

    def forget(self, article_ids: Iterable[int]) -> None:
        """Read the names of some articles again when they are next needed."""
        for article_id in article_ids:
            self._names.pop(article_id, None)

    def begin(self, ids: array[int]) -> None:
        """Take over what was read elsewhere: all articles in their order of arrival."""
        self._base, self._base_of = ids[:], (ArticleOrder(), ArticleChoice())

    def drop(self, article_ids: Iterable[int]) -> None:
        """Find some articles no more, which were removed."""
        gone = set(article_ids)
        self._base = array("q", (one for one in self._base if one not in gone))

    def start_over(self) -> None:
        """Let the next search begin with the articles as they are by then."""
        self._base_of = None

    def learn(self) -> Iterator[None]:
        """Read the names of all articles, slice by slice, before they are needed."""
        yield from self._learn(self._project.article_ids())

    def _learn(self, ids: array[int]) -> Iterator[None]:
        for start in range(0, len(ids), SLICE):
            self._read(ids[start : start + SLICE])
            yield None

    def _read(self, ids: Sequence[int]) -> None:
        """Fold the names of those articles that are not known yet."""
        unknown = [article_id for article_id in ids if article_id not in self._names]
        if unknown:
            self._names.update(dict.fromkeys(unknown, ""))
            for article_id, title, outlet in article_lists.names_of(self._project.store, unknown):
                self._names[article_id] = _folded(f"{title}\n{outlet}")

    def _with_words(self, ids: Iterable[int], words: Sequence[str]) -> Iterable[int]:
        names = self._names
        for word in words:
            ids = [article_id for article_id in ids if word in names[article_id]]
        return ids

    def _chosen(self, order: ArticleOrder, choice: ArticleChoice) -> array[int]:
        project = self._project
        tag_ids = None
        if choice.tag_id is not None:
            tag_ids = [
                tag_id
                for book in project.codebooks
                if any(tag.id == choice.tag_id for tag in book.tags)
                for tag_id in book.subtree_ids(choice.tag_id)
            ]
        return article_lists.chosen_ids(project.store, order, choice, tag_ids, project.analyst.id)

    def _sorted(self, ids: array[int], order: ArticleOrder) -> array[int]:
        """Sort by title or outlet; both tell the unknown by standing at the end either way."""
        part = 0 if order.key == "title" else 2
        names = {article_id: self._names[article_id].partition("\n")[part] for article_id in ids}
        known = [article_id for article_id in ids if names[article_id]]
        known.sort(key=names.__getitem__, reverse=order.descending)
        return array("q", (*known, *(one for one in ids if not names[one])))


def count_done(project: Project) -> int:
    """Return how many articles the analyst has read to the end."""
    return article_lists.count_done(project.store, project.analyst.id)


def first_unread(project: Project, ids: Sequence[int]) -> int | None:
    """Return the first of some articles that the analyst has not begun, None if there is none."""
    start, many = 0, LOOKED_AHEAD
    while start < len(ids):
        some = list(ids[start : start + many])
        place = article_lists.first_unread(project.store, some, project.analyst.id)
        if place is not None:
            return some[place]
        start, many = start + many, many * 4
    return None


def most_frequent(
    project: Project, column: Literal["language", "outlet"], most: int
) -> list[tuple[str, int]]:
    """Return the languages or outlets of articles with their numbers, the most frequent first."""
    return article_lists.most_frequent(project.store, column, most)


def _folded(text: str) -> str:
    # Of no use before the first search, and slow to load.
    from narrativetagger.core.folding import fold

    return fold(text)
