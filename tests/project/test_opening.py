# SPDX-License-Identifier: Apache-2.0
"""Projects are created whole or not at all, and opened by one writer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.project_fixtures import (
    ANALYST,
    add_schema_2,
    make_project,
    mark,
    rows_of,
    still_sources,
    tamper,
)

from narrativetagger import __version__
from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backups
from narrativetagger.project.joining import ANALYST_COLOURS
from narrativetagger.project.lists import check
from narrativetagger.project.lock import HELD, ProjectLock
from narrativetagger.project.opening import (
    WINDOW_GONE,
    create_project,
    free_name,
    open_project,
    open_read_only,
)
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import Sources
from narrativetagger.readers.registry import read
from narrativetagger.store.failures import (
    CANNOT_CREATE,
    DAMAGED,
    EXISTS,
    NEWER,
    NOT_A_PROJECT,
    NOT_FOUND,
    OLDER,
)


def leftovers(folder: Path) -> list[str]:
    """What lies in a folder, the empty lock file aside."""
    return sorted(file.name for file in folder.iterdir() if file.suffix != ".lock")


def test_a_new_project_knows_its_codebook_its_analyst_and_itself(project: Project) -> None:
    meta = dict(project.store.rows("SELECT key, value FROM meta"))
    assert meta["project_uid"] == project.uid
    assert meta["created_by_version"] == __version__
    assert meta["active_codebook"] == project.codebook.uid
    assert [tag.code for tag in project.codebook.tags] == [tag.code for tag in narratives().tags]
    assert project.analysts() == {1: project.analyst}
    assert (project.analyst.name, project.analyst.colour) == (ANALYST, ANALYST_COLOURS[0])


def test_everything_in_a_new_project_is_in_its_log(project: Project, path: Path) -> None:
    assert check(path) == []
    kinds = [kind for (kind,) in project.store.rows("SELECT DISTINCT kind FROM log ORDER BY id")]
    assert kinds == ["create_project", "add_article"]


def test_its_first_articles_are_in_it_from_the_beginning_or_there_is_no_project(
    path: Path,
) -> None:
    uid = "00000000-0000-5000-8000-000000000009"
    drafts = {uid: read("neu.txt", "Слово.".encode()), "again": read("zwei.txt", b"Wort.")}
    with closing(create_project(path, narratives(), still_sources(), ANALYST, drafts)) as project:
        assert [article.uid for article in project.articles([1, 2])] == [uid, "again"]
        assert project.text(1) == "Слово."
    assert check(path) == []
    path.unlink()
    broken = {uid: drafts[uid], "again": replace(drafts["again"], text=None)}
    with pytest.raises(TypeError):
        create_project(path, narratives(), still_sources(), ANALYST, broken)
    assert leftovers(path.parent) == []


def test_created_twice_from_the_same_sources_it_is_the_same(tmp_path: Path) -> None:
    paths = tmp_path / "one.ntag", tmp_path / "two.ntag"
    for path in paths:
        make_project(path, still_sources()).close()
    assert rows_of(paths[0]) == rows_of(paths[1])


def test_what_is_there_already_stays(path: Path, sources: Sources) -> None:
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(UserError) as told:
        create_project(path, narratives(), sources, ANALYST)
    assert told.value.text == EXISTS
    assert path.read_text(encoding="utf-8") == "precious"
    assert leftovers(path.parent) == [path.name]


def test_what_comes_there_meanwhile_stays(path: Path, sources: Sources) -> None:
    def uids() -> str:
        path.write_bytes(b"precious")
        return sources.uids()

    with pytest.raises(UserError) as told:
        create_project(path, narratives(), replace(sources, uids=uids), ANALYST)
    assert told.value.text == EXISTS
    assert path.read_bytes() == b"precious"
    lock = ProjectLock(path)
    lock.acquire(ANALYST, sources.now())
    lock.release()


def test_a_project_has_its_name_only_when_it_is_whole(path: Path, sources: Sources) -> None:
    seen: list[bool] = []
    salts = sources.salts

    def look() -> str:
        seen.append(path.exists())
        return salts()

    create_project(path, narratives(), replace(sources, salts=look), ANALYST).close()
    assert seen
    assert not any(seen)
    assert leftovers(path.parent) == [path.name]


def test_a_missing_folder_is_told(tmp_path: Path, sources: Sources) -> None:
    with pytest.raises(UserError) as told:
        create_project(tmp_path / "gone" / "p.ntag", narratives(), sources, ANALYST)
    assert told.value.text == CANNOT_CREATE


def test_a_project_that_cannot_be_finished_leaves_no_file(path: Path, sources: Sources) -> None:
    lock = ProjectLock(path)
    lock.acquire("Бенуа", "2026")
    with pytest.raises(UserError) as told:
        create_project(path, narratives(), sources, ANALYST)
    assert told.value.text == HELD
    lock.release()
    assert leftovers(path.parent) == []


def test_a_codebook_that_cannot_be_stored_leaves_no_file(path: Path, sources: Sources) -> None:
    book = narratives()
    twice = type(book)(book.uid, book.name, book.version, book.source, (*book.tags, book.tags[0]))
    with pytest.raises(Exception, match="UNIQUE"):
        create_project(path, twice, sources, ANALYST)
    assert leftovers(path.parent) == []
    make_project(path, sources).close()


def test_opened_again_everything_is_there(made: Path, sources: Sources) -> None:
    rows = rows_of(made)
    with closing(open_project(made, sources, ANALYST)) as project:
        assert [len(project.spans(article_id)) for article_id in (1, 2)] == [1, 1]
        assert project.analyst.id == 1
    assert rows_of(made) == rows


def test_a_new_analyst_joins_with_a_colour_of_their_own(made: Path, sources: Sources) -> None:
    for place, name in enumerate(["Benoît", "Zoë", "Ірина", "d", "e", "f"], start=1):
        with closing(open_project(made, sources, name)) as project:
            assert project.analyst.name == name
            assert project.analyst.id == place + 1
            assert project.analyst.colour == ANALYST_COLOURS[place % len(ANALYST_COLOURS)]
    assert check(made) == []


def test_an_open_project_is_told_to_the_next(project: Project, path: Path) -> None:
    with pytest.raises(UserError) as told:
        open_project(path, still_sources(), "Benoît")
    assert told.value.text == HELD
    assert told.value.values["analyst"] == ANALYST
    assert list(project.analysts()) == [1]


def test_the_token_of_the_holder_lets_a_child_write(project: Project, path: Path) -> None:
    with closing(open_project(path, project.sources, ANALYST, token=project.token)) as child:
        assert child.token == ""
        assert child.analyst == project.analyst
    # The lock is the parent's still.
    with pytest.raises(UserError):
        open_project(path, still_sources(), ANALYST)


def test_a_token_of_nobody_is_refused(project: Project, path: Path) -> None:
    with pytest.raises(UserError) as told:
        open_project(path, project.sources, ANALYST, token="0" * 32)
    assert told.value.text == WINDOW_GONE


def test_a_token_is_worth_nothing_once_the_window_is_gone(made: Path, sources: Sources) -> None:
    with closing(open_project(made, sources, ANALYST)) as project:
        token = project.token
    with pytest.raises(UserError) as told:
        open_project(made, sources, ANALYST, token=token)
    assert told.value.text == WINDOW_GONE


def test_a_missing_project_is_not_made_nor_locked(path: Path, sources: Sources) -> None:
    with pytest.raises(UserError) as told:
        open_project(path, sources, ANALYST)
    assert told.value.text == NOT_FOUND
    assert list(path.parent.iterdir()) == []


def test_what_is_no_project_is_not_locked(path: Path, sources: Sources) -> None:
    path.write_text("Kein Projekt", encoding="utf-8")
    with pytest.raises(UserError) as told:
        open_project(path, sources, ANALYST)
    assert told.value.text == NOT_A_PROJECT
    assert list(path.parent.iterdir()) == [path]


def test_a_project_that_cannot_be_opened_is_not_kept_locked(made: Path, sources: Sources) -> None:
    with closing(open_project(made, sources, ANALYST)) as project:
        project.store.write("PRAGMA user_version = 99")
    for _ in range(2):
        with pytest.raises(UserError) as told:
            open_project(made, sources, ANALYST)
        assert told.value.text == NEWER
    assert leftovers(made.parent) == [made.name]


@pytest.fixture
def schema_2(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one version on, once the project is made."""
    assert made.exists()
    add_schema_2(monkeypatch)


