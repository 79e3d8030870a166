# SPDX-License-Identifier: Apache-2.0
"""Words of an article stay in the project, also when a bug breaks off the work."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import mark, still_sources

from narrativetagger.project.opening import create_project
from narrativetagger.project.shipped import narratives
from narrativetagger.readers.registry import read

SESSION = Path(__file__).with_name("broken_session.py")
BUG = Path(__file__).with_name("bug")
DEADLINE = 120.0

TITLE = "Kharkiv tient toujours"
TEXT = (
    f"{TITLE}\nLe porte-parole évoque un repli ordonné vers Koupiansk.\n"
    "Personne ne viendra nous chercher, murmure Zoryana. Нас тут кинули.\n"
)
FILE = "Lyman Bakhmout.txt"
NOTE = "Euphémisme manifeste"
WORDS = set(re.findall(r"\w{6,}", f"{TEXT} {FILE} {NOTE}"))

IN_THE_WINDOW = (
    "narrativetagger.project.project:Project.apply",
    "narrativetagger.project.project:Project.revert",
    "narrativetagger.core.paste:draft_from_paste",
    "narrativetagger.ui.article_view:ArticleView.paintEvent",
    "narrativetagger.ui.span_model:SpanModel.data",
)
"""A key, an undo, a form, a repaint, a list: ways in which Qt calls Python."""

IN_ITS_CHILDREN = (
    "narrativetagger.project.export:export_spans",
    "narrativetagger.readers.registry:read_file",
)


@pytest.fixture
def environ(home: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of a program that has nowhere to write but to one home."""
    folders = {"HOME": "user", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache"}
    for folder in folders.values():
        (home / folder).mkdir()
    return {
        **os.environ,
        **{name: str(home / folder) for name, folder in folders.items()},
        "PYTHONPATH": os.pathsep.join([str(BUG), *sys.path]),
        "NARRATIVETAGGER_TEST_FAILED": str(tmp_path / "failed"),
        "NARRATIVETAGGER_TEST_WORDS": f"{TEXT}{FILE} {NOTE}",
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project with one article and a span with a note."""
    path = tmp_path / "front.ntag"
    with closing(create_project(path, narratives(), still_sources(), "Olena")) as opened:
        opened.add_article(read(FILE, TEXT.encode()))
        mark(opened, 1, "repli ordonné", "framing", NOTE)
    return path


def with_bugs(
    bugs: tuple[str, ...], environ: dict[str, str], *command: object
) -> subprocess.CompletedProcess[str]:
    """Run a program with bugs, and see to it that each of them was met."""
    failed = Path(environ["NARRATIVETAGGER_TEST_FAILED"])
    failed.write_bytes(b"")
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        env={**environ, "NARRATIVETAGGER_TEST_BUGS": ",".join(bugs)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=DEADLINE,
        check=False,
        cwd=failed.parent,
    )
    assert set(failed.read_text(encoding="utf-8").splitlines()) == set(bugs), done.stderr
    return done


def in_the_window(
    bugs: tuple[str, ...], environ: dict[str, str], project: Path
) -> subprocess.CompletedProcess[str]:
    other = project.with_name(FILE)
    other.write_text(f"{TEXT} Encore.", encoding="utf-8")
    return with_bugs(bugs, environ, SESSION, project, other, project.with_name("spans.csv"))


def leaks(folder: Path) -> Iterator[str]:
    """Yield each word of the article that stands in a file other than a project, and where."""
    for file in folder.rglob("*"):
        if file.is_file() and ".ntag" not in file.name:
            yield from (f"{file}: {word}" for word in words_in(file.read_bytes()))


def words_in(data: bytes) -> Iterator[str]:
    """Yield each word of the article that some bytes hold, in any encoding that might be used."""
    for word in sorted(WORDS):
        as_json = json.dumps(word)[1:-1].encode()
        if any(form in data for form in (word.encode(), word.encode("utf-16-le"), as_json)):
            yield word


def test_a_crash_in_the_window_tells_no_word(
    environ: dict[str, str], project: Path, home: Path
) -> None:
    done = in_the_window(IN_THE_WINDOW, environ, project)
    assert list(home.rglob("crash-*.txt")), "it is reported"
    assert "ExceptionGroup" in done.stderr, "and printed, for a desktop's journal"
    assert list(leaks(home)) == []
    assert list(words_in((done.stdout + done.stderr).encode())) == []


def test_a_crash_in_a_child_tells_no_word(
    environ: dict[str, str], project: Path, home: Path
) -> None:
    done = in_the_window(IN_ITS_CHILDREN, environ, project)
    assert done.returncode == 0, done.stderr
    assert list(leaks(home)) == []
    assert list(words_in((done.stdout + done.stderr).encode())) == []


@pytest.mark.parametrize(
    ("bug", "command"),
    [
        (
            "narrativetagger.project.export:export_spans",
            ["export", "front.ntag", "-o", "spans.csv"],
        ),
        ("narrativetagger.project.add_articles:add_files", ["import", "front.ntag", FILE]),
        ("narrativetagger.project.lists:list_spans", ["spans", "front.ntag"]),
    ],
)
def test_a_crash_of_a_command_leaves_no_word_behind(
    environ: dict[str, str], project: Path, home: Path, bug: str, command: list[str]
) -> None:
    """Standard error is the script's that ran the command, as standard output with its texts is."""
    done = with_bugs((bug,), environ, "-m", "narrativetagger", *command)
    assert done.returncode == 1
    assert "Traceback" in done.stderr
    assert list(leaks(home)) == []


def test_such_words_would_be_found(tmp_path: Path) -> None:
    for name, data in (
        ("log", f"murmure {WORDS}".encode()),
        ("window.ini", "Koupiansk".encode("utf-16-le")),
        ("recents.json", json.dumps(["Euphémisme"]).encode()),
    ):
        (tmp_path / name).write_bytes(data)
    assert len({leak.partition(":")[0] for leak in leaks(tmp_path)}) == 3
