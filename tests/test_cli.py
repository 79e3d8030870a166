# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from narrativetagger import __version__
from narrativetagger.cli import run
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS

TEXT = "Titre\nп’ять 👨‍👩‍👧 obus, « repli ».\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "p.ntag"
    assert run(["import", str(path), str(tmp_path / "a.txt")]) == 0
    return path


def printed_object(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def article_of(capsys: pytest.CaptureFixture[str], project: Path) -> str:
    return str(printed(capsys, "articles", project)[0]["article_uid"])


def tag(project: Path, uid: str, words: str, code: str) -> int:
    start = TEXT.index(words)
    end = start + len(words)
    options = ["--article", uid, "--start", str(start), "--end", str(end), "--tag", code]
    return run(["tag", str(project), *options])


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert __version__ in capsys.readouterr().out
    assert run(["--help"]) == 0
    assert "demo" in capsys.readouterr().out


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


def test_lists_have_the_columns_of_the_csv(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "obus", "claim.equipment") == 0
    (article,) = printed(capsys, "articles", project)
    (span,) = printed(capsys, "spans", project, "--tag", "claim")
    tags = printed(capsys, "tags", project)
    assert tuple(article) == ARTICLE_COLUMNS
    assert tuple(span) == SPAN_COLUMNS
    assert tuple(tags[0]) == TAG_COLUMNS
    assert (article["spans"], span["quote"], span["start"]) == (1, "obus", TEXT.index("obus"))
    assert printed(capsys, "spans", project, "--tag", "=claim") == []


def test_text_is_exact(project: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run(["articles", str(project), "--json"])
    uid = json.loads(capfdbinary.readouterr().out)[0]["article_uid"]
    assert run(["text", str(project), uid]) == 0
    assert capfdbinary.readouterr().out == TEXT.encode()


def test_tag_and_untag(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "repli", "framing.euphemism") == 0
    span_uid = capsys.readouterr().out.strip()
    assert tag(project, uid, "repli", "framing.euphemism") == 1
    assert run(["untag", str(project), span_uid]) == 0
    assert run(["untag", str(project), span_uid]) == 1
    assert printed(capsys, "spans", project) == []


def test_a_cluster_is_not_cut(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uid = article_of(capsys, project)
    assert tag(project, uid, "👩", "claim") == 1
    assert "👨‍👩‍👧" in capsys.readouterr().err
    assert tag(project, uid, "👨‍👩‍👧", "claim") == 0


@pytest.mark.parametrize("code", ["none", "Other:claim"])
def test_an_unknown_tag_is_said(
    project: Path, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tag(project, article_of(capsys, project), "obus", code) == 1
    assert code in capsys.readouterr().err


def test_export_reads_back_and_refuses_to_overwrite(
    tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tag(project, article_of(capsys, project), "п’ять 👨‍👩‍👧", "claim.casualties")
    target = tmp_path / "out.csv"
    assert run(["export", str(project), "-o", str(target)]) == 0
    (row,) = csv.DictReader(io.StringIO(target.read_bytes().decode(), newline=""))
    assert row["quote"] == TEXT[int(row["start"]) : int(row["end"])]
    assert run(["export", str(project), "-o", str(target)]) == 1
    assert run(["export", str(project), "-o", str(target), "--force"]) == 0


def test_export_to_standard_output(
    project: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    capfdbinary.readouterr()
    assert run(["export", str(project), "-o", "-"]) == 0
    assert capfdbinary.readouterr().out == (",".join(SPAN_COLUMNS) + "\r\n").encode()


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "p", "-o", "x", "--format", "jsonl"],
        ["export", "p", "-o", "x", "--articles", "a.csv"],
        ["export", "p", "-o", "x", "--codebook", "c.csv"],
        ["export", "p", "-o", "x", "--delimiter", ";"],
        ["verify", "x.csv"],
        ["search", "p", "mot"],
        ["restore", "p", "b", "--to", "x"],
        ["backup", "p", "--list"],
        ["nothing"],
        ["tag", "p"],
    ],
)
def test_wrong_use_and_what_comes_later_is_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err


def test_check_finds_what_was_tampered_with(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed_object(capsys, "check", project) == {"ok": True, "problems": []}
    assert run(["check", str(project.with_name("none.ntag"))]) == 1


def test_backup_is_a_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = project.with_name("copy.ntag")
    assert run(["backup", str(project), str(copy)]) == 0
    assert run(["backup", str(project), str(copy)]) == 1
    assert printed_object(capsys, "check", copy)["ok"]
    assert printed(capsys, "articles", copy) == printed(capsys, "articles", project)


def test_log_tells_who_did_what(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = {entry["kind"] for entry in printed(capsys, "log", project)}
    assert kinds == {"create_project", "add_article"}


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
