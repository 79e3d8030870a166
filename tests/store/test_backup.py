# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store.backup import back_up
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import meta, set_meta


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def test_a_copy_holds_what_is_committed_and_is_alone(
    store: Store, path: Path, tmp_path: Path
) -> None:
    set_meta(store, "created", "only in the write-ahead log")
    folder = tmp_path / "copies"
    folder.mkdir()
    with Store.open(path, read_only=True) as reader:
        back_up(reader, folder / "copy.ntag")
    assert names(folder) == ["copy.ntag"]
    with Store.open(folder / "copy.ntag") as copy:
        assert meta(copy, "created") == "only in the write-ahead log"


def test_an_existing_file_is_replaced_only_when_told(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.ntag"
    target.write_bytes(b"precious")
    with pytest.raises(UserError, match="exists already"):
        back_up(store, target)
    assert target.read_bytes() == b"precious"
    back_up(store, target, force=True)
    Store.open(target).close()


def test_neither_the_project_nor_a_folder_is_replaced(
    store: Store, path: Path, tmp_path: Path
) -> None:
    for target in (path, tmp_path):
        with pytest.raises(UserError, match="exists already"):
            back_up(store, target, force=True)
    assert meta(store, "created") is None


def test_a_missing_folder_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written in the folder"):
        back_up(store, tmp_path / "none" / "copy.ntag")


def test_a_failed_copy_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.ntag"
    target.write_bytes(b"precious")
    before = names(tmp_path)

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="cannot be written in the folder"):
        back_up(store, target, force=True)
    assert names(tmp_path) == before
    assert target.read_bytes() == b"precious"


def test_a_copy_is_its_owner_s_alone(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "copy.ntag")
    assert (tmp_path / "copy.ntag").stat().st_mode & 0o777 == 0o600


def test_a_copy_to_work_in_has_chains_of_its_own(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "kept.ntag")
    back_up(store, tmp_path / "mine.ntag", chain_seed="seed")
    with Store.open(tmp_path / "kept.ntag") as kept, Store.open(tmp_path / "mine.ntag") as mine:
        assert meta(kept, "chain_seed") is None
        assert meta(mine, "chain_seed") == "seed"
    assert meta(store, "chain_seed") is None


def test_a_damaged_project_is_not_copied(store: Store, path: Path, tmp_path: Path) -> None:
    for number in range(500):
        store.write("INSERT INTO meta VALUES (?, ?)", (f"key {number}", "x" * 100))
    store.close()
    data = bytearray(path.read_bytes())
    data[-2 * 4096 :] = bytes(2 * 4096)
    path.write_bytes(data)
    told = pytest.raises(UserError, match=r"récit 1%\.ntag is damaged")
    with Store.open(path, read_only=True) as damaged, told:
        back_up(damaged, tmp_path / "copy.ntag")
    assert names(tmp_path) == [path.name]
