# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.readers.registry import LARGEST, printable, read, read_file

NOBODY = 65534


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_file(path)
    return str(caught.value)


@pytest.mark.parametrize("name", ["récit.txt", "оповідь.md", "no suffix"])
def test_a_text_file_becomes_an_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Слово.\n", encoding="utf-8")
    draft = read_file(path)
    assert draft.text == "Слово.\n"
    assert draft.file_name == name
    assert draft == read(name, path.read_bytes())


@pytest.mark.parametrize(
    ("name", "data", "format_name"),
    [("a.pdf", b"%PDF-1.4", "PDF"), ("a.html", b"<p>", "HTML"), ("a.docx", b"PK\x03\x04", "DOCX")],
)
def test_a_format_of_later_is_said(
    tmp_path: Path, name: str, data: bytes, format_name: str
) -> None:
    (tmp_path / name).write_bytes(data)
    said = refusal(tmp_path / name)
    assert said.startswith(f"{name} is a file in the format {format_name}, ")
    assert "save its text as UTF-8" in said


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for path in (tmp_path / "gone.txt", tmp_path / "gone" / "a.txt", tmp_path / "file" / "a.txt"):
        assert refusal(path).startswith(f"There is no file {path};")


def test_a_folder_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path).startswith(f"{tmp_path.name} is a folder;")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among its files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").startswith("pipe is a device or a pipe")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    assert refusal(path).startswith("huge.txt is larger than 100 MB")


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode elsewhere")
def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"r\xe9cit.txt")
    path.write_text("Слово.", encoding="utf-8")
    assert read_file(path).file_name == "r\ufffdcit.txt"
    assert "r\ufffdcit.html" in refusal(path.with_suffix(".html"))
    assert printable("récit.txt") == "récit.txt"


AS_NOBODY = """
import os, sys
from pathlib import Path
from narrativetagger.core.errors import UserError
from narrativetagger.readers.registry import read_file
os.setgroups([]); os.setgid({user}); os.setuid({user})
for path in sys.argv[1:]:
    try:
        read_file(Path(path))
    except UserError as error:
        print(error)
"""


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can act as another user"
)
def test_a_file_of_somebody_else_is_said(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(0o755)
    path, hidden = tmp_path / "theirs.txt", tmp_path / "folder" / "hidden.txt"
    ours = tmp_path / "ours.txt"
    ours.write_bytes(b"words")
    hidden.parent.mkdir(mode=0o700)
    for file in (path, hidden):
        file.write_bytes(b"words")
        file.chmod(0o600)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY.format(user=NOBODY), str(ours), str(path), str(hidden)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    first, second = done.stdout.splitlines()
    assert first.startswith("theirs.txt cannot be read: you have no permission")
    assert second.startswith("hidden.txt cannot be read: you have no permission")
