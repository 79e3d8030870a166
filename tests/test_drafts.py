# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from narrativetagger.drafts import OLD, SUFFIX, draft_beside


def aged(path: Path, seconds: float) -> Path:
    path.write_bytes(b"half")
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def test_a_draft_is_hidden_new_and_in_the_same_folder(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".ntag")
    names = {draft_beside(path) for _ in range(20)}
    assert len(names) == 20
    assert {name.parent for name in names} == {tmp_path}
    assert all(name.name.startswith(".") and not name.exists() for name in names)
    assert max(len(name.name) for name in names) < 40


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
def test_what_a_killed_program_left_behind_goes_after_a_day(tmp_path: Path, end: str) -> None:
    old = aged(tmp_path / f".0a1b{SUFFIX}{end}", OLD + 60)
    young = aged(tmp_path / f".2c3d{SUFFIX}{end}", OLD - 60)
    draft_beside(tmp_path / "p.ntag")
    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.parametrize(
    "name", ["p.ntag", ".p.ntag", f"visible{SUFFIX}", ".0a1b.part", f".0a1b{SUFFIX}.txt"]
)
def test_no_other_file_is_touched(tmp_path: Path, name: str) -> None:
    other = aged(tmp_path / name, 10 * OLD)
    draft_beside(tmp_path / "new.ntag")
    assert other.read_bytes() == b"half"


def test_a_folder_that_is_not_there_is_for_others_to_tell(tmp_path: Path) -> None:
    assert draft_beside(tmp_path / "gone" / "p.ntag").parent == tmp_path / "gone"
    aged(tmp_path / f".0a1b{SUFFIX}", -OLD)
    assert draft_beside(tmp_path / "p.ntag").parent == tmp_path


def test_an_old_folder_of_that_name_is_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / f".0a1b{SUFFIX}"
    folder.mkdir()
    os.utime(folder, (0, 0))
    assert draft_beside(tmp_path / "p.ntag").parent == tmp_path
    assert folder.is_dir()
