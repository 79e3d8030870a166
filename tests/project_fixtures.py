# SPDX-License-Identifier: Apache-2.0
"""A small project with nothing left to chance, for tests of use cases and of the command line."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database
from tests.fixture_sources import CountingUids, SteppingClock

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.opening import create_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import Sources
from narrativetagger.readers.registry import read
from narrativetagger.store.migrations import STEPS

INSTALLATION = "00000000-0000-4000-8000-000000000000"
ANALYST = "Олена"
FRENCH = (
    "Repli en bon ordre\n\n"
    "L’état-major parle d’un «\u00a0regroupement des forces\u202f!\u00a0» 🪖\n"
    "Un soldat\u00a0: “On recule, et on recule encore.”\n"
)
UKRAINIAN = (
    "П’ять бригад 🪖 відступили\n\n"
    "Штаб каже: «Це “вирівнювання лінії”, не втеча».\n"
    "Родина 👨\u200d👩\u200d👧 чекає.\n"
)
WORDS = "regroupement des forces"
"""Words of the French article."""

TEXTS = {"fr.txt": FRENCH, "uk.txt": UKRAINIAN}
NOT_COMPARED = {"log", "sqlite_sequence", "_sqlite_migrations"}
"""Tables that grow with every step, also with one that takes another back."""


def salt() -> str:
    return "5a17"


def still_sources(step: timedelta = timedelta(0)) -> Sources:
    """Uids that count up, one salt, and one time or times that are a step apart."""
    return Sources(SteppingClock(step=step), CountingUids(), salt, INSTALLATION)


def make_project(path: Path, sources: Sources) -> Project:
    """Create a project with the shipped codebook and two articles, 1 French and 2 Ukrainian."""
    project = create_project(path, narratives(), sources, ANALYST)
    for name, text in TEXTS.items():
        project.add_article(read(name, text.encode()))
    return project


def tag_id(project: Project, code: str) -> int:
    tag = project.codebook.by_code(code)
    assert tag is not None, code
    return tag.id


def passage_of(project: Project, article_id: int, words: str) -> Passage:
    start = project.text(article_id).index(words)
    return Passage(start, start + len(words))


def mark(project: Project, article_id: int, words: str, code: str, note: str = "") -> int:
    """Tag some words of an article and return the span's row id."""
    edit = AddSpan(article_id, passage_of(project, article_id, words), tag_id(project, code), note)
    return project.apply(edit).changes.added_spans[0].id


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a project by table, as another program sees them.

    Of readings, those that say something but the position: an unread one is as good as none.
    """
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in NOT_COMPARED
        ]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
        rows["reading"] = connection.execute(
            "SELECT id, uid, article_id, analyst_id, status, updated FROM reading"
            " WHERE status != 'unread'"
        ).fetchall()
    return {name: sorted(found, key=repr) for name, found in rows.items()}


def tamper(path: Path, sql: str, *parameters: object) -> None:
    """Change a project behind its back, as no edit of ours would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(sql, parameters).rowcount > 0


def add_schema_2(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one version on, whose spans have a weight."""

    def add_weight(db: Database) -> None:
        db.execute("ALTER TABLE span ADD COLUMN weight INTEGER NOT NULL DEFAULT 0")

    steps = [*STEPS, ("schema 2", add_weight)]
    monkeypatch.setattr("narrativetagger.store.migrations.STEPS", steps)


def copied(path: Path, folder: Path) -> Path:
    """Copy a closed project into a folder."""
    return Path(shutil.copy(path, folder))
