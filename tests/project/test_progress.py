# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from tests.project_fixtures import FRENCH

from narrativetagger.project.add_articles import add_files
from narrativetagger.project.progress import never, no_progress
from narrativetagger.project.project import Project


def test_who_asks_for_neither_progress_nor_cancel_gets_all_of_it(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "neu.txt"
    path.write_text(f"{FRENCH}Fin.", encoding="utf-8")
    report = add_files(project, [path], on_progress=no_progress, cancelled=never)
    assert not report.cancelled
    assert report.added == [path]
