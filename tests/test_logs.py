# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from narrativetagger.logs import FILES, SIZE, start_logging


@pytest.fixture(autouse=True)
def _undone() -> Iterator[None]:
    root, program = logging.getLogger(), logging.getLogger("narrativetagger")
    handlers, level = list(root.handlers), program.level
    yield
    program.setLevel(level)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()


def lines(folder: Path) -> list[str]:
    return (folder / "narrativetagger.log").read_text(encoding="utf-8").splitlines()


def test_warnings_are_written_with_where_they_come_from(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "logs"
    start_logging(folder)
    logging.getLogger("narrativetagger.settings").info("not this")
    logging.getLogger("narrativetagger.settings").warning("мова %s", "xx")
    logging.getLogger("some.library").warning("this too")
    first, second = lines(folder)
    assert first.endswith(" WARNING narrativetagger.settings: мова xx")
    assert second.endswith(" WARNING some.library: this too")


def test_the_level_holds_for_this_program_alone(tmp_path: Path) -> None:
    start_logging(tmp_path, "debug")
    logging.getLogger("narrativetagger.ui").debug("ours")
    logging.getLogger("some.library").info("words of an article, perhaps")
    assert [line.rpartition(" ")[2] for line in lines(tmp_path)] == ["ours"]


@pytest.mark.parametrize("level", ["", "loud"])
def test_no_such_level_is_warning(tmp_path: Path, level: str) -> None:
    start_logging(tmp_path, level)
    assert logging.getLogger("narrativetagger").level == logging.WARNING


def test_the_files_do_not_grow_for_ever(tmp_path: Path) -> None:
    start_logging(tmp_path)
    logger = logging.getLogger("narrativetagger")
    for _ in range(FILES + 3):
        logger.warning("x" * (SIZE - 100))
    assert len(list(tmp_path.iterdir())) == FILES + 1
    assert all(file.stat().st_size <= SIZE for file in tmp_path.iterdir())


def test_without_a_folder_there_is_no_log_and_no_complaint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    start_logging(tmp_path / "file" / "logs")
    logging.getLogger("narrativetagger").warning("unheard")
    assert capsys.readouterr() == ("", "")


def test_without_a_message_there_is_no_file(tmp_path: Path) -> None:
    start_logging(tmp_path / "logs")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")
def test_all_log_files_are_their_owner_s_alone(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "narrativetagger.log").touch(0o666)
    before = os.umask(0)
    try:
        start_logging(folder)
        for _ in range(3):
            logging.getLogger("narrativetagger").warning("x" * (SIZE - 100))
    finally:
        os.umask(before)
    modes = {file.name: file.stat().st_mode & 0o777 for file in (folder, *folder.iterdir())}
    assert modes.pop("logs") == 0o700
    assert len(modes) == 3
    assert set(modes.values()) == {0o600}
