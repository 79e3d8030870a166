# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import set_meta
from narrativetagger.store.opening import opening_mode, require_project, wal_of
from narrativetagger.store.schema import APPLICATION_ID

NOBODY = 65_534


def make_foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA application_id = 1")
    connection.execute("CREATE TABLE log (x)")
    connection.close()


NO_SQLITE = bytes(68) + APPLICATION_ID.to_bytes(4, "big") + bytes(4024)


@pytest.mark.parametrize(
    "content", [b"", b"SQLite", b"once upon a time " * 100, bytes(4096), NO_SQLITE]
)
def test_other_files_are_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match="is not a narrativetagger project"):
        Store.open(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_another_program_s_database_is_refused_and_left_alone(path: Path) -> None:
    make_foreign(path)
    before = path.read_bytes()
    with pytest.raises(UserError, match="is not a narrativetagger project"):
        Store.open(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not a narrativetagger project"):
        require_project(tmp_path)


def test_a_missing_project_is_named(path: Path) -> None:
    with pytest.raises(UserError, match=r"no project at .*récit 1%"):
        require_project(path)
    assert list(path.parent.iterdir()) == []


def test_a_cut_off_project_is_damaged(path: Path) -> None:
    with Store.create(path) as store:
        set_meta(store, "created", "x" * 50_000)
    path.write_bytes(path.read_bytes()[:2_000])
    with pytest.raises(UserError, match=r"is damaged|is not a narrativetagger project"):
        Store.open(path)


def test_the_write_ahead_log_lies_beside(path: Path) -> None:
    assert wal_of(path).name == f"{path.name}-wal"


def test_a_project_of_one_s_own_is_opened_for_writing(path: Path) -> None:
    Store.create(path).close()
    assert opening_mode(path, read_only=False) == "rw"
    assert opening_mode(path, read_only=True) == "rw"


AS_NOBODY = """
import os, sys
from pathlib import Path
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import meta
os.setgroups([]); os.setgid({user}); os.setuid({user})
try:
    with Store.open(Path(sys.argv[1]), read_only=sys.argv[2] == "read") as store:
        print(meta(store, "created"))
except UserError as error:
    print(error)
"""


def as_nobody(path: Path, how: str) -> str:
    """Open a project as a user who owns nothing here, and return what comes of it."""
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY.format(user=NOBODY), str(path), how],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def shared(path: Path) -> Path:
    """A project in a folder that anybody may read and only its owner may write."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can act as another user")
    with Store.create(path) as store:
        set_meta(store, "created", "by its owner")
    for folder in path.parents:
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(0o755)
    path.chmod(0o644)
    return path


def test_who_may_only_read_can_look(shared: Path) -> None:
    assert as_nobody(shared, "read") == "by its owner"
    assert list(shared.parent.iterdir()) == [shared]


def test_who_may_only_read_is_told_before_writing(shared: Path) -> None:
    assert "write-protected" in as_nobody(shared, "write")


def test_who_may_not_even_read_is_told(shared: Path) -> None:
    shared.chmod(0o600)
    assert "cannot be opened" in as_nobody(shared, "read")


def test_a_reader_without_rights_sees_what_is_not_yet_in_the_file(shared: Path) -> None:
    with Store.open(shared) as store:
        set_meta(store, "created", "a moment ago")
        for companion in shared.parent.iterdir():
            companion.chmod(0o644)
        assert as_nobody(shared, "read") == "a moment ago"
