# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from narrativetagger.paths import NAME, Paths, locate, replace_text


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return locate({"NARRATIVETAGGER_HOME": str(tmp_path / "home")})


def test_one_variable_puts_everything_under_one_folder(paths: Paths, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert dataclasses.astuple(paths) == tuple(
        home / name for name in ("config", "data", "state", "logs")
    )


def test_that_folder_may_be_named_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert locate({"NARRATIVETAGGER_HOME": "here"}).config == tmp_path / "here" / "config"


@pytest.mark.parametrize("environ", [{}, {"NARRATIVETAGGER_HOME": ""}])
def test_else_they_are_where_the_system_wants_them(environ: dict[str, str]) -> None:
    paths = locate(environ)
    for folder in dataclasses.astuple(paths):
        assert folder.is_absolute()
        assert NAME in folder.parts


def test_every_file_has_its_folder_and_no_two_are_the_same(paths: Paths) -> None:
    files = {
        paths.settings: paths.config,
        paths.default_project: paths.data,
        paths.sample_project: paths.data,
        paths.recents: paths.state,
        paths.window_state: paths.state,
        paths.installation: paths.state,
        paths.crashes: paths.logs,
    }
    assert len(files) == 7
    for file, folder in files.items():
        assert file.parent == folder


def test_nothing_is_created_before_it_is_asked_for(paths: Paths, tmp_path: Path) -> None:
    assert not (tmp_path / "home").exists()
    paths.ensure()
    paths.ensure()
    assert all(folder.is_dir() for folder in dataclasses.astuple(paths))


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "note.txt"
    replace_text(path, "п’ять\r\n")
    assert path.read_bytes() == "п’ять\r\n".encode()
    replace_text(path, "deux\n")
    assert path.read_bytes() == b"deux\n"
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_cannot_be_written_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    replace_text(path, "before")
    with pytest.raises(UnicodeEncodeError):
        replace_text(path, "half\ud800")
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "settings.toml"
    link.symlink_to(tmp_path / "dotfiles" / "settings.toml")
    replace_text(link, "kept elsewhere")
    assert link.is_symlink()
    assert (tmp_path / "dotfiles" / "settings.toml").read_text(encoding="utf-8") == "kept elsewhere"
