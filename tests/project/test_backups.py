# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, make_project, mark, rows_of, still_sources, tamper

from narrativetagger.core.clock import timestamp
from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import PACE, Backups, keep_backup
from narrativetagger.project.edits import SetNote
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import CANNOT_CREATE, DAMAGED

BEGIN = datetime(2026, 11, 22, 11, 28, 5, 123_000, tzinfo=UTC)


def after(seconds: float) -> str:
    return timestamp(BEGIN + timedelta(seconds=seconds))


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


@pytest.fixture
def change(project: Project) -> Callable[[], None]:
    """Change the project, each time in another way."""
    numbers = count()

    def write_note() -> None:
        span_id = project.spans(1)[0].id
        project.apply(SetNote(span_id, f"note {next(numbers)}"))

    mark(project, 1, "recule", "claim")
    return write_note


def test_a_backup_holds_what_the_project_holds(project: Project, backups: Backups) -> None:
    mark(project, 1, "recule", "claim")
    kept = backups.keep(project.store, after(0))
    assert kept is not None
    assert backups.of(project.uid) == [kept]
    assert kept.made == after(0)
    assert kept.size == kept.path.stat().st_size
    assert rows_of(kept.path) == rows_of(project.path)
    assert check(kept.path) == []


def test_without_a_change_there_is_no_second_one(
    project: Project, backups: Backups, change: Callable[[], None]
) -> None:
    assert backups.keep(project.store, after(0))
    assert backups.keep(project.store, after(1_000)) is None
    project.keep_position(1, 5)
    assert backups.keep(project.store, after(2_000)) is None
    change()
    assert backups.keep(project.store, after(3_000))
    assert len(backups.of(project.uid)) == 2


def test_a_large_project_is_not_copied_at_each_opening(
    project: Project, backups: Backups, change: Callable[[], None]
) -> None:
    kept = backups.keep(project.store, after(0))
    assert kept is not None
    pause = kept.size / PACE
    change()
    assert backups.keep(project.store, after(pause * 0.9)) is None
    assert backups.keep(project.store, after(pause * 0.9), at_once=True)
    change()
    assert backups.keep(project.store, after(pause * 2))


def test_ten_are_kept_that_reach_far_back(
    project: Project, backups: Backups, change: Callable[[], None]
) -> None:
    made = []
    for day in range(40):
        change()
        kept = backups.keep(project.store, after(86_400 * day))
        assert kept is not None
        made.append(kept.made)
        assert len(backups.of(project.uid)) == min(day + 1, 10)
    left = [backup.made for backup in backups.of(project.uid)]
    assert left[0] == made[-1]
    assert left[-1] == made[0]
    assert sum(stamp in left for stamp in made[5:35]) >= 5


def test_a_script_does_not_push_out_what_was_yesterday(
    project: Project, backups: Backups, change: Callable[[], None]
) -> None:
    days = []
    for day in range(8):
        change()
        kept = backups.keep(project.store, after(86_400 * day))
        assert kept is not None
        days.append(kept)
    for second in range(1, 60):
        change()
        assert backups.keep(project.store, after(86_400 * 7 + second))
    assert set(days[:7]) <= set(backups.of(project.uid))


def test_a_clock_that_was_set_back_does_not_disturb_the_order(
    project: Project, backups: Backups, change: Callable[[], None]
) -> None:
    first = backups.keep(project.store, after(0))
    for _ in range(12):
        change()
        kept = backups.keep(project.store, after(-3_600))
        assert kept is not None
        assert first is not None
        assert kept.made > first.made
        assert backups.of(project.uid)[0] == kept
        assert backups.keep(project.store, after(-3_600)) is None


def test_the_folder_and_the_backup_are_their_owners_alone(
    project: Project, backups: Backups, tmp_path: Path
) -> None:
    kept = backups.keep(project.store, after(0))
    assert kept is not None
    assert kept.path.stat().st_mode & 0o777 == 0o600
    for folder in (kept.path.parent, tmp_path / "backups"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_project_beside_its_writer_is_backed_up(project: Project, backups: Backups) -> None:
    mark(project, 1, "recule", "claim")
    keep_backup(project.path, backups, after(0))
    assert [rows_of(kept.path) for kept in backups.of(project.uid)] == [rows_of(project.path)]


def test_what_is_written_meanwhile_waits_for_the_next_backup(
    project: Project, tmp_path: Path, change: Callable[[], None]
) -> None:
    class WrittenTo(Backups):
        def _prepare(self, folder: Path, project: Path) -> None:
            super()._prepare(folder, project)
            change()

    before = rows_of(project.path)
    with Store.open(project.path, read_only=True) as store:
        kept = WrittenTo(tmp_path / "backups").keep(store, after(0))
    assert kept is not None
    assert rows_of(kept.path) == before
    assert Backups(tmp_path / "backups").keep(project.store, after(1_000))


def test_a_damaged_project_pushes_out_no_good_backup(made: Path, backups: Backups) -> None:
    keep_backup(made, backups, after(0))
    before = backups.for_path(made)
    tamper(made, "UPDATE log SET hash = 'another' WHERE id = (SELECT max(id) FROM log)")
    page = 4096
    data = bytearray(made.read_bytes())
    data[20 * page : 24 * page] = bytes(4 * page)
    made.write_bytes(data)
    with pytest.raises(UserError) as told:
        keep_backup(made, backups, after(1_000))
    assert told.value.text == DAMAGED
    assert backups.for_path(made) == before
    assert len(list(before[0].path.parent.iterdir())) == 2


def test_a_project_is_found_by_its_place(
    made: Path, backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_backup(made, backups, after(0))
    made.write_bytes(b"not even a database")
    assert len(backups.for_path(made)) == 1
    monkeypatch.chdir(made.parent)
    assert len(backups.for_path(Path(made.name))) == 1
    assert backups.for_path(tmp_path / "other.ntag") == []


def test_of_two_projects_at_one_place_the_last_counts(
    path: Path, backups: Backups, sources: Sources
) -> None:
    uids = []
    for day in range(2):
        path.unlink(missing_ok=True)
        with closing(make_project(path, sources)) as project:
            assert backups.keep(project.store, after(86_400 * day))
            uids.append(project.uid)
    assert uids[0] != uids[1]
    assert backups.for_path(path) == backups.of(uids[1])
    first = backups.of(uids[0])[0].path
    again = first.with_name("20270101T000000000Z-0123456789ab.ntag")
    first.rename(again)
    assert [kept.path for kept in backups.for_path(path)] == [again]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_that_is_no_text_is_found_as_well(made: Path, backups: Backups) -> None:
    odd = made.rename(made.with_name(os.fsdecode(b"r\xe9cit.ntag")))
    keep_backup(odd, backups, after(0))
    (kept,) = backups.for_path(odd)
    (kept.path.parent / "project.txt").write_bytes(b"\xff")
    assert backups.for_path(odd) == []


def test_files_of_others_are_no_backups(made: Path, backups: Backups) -> None:
    keep_backup(made, backups, after(0))
    (kept,) = backups.for_path(made)
    (kept.path.parent / "mine.ntag").write_bytes(b"x")
    (kept.path.parent / "notes.txt").write_bytes(b"x")
    assert backups.for_path(made) == [kept]


def test_a_folder_that_refuses_is_told(made: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError) as told:
        keep_backup(made, Backups(tmp_path / "file" / "backups"), after(0))
    assert told.value.text == CANNOT_CREATE


def test_opening_does_not_make_one_by_itself(made: Path, backups: Backups) -> None:
    with closing(open_project(made, still_sources(), ANALYST, backups=backups)) as project:
        assert backups.of(project.uid) == []
