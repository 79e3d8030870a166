# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from tests.cli.commands import TEXT, printed, printed_object
from tests.project_fixtures import UKRAINIAN

from narrativetagger.cli import run


def test_new_refuses_what_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "p.ntag"
    assert run(["new", str(path)]) == 0
    before = path.read_bytes()
    assert run(["new", str(path)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_import_counts_and_goes_on(
    tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text("Autre", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\xe9t\xe9")
    files = [str(tmp_path / name) for name in ("a.txt", "bad.txt", "b.txt", "none.txt")]
    assert run(["import", str(project), *files]) == 1
    assert "1 added, 1 there already, 2 failed" in capsys.readouterr().err
    assert len(printed(capsys, "articles", project)) == 2


def test_a_dry_run_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    assert run(["import", "--dry-run", str(tmp_path / "p.ntag"), str(tmp_path / "a.txt")]) == 0
    assert sorted(tmp_path.iterdir()) == before


def test_check_finds_what_was_tampered_with(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed_object(capsys, "check", project) == {"ok": True, "problems": []}
    assert run(["check", str(project.with_name("none.ntag"))]) == 1


def test_log_tells_who_did_what(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = {entry["kind"] for entry in printed(capsys, "log", project)}
    assert kinds == {"create_project", "add_article"}


def test_a_dry_run_changes_nothing_in_a_project_of_others(
    still: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "neu.txt").write_text(f"{UKRAINIAN}Кінець.", encoding="utf-8")
    before = still.read_bytes()
    files = [str(tmp_path / "neu.txt"), str(tmp_path / "gone.txt")]
    assert run(["import", "--dry-run", "--json", str(still), *files]) == 1
    said = capsys.readouterr()
    assert [row["result"] for row in json.loads(said.out)] == ["added", "failed"]
    assert "1 added, 0 there already, 1 failed" in said.err
    assert still.read_bytes() == before
    assert not still.with_name(f"{still.name}-wal").exists()


def test_the_log_has_its_chain(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = printed(capsys, "log", still)
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    for entry, following in pairwise(entries):
        assert following["prev_hash"] == entry["hash"]
    assert [entry["kind"] for entry in entries[-7:]] == ["add_span"] * 7
