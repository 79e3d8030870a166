# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from tests.project_fixtures import WORDS, make_project, mark, still_sources

from narrativetagger.project.edits import RemoveArticle
from narrativetagger.project.project import Project
from narrativetagger.project.span_edits import SetFlag
from narrativetagger.store.flagged import flagged_beside


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path / "flagged.ntag", still_sources())


def doubt(project: Project, article_id: int, words: str) -> tuple[int, int]:
    span_id = mark(project, article_id, words, "claim")
    project.apply(SetFlag(span_id, 1))
    return article_id, span_id


def key(project: Project, span_id: int) -> tuple[int, int, int]:
    span = project.span(span_id)
    assert span is not None
    return span.start, span.end, span.id


def test_the_queue_goes_through_the_article_and_on_to_others(project: Project) -> None:
    mark(project, 1, "bon ordre", "claim")
    second, first = doubt(project, 1, "recule encore"), doubt(project, 1, WORDS)
    third = doubt(project, 2, "втеча")
    store, seen = project.store, []
    here: tuple[int, int] | None = first
    while here is not None:
        seen.append(here)
        here = flagged_beside(store, here[0], key(project, here[1]), 1)
    assert seen == [first, second, third]
    assert flagged_beside(store, 1, (0, 0, 0), 1) == first
    assert flagged_beside(store, 1, (0, 0, 0), -1) is None
    assert flagged_beside(store, 2, key(project, third[1]), -1) == second
    assert flagged_beside(store, 1, key(project, second[1]), -1) == first


def test_spans_of_removed_articles_are_passed_over(project: Project) -> None:
    doubt(project, 2, "втеча")
    project.apply(RemoveArticle(2))
    assert flagged_beside(project.store, 1, (0, 0, 0), 1) is None
