# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.commands import printed
from tests.project_fixtures import add_schema_2, rows_of, still_sources

from narrativetagger.cli import run
from narrativetagger.project.opening import open_project


@pytest.mark.parametrize(
    "arguments",
    [
        ["articles"],
        ["check"],
        ["log"],
        ["text", "uid"],
        ["export", "-o", "-"],
        ["backup", "copy.ntag"],
        ["untag", "uid"],
    ],
)
def test_a_missing_project_is_1_and_stays_missing(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command, *rest = arguments
    assert run([command, str(tmp_path / "gone.ntag"), *rest]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_others_may_see_is_said(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.parent / ".stfolder").touch()
    assert run(["untag", str(project), "nobody"]) == 1
    assert "keeps in step with other machines" in capsys.readouterr().err


def test_a_copy_before_an_update_lies_with_the_backups(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = rows_of(project)
    add_schema_2(monkeypatch)
    assert run(["untag", str(project), "nobody"]) == 1
    (kept,) = printed(capsys, "backup", project, "--list")
    assert rows_of(Path(kept["path"])) == rows
    assert list(project.parent.glob("*.ntag")) == [project]


def test_whoever_holds_a_project_is_named(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_project(project, still_sources(), "Бенуа")):
        assert run(["untag", str(project), "nobody"]) == 1
    assert "is open for writing by Бенуа" in capsys.readouterr().err
