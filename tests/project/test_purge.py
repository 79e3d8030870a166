# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, FRENCH, UKRAINIAN, mark, still_sources, tag_id

from narrativetagger.core.chain import verify
from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backups
from narrativetagger.project.edits import RemoveArticle, Retag, SetNote
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.purge import backups_with, purge_article
from narrativetagger.readers.registry import read
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
    emptied = {entry.entity for entry in after if entry.payload is None}
    assert emptied == {"article", "span"}
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
