# SPDX-License-Identifier: Apache-2.0
"""The program as a process: where arguments go, and what a shell gets to see."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, FRENCH, UKRAINIAN, make_project, rows_of, still_sources

from narrativetagger import __main__, app, cli
from narrativetagger.__main__ import CLI_COMMANDS, WINDOW_COMMANDS
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project

COMMAND = (sys.executable, "-m", "narrativetagger")
FULL_DISK = Path("/dev/full")

TAGS_AND_PRINTS = """
import sys
from itertools import combinations
from pathlib import Path
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources
from narrativetagger.project.tagging import tag_passage
project = open_project(Path(sys.argv[1]), system_sources("here"), "Olena")
uid = project.article(1).uid
for start, end in combinations(range(40), 2):
    print(tag_passage(project, uid, start, end, "claim", ""), flush=True)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project with a French and a Ukrainian article."""
    path = tmp_path / "récit 1%.ntag"
    make_project(path, still_sources()).close()
    return path


@pytest.fixture
def held(project: Path) -> Iterator[Project]:
    with closing(open_project(project, still_sources(), ANALYST)) as opened:
        yield opened


def called(*arguments: object, **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True,
        env={**os.environ, **environ},
        check=False,
    )


# -- where arguments go ------------------------------------------------------------------------


def destination(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> str:
    went: list[str] = []

    def run_command(given: list[str]) -> int:
        assert given == arguments
        went.append("command line")
        return 7

    def run_window(given: list[str]) -> int:
        assert given == arguments
        went.append("window")
        return 7

    monkeypatch.setattr(cli, "run", run_command)
    monkeypatch.setattr(app, "run", run_window)
    monkeypatch.setattr(sys, "argv", ["narrativetagger", *arguments])
    assert __main__.main() == 7
    return " and ".join(went)


def test_the_commands_are_those_of_the_command_line() -> None:
    assert set(CLI_COMMANDS) == set(cli.main.commands)
    assert not set(CLI_COMMANDS) & set(WINDOW_COMMANDS)


@pytest.mark.parametrize("first", [*CLI_COMMANDS, "--help", "--version", "-x"])
def test_commands_and_options_go_to_the_command_line(
    first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert destination([first, "p.ntag"], monkeypatch) == "command line"


@pytest.mark.parametrize(
    "arguments",
    [[], ["p.ntag"], ["./new"], ["a.txt", "export"], ["import.txt"], ["demo"], ["samples"]],
)
def test_all_else_goes_to_the_window(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert destination(arguments, monkeypatch) == "window"


# -- what a shell gets to see ------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-8"])
def test_output_is_utf_8_whatever_the_locale(encoding: str, project: Path) -> None:
    done = called("articles", project, "--json", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    uids = [article["article_uid"] for article in json.loads(done.stdout)]
    texts = [called("text", project, uid, PYTHONIOENCODING=encoding).stdout for uid in uids]
    assert texts == [FRENCH.encode(), UKRAINIAN.encode()]
    tags = called("tags", project, PYTHONIOENCODING=encoding).stdout.decode()
    assert tags.count("\n") == 1 + 27


@pytest.mark.skipif(os.name == "nt", reason="Windows names are no bytes")
def test_a_name_that_is_no_utf_8_is_told_all_the_same(project: Path) -> None:
    for name, content in ((b"r\xe9cit.txt", "Récit."), (b"\xff.txt", None)):
        file = project.with_name(os.fsdecode(name))
        if content:
            file.write_text(content, encoding="utf-8")
        done = subprocess.run(
            [*COMMAND, "import", os.fspath(project), os.fspath(file), "--json"],
            capture_output=True,
            check=False,
        )
        (result,) = json.loads(done.stdout)
        assert result["file_name"] == name.decode(errors="replace")
        assert done.returncode == (0 if content else 1)
        assert b"Traceback" not in done.stderr


def commands_that_print(project: Path) -> list[list[str]]:
    path = str(project)
    uid = json.loads(called("articles", project, "--json").stdout)[0]["article_uid"]
    return [
        ["log", path],
        ["log", path, "--json"],
        ["tags", path],
        ["text", path, uid],
        ["export", path, "-o", "-"],
        ["check", path, "--json"],
    ]


@pytest.mark.skipif(not FULL_DISK.exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_the_output_is_one_sentence(project: Path) -> None:
    for arguments in commands_that_print(project):
        with FULL_DISK.open("wb") as full:
            done = subprocess.run(
                [*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert (arguments, done.returncode) == (arguments, 1)
        assert done.stderr.decode().count("\n") == 1
        assert b"space" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows breaks pipes in other ways")
def test_a_reader_that_had_enough_is_no_error(project: Path) -> None:
    for arguments in commands_that_print(project):
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            done = subprocess.run(
                [*COMMAND, *arguments], stdout=pipe, stderr=subprocess.PIPE, check=False
            )
        assert (arguments, done.returncode, done.stderr) == (arguments, 1, b"")


@pytest.mark.parametrize("command", ["new", "check", "articles", "import"])
def test_an_impossible_name_is_one_sentence(command: str, tmp_path: Path) -> None:
    rest = [tmp_path / "a.txt"] if command == "import" else []
    done = called(command, tmp_path / f"{'x' * 300}.ntag", *rest)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_whoever_writes_waits_for_the_window_and_whoever_reads_does_not(
    held: Project, tmp_path: Path
) -> None:
    path, uid = held.path, held.article(1).uid
    file = tmp_path / "neu.txt"
    file.write_text("Нове.", encoding="utf-8")
    before = rows_of(path)
    place = ("--article", uid, "--start", 0, "--end", 5, "--tag", "claim")
    for arguments in (
        ("import", path, file),
        ("tag", path, *place),
        ("untag", path, "nobody"),
    ):
        done = called(*arguments)
        assert done.returncode == 1
        assert f"open for writing by {ANALYST} (process {os.getpid()}" in done.stderr.decode()
    for arguments in (
        ("articles", path),
        ("spans", path),
        ("tags", path),
        ("text", path, uid),
        ("check", path),
        ("log", path),
        ("export", path, "-o", "-"),
        ("import", "--dry-run", path, file),
        ("backup", path, tmp_path / "copy.ntag"),
    ):
        assert called(*arguments).returncode == 0, arguments
    assert rows_of(path) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_what_was_printed_before_kill_9_is_there_afterwards(project: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TAGS_AND_PRINTS, str(project)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        printed = [child.stdout.readline().strip() for _ in range(25)]
        child.send_signal(signal.SIGKILL)
        printed += child.stdout.read().split()
    assert all(printed)
    with closing(open_project(project, still_sources(), ANALYST)) as opened:
        assert {span.uid for span in opened.spans(1)} >= set(printed)
    assert check(project) == []
