# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QProgressDialog, QPushButton
from tests.ui.hands import Hands

from narrativetagger.project.jobs import Answer, Cancelled, Exported, ExportJob, Imported, ImportJob
from narrativetagger.ui.job_dialog import JobDialog


def watch(dialog: JobDialog) -> list[Answer]:
    answers: list[Answer] = []
    dialog.answered.connect(answers.append)
    return answers


def test_a_short_job_answers_and_goes_unseen(hands: Hands, tmp_path: Path) -> None:
    job = ExportJob(str(hands.project.path), str(tmp_path / "spans.csv"))
    dialog = JobDialog(job, "Exporting", hands.window)
    answers = watch(dialog)
    dialog.setMinimumDuration(60_000)
    hands.wait(lambda: bool(answers))
    (answer,) = answers
    assert isinstance(answer, Exported)
    assert answer.rows == 0
    hands.wait(lambda: not hands.window.findChildren(QProgressDialog))


def test_a_long_job_is_seen_and_can_be_cancelled(hands: Hands, tmp_path: Path) -> None:
    paths = []
    for number in range(1000):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Article {number}.", encoding="utf-8")
        paths.append(str(path))
    job = ImportJob(
        str(hands.project.path),
        tuple(paths),
        "Olena",
        hands.project.token,
        hands.project.sources.installation_uid,
    )
    dialog = JobDialog(job, "Adding articles", hands.window)
    answers = watch(dialog)
    dialog.setMinimumDuration(0)
    hands.wait(lambda: dialog.value() > 0)
    assert dialog.isVisible()
    assert dialog.maximum() == 1000
    cancel = dialog.findChild(QPushButton)
    assert cancel is not None
    cancel.click()
    hands.wait(lambda: bool(answers))
    (answer,) = answers
    assert isinstance(answer, Imported | Cancelled)
    here = len(hands.project.article_ids())
    assert here == 2 + (len(answer.added) if isinstance(answer, Imported) else 0)
    assert here < 1002
    hands.wait(lambda: not hands.window.findChildren(QProgressDialog))
