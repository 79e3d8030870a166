# SPDX-License-Identifier: Apache-2.0
"""Damage of every kind, done to real files, and what comes out of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, FRENCH, UKRAINIAN, mark, rows_of, still_sources, tamper

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import RemoveSpans
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.salvage import salvage
from narrativetagger.project.salvage_report import (
    FROM_LOG,
    NEW_LOG,
    ORIGINAL_LOST,
    ORPHAN,
    SAVED,
    SHIPPED_BOOK,
    SPAN_ORPHAN,
    SPAN_WRONG,
    TEXT_LOST,
    TEXT_MADE_AGAIN,
    SalvageReport,
)
from narrativetagger.store.failures import CANNOT_CREATE, DAMAGED, EXISTS

PAGE = 4096


def salvaged(made: Path) -> tuple[Path, SalvageReport]:
    target = made.with_name("saved.ntag")
    report = salvage(made, target, still_sources(), ANALYST)
    assert check(target) == []
    return target, report


def texts(report: SalvageReport) -> list[str]:
    return [line.text for line in report.lines()]


def pages_of(path: Path, table: str) -> list[int]:
    """Numbers of the pages of a table's rows, from 1."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT pageno FROM dbstat WHERE name = ?"
        try:
            return [number for (number,) in connection.execute(sql, (table,))]
        except sqlite3.OperationalError:
            (root,) = connection.execute(
                "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
            ).fetchone()
            return [root]


def wipe(path: Path, *tables: str) -> None:
    """Fill all pages of some tables with what is no page."""
    pages = [page for table in tables for page in pages_of(path, table)]
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)


def test_of_a_whole_project_all_is_saved(made: Path) -> None:
    before = made.read_bytes()
    target, report = salvaged(made)
    assert report.lost == 0
    assert texts(report) == [SAVED, NEW_LOG]
    assert report.lines()[0].values == {"articles": 2, "spans": 2, "tags": 27, "analysts": 1}
    rows, saved = rows_of(made), rows_of(target)
    assert {**saved, "meta": rows["meta"]} == rows
    assert {row for row in rows["meta"] if row[0] != "needs_version"} <= set(saved["meta"])
    assert made.read_bytes() == before


@pytest.mark.parametrize("table", ["span", "analyst", "codebook", "tag", "article"])
def test_rows_whose_pages_are_gone_come_from_the_log(made: Path, table: str) -> None:
    rows = rows_of(made)
    wipe(made, table)
    target, report = salvaged(made)
    assert report.lost == 0
    assert report.from_log[table] == len(rows[table])
    assert FROM_LOG in texts(report)
    assert rows_of(target)[table] == rows[table]
    with closing(open_project(target, still_sources(), ANALYST)) as project:
        mark(project, 1, "recule", "claim")


def test_a_deleted_row_does_not_come_back_from_the_log(made: Path) -> None:
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        step_id = mark(project, 1, "recule", "claim")
        project.apply(RemoveSpans((step_id,)))
    spans = rows_of(made)["span"]
    wipe(made, "span")
    target, report = salvaged(made)
    assert rows_of(target)["span"] == spans
    assert report.lost == 0


def test_texts_are_made_again_from_their_originals(made: Path) -> None:
    bodies = rows_of(made)["body"]
    wipe(made, "body")
    target, report = salvaged(made)
    assert rows_of(target)["body"] == bodies
    assert texts(report).count(TEXT_MADE_AGAIN) == 2
    assert report.lost == 0


def test_a_text_that_differs_from_its_hash_is_not_taken(made: Path) -> None:
    bodies = rows_of(made)["body"]
    tamper(made, "UPDATE body SET text = replace(text, 'recule', 'avance') WHERE article_id = 1")
    target, _ = salvaged(made)
    assert rows_of(target)["body"] == bodies


def test_a_text_without_original_is_lost_with_its_spans_and_each_is_named(made: Path) -> None:
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        details = ArticleDetails(title="Collé")
        pasted = project.add_article(draft_from_paste("Le front tient.\r\nOui.", details))
        mark(project, pasted, "Le front tient.", "claim")
    tamper(made, f"UPDATE body SET text = text || '.' WHERE article_id = {pasted}")
    target, report = salvaged(made)
    lost = [line for line in report.lines() if line.text in (TEXT_LOST, SPAN_ORPHAN)]
    assert [line.values.get("title", line.values.get("quote")) for line in lost] == [
        "Collé",
        "Le front tient.",
    ]
    assert report.lost == 3  # That the article was begun is lost, too.
    assert len(rows_of(target)["article"]) == 2


def test_a_pasted_article_comes_from_the_log_as_well(made: Path) -> None:
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        details = ArticleDetails(title="Collé")
        project.add_article(draft_from_paste("Le front tient.\nOui.", details))
    articles = rows_of(made)["article"]
    wipe(made, "article")
    target, report = salvaged(made)
    assert rows_of(target)["article"] == articles
    assert report.lost == 0


def test_originals_that_are_gone_leave_their_texts(made: Path) -> None:
    bodies = rows_of(made)["body"]
    wipe(made, "original")
    target, report = salvaged(made)
    assert rows_of(target)["body"] == bodies
    assert texts(report).count(ORIGINAL_LOST) == 2
    assert rows_of(target)["original"] == []


