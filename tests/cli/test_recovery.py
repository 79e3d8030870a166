# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.commands import article_of, printed, tag
from tests.project_fixtures import rows_of, tamper

from narrativetagger.cli import run
from narrativetagger.paths import locate


def test_backup_is_a_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = project.with_name("copy.ntag")
    assert run(["backup", str(project), str(copy)]) == 0
    assert run(["backup", str(project), str(copy)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert run(["check", str(copy)]) == 0


def test_backup_wants_either_a_file_or_the_list(project: Path) -> None:
    copy = project.with_name("copy.ntag")
    assert run(["backup", str(project)]) == 2
    assert run(["backup", str(project), str(copy), "--list"]) == 2
    assert not copy.exists()


def test_each_change_is_backed_up_at_the_next_opening(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(capsys, "backup", project, "--list") == []
    uid = article_of(capsys, project)
    for words in ("Titre", "obus", "repli"):
        assert tag(project, uid, words, "morale") == 0
    rows = printed(capsys, "backup", project, "--list")
    assert [sorted(row) for row in rows] == [["log_head", "made", "path", "size"]] * len(rows)
    assert 1 <= len(rows) <= 3
    assert [row["made"] for row in rows] == sorted((row["made"] for row in rows), reverse=True)
    for row in rows:
        assert row["size"] == Path(row["path"]).stat().st_size
        assert run(["check", row["path"]]) == 0


def test_a_backup_is_restored_by_its_name_or_path(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = rows_of(project)
    assert tag(project, article_of(capsys, project), "obus", "claim") == 0
    (backup,) = printed(capsys, "backup", project, "--list")
    project.write_bytes(b"lost")
    for target, name in (("a.ntag", Path(backup["path"]).name), ("b.ntag", backup["path"])):
        restored = project.with_name(target)
        assert run(["restore", str(project), name, "--to", str(restored)]) == 0
        assert rows_of(restored)["span"] == rows["span"] == []
        assert run(["check", str(restored)]) == 0
        assert run(["restore", str(project), name, "--to", str(restored)]) == 1
    assert project.read_bytes() == b"lost"


def test_a_backup_that_cannot_be_made_does_not_stop_the_work(
    project: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = article_of(capsys, project)
    folder = locate({"NARRATIVETAGGER_HOME": str(home)}).backups
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"no folder")
    assert tag(project, uid, "obus", "claim") == 0
    assert "No backup was made" in capsys.readouterr().err
    assert len(printed(capsys, "spans", project)) == 1


def test_what_was_saved_of_a_damaged_project_is_told(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(project, "UPDATE body SET text = 'x'")
    target = project.with_name("saved.ntag")
    assert run(["salvage", str(project), "--to", str(target)]) == 0
    told = capsys.readouterr().err
    assert "Saved: 1 articles" in told
    assert "made again from its original" in told
    assert run(["check", str(target)]) == 0
    assert run(["salvage", str(project), "--to", str(target)]) == 1


def test_purging_needs_a_yes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "obus", "claim") == 0
    before = project.read_bytes()
    assert run(["purge", str(project), uid]) == 1
    said = capsys.readouterr().err
    assert "Nothing was deleted" in said
    assert "still holds it" in said
    assert project.read_bytes() == before
    assert run(["purge", str(project), uid, "--yes"]) == 0
    assert "1 of span" in capsys.readouterr().err
    assert printed(capsys, "articles", project) == []
    assert len(printed(capsys, "backup", project, "--list")) == 1
    assert run(["check", str(project)]) == 0
    assert run(["purge", str(project), "nobody", "--yes"]) == 1


def test_backups_go_along_when_that_is_wanted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "obus", "claim") == 0
    (old,) = printed(capsys, "backup", project, "--list")
    assert run(["purge", str(project), uid, "--yes", "--backups"]) == 0
    said = capsys.readouterr().err
    assert f"The backup {old['path']} goes with it" in said
    assert "Exports and copies saved elsewhere are yours to find" in said
    assert not Path(old["path"]).exists()
    assert printed(capsys, "backup", project, "--list") == []


def test_backups_that_never_held_it_stay(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project.parent / "b.txt").write_text("Autre titre\nAutre texte.", encoding="utf-8")
    assert run(["import", str(project), str(project.parent / "b.txt")]) == 0
    kept = printed(capsys, "backup", project, "--list")
    assert len(kept) == 1
    uid = printed(capsys, "articles", project)[1]["article_uid"]
    assert run(["purge", str(project), uid, "--yes", "--backups"]) == 0
    assert kept[0]["path"] not in capsys.readouterr().err
    assert printed(capsys, "backup", project, "--list") == kept


def test_no_backup_is_made_of_what_shall_go(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = article_of(capsys, project)
    assert printed(capsys, "backup", project, "--list") == []
    assert run(["purge", str(project), uid, "--yes"]) == 0
    assert printed(capsys, "backup", project, "--list") == []
