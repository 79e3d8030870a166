# SPDX-License-Identifier: Apache-2.0
"""What the program keeps is its owner's alone, whatever the umask and whatever was there before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from pathlib import Path

import pytest
from tests.project_fixtures import make_project, mark, still_sources

from narrativetagger.cli import run
from narrativetagger.paths import Paths, locate
from narrativetagger.project.backups import Backups

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")

SESSION = Path(__file__).with_name("working_session.py")
DEADLINE = 120.0
UMASKS = (0o000, 0o022)


@pytest.fixture
def paths(home: Path) -> Paths:
    return locate({"NARRATIVETAGGER_HOME": str(home)})


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Create files with this umask, here and in processes started meanwhile."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


def open_to_others(folder: Path) -> list[str]:
    """Return what others may enter, read or write: of a folder, itself, and all that is in it."""
    found = (folder, *folder.rglob("*"))
    return [f"{path}: {rights(path):o}" for path in found if rights(path) & 0o077]


def work(folder: Path, home: Path) -> None:
    """Let an analyst work a whole session in the window."""
    text = "Titre\nTrois villages, puis trois villages encore, et un regroupement des forces.\n"
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(f"{name} {text}", encoding="utf-8")
    names = ("front.ntag", "a.txt", "b.txt", "spans.csv")
    done = subprocess.run(
        [sys.executable, SESSION, *(folder / name for name in names)],
        env={
            **os.environ,
            "HOME": str(home / "user"),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_session_leaves_nothing_open(paths: Paths, home: Path, tmp_path: Path) -> None:
    with umask(0o000):
        work(tmp_path, home)
    for file in (paths.settings, paths.recents, paths.window_state, paths.installation):
        assert file.is_file(), "or this proves nothing of it"
    assert list(paths.logs.glob("*.log"))
    for folder in astuple(paths):
        assert open_to_others(folder) == []
    projects = list(tmp_path.glob("front.ntag*"))
    assert [path for path in projects if rights(path) & 0o077] == []
    assert rights(tmp_path / "spans.csv") == 0o666, "an export is for whom the analyst wants"


def test_what_was_open_before_is_narrowed(paths: Paths, home: Path, tmp_path: Path) -> None:
    old = (
        paths.settings,
        paths.window_state,
        paths.installation,
        paths.logs / "narrativetagger.log",
    )
    with umask(0o022):
        for file in old:
            file.parent.mkdir(exist_ok=True)
            file.touch(0o666)
        paths.data.mkdir()
        shared = make_project(paths.data / "shared.ntag", still_sources())
        shared.close()
        shared.path.chmod(0o660)
        work(tmp_path, home)
    assert [f"{file}: {rights(file):o}" for file in old if rights(file) != 0o600] == []
    assert {rights(folder) for folder in astuple(paths)} == {0o700}
    assert rights(shared.path) == 0o660, "its analyst meant it so"


@pytest.mark.parametrize("mask", UMASKS)
def test_nothing_beside_a_project_is_open(mask: int, tmp_path: Path, paths: Paths) -> None:
    with umask(mask), closing(make_project(tmp_path / "front.ntag", still_sources())) as project:
        mark(project, 1, "recule", "claim.territory")
        beside = {path.name: rights(path) for path in tmp_path.iterdir()}
        Backups(paths.backups).keep(project.store, project.sources.now())
    companions = ("", "-shm", "-wal", ".holder", ".lock")
    assert beside == {f"front.ntag{companion}": 0o600 for companion in companions}
    assert len(list(paths.backups.rglob("*.ntag"))) == 1
    assert open_to_others(paths.backups) == []


@pytest.mark.parametrize("mask", UMASKS)
def test_no_copy_is_open(mask: int, tmp_path: Path, paths: Paths) -> None:
    project = tmp_path / "front.ntag"
    with umask(mask):
        make_project(project, still_sources()).close()
        assert run(["backup", str(project), str(tmp_path / "copy.ntag")]) == 0
        restored, salvaged = str(tmp_path / "restored.ntag"), str(tmp_path / "salvaged.ntag")
        assert run(["restore", str(project), str(tmp_path / "copy.ntag"), "--to", restored]) == 0
        assert run(["salvage", str(project), "--to", salvaged]) == 0
    made = sorted(tmp_path.glob("*.ntag"))
    assert [path.stem for path in made] == ["copy", "front", "restored", "salvaged"]
    assert [f"{path}: {rights(path):o}" for path in made if rights(path) != 0o600] == []
    assert open_to_others(paths.state) == []
