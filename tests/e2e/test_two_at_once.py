# SPDX-License-Identifier: Apache-2.0
"""A program that works in a project, and others that come to it meanwhile: real processes."""

from __future__ import annotations

import csv
import io
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, INSTALLATION, make_project, mark, still_sources

from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources

WORKS = """
import sys
from pathlib import Path
from tests.project_fixtures import INSTALLATION, mark
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources
project = open_project(Path(sys.argv[1]), system_sources(INSTALLATION), "Бенуа")
print("open", flush=True)
for command in sys.stdin:
    print(mark(project, 1, command.strip(), "claim"), flush=True)
project.close()
"""
"""Stands for a window: holds the project, tags the words it is told."""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "récit.ntag"
    make_project(path, still_sources()).close()
    return path


@pytest.fixture
def environ() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}


@pytest.fixture
def holder(project: Path, environ: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", WORKS, str(project)],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


@pytest.fixture
def run(environ: dict[str, str]) -> Run:
    def command(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "narrativetagger", *map(str, arguments)],
            env=environ,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return command


def told(holder: subprocess.Popen[str], words: str) -> str:
    """Let the holder tag some words; returns what it says."""
    assert holder.stdin is not None
    assert holder.stdout is not None
    holder.stdin.write(f"{words}\n")
    holder.stdin.flush()
    return holder.stdout.readline()


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "{project}", "{folder}/a.txt"),
        ("untag", "{project}", "nobody"),
        ("purge", "{project}", "nobody", "--yes"),
    ],
)
def test_a_second_writer_learns_who_holds_it(
    arguments: tuple[str, ...], project: Path, holder: subprocess.Popen[str], run: Run
) -> None:
    (project.parent / "a.txt").write_text("Un texte.", encoding="utf-8")
    places = {"project": project, "folder": project.parent}
    done = run(*(argument.format(**places) for argument in arguments))
    assert done.returncode == 1
    assert f"by Бенуа (process {holder.pid} on {platform.node()}, since 2" in (done.stderr)
    assert "Traceback" not in done.stderr
    assert told(holder, "recule") == "1\n"


def test_readers_work_beside_a_writer_and_see_what_it_saved(
    project: Path, holder: subprocess.Popen[str], run: Run
) -> None:
    assert told(holder, "recule") == "1\n"
    spans = json.loads(run("spans", project, "--json").stdout)
    assert [span["quote"] for span in spans] == ["recule"]
    assert told(holder, "encore") == "2\n"
    assert run("check", project).returncode == 0
    for command in ("articles", "tags", "log"):
        assert run(command, project).returncode == 0
    exported = run("export", project, "-o", "-").stdout
    assert len(list(csv.reader(io.StringIO(exported)))) == 3
    copy = project.with_name("copy.ntag")
    assert run("backup", project, copy).returncode == 0
    assert len(json.loads(run("spans", copy, "--json").stdout)) == 2
    assert told(holder, "Un soldat") == "3\n"


def test_a_killed_writer_s_project_is_free_at_once(
    project: Path, holder: subprocess.Popen[str]
) -> None:
    assert told(holder, "recule") == "1\n"
    holder.kill()
    holder.wait()
    with closing(open_project(project, system_sources(INSTALLATION), ANALYST)) as opened:
        assert [span.quote for span in opened.spans(1)] == ["recule"]
        mark(opened, 1, "encore", "claim")
    assert check(project) == []


def test_another_machine_that_holds_it_is_named(project: Path, run: Run) -> None:
    (project.parent / ".stfolder").touch()
    holder = {"analyst": "Зоя", "pid": 7, "host": "laptop-2", "since": "2026-11-22", "token": "t"}
    beside = project.with_name(f"{project.name}.holder")
    beside.write_text(json.dumps(holder), encoding="utf-8")
    done = run("untag", project, "nobody")
    assert done.returncode == 1
    assert "is open for writing on laptop-2 by Зоя" in done.stderr
    assert beside.name in done.stderr
    assert run("spans", project).returncode == 0
    beside.unlink()
    assert "no span nobody" in run("untag", project, "nobody").stderr


def test_a_stale_wal_of_a_killed_writer_is_read(project: Path, environ: dict[str, str]) -> None:
    script = WORKS.replace("project.close()", "import os; os._exit(9)")
    subprocess.run(
        [sys.executable, "-c", script, str(project)],
        env=environ,
        input="recule\n",
        encoding="utf-8",
        check=False,
        stdout=subprocess.DEVNULL,
    )
    assert project.with_name(f"{project.name}-wal").stat().st_size > 0
    with closing(open_project(project, system_sources(INSTALLATION), ANALYST)) as opened:
        assert len(opened.spans(1)) == 1
    assert not project.with_name(f"{project.name}-wal").exists()
