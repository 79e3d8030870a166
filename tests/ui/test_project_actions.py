# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.ui.hands import Answers, Hands

from narrativetagger.project.opening import open_project
from narrativetagger.ui.project_actions import MOVED
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.window import MainWindow


def test_a_new_project_gets_its_suffix(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    answers.paths = [tmp_path / "Kherson 2022.09"]
    hands.press("Ctrl+N")
    assert hands.project.path == tmp_path / "Kherson 2022.09.ntag"
    assert hands.window.empty_desk.isVisible()
    assert hands.project.analyst.name == "Olena"


def test_a_new_project_replaces_no_file(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    there = tmp_path / "there.ntag"
    there.write_text("mine", encoding="utf-8")
    before = hands.project
    answers.paths = [there]
    hands.press("Ctrl+N")
    assert len(answers.told) == 1
    assert there.read_text(encoding="utf-8") == "mine"
    assert hands.project is before


def test_a_project_is_opened(
    hands: Hands, answers: Answers, tmp_path: Path, project_path: Path
) -> None:
    hands.window.projects.open_or_create(tmp_path / "other.ntag")
    answers.paths = [project_path]
    hands.press("Ctrl+O")
    assert hands.project.path == project_path
    assert hands.title == "L’armée recule"


@pytest.mark.parametrize("content", [b"", b"no project", b"SQLite format 3\0"])
def test_what_is_no_project_is_told_and_the_open_one_stays(
    hands: Hands, answers: Answers, tmp_path: Path, content: bytes
) -> None:
    wrong = tmp_path / "wrong.ntag"
    wrong.write_bytes(content)
    before = hands.project
    hands.window.projects.open_recent(wrong)
    assert len(answers.told) == 1
    assert hands.project is before
    assert hands.tag("trois villages", "3").quote == "trois villages"


def test_a_project_that_is_open_elsewhere_is_told(
    hands: Hands, answers: Answers, tmp_path: Path, setup: Setup
) -> None:
    path = tmp_path / "other.ntag"
    hands.window.projects.open_or_create(path)
    hands.window.projects.open_samples()
    other = open_project(path, setup.sources, "Marc")
    hands.window.projects.open_recent(path)
    other.close()
    assert answers.told == []
    assert "Marc" in answers.asked[0]


def test_opening_the_open_project_changes_nothing(hands: Hands, project_path: Path) -> None:
    hands.tag("trois villages", "3", "0")
    hands.window.projects.open_recent(project_path)
    assert hands.window.session.stack.count() == 1


def test_a_moved_project_is_told_and_forgotten(
    hands: Hands, answers: Answers, tmp_path: Path
) -> None:
    other = tmp_path / "other.ntag"
    hands.window.projects.open_or_create(other)
    hands.window.projects.open_samples()
    other.rename(tmp_path / "moved.ntag")
    before = hands.project
    hands.window.projects.open_recent(other)
    assert hands.project is before
    assert answers.told == [MOVED.format(name="other", folder=tmp_path)]
    assert other not in hands.window.projects.recents.projects()


def test_a_last_project_that_moved_leaves_the_default_one(
    empty_window: MainWindow, answers: Answers, setup: Setup, tmp_path: Path
) -> None:
    empty_window.projects.recents.add(tmp_path / "gone.ntag")
    empty_window.open_at_start([])
    assert empty_window.session.path == setup.paths.default_project
    assert len(answers.told) == 1


def test_a_last_project_that_broke_leaves_the_default_one(
    empty_window: MainWindow, answers: Answers, setup: Setup, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ntag"
    broken.write_bytes(b"no project")
    empty_window.projects.recents.add(broken)
    empty_window.open_at_start([])
    assert empty_window.session.path == setup.paths.default_project
    assert len(answers.told) == 1


def test_samples_are_a_project_of_their_own(hands: Hands, setup: Setup) -> None:
    hands.window.actions_by_id["open_samples"].trigger()
    assert hands.project.path == setup.paths.sample_project
    assert len(hands.project.article_ids()) == 2
    assert not setup.paths.default_project.exists()


def test_a_closed_project_is_one_file(hands: Hands, project_path: Path) -> None:
    hands.tag("trois villages", "3", "0")
    hands.window.projects.open_samples()
    # As one who copies the file alone would find it.
    copy = project_path.with_name("copy.ntag")
    copy.write_bytes(project_path.read_bytes())
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT quote FROM span").fetchall() == [("trois villages",)]
    connection.close()
