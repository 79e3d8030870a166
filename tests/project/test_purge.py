# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import (
    ANALYST,
    FRENCH,
    UKRAINIAN,
    mark,
    rows_of,
    still_sources,
    tag_id,
)

from narrativetagger.core.chain import verify
from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backups
from narrativetagger.project.edits import RemoveArticle, Retag, SetNote
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.purge import backups_with, purge_article
from narrativetagger.readers.registry import read
from narrativetagger.store.connection import Store
from narrativetagger.store.purge_rows import STILL_READ
from narrativetagger.store.selecting import NO_ARTICLE

NOTE = "Une note qui nomme la victime"
NOW = "2026-11-22T11:28:05.123Z"


@pytest.fixture
def uid(project: Project) -> str:
    """Of an article with spans, notes, a history, and words in the log."""
    span_id = mark(project, 1, "recule", "claim")
    project.apply(SetNote(span_id, NOTE))
    project.apply(Retag(span_id, tag_id(project, "morale")))
    mark(project, 2, "втеча", "morale")
    return project.article(1).uid


def bytes_of(path: Path) -> bytes:
    """Everything that lies on the disk of a project."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


def test_no_word_of_it_remains_in_the_file(project: Project, uid: str, path: Path) -> None:
    words = ["regroupement des forces", "recule", NOTE, "Repli en bon ordre"]
    assert all(word.encode() in bytes_of(path) for word in words)
    purged = purge_article(project, uid)
    assert purged.title == "Repli en bon ordre"
    assert purged.counts["span"] == purged.counts["article"] == purged.counts["original"] == 1
    assert not [word for word in words if word.encode() in bytes_of(path)]
    assert UKRAINIAN.splitlines()[0].encode() in bytes_of(path)
    assert uid.encode() in bytes_of(path)


def test_the_log_says_so_and_still_verifies(project: Project, uid: str, path: Path) -> None:
    before = list(list_log(path))
    purge_article(project, uid)
    after = list(list_log(path))
    assert [entry.hash for entry in after[:-1]] == [entry.hash for entry in before]
    assert list(verify(after)) == []
    tombstone = after[-1]
    assert (tombstone.kind, tombstone.entity, tombstone.entity_uid) == ("purge", "article", uid)
    assert '"span":1' in (tombstone.payload or "")
    assert {entry.salt for entry in after if entry.payload is None} == {None}
    emptied = {entry.entity for entry in after if entry.payload is None}
    assert emptied == {"article", "span", "reading"}
    assert check(path) == []


def test_the_others_are_as_they_were(project: Project, uid: str) -> None:
    text, spans = project.text(2), project.spans(2)
    purge_article(project, uid)
    assert (project.text(2), project.spans(2)) == (text, spans)
    assert list(project.article_ids()) == [2]
    mark(project, 2, "П’ять", "claim")
    assert check(project.path) == []


def test_an_original_that_another_article_comes_from_stays(project: Project, uid: str) -> None:
    project.apply(RemoveArticle(1))
    again = project.add_article(read("again.txt", FRENCH.encode()))
    purged = purge_article(project, uid)
    assert purged.counts["original"] == 0
    assert project.text(again) == FRENCH
    assert check(project.path) == []


def test_a_removed_article_can_be_purged_and_its_text_come_again(
    project: Project, uid: str
) -> None:
    project.apply(RemoveArticle(1))
    purge_article(project, uid)
    assert not project.has_text(FRENCH)
    project.add_article(read("again.txt", FRENCH.encode()))
    assert check(project.path) == []


def test_whoever_reads_meanwhile_is_told_of_and_purging_once_more_ends_it(
    project: Project, uid: str, path: Path
) -> None:
    project.rest()
    project.store.write("PRAGMA busy_timeout = 0")
    with Store.open(path, read_only=True) as reader, reader.snapshot():
        assert reader.row("SELECT count(*) FROM body") == (2,)
        with pytest.raises(UserError) as told:
            purge_article(project, uid)
    assert told.value.text == STILL_READ
    assert NOTE.encode() in bytes_of(path)
    assert purge_article(project, uid).counts == {}
    assert NOTE.encode() not in bytes_of(path)


def test_the_corrected_version_stays_and_its_change_is_logged(project: Project, uid: str) -> None:
    ledger = Ledger(project.store, project.analyst, project.sources)
    with project.store.atomic():
        ledger.update("article", 2, {"supersedes": 1})
        ledger.write_log("edit_article")
    purge_article(project, uid)
    assert project.store.rows("SELECT id, supersedes FROM article") == [(2, None)]
    assert check(project.path) == []


def test_a_text_that_was_read_before_is_forgotten(project: Project, uid: str) -> None:
    assert project.text(1) == FRENCH
    purge_article(project, uid)
    with pytest.raises(UserError):
        project.text(1)


def test_what_cannot_be_purged_as_a_whole_stays_as_a_whole(project: Project, uid: str) -> None:
    before = rows_of(project.path)
    project.store.write(
        "CREATE TEMP TRIGGER refuse BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        purge_article(project, uid)
    assert rows_of(project.path) == before


def test_purging_once_more_builds_the_file_anew(project: Project, uid: str) -> None:
    purge_article(project, uid)
    length = len(list(list_log(project.path)))
    assert purge_article(project, uid).counts == {}
    assert len(list(list_log(project.path))) == length


def test_an_article_that_never_was_is_told(project: Project) -> None:
    with pytest.raises(UserError) as told:
        purge_article(project, "nobody")
    assert told.value.text == NO_ARTICLE


def test_backups_that_hold_it_are_named(made: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        uid = project.article(1).uid
        old = backups.keep(project.store, NOW)
        purge_article(project, uid)
        new = backups.keep(project.store, "2026-11-23T11:28:05.123Z")
        found = backups.of(project.uid)
    assert found == [new, old]
    assert backups_with(found, uid) == [old]
    assert new is not None
    new.path.write_bytes(b"broken")
    assert backups_with(found, uid) == [new, old]
