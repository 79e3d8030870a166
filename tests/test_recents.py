# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from narrativetagger.recents import KEPT, Recents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recents.json"


@pytest.fixture
def recents(path: Path) -> Recents:
    return Recents(path)


def test_before_the_first_project_there_is_none(recents: Recents, path: Path) -> None:
    assert recents.projects() == []
    assert recents.last() is None
    assert not path.parent.exists()


def test_the_last_one_comes_first(recents: Recents, path: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "récit.ntag", tmp_path / "розбір.ntag"
    for project in (first, second, first):
        recents.add(project)
    assert recents.projects() == [first, second]
    assert Recents(path).last() == first


def test_the_list_is_short(recents: Recents, tmp_path: Path) -> None:
    projects = [tmp_path / f"{number}.ntag" for number in range(KEPT + 3)]
    for project in projects:
        recents.add(project)
    assert recents.projects() == projects[: -KEPT - 1 : -1]


def test_a_project_is_known_by_its_whole_path(
    recents: Recents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    recents.add(Path("a.ntag"))
    recents.add(tmp_path / "a.ntag")
    assert recents.projects() == [tmp_path / "a.ntag"]


def test_a_project_can_be_forgotten(recents: Recents, tmp_path: Path) -> None:
    recents.add(tmp_path / "a.ntag")
    recents.add(tmp_path / "b.ntag")
    recents.forget(tmp_path / "b.ntag")
    recents.forget(tmp_path / "never there.ntag")
    assert recents.last() == tmp_path / "a.ntag"


@pytest.mark.parametrize("data", [b"[", b"\xff", b"5", b'{"a": 1}', b"[1, null]"])
def test_a_broken_list_is_an_empty_one(recents: Recents, path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    assert recents.projects() == []
    recents.add(path)
    assert recents.projects() == [path]


def test_a_list_that_cannot_be_kept_stops_nobody(
    recents: Recents, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.write_bytes(b"a file where the folder should be")
    recents.add(path)
    assert recents.projects() == []
    assert "cannot be written" in caplog.text
