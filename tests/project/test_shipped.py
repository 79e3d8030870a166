# SPDX-License-Identifier: Apache-2.0
"""What comes with the program can be used as it is, and is the same on every machine."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from tests.project_fixtures import ANALYST, make_project, rows_of, still_sources

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.project.edits import EditArticle
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives, open_samples
from narrativetagger.project.tagging import tag_passage
from narrativetagger.store.failures import NOT_A_PROJECT


def samples(path: Path) -> Project:
    return open_samples(path, still_sources(), ANALYST)


def test_codebook_and_tags_have_the_same_uids_in_all_projects(project: Project) -> None:
    shipped = narratives()
    assert project.codebook.uid == shipped.uid
    assert [tag.uid for tag in project.codebook.tags] == [tag.uid for tag in shipped.tags]
    assert {UUID(tag.uid).version for tag in shipped.tags} == {5}


def test_there_are_two_samples_ready_to_be_tagged(path: Path) -> None:
    with closing(samples(path)) as project:
        found = project.articles(project.article_ids())
        assert [article.details.language for article in found] == ["fr", "uk"]
        for article in found:
            assert UUID(article.uid).version == 5
            assert article.details.title
            assert article.words > 100
            tag_passage(project, article.uid, 0, 5, "morale", "")
    assert check(path) == []


def test_the_samples_are_the_same_in_all_projects(tmp_path: Path) -> None:
    rows = []
    for name in ("one.ntag", "two.ntag"):
        samples(tmp_path / name).close()
        rows.append(rows_of(tmp_path / name))
    assert rows[0] == rows[1]


def test_opened_again_they_are_as_they_were_left(path: Path) -> None:
    with closing(samples(path)) as project:
        project.apply(EditArticle(1, ArticleDetails(title="Geändert")))
    with closing(samples(path)) as project:
        assert project.article(1).details.title == "Geändert"
        assert len(project.article_ids()) == 2


def test_a_file_that_is_something_else_stays(path: Path) -> None:
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(UserError) as told:
        samples(path)
    assert told.value.text == NOT_A_PROJECT
    assert path.read_text(encoding="utf-8") == "precious"


def test_a_project_of_ones_own_has_no_samples(path: Path) -> None:
    with closing(make_project(path, still_sources())) as project:
        assert {article.details.url for article in project.articles([1, 2])} == {""}