@pytest.mark.usefixtures("schema_2")
def test_an_older_project_is_copied_then_brought_up_to_date(
    made: Path, tmp_path: Path, sources: Sources
) -> None:
    rows = rows_of(made)
    backups = Backups(tmp_path / "backups")
    with closing(open_project(made, sources, ANALYST, backups=backups)) as project:
        (kept,) = backups.of(project.uid)
        assert project.store.row("PRAGMA user_version") == (2,)
        assert project.store.rows("SELECT DISTINCT weight FROM span") == [(0,)]
        assert len(project.spans(1)) == 1
    assert rows_of(kept.path) == rows
    assert check(made) == []
    with closing(open_project(made, sources, ANALYST, backups=backups)) as project:
        mark(project, 1, "recule", "claim")
        assert backups.of(project.uid) == [kept]
    assert check(made) == []


def test_before_an_update_a_copy_is_made_however_fresh_the_last_one_is(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources, backups = still_sources(), Backups(tmp_path / "backups")
    with closing(open_project(made, sources, ANALYST)) as project:
        backups.keep(project.store, sources.now())
        mark(project, 1, "recule", "claim")
        assert backups.keep(project.store, sources.now()) is None
    rows = rows_of(made)
    add_schema_2(monkeypatch)
    with closing(open_project(made, sources, ANALYST, backups=backups)) as project:
        assert rows_of(backups.of(project.uid)[0].path) == rows


@pytest.mark.usefixtures("schema_2")
def test_without_a_folder_for_it_the_copy_lies_beside(made: Path, sources: Sources) -> None:
    rows = rows_of(made)
    open_project(made, sources, ANALYST).close()
    copy = made.with_stem(f"{made.stem} (before update)")
    assert rows_of(copy) == rows


@pytest.mark.usefixtures("schema_2")
def test_an_older_project_is_not_looked_at_only(made: Path, sources: Sources) -> None:
    before = made.read_bytes()
    with pytest.raises(UserError) as told:
        open_read_only(made, sources, ANALYST)
    assert told.value.text == OLDER
    assert made.read_bytes() == before


@pytest.mark.usefixtures("schema_2")
def test_without_a_copy_nothing_is_migrated(made: Path, tmp_path: Path, sources: Sources) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError) as told:
        open_project(made, sources, ANALYST, backups=Backups(tmp_path / "file"))
    assert told.value.text == CANNOT_CREATE
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_newer_project_names_the_version_it_needs(made: Path, sources: Sources) -> None:
    tamper(made, "UPDATE meta SET value = '9.8.7' WHERE key = 'needs_version'")
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA user_version = 2")
    for opener in (open_project, open_read_only):
        with pytest.raises(UserError, match=r"install narrativetagger 9\.8\.7 or newer"):
            opener(made, sources, ANALYST)


def test_a_free_name_is_counted_up(tmp_path: Path) -> None:
    names = ["a (copy).ntag", "a (copy 2).ntag", "a (copy 3).ntag"]
    for name in names:
        free = free_name(tmp_path / "a.ntag", "copy")
        assert free == tmp_path / name
        free.touch()


def test_a_project_without_a_codebook_is_damaged(made: Path, sources: Sources) -> None:
    with closing(sqlite3.connect(made)) as connection, connection:
        for table in ("article_tag", "span", "tag", "codebook_version", "codebook"):
            connection.execute(f"DELETE FROM {table}")
    for opener in (open_project, open_read_only):
        with pytest.raises(UserError) as told:
            opener(made, sources, ANALYST)
        assert told.value.text == DAMAGED
    assert leftovers(made.parent) == [made.name]
