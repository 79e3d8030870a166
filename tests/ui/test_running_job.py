# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from narrativetagger.project.jobs import Answer, Exported, ExportJob, Failed, ImportJob
from narrativetagger.project.project import Project
from narrativetagger.ui.running_job import WORKER_STOPPED, RunningJob
from narrativetagger.ui.session import Session

PATIENCE = 60_000


def run(job: ExportJob | ImportJob, session: Session, qtbot: QtBot) -> list[Answer]:
    """Return all answers of a job, of which there must be one."""
    answers: list[Answer] = []
    running = RunningJob(job, session)
    running.finished.connect(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    qtbot.wait(50)
    return answers


def test_a_job_is_done_in_a_child(
    session: Session, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "spans.csv"
    job = ExportJob(str(project.path), str(target))
    (answer,) = run(job, session, qtbot)
    assert isinstance(answer, Exported)
    assert answer.rows == 0
    assert target.exists()


def test_a_mistake_comes_back_as_an_answer(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    job = ExportJob(str(tmp_path / "missing.ntag"), str(tmp_path / "spans.csv"))
    (answer,) = run(job, session, qtbot)
    assert isinstance(answer, Failed)


def test_progress_is_told(session: Session, project: Project, tmp_path: Path, qtbot: QtBot) -> None:
    paths = []
    for number in range(3):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Article {number}.", encoding="utf-8")
        paths.append(str(path))
    job = ImportJob(
        str(project.path), tuple(paths), "Olena", project.token, project.sources.installation_uid
    )
    told: list[tuple[int, int]] = []
    running = RunningJob(job, session)
    running.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(running.finished, timeout=PATIENCE):
        pass
    assert told
    assert told == sorted(told)
    assert {total for _done, total in told} == {3}
    assert len(project.article_ids()) == 5


@pytest.mark.parametrize("program", ["gone", "false"])
def test_a_child_that_fails_is_an_answer_too(
    session: Session,
    project: Project,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
) -> None:
    path = tmp_path / program
    if program == "false":
        path.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
        path.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(path))
    (answer,) = run(ExportJob(str(project.path), str(tmp_path / "x.csv")), session, qtbot)
    assert isinstance(answer, Failed)
    assert answer.failure.text == WORKER_STOPPED
