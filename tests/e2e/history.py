# SPDX-License-Identifier: Apache-2.0
"""A project with a history, to be tampered with."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tests.project_fixtures import ANALYST, make_project, mark

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import RemoveSpans, SetNote
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.reading_edits import SetStatus
from narrativetagger.project.sources import Sources

OTHERS = "00000000-0000-4000-8000-000000000001"
"""The installation of a colleague who works in the same file."""

PASTED = "Le front tient. Le front tient.\nOui."


def make_history(path: Path, sources: Sources) -> None:
    """Make a project with three articles and a chain of each of two installations.

    Spans 1 and 2 stand on article 1, 4 on article 2, 5 and 6 on article 3; 3 was removed.
    """
    with closing(make_project(path, sources)) as project:
        project.add_article(draft_from_paste(PASTED, ArticleDetails(title="Collé")))
        for article_id in (1, 2, 3):  # So that each span is one entry of the log.
            project.apply(SetStatus(article_id, "in_progress"))
        mark(project, 1, "regroupement des forces", "framing.euphemism", "Première lecture")
        mark(project, 1, "recule", "claim.territory")
        project.apply(RemoveSpans((mark(project, 2, "втеча", "morale"),)))
    with closing(open_project(path, replace(sources, installation_uid=OTHERS), ANALYST)) as project:
        mark(project, 2, "П’ять бригад 🪖", "claim")
        mark(project, 3, "front", "morale")
    with closing(open_project(path, sources, ANALYST)) as project:
        project.apply(SetNote(1, "Seconde lecture"))
        mark(project, 3, "tient", "claim")


def kinds(path: Path) -> list[str]:
    return sorted({problem.kind for problem in check(path)})


def uid_of(path: Path, table: str, row_id: int) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (uid,) = connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (row_id,)).fetchone()
    return str(uid)
