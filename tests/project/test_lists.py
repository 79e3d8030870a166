# SPDX-License-Identifier: Apache-2.0
"""Lists are read beside whoever writes, and leave nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, FRENCH, TEXTS, UKRAINIAN, WORDS, mark, rows_of, tamper

from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.project import lists
from narrativetagger.project.edits import RemoveArticle, SetNote
from narrativetagger.project.project import Project
from narrativetagger.store.failures import DAMAGED, NOT_FOUND
from narrativetagger.store.selecting import NO_ARTICLE

ALL = Selection()


@pytest.fixture
def path(project: Project, path: Path) -> Path:
    """A project that stays open for writing, with a span on each article."""
    mark(project, 2, "втеча", "morale", "Нотатка")
    mark(project, 1, WORDS, "framing.euphemism")
    return path


def test_articles_come_in_order_of_arrival(path: Path) -> None:
    rows = list(lists.list_articles(path, ALL, ANALYST))
    found = [dict(zip(ARTICLE_COLUMNS, row, strict=True)) for row in rows]
    assert [article["file_name"] for article in found] == list(TEXTS)
    assert [article["spans"] for article in found] == [1, 1]


def test_spans_come_by_article_with_names_in_the_language_wanted(path: Path) -> None:
    rows = list(lists.list_spans(path, ALL, "fr"))
    found = [dict(zip(SPAN_COLUMNS, row, strict=True)) for row in rows]
    assert [span["quote"] for span in found] == [WORDS, "втеча"]
    assert found[1]["tag_name"] == "Action sur le moral"
    (only,) = lists.list_spans(path, Selection(tags=("framing",)), "en")
    assert only == tuple(next(lists.list_spans(path, ALL, "en")))


def test_tags_come_in_the_order_of_the_codebook(path: Path, project: Project) -> None:
    rows = list(lists.list_tags(path, ALL, "en"))
    found = [dict(zip(TAG_COLUMNS, row, strict=True)) for row in rows]
    assert [tag["tag"] for tag in found] == [tag.code for tag in project.codebook.tags]
    assert {tag["tag"]: tag["spans"] for tag in found if tag["spans"]} == {
        "morale": 1,
        "framing.euphemism": 1,
    }


def test_a_text_is_the_stored_one(path: Path, project: Project) -> None:
    first, second = project.articles([1, 2])
    assert lists.stored_text(path, first.uid) == FRENCH
    assert lists.stored_text(path, second.uid) == UKRAINIAN


def test_an_article_off_the_lists_is_not_there(path: Path, project: Project) -> None:
    uid = project.article(1).uid
    project.apply(RemoveArticle(1))
    assert len(list(lists.list_articles(path, ALL, ANALYST))) == 1
    assert len(list(lists.list_spans(path, ALL, "en"))) == 1
    with pytest.raises(UserError) as told:
        lists.stored_text(path, uid)
    assert told.value.text == NO_ARTICLE


def test_the_log_is_in_the_order_it_was_written(path: Path, project: Project) -> None:
    (span,) = project.spans(2)
    project.apply(SetNote(span.id, "x"))
    entries = list(lists.list_log(path))
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert (entries[-1].kind, entries[-1].entity_uid) == ("set_note", span.uid)


def test_nothing_is_wrong_with_what_was_written(path: Path) -> None:
    assert lists.check(path) == []


@pytest.mark.parametrize(
    ("sql", "kinds"),
    [
        ("UPDATE span SET quote = 'Faux' WHERE id = 1", {"quote", "row"}),
        ("UPDATE body SET text = text || ' ' WHERE article_id = 1", {"text"}),
        ("UPDATE log SET kind = 'x' WHERE seq = 2", {"log"}),
        ("DELETE FROM log WHERE seq = 2", {"log", "row"}),
        ("UPDATE original SET bytes = x'00' WHERE id = 1", {"original"}),
        ("UPDATE span SET tag_id = 999 WHERE id = 1", {"foreign_key", "row"}),
        ("DELETE FROM span WHERE id = 1", {"row"}),
    ],
)
def test_what_was_tampered_with_is_found(sql: str, kinds: set[str], path: Path) -> None:
    tamper(path, sql)
    assert {problem.kind for problem in lists.check(path)} == kinds


def test_a_project_says_its_uid(path: Path) -> None:
    uid = lists.project_uid(path)
    assert ("project_uid", uid) in rows_of(path)["meta"]
    tamper(path, "DELETE FROM meta WHERE key = 'project_uid'")
    with pytest.raises(UserError) as told:
        lists.project_uid(path)
    assert told.value.text == DAMAGED


def test_a_missing_project_is_told_and_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "gone.ntag"
    for look in (
        lambda: list(lists.list_spans(gone, ALL, "en")),
        lambda: list(lists.list_log(gone)),
        lambda: lists.check(gone),
        lambda: lists.stored_text(gone, "x"),
        lambda: lists.project_uid(gone),
    ):
        with pytest.raises(UserError) as told:
            look()
        assert told.value.text == NOT_FOUND
    assert list(tmp_path.iterdir()) == []
