# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.cli.commands import printed
from tests.project_fixtures import ANALYST, still_sources, tamper

import narrativetagger.cli
from narrativetagger.cli import run
from narrativetagger.cli.output import say
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.project.edits import EditArticle
from narrativetagger.project.opening import open_project

HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31m\r\x7f\u202etxt.exe\u2069"
HARMLESS = r"\x1b]0;owned\x07\x1b[2J\x9b31m\x0d\x7f\u202etxt.exe\u2069"
SIGNS = set(HOSTILE) - set("]0;owned[2J31mtxt.exe")


def test_lists_without_json_are_tables(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, columns in (
        ("articles", ARTICLE_COLUMNS),
        ("spans", SPAN_COLUMNS),
        ("tags", TAG_COLUMNS),
    ):
        assert run([command, str(still)]) == 0
        header, *rows = csv.reader(io.StringIO(capsys.readouterr().out), delimiter="\t")
        assert tuple(header) == columns
        assert {len(row) for row in rows} == {len(columns)}
        assert [row[0] for row in rows] == [
            str(next(iter(row.values()))) for row in printed(capsys, command, still)
        ]


@pytest.fixture
def hostile(project: Path, tmp_path: Path) -> Path:
    """A project whose words would command a terminal: a title, a quote, a note, a name."""
    with closing(open_project(project, still_sources(), ANALYST)) as opened:
        opened.apply(EditArticle(1, replace(opened.article(1).details, title=HOSTILE)))
    (tmp_path / "b.txt").write_text("Deux\tmots \x9b31m\u202efin\n", encoding="utf-8", newline="")
    assert run(["import", str(project), str(tmp_path / "b.txt")]) == 0
    return project


def tag_all(capsys: pytest.CaptureFixture[str], project: Path) -> None:
    uid = printed(capsys, "articles", project)[1]["article_uid"]
    place = ["--article", uid, "--start", "0", "--end", "18", "--tag", "claim"]
    assert run(["tag", str(project), *place, "--analyst", HOSTILE, "--note", HOSTILE]) == 0
    capsys.readouterr()


def test_no_word_of_a_project_commands_the_terminal(
    hostile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tag_all(capsys, hostile)
    for command in ("articles", "spans", "tags", "log", "check"):
        run([command, str(hostile)])
        said = capsys.readouterr()
        assert not SIGNS & set(said.out + said.err), command
    run(["articles", str(hostile)])
    assert HARMLESS in capsys.readouterr().out
    run(["spans", str(hostile)])
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out, newline=""), delimiter="\t")
    assert (row["analyst"], row["note"]) == (HARMLESS, HARMLESS)
    assert row["quote"].startswith("Deux\tmots \\x9b31m\\u202e")


def test_exports_keep_every_sign(
    hostile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tag_all(capsys, hostile)
    assert printed(capsys, "articles", hostile)[0]["title"] == HOSTILE
    (span,) = printed(capsys, "spans", hostile)
    target = tmp_path / "spans.csv"
    assert run(["export", str(hostile), "-o", str(target)]) == 0
    (row,) = csv.DictReader(io.StringIO(target.read_bytes().decode(), newline=""))
    assert (row["note"], row["analyst"]) == (span["note"], span["analyst"]) == (HOSTILE, HOSTILE)
    assert row["quote"] == span["quote"]
    assert span["quote"].startswith("Deux\tmots \x9b31m\u202e")


def test_no_refusal_commands_the_terminal(
    hostile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(hostile, "UPDATE body SET text = 'x' WHERE article_id = 1")
    tamper(hostile, "UPDATE original SET bytes = x'00' WHERE id = 1")
    for arguments in (
        ["check", f"no {HOSTILE}.ntag"],
        ["new", str(tmp_path / f"no {HOSTILE}" / "p.ntag")],
        ["import", str(hostile), f"no {HOSTILE}.txt"],
        ["export", str(hostile), "-o", str(tmp_path / "x"), "--tag", HOSTILE],
        ["salvage", str(hostile), "--to", str(tmp_path / "saved.ntag")],
        ["purge", str(hostile), HOSTILE, "--yes"],
    ):
        assert run(arguments) == (0 if arguments[0] == "salvage" else 1)
        said = capsys.readouterr()
        assert not SIGNS & set(said.out + said.err), arguments
        assert HARMLESS.partition("\\x7f")[0] in said.err, arguments


@pytest.mark.parametrize(
    "arguments", [[HOSTILE], ["check", "a.ntag", HOSTILE], ["check", "a.ntag", f"--{HOSTILE}"]]
)
def test_no_misuse_commands_the_terminal(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """As where a shell puts the names of files in the place of a star."""
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert not SIGNS & set(said.out + said.err)
    assert "\\x1b]0;owned\\x07" in said.err


def test_a_line_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("quote\tuid\tone\ntwo")
    assert capsys.readouterr().out == "quote\tuid\tone\\x0atwo\n"


def test_there_is_one_way_to_say_something() -> None:
    package = Path(narrativetagger.cli.__file__).parent
    assert {
        path.name for path in package.glob("*.py") if "echo(" in path.read_text(encoding="utf-8")
    } == {"output.py"}
