# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.readers import call_child
from narrativetagger.readers.call_child import ReaderChild
from narrativetagger.readers.registry import read_file

DIES_AT_ONCE = (sys.executable, "-c", "")
DIES_INSIDE_AN_ANSWER = (
    sys.executable,
    "-c",
    "import sys; sys.stdin.buffer.read(5); sys.stdout.buffer.write(b'\\0\\0\\0\\x09{')",
)
NEVER_ENDS = (
    sys.executable,
    "-c",
    "import sys, time; from narrativetagger.core.frames import *\n"
    "read_frame(sys.stdin.buffer); write_frame(sys.stdout.buffer, None); time.sleep(60)",
)


@pytest.fixture
def child() -> Iterator[ReaderChild]:
    with ReaderChild() as child:
        yield child


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "récit.txt"
    path.write_bytes("\ufeffUn «\u00a0récit\u00a0» 🪖\r\nп’ять".encode() * 50)
    return path


def test_the_child_reads_what_the_reader_reads(child: ReaderChild, article: Path) -> None:
    assert child.read(article) == read_file(article)
    assert child.read(article) == read_file(article)


def test_a_path_is_read_from_here(
    child: ReaderChild, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    assert child.read(Path(article.name)).file_name == article.name


def test_a_large_article_comes_through(child: ReaderChild, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_text("слово " * 300_000, encoding="utf-8")
    assert child.read(path).text == "слово " * 300_000


def test_what_the_reader_says_is_said_here(child: ReaderChild, article: Path) -> None:
    with pytest.raises(UserError) as here:
        read_file(article.parent)
    with pytest.raises(UserError) as there:
        child.read(article.parent)
    assert (there.value.text, there.value.values) == (here.value.text, here.value.values)
    assert child.read(article).text


@pytest.mark.parametrize("command", [DIES_AT_ONCE, DIES_INSIDE_AN_ANSWER, ("/no/such/program",)])
def test_a_child_that_dies_costs_one_file(
    child: ReaderChild,
    article: Path,
    command: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(call_child, "COMMAND", command)
        with pytest.raises(UserError, match=r"^récit\.txt could not be read: the reader stopped"):
            child.read(article)
    assert child.read(article) == read_file(article)


def test_a_child_that_does_not_end_is_ended(
    child: ReaderChild, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_child, "COMMAND", NEVER_ENDS)
    monkeypatch.setattr(call_child, "PATIENCE", 0.1)
    with pytest.raises(UserError, match="the reader stopped"):
        child.read(article)


def test_the_child_ends_with_its_block(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    marker = article.with_name("ended")
    code = (
        "import sys; from pathlib import Path; from narrativetagger.readers.child import main\n"
        f"main(); Path({str(marker)!r}).touch()"
    )
    monkeypatch.setattr(call_child, "COMMAND", (sys.executable, "-c", code))
    with ReaderChild() as child:
        assert child.read(article).text
        assert not marker.exists()
    assert marker.exists()
    child.close()


def test_nothing_read_is_nothing_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_child, "COMMAND", ("/no/such/program",))
    with ReaderChild() as child:
        assert isinstance(child, ReaderChild)


def test_the_child_cannot_reach_the_screen(
    child: ReaderChild, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    code = (
        "import os; assert not {'DISPLAY', 'WAYLAND_DISPLAY'} & set(os.environ)\n"
        "from narrativetagger.readers.child import main; main()"
    )
    monkeypatch.setattr(call_child, "COMMAND", (sys.executable, "-c", code))
    assert child.read(article) == read_file(article)
    assert os.environ["DISPLAY"] == ":0"
