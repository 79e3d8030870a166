# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.project_fixtures import tamper
from tests.ui.hands import PATIENCE, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import LogFilter
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.history import History
from narrativetagger.project.jobs import Checked
from narrativetagger.project.lists import list_log
from narrativetagger.project.project import Project
from narrativetagger.project.worker import PROBLEMS_TOLD
from narrativetagger.store.failures import DAMAGED
from narrativetagger.ui.log_check import LogCheck
from narrativetagger.ui.running_job import WORKER_STOPPED, RunningJob
from narrativetagger.ui.session import Session
from narrativetagger.ui.translation import use_language


class Foot:
    """The foot of the log's dialog."""

    def __init__(self, session: Session, project: Project, window: QWidget, qtbot: QtBot) -> None:
        self.widget = LogCheck(session, History(project, LogFilter()), window)
        self.window = window
        self.qtbot = qtbot

    def text(self, name: str) -> str:
        label = self.widget.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def button(self, name: str) -> QPushButton:
        button = self.widget.findChild(QPushButton, name)
        assert button is not None
        return button

    @property
    def result(self) -> str:
        return self.text("check_result")

    @property
    def problems(self) -> list[str]:
        field = self.widget.findChild(QPlainTextEdit, "problems")
        assert field is not None
        assert field.isHidden() == (not field.toPlainText())
        return field.toPlainText().splitlines()

    def jobs(self) -> list[RunningJob]:
        return self.window.findChildren(RunningJob)

    def check(self) -> None:
        """Check, and wait until the worker is gone."""
        self.button("check_log").click()
        assert "Checking" in self.result
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs(), timeout=PATIENCE)


@pytest.fixture
def foot(session: Session, project: Project, qtbot: QtBot) -> Iterator[Foot]:
    window = QWidget()
    foot = Foot(session, project, window, qtbot)
    yield foot
    foot.widget.stop()
    foot.wait()
    window.deleteLater()


def test_the_chain_in_words(foot: Foot, session: Session, project: Project) -> None:
    length, head = len(list(list_log(project.path))), list(list_log(project.path))[-1].hash
    assert foot.text("chain").startswith(f"{length} entr")
    assert foot.text("chain").endswith(f"head {head[:12]}…")
    session.push(AddSpan(1, Passage(0, 7), tag_id(project, "claim")))  # And the status.
    foot.widget.show_chain()
    assert foot.text("chain").startswith(f"{length + 2} entr")


def test_the_whole_hash_is_copied(foot: Foot, session: Session, project: Project) -> None:
    told: list[str] = []
    session.told.connect(told.append)
    head = list(list_log(project.path))[-1].hash
    foot.button("copy_chain").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith(f"head {head}")
    assert told == [f"Copied: {copied}"]


def test_a_whole_project_is_said_to_be_so(foot: Foot) -> None:
    foot.check()
    assert foot.result.endswith(": all is as it was written: each entry, row, text and quote.")
    assert foot.problems == []
    assert foot.button("check_log").text() == "Check the &log"


def test_what_is_wrong_is_listed(foot: Foot, session: Session, project: Project) -> None:
    session.push(AddSpan(1, Passage(0, 7), tag_id(project, "claim")))
    project.rest()
    tamper(project.path, "UPDATE span SET quote = 'Faux'")
    foot.check()
    assert "2 problem" in foot.result
    quote, row = foot.problems
    assert quote.startswith("Quote, context or UTF-16 offsets of the span differ from ")
    assert quote.endswith(project.spans(1)[0].uid)
    assert row.startswith("This row of span differs from the log in quote. · ")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Cette ligne de « article » diffère du journal dans title."),
        ("uk", "Цей рядок у «article» відрізняється від журналу в: title."),
    ],
)
def test_what_is_wrong_is_said_in_the_language_of_the_window(
    foot: Foot, project: Project, qapp: QApplication, usual: None, language: str, said: str
) -> None:
    use_language(qapp, language)
    project.rest()
    tamper(project.path, "UPDATE article SET title = 'Faux' WHERE id = 1")
    foot.button("check_log").click()
    foot.wait()
    # The widget gives its text back without the NBSP.
    assert foot.problems == [f"{said} · {project.article(1).uid}"]


def test_after_mending_nothing_is_listed(foot: Foot, project: Project) -> None:
    title = project.article(1).details.title
    project.rest()
    tamper(project.path, "UPDATE article SET title = 'Faux' WHERE id = 1")
    foot.check()
    assert len(foot.problems) == 1
    tamper(project.path, "UPDATE article SET title = ? WHERE id = 1", title)
    foot.check()
    assert foot.problems == []


def test_more_problems_than_are_told_are_counted(foot: Foot, project: Project) -> None:
    project.rest()
    tamper(
        project.path,
        "INSERT INTO analyst (uid, name, colour, created)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 210)"
        " SELECT 'a' || i, '', '', '' FROM n",
    )
    foot.check()
    assert "210 problem" in foot.result
    assert foot.problems[0].startswith("This row of analyst is not in the log.")
    assert foot.problems[PROBLEMS_TOLD:] == ["… and 10 more"]


def test_a_check_can_be_stopped(foot: Foot) -> None:
    foot.button("check_log").click()
    assert foot.button("check_log").text() == "&Stop"
    foot.button("check_log").click()
    assert foot.result == "The check was stopped."
    foot.wait()
    assert foot.result == "The check was stopped."
    foot.check()
    assert "all is as it was written" in foot.result


def test_what_a_stopped_check_found_is_not_told(foot: Foot) -> None:
    foot.button("check_log").click()
    (job,) = foot.jobs()
    foot.button("check_log").click()
    job.finished.disconnect(job.deleteLater)
    job.finished.emit(Checked(3))
    assert foot.result == "The check was stopped."
    job.finished.connect(job.deleteLater)


def test_a_check_that_cannot_be_made_says_why(
    foot: Foot, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    foot.button("check_log").click()
    foot.wait()
    assert foot.result == WORKER_STOPPED


def test_without_a_project_nothing_is_checked(foot: Foot, session: Session) -> None:
    session.take(None)
    foot.button("check_log").click()
    assert foot.jobs() == []


def test_a_log_that_cannot_be_read_is_told(foot: Foot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_history: History) -> tuple[int, str]:
        raise UserError(DAMAGED, name="front.ntag")

    monkeypatch.setattr(History, "chain_end", broken)
    foot.widget.show_chain()
    assert foot.text("chain").startswith("front.ntag is damaged")
