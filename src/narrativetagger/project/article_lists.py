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


_Asked = tuple[ArticleOrder, ArticleChoice, bool]
"""Order, choice and whether blind to the spans of others, as far as that makes a difference."""


class ArticleFinder:
    """Looks through the articles of a project, slice by slice.

    Titles and outlets are folded once and kept, some 150 bytes for each article.
    """

    def __init__(self, project: Project) -> None:
        """Know no titles yet."""
        self._project = project
        self._names: dict[int, str] = {}
        self._base: array[int] = array("q")
        self._base_names: list[str] = []
        self._base_of: _Asked | None = None
        self._before = ""
        self._found: array[int] = array("q")
        self._found_names: list[str] = []

    def find(
        self, order: ArticleOrder, choice: ArticleChoice, *, blind: bool = False
    ) -> Iterator[array[int] | None]:
        """Look for articles.

        Between two slices the caller may do other things, and stop. Articles that changed since
        keep their place as long as nothing but the words is asked anew: a list shall not move
        under the hands of who works in it.

        Args:
            order: By what they are sorted.
            choice: Which ones.
            blind: Whether spans of others count only in articles that the analyst is done with.

        Yields:
            None after each slice, at the end the row ids in order.
        """
        blind &= order.key == "spans" or choice.tag_id is not None
        asked = (order, choice.without_words, blind)
        if self._base_of != asked:
            yield from self._choose(asked)
        words = _folded(choice.words) if choice.words else ""
        ids, names = self._base, self._base_names
        if self._before and words.startswith(self._before):  # What was not found is not now.
            ids, names = self._found, self._found_names
        found: array[int] = array("q")
        found_names: list[str] = []
        for start in range(0, len(ids) if words.strip() else 0, SLICE):
            some = ids[start : start + SLICE]
            if len(names) <= start:
                names.extend(self._names_of(some))
            some_names = names[start : start + SLICE]
            places = _with_words(some_names, words.split())
            found.extend(some if len(places) == len(some) else [some[n] for n in places])
            found_names += [some_names[n] for n in places]
            yield None
        if words.strip():
            self._before, self._found, self._found_names = words, found, found_names
        yield found if words.strip() else self._base

    def _choose(self, asked: _Asked) -> Iterator[None]:
        """Read which articles are asked for and sort them, whatever their words."""
        order = asked[0]
        base = self._chosen(*asked)
        yield None
        if order.key in ("title", "outlet"):
            yield from self._learn(base)
            base = self._sorted(base, order)
        self._take(base, asked)

    def forget(self, article_ids: Iterable[int]) -> None:
        """Read the names of some articles again when they are next needed."""
        for article_id in article_ids:
            self._names.pop(article_id, None)
            self._base_names, self._before = [], ""

    def begin(self, ids: array[int]) -> None:
        """Take over what was read elsewhere: all articles in their order of arrival."""
        self._take(ids[:], (ArticleOrder(), ArticleChoice(), False))

    def drop(self, article_ids: Iterable[int]) -> None:
        """Find some articles no more, which were removed."""
        gone = set(article_ids)
        left = array("q", (one for one in self._base if one not in gone))
        self._take(left, self._base_of)

    def start_over(self) -> None:
        """Let the next search begin with the articles as they are by then."""
        self._base_of = None

    def learn(self) -> Iterator[None]:
        """Read the names of the articles found last, slice by slice, before they are needed."""
        yield from self._learn(self._base)

    def _learn(self, ids: array[int]) -> Iterator[None]:
        for start in range(0, len(ids), SLICE):
            self._names_of(ids[start : start + SLICE])
            yield None

    def _take(self, ids: array[int], asked: _Asked | None) -> None:
        """Search for words in other articles from now on; their names are put beside them then."""
        self._base, self._base_of, self._base_names, self._before = ids, asked, [], ""

    def _names_of(self, ids: Sequence[int]) -> list[str]:
        """Return the folded names of articles, read where they are not known yet."""
        names = self._names
        unknown = [article_id for article_id in ids if article_id not in names]
        if unknown:
            names.update(dict.fromkeys(unknown, ""))
            for article_id, title, outlet in article_lists.names_of(self._project.store, unknown):
                names[article_id] = _folded(f"{title}\n{outlet}")
        return [names[article_id] for article_id in ids]

    def _chosen(self, order: ArticleOrder, choice: ArticleChoice, blind: bool) -> array[int]:
        project = self._project
        tag_ids = None
        if choice.tag_id is not None:
            tag_ids = [
                tag_id
                for book in project.codebooks
                if any(tag.id == choice.tag_id for tag in book.tags)
                for tag_id in book.subtree_ids(choice.tag_id)
            ]
        store, analyst_id = project.store, project.analyst.id
        return article_lists.chosen_ids(store, order, choice, tag_ids, analyst_id, blind=blind)

    def _sorted(self, ids: array[int], order: ArticleOrder) -> array[int]:
        """Sort by title or outlet; both tell the unknown by standing at the end either way."""
        part = 0 if order.key == "title" else 2
        names = {article_id: self._names[article_id].partition("\n")[part] for article_id in ids}
        known = [article_id for article_id in ids if names[article_id]]
        known.sort(key=names.__getitem__, reverse=order.descending)
        return array("q", (*known, *(one for one in ids if not names[one])))


def _with_words(names: Sequence[str], words: Sequence[str]) -> list[int]:
    """Return the places of those names that have all words."""
    first, *others = words
    places = [place for place, name in enumerate(names) if first in name]
    for word in others:
        places = [place for place in places if word in names[place]]
    return places


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


def own_counts(project: Project, ids: Sequence[int]) -> dict[int, int]:
    """Return how many spans the analyst has in some articles; those with none are left out."""
    return article_lists.own_counts(project.store, ids, project.analyst.id)


def most_frequent(
    project: Project, column: Literal["language", "outlet"], most: int
) -> list[tuple[str, int]]:
    """Return the languages or outlets of articles with their numbers, the most frequent first."""
    return article_lists.most_frequent(project.store, column, most)


def _folded(text: str) -> str:
    # Of no use before the first search, and slow to load.
    from narrativetagger.core.folding import fold

    return fold(text)
