# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, mark, rows_of, still_sources, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.lock import CANNOT_LOCK, HELD, HELD_BY_SOMEBODY, HELD_ELSEWHERE
from narrativetagger.project.opening import open_project, open_read_only
from narrativetagger.project.progress import CancelledError
from narrativetagger.project.project import LOOKED_AT_ONLY, Project
from narrativetagger.project.reading_edits import SetStatus
from narrativetagger.project.recovery import (
    NETWORK,
    SYNCED,
    copy_advice,
    restore,
    save_copy,
    ways_out,
)
from narrativetagger.store.failures import DAMAGED, EXISTS, NEWER, NOT_A_PROJECT, READ_ONLY


def test_what_can_be_done_depends_on_what_is_wrong() -> None:
    for held in (HELD, HELD_BY_SOMEBODY, CANNOT_LOCK, READ_ONLY):
        assert ways_out(UserError(held)) == ("read_only", "copy")
    assert ways_out(UserError(HELD_ELSEWHERE)) == ("read_only", "copy", "anyway")
    assert ways_out(UserError(DAMAGED)) == ("read_only", "salvage", "restore")
    assert ways_out(UserError(NEWER)) == ()
    assert ways_out(UserError(NOT_A_PROJECT)) == ()


def test_a_copy_goes_on_in_a_chain_of_its_own(project: Project, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ntag"
    save_copy(project.path, copy, project.sources)
    before = list(list_log(project.path))
    assert list(list_log(copy)) == before
    mark(project, 1, "recule", "claim")
    with closing(open_project(copy, project.sources, ANALYST)) as other:
        other.apply(SetStatus(1, "done"))
        mark(other, 1, "recule", "morale")
    first, second = list(list_log(copy))[len(before) :]
    assert first.installation_uid != project.sources.installation_uid
    assert (first.seq, first.prev_hash) == (1, before[-1].hash)
    assert (second.installation_uid, second.seq) == (first.installation_uid, 2)
    assert check(copy) == []
    assert check(project.path) == []


def test_a_copy_tells_how_far_it_is_while_the_original_is_written(
    project: Project, tmp_path: Path
) -> None:
    with project.store.atomic():
        project.store.write("CREATE TABLE ballast (bytes BLOB)")
        project.store.write("INSERT INTO ballast VALUES (randomblob(12000000))")
    before = len(project.spans(1))
    seen: list[tuple[int, int]] = []

    def tag(done: int, total: int) -> None:
        seen.append((done, total))
        edit = AddSpan(1, Passage(0, len(seen)), tag_id(project, "claim"))
        project.apply(edit)

    copy = tmp_path / "copy.ntag"
    save_copy(project.path, copy, still_sources(), on_progress=tag)
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    with closing(open_read_only(copy, still_sources(), ANALYST)) as copied:
        assert len(copied.spans(1)) == before


def test_a_cancelled_copy_is_none(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ntag"
    with pytest.raises(CancelledError):
        save_copy(made, copy, still_sources(), cancelled=lambda: True)
    assert list(tmp_path.glob(".*")) == []
    assert not copy.exists()


def test_a_copy_replaces_another_file_only_when_told(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ntag"
    copy.write_bytes(b"precious")
    with pytest.raises(UserError) as told:
        save_copy(made, copy, still_sources())
    assert told.value.text == EXISTS
    assert copy.read_bytes() == b"precious"
    save_copy(made, copy, still_sources(), force=True)
    assert rows_of(copy)["span"] == rows_of(made)["span"]


def test_a_project_whose_schema_was_changed_can_still_be_copied(made: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("DROP INDEX article_text")
    with pytest.raises(UserError) as told:
        open_project(made, still_sources(), ANALYST)
    assert told.value.text == DAMAGED
    save_copy(made, tmp_path / "copy.ntag", still_sources())
    assert rows_of(tmp_path / "copy.ntag")["span"] == rows_of(made)["span"]


def test_a_copy_of_a_copy_has_yet_another_chain(made: Path, tmp_path: Path) -> None:
    sources = still_sources()
    chains = set()
    for name in ("a.ntag", "b.ntag"):
        save_copy(made, tmp_path / name, sources)
        made = tmp_path / name
        with closing(open_project(made, sources, ANALYST)) as project:
            mark(project, 1, "recule", "claim" if name == "a.ntag" else "morale")
        chains.add(list(list_log(made))[-1].installation_uid)
    assert len(chains) == 2
    assert len({entry.installation_uid for entry in list_log(made)}) == 3
    assert check(made) == []


def test_a_backup_becomes_a_project_beside_the_old_one(made: Path, tmp_path: Path) -> None:
    backup, target = tmp_path / "b.ntag", tmp_path / "restored.ntag"
    backup.write_bytes(made.read_bytes())
    rows = rows_of(made)
    restore(backup, target, still_sources())
    restored = rows_of(target)
    assert {**restored, "meta": rows["meta"]} == rows
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(UserError) as told:
        restore(backup, target, still_sources())
    assert told.value.text == EXISTS
    assert rows_of(target) == restored


def test_what_is_no_project_cannot_be_restored(tmp_path: Path) -> None:
    (tmp_path / "b.ntag").write_bytes(b"something else")
    with pytest.raises(UserError) as told:
        restore(tmp_path / "b.ntag", tmp_path / "restored.ntag", still_sources())
    assert told.value.text == NOT_A_PROJECT
    assert not (tmp_path / "restored.ntag").exists()


def test_a_project_on_this_machine_needs_no_advice(path: Path) -> None:
    assert copy_advice(path) is None


def test_a_project_that_others_may_see_gets_advice(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path.parent / ".stfolder").touch()
    advice = copy_advice(path)
    assert advice is not None
    assert (advice.text, advice.values["kind"]) == (SYNCED, "Syncthing")
    monkeypatch.setattr("narrativetagger.folder_kind._network_type", nfs)
    advice = copy_advice(path)
    assert advice is not None
    assert (advice.text, advice.values["kind"]) == (NETWORK, "nfs4")


def nfs(_folder: Path) -> str:
    return "nfs4"


def test_a_project_that_others_may_see_keeps_no_write_ahead_log(made: Path) -> None:
    (made.parent / ".stfolder").touch()
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        assert project.store.row("PRAGMA journal_mode") == ("truncate",)
        mark(project, 1, "recule", "claim")
        assert not made.with_name(f"{made.name}-wal").exists()
        with closing(open_read_only(made, still_sources(), ANALYST)) as reader:
            assert len(reader.spans(1)) == 2
    (made.parent / ".stfolder").unlink()
    with closing(open_project(made, still_sources(), ANALYST)) as project:
        assert project.store.row("PRAGMA journal_mode") == ("wal",)
    assert check(made) == []


def test_a_project_that_is_looked_at_takes_no_edit(project: Project) -> None:
    before = rows_of(project.path)
    with closing(open_read_only(project.path, still_sources(), "Zoë")) as reader:
        assert reader.read_only
        assert not project.read_only
        with pytest.raises(UserError) as told:
            mark(reader, 1, "recule", "claim")
        assert told.value.text == LOOKED_AT_ONLY
        reader.keep_position(1, 3)
        reader.rest()
    assert rows_of(project.path) == before
    assert list(project.analysts()) == [1]
