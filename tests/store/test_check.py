# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from tests.hostile_files import loosen, redefine

from narrativetagger.core.articles import Article
from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.core.errors import UserError
from narrativetagger.store.articles import articles
from narrativetagger.store.check import problems, problems_of_file
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import set_meta
from narrativetagger.store.rows import Row, read_row, update_row

TEXT = "L’état-major parle d’un «\u00a0regroupement\u00a0».\n\nП’ять бригад 🪖 відступили.\nFin."


@pytest.fixture
def facts(store: Store, book_draft: CodebookDraft, tags: dict[str, int]) -> None:
    """What a project says of itself, and a codebook: the least that a project holds."""
    set_meta(store, "project_uid", str(UUID(int=99)))
    set_meta(store, "created", "2026-11-22T11:28:05.123Z")
    set_meta(store, "created_by_version", "1")
    set_meta(store, "active_codebook", book_draft.uid)


@pytest.fixture
def article(
    store: Store, facts: None, add_article: Callable[..., int], add_span: Callable[..., int]
) -> Article:
    """An article with two spans in a project that is as it should be."""
    article_id = add_article(TEXT, TEXT.encode())
    add_span(article_id, 2, 12)
    add_span(article_id, 3, 9, "morale.despair", note="sûr ?")
    return articles(store, [article_id], None)[0]


def kinds(store: Store) -> list[str]:
    return [problem.kind for problem in problems(store)]


def test_a_project_as_it_was_written_has_no_problems(store: Store, article: Article) -> None:
    assert list(problems(store)) == []


def test_a_project_without_articles_has_no_problems(store: Store, facts: None) -> None:
    assert list(problems(store)) == []


def test_a_reader_can_check(path: Path, store: Store, article: Article) -> None:
    with Store.open(path, read_only=True) as reader:
        assert list(problems(reader)) == []


def test_removed_articles_are_checked_too(
    store: Store, article: Article, log_change: Callable[[str, Row | None, Row | None], None]
) -> None:
    before = read_row(store, "article", article.id)
    after = {**(before or {}), "removed_at": "now"}
    update_row(store, "article", article.id, after)
    log_change("article", before, after)
    assert kinds(store) == []
    store.write("UPDATE body SET text = text || '.'")
    assert kinds(store) == ["text"]


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (
            "UPDATE body SET text = replace(text, 'regroupement', 'retraite')",
            ["text", "quote", "quote"],
        ),
        ("UPDATE body SET text = ''", ["text", "quote", "quote"]),
        ("DELETE FROM body", ["text"]),
        ("UPDATE article SET text_sha256 = 'x'", ["text", "row"]),
        ("UPDATE span SET quote = 'x' WHERE start = 3", ["quote", "row"]),
        ("UPDATE span SET suffix = 'x' WHERE start = 3", ["quote", "row"]),
        ("UPDATE span SET start_utf16 = 0 WHERE start = 3", ["quote", "row"]),
        ("UPDATE span SET note = 'x' WHERE start = 3", ["row"]),
        ("DELETE FROM span WHERE start = 3", ["row"]),
        ("UPDATE original SET bytes = x'00'", ["original"]),
        ("UPDATE original SET sha256 = 'x'", ["original"]),
        ("UPDATE original SET size = 1", ["original"]),
        ("UPDATE original SET uid = 'x'", ["original"]),
        ("UPDATE paragraph SET zone = 'title' WHERE n = 1", ["paragraph", "paragraph"]),
        ('UPDATE paragraph SET "end" = "end" + 1 WHERE n = 1', ["paragraph"]),
        ("DELETE FROM paragraph WHERE n = 3", ["paragraph"]),
        ("UPDATE meta SET value = 'x' WHERE key = 'active_codebook'", ["project"]),
        ("DELETE FROM meta WHERE key = 'project_uid'", ["project"]),
        ("UPDATE codebook SET version = 4", ["codebook", "row"]),
        ("UPDATE codebook_version SET json = replace(json, 'Morale', 'x')", ["codebook", "row"]),
        ("UPDATE tag SET retired = 1 WHERE code = 'framing'", ["codebook", "row"]),
        ("UPDATE article SET title = 'x'", ["row"]),
        ("UPDATE tag SET code = 'x' WHERE code = 'framing'", ["codebook", "row"]),
        ("UPDATE tag SET colour = '#000000' WHERE code = 'framing'", ["row"]),
        ("UPDATE analyst SET name = 'x'", ["row"]),
        ("UPDATE log SET kind = 'x' WHERE id = 3", ["log"]),
        ("UPDATE log SET salt = 'x' WHERE id = 3", ["log"]),
        ("UPDATE log SET payload = NULL, salt = NULL WHERE id = 3", ["log", "row"]),
    ],
)
def test_each_damage_is_found(
    store: Store, article: Article, damage: str, found: list[str]
) -> None:
    store.write(damage)
    assert kinds(store) == found