def test_a_span_that_is_not_what_its_text_says_is_named(made: Path) -> None:
    spans = rows_of(made)["span"]
    tamper(made, 'UPDATE span SET start = start + 1, "end" = "end" + 1 WHERE article_id = 2')
    target, report = salvaged(made)
    assert report.from_log["span"] == 1
    assert report.lost == 0
    assert rows_of(target)["span"] == spans
    target.unlink()
    wipe(made, "log")
    target, report = salvaged(made)
    (line,) = [line for line in report.lines() if line.text == SPAN_WRONG]
    assert line.values["quote"] == "втеча"
    assert report.lost == 1
    assert len(rows_of(target)["span"]) == 1


def test_without_codebook_and_log_the_shipped_one_is_put_in(made: Path) -> None:
    wipe(made, "tag", "codebook_version", "codebook", "log", "paragraph", "meta")
    target, report = salvaged(made)
    assert SHIPPED_BOOK in texts(report)
    assert texts(report).count(SPAN_ORPHAN) == 2
    assert report.unreadable["tag"] > 0
    assert len(rows_of(target)["body"]) == 2
    with closing(open_project(target, still_sources(), ANALYST)) as project:
        mark(project, 1, "recule", "claim")
    assert check(target) == []


def test_a_codebook_without_its_tags_does_not_stand_in_the_way(made: Path) -> None:
    wipe(made, "tag", "log")
    target, report = salvaged(made)
    assert SHIPPED_BOOK in texts(report)
    assert len(rows_of(target)["codebook"]) == 2
    with closing(open_project(target, still_sources(), ANALYST)) as project:
        mark(project, 1, "recule", "claim")


def test_a_file_without_a_list_of_tables_is_refused(made: Path) -> None:
    data = bytearray(made.read_bytes())
    data[100:PAGE] = b"\xff" * (PAGE - 100)
    made.write_bytes(data)
    with pytest.raises(UserError) as told:
        salvage(made, made.with_name("saved.ntag"), still_sources(), ANALYST)
    assert told.value.text == DAMAGED
    assert not made.with_name("saved.ntag").exists()
    assert not list(made.parent.glob(".*ntag-part*"))


def test_a_text_is_not_taken_from_an_original_that_says_something_else(made: Path) -> None:
    other = (FRENCH + "Encore.").encode()
    sql = "UPDATE original SET compression = 'none', bytes = ?, sha256 = ? WHERE id = 1"
    tamper(made, sql, other, sha256(other).hexdigest())
    tamper(made, "UPDATE body SET text = 'x' WHERE article_id = 1")
    target, report = salvaged(made)
    assert [line.text for line in report.told if line.text != ORIGINAL_LOST] == [
        TEXT_LOST,
        SPAN_ORPHAN,
        ORPHAN,
    ]
    assert len(rows_of(target)["body"]) == 1


def test_a_corrected_version_outlives_the_one_it_corrects(made: Path) -> None:
    tamper(made, "UPDATE article SET supersedes = 1 WHERE id = 2")
    tamper(made, "UPDATE original SET bytes = x'00' WHERE id = 1")
    tamper(made, "UPDATE body SET text = 'x' WHERE article_id = 1")
    wipe(made, "log")
    target, report = salvaged(made)
    assert report.lost == 3
    with closing(open_project(target, still_sources(), ANALYST)) as project:
        assert project.text(2) == UKRAINIAN


def test_a_damaged_paragraph_or_original_does_not_cost_the_article(made: Path) -> None:
    tamper(made, "UPDATE paragraph SET zone = 'head', direction = 'rtl' WHERE article_id = 2")
    kept = [row for row in rows_of(made)["paragraph"] if row[0] == 2]
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE paragraph SET direction = 'x' WHERE article_id = 1")
        connection.execute("UPDATE original SET compression = 'zlub', size = 0 WHERE id = 1")
    target, report = salvaged(made)
    assert report.lost == 0
    saved = rows_of(target)
    assert [row for row in saved["paragraph"] if row[0] == 2] == kept
    assert {row[-1] for row in saved["paragraph"] if row[0] == 1} == {""}
    assert len(saved["original"]) == 2


def test_a_tag_that_makes_no_sense_comes_from_the_log(made: Path) -> None:
    tags = rows_of(made)["tag"]
    tamper(made, "UPDATE tag SET names = '[]' WHERE id = 5")
    target, report = salvaged(made)
    assert report.from_log["tag"] == 1
    assert rows_of(target)["tag"] == tags


def test_a_project_whose_schema_was_changed_is_saved_too(made: Path) -> None:
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("DROP INDEX article_text")
    _, report = salvaged(made)
    assert texts(report) == [SAVED, NEW_LOG]


def test_a_name_that_is_taken_meanwhile_is_told(made: Path) -> None:
    target = made.with_name("saved.ntag")
    sources = still_sources()

    def uids() -> str:
        target.mkdir(exist_ok=True)
        return sources.uids()

    with pytest.raises(UserError) as told:
        salvage(made, target, replace(sources, uids=uids), ANALYST)
    assert told.value.text == CANNOT_CREATE
    assert list(made.parent.glob(".*")) == []


def test_an_existing_file_is_not_overwritten(made: Path) -> None:
    target = made.with_name("saved.ntag")
    target.write_bytes(b"precious")
    with pytest.raises(UserError) as told:
        salvage(made, target, still_sources(), ANALYST)
    assert told.value.text == EXISTS
    assert target.read_bytes() == b"precious"
