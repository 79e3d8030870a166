# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from narrativetagger.paths import NAME, Paths, locate, make_private, open_private, replace_text

posix = pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return locate({"NARRATIVETAGGER_HOME": str(tmp_path / "home")})


@pytest.fixture
def no_umask() -> Iterator[None]:
    """Let everybody into all that is made, unless the program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


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
        paths.keys: paths.config,
        paths.default_project: paths.data,
        paths.sample_project: paths.data,
        paths.recents: paths.state,
        paths.window_state: paths.state,
        paths.installation: paths.state,
        paths.crashes: paths.logs,
    }
    assert len(files) == 8
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


@posix
@pytest.mark.usefixtures("no_umask")
def test_folders_are_their_owner_s_alone(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    assert rights(paths.data) == 0o777
    paths.ensure()
    assert {rights(folder) for folder in dataclasses.astuple(paths)} == {0o700}


@posix
@pytest.mark.usefixtures("no_umask")
def test_files_that_were_open_are_narrowed_and_projects_are_not(paths: Paths) -> None:
    open_before = (
        paths.settings,
        paths.keys,
        paths.recents,
        paths.window_state,
        paths.installation,
    )
    for file in (*open_before, paths.default_project):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"kept")
    paths.ensure()
    assert {rights(file) for file in open_before} == {0o600}
    assert {file.read_bytes() for file in open_before} == {b"kept"}
    assert rights(paths.default_project) == 0o666


@posix
@pytest.mark.usefixtures("no_umask")
def test_the_file_that_qt_writes_is_made_before_it(paths: Paths) -> None:
    paths.ensure()
    assert rights(paths.window_state) == 0o600
    assert [file for file in paths.config.iterdir() if file.is_file()] == []


@posix
@pytest.mark.usefixtures("no_umask")
def test_a_small_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "note.txt"
    replace_text(path, "before")
    assert (rights(path), rights(path.parent)) == (0o600, 0o700)
    path.chmod(0o644)
    path.parent.chmod(0o755)
    replace_text(path, "after")
    assert (rights(path), rights(path.parent)) == (0o600, 0o700)


@posix
@pytest.mark.usefixtures("no_umask")
def test_the_folder_that_a_link_leads_to_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "config" / "settings.toml"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "dotfiles" / "settings.toml")
    replace_text(link, "kept elsewhere")
    assert (rights(tmp_path / "dotfiles"), rights(link)) == (0o777, 0o600)


@posix
@pytest.mark.usefixtures("no_umask")
@pytest.mark.parametrize("mode", ["w", "a", "x"])
def test_an_opened_file_is_its_owner_s_alone(tmp_path: Path, mode: str) -> None:
    with open(tmp_path / "log", mode, encoding="utf-8", opener=open_private) as stream:
        assert rights(tmp_path / "log") == 0o600
        stream.write("line")
    assert (tmp_path / "log").read_text(encoding="utf-8") == "line"


def test_rights_that_cannot_be_changed_stop_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder on a stick with FAT, or one that somebody else provides."""

    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "chmod", refuse)
    make_private(tmp_path / "folder")
    replace_text(tmp_path / "folder" / "note.txt", "kept")
    assert (tmp_path / "folder" / "note.txt").read_text(encoding="utf-8") == "kept"


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match="file"):
        make_private(tmp_path / "file" / "folder")