def test_a_text_far_from_its_spans_can_change_alone(store: Store, article: Article) -> None:
    store.write("UPDATE body SET text = replace(text, 'Fin.', 'FIN.')")
    (problem,) = problems(store)
    assert (problem.kind, problem.uid) == ("text", article.uid)


def test_a_row_that_refers_to_nothing_is_found(store: Store, article: Article) -> None:
    store.write("PRAGMA foreign_keys = OFF")
    store.write("DELETE FROM analyst")
    found = list(problems(store))
    assert {problem.kind for problem in found} == {"foreign_key", "row"}
    uids = {uid for (uid,) in store.rows("SELECT uid FROM span")}
    assert uids <= {problem.uid for problem in found if problem.kind == "foreign_key"}


def test_an_entry_cut_out_of_the_log_is_found(store: Store, article: Article) -> None:
    store.write("DELETE FROM log WHERE id = 2")
    assert set(kinds(store)) == {"log", "row"}


def test_bytes_that_are_no_text_are_found_and_the_search_goes_on(
    store: Store, article: Article, add_article: Callable[..., int]
) -> None:
    other = articles(store, [add_article("whole")], None)[0]
    store.write("UPDATE body SET text = CAST(x'ff' AS TEXT) WHERE article_id = ?", (article.id,))
    store.write("UPDATE article SET text_sha256 = 'x' WHERE id = ?", (other.id,))
    found = [(problem.kind, problem.uid) for problem in problems(store)]
    assert ("text", article.uid) in found
    assert ("text", other.uid) in found


def test_a_file_with_overwritten_pages_is_searched_to_the_end(
    path: Path, store: Store, article: Article, add_article: Callable[..., int]
) -> None:
    for number in range(200):
        add_article(f"text {number} " * 200)
    store.checkpoint()
    store.close()
    with path.open("r+b") as file:
        size = path.stat().st_size
        for place in range(70 * 4096, size - 4096, 3 * 4096):
            file.seek(place)
            file.write(b"\xff" * 2048)
    with Store.open(path, read_only=True) as damaged:
        found = set(kinds(damaged))
    assert found & {"integrity", "damage"}
    assert "text" in found


def test_a_file_too_damaged_to_open_is_one_problem(path: Path, store: Store) -> None:
    store.close()
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)
    (problem,) = problems_of_file(path)
    assert problem.kind == "damage"
    assert "is damaged" in problem.message


def test_a_file_is_checked_as_an_open_project_is(path: Path, store: Store, facts: None) -> None:
    store.close()
    assert list(problems_of_file(path)) == []
    assert list(path.parent.iterdir()) == [path]


def test_what_is_no_project_is_no_problem_but_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no project at"):
        list(problems_of_file(tmp_path / "none.ntag"))


def test_problems_come_as_they_are_found(store: Store, article: Article) -> None:
    store.write("UPDATE article SET text_sha256 = 'x'")
    found = problems(store)
    assert next(found).kind == "text"
    del found
    with store.atomic():
        store.write("UPDATE article SET words = 0")


def test_a_definition_that_was_damaged_does_not_end_the_search(
    path: Path, store: Store, article: Article
) -> None:
    store.write("UPDATE article SET text_sha256 = 'x'")
    store.close()
    redefine(path, "reading", "status IN", "statusIN")
    found = list(problems_of_file(path))
    assert ("damage", "SQLite: unknown function: statusIN().") in {
        (problem.kind, problem.message) for problem in found
    }
    assert "text" in {problem.kind for problem in found}


def test_a_uid_that_is_no_text_is_told_as_none(store: Store, article: Article) -> None:
    for table in ("original", "article", "span", "codebook", "log"):
        loosen(store, table)
    store.write("UPDATE original SET uid = x'ff'")
    store.write("UPDATE article SET uid = x'ff', text_sha256 = 'x'")
    store.write("UPDATE span SET uid = NULL, quote = 'x'")
    store.write("UPDATE codebook SET uid = 7.5, version = 9")
    store.write("UPDATE log SET entity_uid = x'ff'")
    found = list(problems(store))
    assert {"original", "text", "quote", "codebook", "log", "row"} <= {one.kind for one in found}
    assert {type(problem.uid) for problem in found} == {str}
