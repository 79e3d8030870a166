# SPDX-License-Identifier: Apache-2.0
"""The window when a project cannot be opened for writing, and its copies and backups."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QTableView
from tests.fixture_sources import START
from tests.project_fixtures import add_schema_2, rows_of, tamper
from tests.ui.hands import Answers, Hands, make_project, still_sources

from narrativetagger.project.backups import Backup, Backups
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.ui.backup_model import BackupModel
from narrativetagger.ui.backups_dialog import BackupsDialog
from narrativetagger.ui.report_dialog import ReportDialog
from narrativetagger.ui.setup import Setup

HELD = ["Open read-only", "Work on a local copy…"]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project than that of the window, closed."""
    path = tmp_path / "other.ntag"
    make_project(path, still_sources()).close()
    return path


@pytest.fixture
def held(other: Path) -> Iterator[Project]:
    """The other project, open for writing by somebody else."""
    with closing(open_project(other, still_sources(), "Olena")) as project:
        yield project


@pytest.fixture
def backups(setup: Setup) -> Backups:
    return Backups(setup.paths.backups)


def damage(path: Path) -> None:
    """Let a project be one that SQLite finds malformed."""
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)


def listed(dialog: BackupsDialog) -> list[Backup]:
    table = dialog.findChild(QTableView, "backups")
    assert table is not None
    model = table.model()
    assert isinstance(model, BackupModel)
    return [model.backup(row) for row in range(model.rowCount())]


def test_a_held_project_is_offered_to_look_at(
    hands: Hands, answers: Answers, held: Project, other: Path
) -> None:
    answers.way = "Open read-only"
    hands.window.projects.open_recent(other)
    assert "is open for writing by Olena" in answers.asked[-1]
    since = START.astimezone()
    assert f"since {since.day} November 2026, {since:%H:%M}" in answers.asked[-1]
    assert answers.offered == HELD
    assert hands.project.read_only
    assert hands.window.windowTitle() == "other (read-only) — narrativetagger"
    assert hands.widget(QLabel, "saved").text() == "Read-only"


def test_whoever_looks_is_told_in_the_status_line(
    hands: Hands, answers: Answers, held: Project, other: Path
) -> None:
    hands.window.projects.open_read_only(other)
    before = rows_of(other)
    hands.select("trois villages")
    hands.press("3")
    assert "is open read-only" in hands.said
    assert answers.told == []
    assert hands.spans() == []
    assert hands.window.session.stack.count() == 0
    hands.press("Ctrl+PgDown")
    assert hands.title == "Відхід"
    assert rows_of(other) == before


def test_leaving_it_closed_leaves_the_open_one(
    hands: Hands, answers: Answers, held: Project, other: Path, project_path: Path
) -> None:
    hands.window.projects.open_recent(other)
    assert answers.offered == HELD
    assert hands.project.path == project_path
    hands.tag("trois villages", "3", "0")


def test_a_local_copy_is_made_and_opened(
    hands: Hands, answers: Answers, held: Project, other: Path, tmp_path: Path
) -> None:
    answers.way, answers.paths = "Work on a local copy…", [tmp_path / "mine.ntag"]
    hands.window.projects.open_recent(other)
    assert [path.parent for path in answers.proposed] == [Path.home()]
    hands.wait(lambda: hands.project.path == tmp_path / "mine.ntag")
    hands.tag("trois villages", "3", "0")
    assert check(tmp_path / "mine.ntag") == []
    assert rows_of(other)["span"] == []


def test_a_copy_does_not_replace_what_is_there(
    hands: Hands, answers: Answers, held: Project, other: Path, tmp_path: Path, project_path: Path
) -> None:
    answers.way, answers.paths = "Work on a local copy…", [tmp_path / "there.ntag"]
    (tmp_path / "there.ntag").write_bytes(b"precious")
    hands.window.projects.open_recent(other)
    hands.wait(lambda: bool(answers.told))
    assert "exists already" in answers.told[0]
    assert (tmp_path / "there.ntag").read_bytes() == b"precious"
    assert hands.project.path == project_path


def test_another_machine_s_project_can_be_opened_anyway(
    hands: Hands, answers: Answers, other: Path
) -> None:
    holder = {"analyst": "Зоя", "pid": 7, "host": "laptop-2", "since": "Monday", "token": "t"}
    other.with_name(f"{other.name}.holder").write_text(json.dumps(holder), encoding="utf-8")
    answers.way = "Open anyway"
    hands.window.projects.open_recent(other)
    assert answers.offered == [*HELD, "Open anyway"]
    assert "on laptop-2 by Зоя, since Monday" in answers.asked[-1]
    assert hands.project.path == other
    assert not hands.project.read_only


def test_a_damaged_project_is_salvaged_and_the_report_shown(
    hands: Hands, answers: Answers, other: Path, tmp_path: Path
) -> None:
    hands.window.projects.open_recent(other)
    hands.tag("trois villages", "3", "0")
    hands.window.projects.open_samples()
    for table in ("span", "tag", "codebook_version", "codebook"):
        tamper(other, f"DELETE FROM {table}")
    answers.way, answers.paths = "Salvage what can be read…", [tmp_path / "saved"]
    hands.window.projects.open_recent(other)
    assert answers.offered == ["Open read-only", "Salvage what can be read…", "Restore a backup…"]
    hands.wait(lambda: hands.project.path == tmp_path / "saved.ntag")
    report = hands.dialog(ReportDialog).findChild(QPlainTextEdit, "report")
    assert report is not None
    assert "Saved: 2 articles, 1 spans, 27 tags" in report.toPlainText()
    assert check(tmp_path / "saved.ntag") == []


