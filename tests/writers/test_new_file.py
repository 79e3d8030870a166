# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.writers.new_file import new_file

NOBODY = 65534


def refusal(path: Path, *, force: bool = False) -> str:
    with pytest.raises(UserError) as caught, new_file(path, force=force) as stream:
        stream.write(b"new")
    return str(caught.value)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "récit 1%.csv"


def test_a_file_appears_when_it_is_whole(path: Path) -> None:
    with new_file(path, force=False) as stream:
        stream.write(b"half")
        assert not path.exists()
        stream.write(b" and half")
    assert path.read_bytes() == b"half and half"
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_there_is_not_replaced_unasked(path: Path) -> None:
    path.write_bytes(b"old")
    assert refusal(path).startswith("récit 1%.csv exists already and was left as it is;")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_may_be_replaced_stays_until_then(path: Path) -> None:
    path.write_bytes(b"old")
    with new_file(path, force=True) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("there", [True, False])
def test_a_block_that_fails_leaves_nothing(path: Path, there: bool) -> None:
    if there:
        path.write_bytes(b"old")
    with contextlib.suppress(LookupError), new_file(path, force=True) as stream:
        stream.write(b"half")
        raise LookupError
    assert [file.read_bytes() for file in path.parent.iterdir()] == [b"old"] * there


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EFBIG, errno.EIO])
def test_a_full_disk_is_said(path: Path, code: int) -> None:
    with pytest.raises(UserError, match="disk is full"), new_file(path, force=False):
        raise OSError(code, os.strerror(code))
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(path: Path) -> None:
    (path.parent / "file").write_bytes(b"")
    for folder in (path.parent / "gone", path.parent / "file"):
        assert refusal(folder / "a.csv").startswith(f"There is no folder {folder};")
    assert not (path.parent / "gone").exists()


def test_a_folder_that_vanishes_is_said(path: Path) -> None:
    target = path.parent / "folder" / "a.csv"
    target.parent.mkdir()
    with pytest.raises(UserError, match="There is no folder"), new_file(target, force=False):
        target.parent.rename(path.parent / "moved away")
    assert not target.parent.exists()


@pytest.mark.parametrize("force", [True, False])
def test_a_folder_is_not_replaced(path: Path, force: bool) -> None:
    path.mkdir()
    assert "is a folder or a device" in refusal(path, force=force)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no devices among Windows' files")
def test_a_device_is_not_replaced() -> None:
    assert "is a folder or a device" in refusal(Path(os.devnull), force=True)


def test_a_name_as_long_as_names_get_is_written(path: Path) -> None:
    longest = path.with_name("x" * 251 + ".csv")
    with new_file(longest, force=False) as stream:
        stream.write(b"new")
    assert longest.read_bytes() == b"new"


def test_the_file_behind_a_link_is_replaced(path: Path) -> None:
    behind = path.with_name("behind.csv")
    path.symlink_to(behind)
    for words in (b"first", b"second"):
        with new_file(path, force=True) as stream:
            stream.write(words)
        assert path.is_symlink()
        assert behind.read_bytes() == words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_what_only_its_owner_may_read_stays_so(path: Path) -> None:
    path.write_bytes(b"old")
    path.chmod(0o600)
    with new_file(path, force=True) as stream:
        stream.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o600


AS_NOBODY = """
import os, sys
from pathlib import Path
from narrativetagger.core.errors import UserError
from narrativetagger.writers.new_file import new_file
os.setgroups([]); os.setgid({user}); os.setuid({user})
for path in sys.argv[1:]:
    try:
        with new_file(Path(path), force=True) as stream:
            stream.write(b"new")
    except UserError as error:
        print(error)
"""


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can act as another user"
)
def test_no_permission_is_said(path: Path) -> None:
    for folder in path.parents:
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(0o755)
    closed, open_folder = path.parent / "closed", path.parent / "open"
    closed.mkdir(mode=0o700)
    open_folder.mkdir()
    open_folder.chmod(0o777)
    protected = open_folder / "theirs.csv"
    protected.write_bytes(b"old")
    allowed = open_folder / "allowed.csv"
    targets = [path, closed / "inside.csv", protected]
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY.format(user=NOBODY), *map(str, [*targets, allowed])],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    said = done.stdout.splitlines()
    assert len(said) == len(targets)
    for target, sentence in zip(targets, said, strict=True):
        assert sentence.startswith(f"{target.name} cannot be written in the folder {target.parent}")
    assert protected.read_bytes() == b"old"
    assert sorted(open_folder.iterdir()) == [allowed, protected]


ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from narrativetagger.core.errors import UserError
from narrativetagger.writers.csv_file import write_data
from narrativetagger.writers.new_file import new_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
rows = ((str(number), "x" * 100) for number in range(10_000))
try:
    with new_file(Path(sys.argv[1]), force=True) as stream:
        write_data(stream, ("a", "b"), rows, lambda done: None)
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_fills_up_keeps_what_was_there(path: Path) -> None:
    path.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "disk is full" in done.stdout
    assert done.stderr == ""
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]
