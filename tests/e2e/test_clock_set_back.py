# SPDX-License-Identifier: Apache-2.0
"""The clock goes back between edits: order and names do not depend on it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.fixture_sources import START, SteppingClock
from tests.project_fixtures import INSTALLATION, make_project, mark, rows_of, salt

from narrativetagger.core.passages import Passage
from narrativetagger.core.uids import Uuid7Source
from narrativetagger.project.backups import Backups
from narrativetagger.project.edits import MoveEdges, RemoveSpans, SetNote
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources

HOUR = timedelta(hours=1)


@pytest.fixture
def sources() -> Sources:
    """Each look at the clock is an hour before the one before."""
    clock = SteppingClock(step=-HOUR)
    return Sources(clock, Uuid7Source(clock), salt, INSTALLATION)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front.ntag"


def edit(project: Project) -> None:
    """Do a few things, and take one back."""
    span = mark(project, 1, "regroupement des forces", "framing")
    other = mark(project, 2, "втеча", "morale")
    project.apply(SetNote(span, "Première lecture"))
    step = project.apply(MoveEdges(other, Passage(3, 9)))
    project.revert(step)
    project.reapply(step)


def test_uids_go_on_and_the_project_is_whole(path: Path, sources: Sources) -> None:
    project = make_project(path, sources)
    edit(project)
    project.close()
    rows = rows_of(path)
    for table in ("article", "span"):
        uids = [row[1] for row in sorted(rows[table])]
        assert uids == sorted(uids)
    log = list(list_log(path))
    assert [entry.seq for entry in log] == list(range(1, len(log) + 1))
    assert [entry.at for entry in log] != sorted(entry.at for entry in log)
    edits = list(dict.fromkeys(entry.edit_uid for entry in log))
    assert edits == sorted(edits)
    assert check(path) == []


def test_a_change_may_be_older_than_what_it_changes(path: Path, sources: Sources) -> None:
    project = make_project(path, sources)
    edit(project)
    span = project.spans(1)[0]
    assert span.modified < span.created
    project.close()
    assert check(path) == []


def test_a_day_set_back_between_two_starts(path: Path, sources: Sources) -> None:
    """The second start knows nothing of the uids of the first."""
    project = make_project(path, sources)
    project.close()
    for start in (START, START - 24 * HOUR, datetime(1980, 1, 1, tzinfo=UTC)):
        clock = SteppingClock(start, HOUR)
        later = Sources(clock, Uuid7Source(clock), salt, INSTALLATION)
        project = open_project(path, later, "Олена")
        span = mark(project, 1, "Un soldat", "morale")
        step = project.apply(SetNote(span, f"{start}"))
        project.revert(step)
        project.apply(SetNote(span, "Nouvelle"))
        project.close()
        assert check(path) == []
        project = open_project(path, later, "Олена")
        project.apply(RemoveSpans((span,)))
        project.close()
    assert check(path) == []


def test_the_newest_backup_is_the_one_made_last(
    path: Path, tmp_path: Path, sources: Sources
) -> None:
    backups = Backups(tmp_path / "backups")
    project = make_project(path, sources)
    made = []
    for words in ("regroupement", "Un soldat", "On recule"):
        mark(project, 1, words, "framing")
        backup = backups.keep(project.store, sources.now(), at_once=True)
        assert backup is not None
        made.append(backup.path)
    listed = [backup.path for backup in backups.of(project.uid)]
    project.close()
    assert listed == made[::-1]
    assert [len(rows_of(path)["span"]) for path in listed] == [3, 2, 1]