def test_a_damaged_project_is_replaced_by_its_backup(
    hands: Hands, answers: Answers, other: Path, backups: Backups, tmp_path: Path
) -> None:
    with closing(open_project(other, still_sources(), "Olena")) as project:
        assert backups.keep(project.store, "2026-11-22T11:28:05.123Z")
    damage(other)
    answers.way, answers.paths = "Restore a backup…", [tmp_path / "restored.ntag"]
    hands.window.projects.open_recent(other)
    dialog = hands.dialog(BackupsDialog)
    assert listed(dialog) == backups.for_path(other)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Restore…").click()
    assert answers.proposed == [other.with_name("other (restored 2026-11-22).ntag")]
    hands.wait(lambda: hands.project.path == tmp_path / "restored.ntag")
    assert hands.title == "L’armée recule"


def test_a_copy_is_saved_from_the_menu(
    hands: Hands, answers: Answers, project_path: Path, tmp_path: Path
) -> None:
    hands.tag("trois villages", "3", "0")
    (tmp_path / "copy.ntag").write_bytes(b"may be replaced, the dialog says")
    answers.paths = [tmp_path / "copy.ntag"]
    hands.window.actions_by_id["save_copy"].trigger()
    hands.wait(lambda: "The copy lies at" in hands.said)
    assert rows_of(tmp_path / "copy.ntag")["span"] == rows_of(project_path)["span"]
    assert hands.project.path == project_path


def test_a_copy_over_the_open_project_is_refused(
    hands: Hands, answers: Answers, project_path: Path
) -> None:
    answers.paths = [project_path]
    hands.window.actions_by_id["save_copy"].trigger()
    hands.wait(lambda: bool(answers.told))
    hands.tag("trois villages", "3", "0")


def test_backups_are_listed_from_the_menu(hands: Hands, backups: Backups) -> None:
    backups.keep(hands.project.store, "2026-11-22T11:28:05.123Z")
    hands.window.actions_by_id["show_backups"].trigger()
    dialog = hands.dialog(BackupsDialog)
    assert dialog.windowTitle() == "Backups of front"
    assert listed(dialog) == backups.of(hands.project.uid)
    assert len(listed(dialog)) == 1
    dialog.close()


def test_the_log_is_shown_from_the_menu(hands: Hands) -> None:
    hands.window.actions_by_id["show_log"].trigger()
    dialog = hands.window.findChild(QDialog, "log_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_backup_is_made_when_the_window_has_come_to_rest(hands: Hands, backups: Backups) -> None:
    hands.window.trust.settle()
    hands.wait(lambda: len(backups.of(hands.project.uid)) == 1)
    hands.wait(lambda: hands.window.trust._backing_up is None)
    assert check(backups.of(hands.project.uid)[0].path) == []


def test_what_was_opened_for_writing_is_backed_up_soon(
    hands: Hands, other: Path, backups: Backups
) -> None:
    hands.window.projects.open_recent(other)
    rest = hands.window.projects._rest
    assert rest.isActive()
    rest.timeout.emit()
    hands.wait(lambda: hands.window.trust._backing_up is None)
    assert len(backups.of(hands.project.uid)) == 1


def test_a_copy_before_an_update_lies_with_the_backups(
    hands: Hands, other: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = rows_of(other)
    add_schema_2(monkeypatch)
    hands.window.projects.open_recent(other)
    (kept,) = backups.of(hands.project.uid)
    assert rows_of(kept.path) == rows
    assert list(other.parent.glob("other (*")) == []


def test_a_backup_that_is_not_finished_is_let_go_of(hands: Hands, backups: Backups) -> None:
    hands.window.trust.settle()
    job = hands.window.trust._backing_up
    assert job is not None
    answered: list[object] = []
    job.finished.connect(answered.append)
    uid = hands.project.uid
    hands.window.session.take(None)
    assert hands.window.trust._backing_up is None
    hands.window.trust.settle()
    assert hands.window.trust._backing_up is None
    hands.wait(lambda: job._process.state() == QProcess.ProcessState.NotRunning)
    assert answered == []
    assert [kept.path.suffix for kept in backups.of(uid)] in ([], [".ntag"])


def test_a_backup_that_cannot_be_made_is_said(hands: Hands, setup: Setup) -> None:
    setup.paths.backups.write_bytes(b"no folder")
    hands.window.trust.settle()
    hands.wait(lambda: "No backup was made" in hands.said)


def test_damage_that_the_backup_finds_is_said_with_the_ways_out(
    hands: Hands, answers: Answers, project_path: Path, backups: Backups
) -> None:
    hands.project.rest()
    with project_path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(bytes(4 * 4096))
    hands.window.trust.settle()
    hands.wait(lambda: bool(answers.asked))
    assert "is damaged" in answers.asked[0]
    assert answers.offered == ["Open read-only", "Salvage what can be read…", "Restore a backup…"]
    assert backups.of(hands.project.uid) == []


def test_where_a_project_lies_is_said_once(
    hands: Hands, answers: Answers, project_path: Path
) -> None:
    (project_path.parent / ".stfolder").touch()
    for _ in range(2):
        hands.window.trust.settle()
        hands.wait(lambda: hands.window.trust._backing_up is None)
    (asked,) = answers.asked
    assert "Syncthing keeps in step" in asked
    assert answers.offered == ["Work on a local copy…"]


def test_what_is_only_looked_at_is_not_backed_up(hands: Hands, held: Project, other: Path) -> None:
    hands.window.projects.open_read_only(other)
    assert not hands.window.projects._rest.isActive()
