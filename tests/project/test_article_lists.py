# SPDX-License-Identifier: Apache-2.0
"""Articles found by words, by tags, and in the order of their titles."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
from tests.project_fixtures import mark

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder, SortKey
from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project import article_lists
from narrativetagger.project.article_lists import (
    ArticleFinder,
    count_done,
    first_unread,
    most_frequent,
)
from narrativetagger.project.edits import EditArticle, RemoveArticle
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import SetStatus

TITLES = (
    ("Été à Orsec", "Le Courrier"),
    ("Військо відступає", "Вісник"),
    ("army falls back", ""),
    ("", "Agence d’Orsec"),
)


@pytest.fixture
def finder(project: Project) -> ArticleFinder:
    """What finds the articles of the titles above, 3 to 6."""
    for article_id in (1, 2):
        project.apply(RemoveArticle(article_id))
    for number, (title, outlet) in enumerate(TITLES):
        details = ArticleDetails(title=title, outlet=outlet, language="fr" if number else "")
        project.add_article(draft_from_paste(f"Texte {number}", details))
    return ArticleFinder(project)


def last(steps: Iterator[array[int] | None]) -> list[int]:
    found = [step for step in steps if step is not None]
    assert len(found) == 1
    return list(found[0])


def found(finder: ArticleFinder, words: str) -> list[int]:
    return last(finder.find(ArticleOrder(), ArticleChoice(words)))


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", [3, 4, 5, 6]),
        ("  ", [3, 4, 5, 6]),
        ("ete", [3]),
        ("ORSEC", [3, 6]),
        ("orsec courrier", [3]),
        ("courrier orsec ete", [3]),
        ("д’орсек", []),
        ("віст військо", []),
        ("вісн військо", [4]),
        ("d'orsec", [6]),
        ("nobody", []),
    ],
)
def test_words_of_title_and_outlet_in_any_order(
    finder: ArticleFinder, words: str, ids: list[int]
) -> None:
    assert found(finder, words) == ids
    assert found(finder, words) == ids


def test_what_is_typed_letter_by_letter_finds_the_same(finder: ArticleFinder) -> None:
    typed = "courrier orsec"
    for end in range(len(typed) + 1):
        fresh = ArticleFinder(finder._project)
        assert found(finder, typed[:end]) == found(fresh, typed[:end])
    assert found(finder, "orsec") == [3, 6]


@pytest.mark.parametrize(
    ("key", "up", "down"),
    [("title", [5, 3, 4, 6], [4, 3, 5, 6]), ("outlet", [6, 3, 4, 5], [4, 3, 6, 5])],
)
def test_titles_are_sorted_as_readers_do_and_the_unknown_stays_last(
    finder: ArticleFinder, key: SortKey, up: list[int], down: list[int]
) -> None:
    assert last(finder.find(ArticleOrder(key), ArticleChoice())) == up
    assert last(finder.find(ArticleOrder(key, descending=True), ArticleChoice())) == down


def test_an_article_keeps_its_place_until_all_is_asked_anew(
    finder: ArticleFinder, project: Project
) -> None:
    unread = ArticleChoice(status="unread")
    assert last(finder.find(ArticleOrder(), unread)) == [3, 4, 5, 6]
    project.apply(SetStatus(4, "done"))
    assert last(finder.find(ArticleOrder(), unread)) == [3, 4, 5, 6]
    finder.start_over()
    assert last(finder.find(ArticleOrder(), unread)) == [3, 5, 6]


def test_a_new_title_is_found_and_an_article_that_left_is_not(
    finder: ArticleFinder, project: Project
) -> None:
    assert found(finder, "orsec") == [3, 6]
    project.apply(EditArticle(5, ArticleDetails(title="Орсек, Orsec")))
    finder.forget([5])
    assert found(finder, "orsec") == [3, 5, 6]
    finder.drop([3])
    assert found(finder, "orsec") == [5, 6]
    finder.begin(array("q", [6, 3]))
    assert found(finder, "") == [6, 3]


def test_a_tag_finds_what_has_it_or_one_below_it(finder: ArticleFinder, project: Project) -> None:
    mark(project, 4, "Texte", "framing.euphemism")
    mark(project, 5, "Texte", "claim")
    tag = project.codebook.by_code("framing")
    assert tag is not None
    assert last(finder.find(ArticleOrder(), ArticleChoice(tag_id=tag.id))) == [4]
    assert last(finder.find(ArticleOrder(), ArticleChoice(tag_id=999))) == []


def test_a_long_list_is_looked_through_in_slices(
    finder: ArticleFinder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_lists, "SLICE", 1)
    assert found(finder, "") == [3, 4, 5, 6]
    assert len(list(finder.learn())) == 4
    assert len(list(finder.find(ArticleOrder(), ArticleChoice("orsec")))) > 4
    assert found(finder, "orsec") == [3, 6]


def test_the_first_unread_article_is_found_behind_many_others(
    finder: ArticleFinder, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_lists, "LOOKED_AHEAD", 1)
    for article_id in (3, 4, 5):
        project.apply(SetStatus(article_id, "done"))
    assert first_unread(project, project.article_ids()) == 6
    project.apply(SetStatus(6, "in_progress"))
    assert first_unread(project, project.article_ids()) is None
    assert count_done(project) == 3
    assert most_frequent(project, "language", 9) == [("fr", 3), ("", 1)]
