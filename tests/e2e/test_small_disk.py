# SPDX-License-Identifier: Apache-2.0
"""A disk of three megabytes that is really full, under the window and under each command."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.e2e.disks import (
    FRAME,
    FULL,
    PAGE,
    SOURCES,
    WORDS,
    SmallDisk,
    assert_shows,
    command,
    open_window,
    refusal,
    room_for,
    small_disk,
    told,
)
from tests.e2e.test_disk_full import DEEDS, state
from tests.project_fixtures import rows_of
from tests.ui.hands import Hands, make_project

from narrativetagger.core.errors import UserError
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.lists import check
from narrativetagger.project.salvage import salvage

ARTICLE = "Відхід\nШтаб каже: «Це вирівнювання лінії».\n"
NOTE = "Нотатка на кілька сторінок. " * 900
FRAMES = (0, 1, 4, 10, 14, 18, 24, 50, 100)
"""How much room the commands get, in pages of the write-ahead log."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def path(disk: SmallDisk) -> Path:
    return disk.folder / "front.ntag"


@pytest.fixture
def hands(path: Path, home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Hands]:
    with open_window(path, home, qapp, qtbot) as hands:
        yield hands


@pytest.mark.parametrize("name", ["tag", "undo", "note", "paste", "remove an article"])
def test_an_edit_waits_for_room(hands: Hands, disk: SmallDisk, path: Path, name: str) -> None:
    deed = DEEDS[name]
    deed.prepare(hands)
    hands.project.rest()
    before = state(hands, path)
    refused = 0
    while state(hands, path) == before:
        del told(hands)[:]
        disk.fill(refused * 4 * PAGE)
        deed.act(hands)
        disk.empty()
        assert_shows(hands, path)
        refused += 1
    assert refused > 1
    assert check(path) == []


def test_the_window_closes_and_opens_where_it_was(
    disk: SmallDisk, path: Path, home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with open_window(path, home, qapp, qtbot) as hands:
        hands.tag(WORDS, "2", "0")
        hands.press("Ctrl+PgDown")
        title = hands.title
        disk.fill()
    disk.empty()
    with open_window(path, home, qapp, qtbot) as hands:
        assert hands.title == title
        hands.press("Ctrl+PgUp")
        assert hands.spans() == [("framing", WORDS)]
    assert check(path) == []


def test_a_project_is_opened_when_there_is_room(
    disk: SmallDisk, path: Path, tmp_path: Path, home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    make_project(path, SOURCES).close()
    disk.fill()
    with open_window(tmp_path / "other.ntag", home, qapp, qtbot) as hands:
        hands.window.projects.open_or_create(path)
        assert len(told(hands)) == 1
        assert "disk is full" in told(hands)[0]
        assert hands.project.path == tmp_path / "other.ntag"
        disk.empty()
        hands.window.projects.open_or_create(path)
        assert hands.project.path == path
        hands.tag(WORDS, "2")


def test_files_that_find_no_room(hands: Hands, disk: SmallDisk, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "uk.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    before = rows_of(path)
    disk.fill()
    hands.window.articles.add_files([file])
    hands.wait(lambda: bool(told(hands)))
    assert FULL in told(hands)[0]
    assert rows_of(path) == before
    assert_shows(hands, path)
    disk.empty()
    hands.window.articles.add_files([file])
    hands.wait(lambda: "added" in hands.said)
    assert_shows(hands, path)


def test_an_export_that_finds_no_room(hands: Hands, disk: SmallDisk, path: Path) -> None:
    hands.tag(WORDS, "2")
    target = disk.folder / "spans.csv"
    target.write_bytes(b"as it was")
    disk.fill()
    job = ExportJob(str(path), str(target), force=True)
    hands.window.exports.export(job)
    hands.wait(lambda: bool(told(hands)))
    assert "spans.csv was not written, most likely because the disk is full" in told(hands)[0]
    assert target.read_bytes() == b"as it was"
    assert {file.suffix for file in disk.folder.iterdir()}.isdisjoint({".ntag-part", ".tmp"})
    disk.empty()
    hands.window.exports.export(job)
    hands.wait(lambda: str(target) in hands.said)
    assert WORDS in target.read_text(encoding="utf-8")


def test_what_the_window_remembers_is_never_half_written(
    disk: SmallDisk, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    path, home = tmp_path / "front.ntag", disk.folder / "home"
    home.mkdir()
    with open_window(path, home, qapp, qtbot) as hands:
        hands.press("Ctrl++")
    before = files_in(home)
    with open_window(path, home, qapp, qtbot) as hands:
        disk.fill()
        hands.press("Ctrl+-", "Ctrl+PgDown", "Ctrl+PgUp")
        hands.tag(WORDS, "2")
    disk.empty()
    assert files_in(home) == before
    assert len(before) > 2
    with open_window(path, home, qapp, qtbot) as hands:
        assert hands.spans() == [("framing", WORDS)]


def test_what_is_saved_of_a_damaged_project_is_whole_or_not_there(
    disk: SmallDisk, project: Path
) -> None:
    """The write-ahead log may find room where the file that it goes into finds none."""
    target = disk.folder / "saved.ntag"
    refused: list[object] = []
    for room in range(0, 1_000_000, 40_000):
        disk.fill(room)
        try:
            salvage(project, target, SOURCES, "Olena")
        except UserError as error:
            refused.append(error.values["name"])
        disk.empty()
        if target.exists():
            break
        assert list(disk.folder.iterdir()) == []
    assert list(disk.folder.iterdir()) == [target]
    assert rows_of(target)["body"] == rows_of(project)["body"]
    assert check(target) == []
    assert set(refused) == {target.name}


def files_in(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project on a large disk."""
    path = tmp_path / "front.ntag"
    make_project(path, SOURCES).close()
    (tmp_path / "uk.txt").write_text(ARTICLE, encoding="utf-8")
    return path


def first_article(path: Path) -> str:
    uid: str = json.loads(command("articles", path, "--json").stdout)[0]["article_uid"]
    return uid


def tagging(path: Path) -> tuple[str | Path, ...]:
    place = ("--article", first_article(path), "--start", "0", "--end", "5")
    return "tag", path, *place, "--tag", "claim", "--note", NOTE


def tagged(path: Path) -> str:
    """Add a span, and return its uid."""
    return command(*tagging(path)).stdout.strip()


def exporting(path: Path) -> tuple[str | Path, ...]:
    tagged(path)
    target = path.with_name("spans.csv")
    target.write_bytes(b"as it was")
    return "export", path, "-o", target, "--force"


COMMANDS: dict[str, Callable[[Path], tuple[str | Path, ...]]] = {
    "tag": tagging,
    "untag": lambda path: ("untag", path, tagged(path)),
    "import": lambda path: ("import", path, path.with_name("uk.txt")),
    "new": lambda path: ("new", path.with_name("made.ntag")),
    "backup": lambda path: ("backup", path, path.with_name("made.ntag")),
    "restore": lambda path: ("restore", path, path, "--to", path.with_name("made.ntag")),
    "salvage": lambda path: ("salvage", path, "--to", path.with_name("made.ntag")),
    "export": exporting,
}


def contents(folder: Path) -> dict[str, object]:
    """The projects in a folder with their rows, and every other file that a command may leave."""
    return {
        file.name: rows_of(file) if file.suffix == ".ntag" else file.read_bytes()
        for file in folder.iterdir()
        if file.is_file() and not file.name.endswith((".lock", "front.ntag-wal", "front.ntag-shm"))
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_done_or_says_that_it_is_not(project: Path, name: str) -> None:
    arguments = COMMANDS[name](project)
    before = contents(project.parent)
    for frames in FRAMES:
        with room_for(31 + frames * FRAME):
            done = command(*arguments)
        if done.returncode == 0:
            break
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert "disk is full" in done.stderr.splitlines()[-1]
        assert ".ntag-part" not in done.stderr
        assert done.stdout == ""
        assert contents(project.parent) == before
    assert done.returncode == 0
    assert frames > 4
    assert contents(project.parent) != before
    assert check(project) == []


def test_a_purge_is_done_or_not_at_all(project: Path) -> None:
    """With room to delete but not to build anew, the words are gone, and the next try does that."""
    tagged(project)
    arguments = ("purge", project, first_article(project), "--yes")
    before = contents(project.parent)
    outcomes = []
    for frames in FRAMES:
        with room_for(31 + frames * FRAME):
            done = command(*arguments)
        assert check(project) == []
        if done.returncode == 0:
            break
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert "disk is full" in done.stderr.splitlines()[-1]
        outcomes.append(contents(project.parent) == before)
        if not outcomes[-1]:
            assert rows_of(project)["span"] == []
    assert done.returncode == 0
    assert outcomes[0] is True
    assert outcomes == sorted(outcomes, reverse=True)
    assert NOTE[:40].encode() not in b"".join(
        file.read_bytes() for file in project.parent.glob("front.ntag*")
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the full device is Linux's")
@pytest.mark.parametrize("listing", ["export", "spans", "articles"])
def test_output_that_finds_no_room_is_told(project: Path, listing: str) -> None:
    tagged(project)
    arguments = [listing, project, *(["-o", "-"] if listing == "export" else [])]
    with Path("/dev/full").open("wb") as full:
        done = command(*arguments, stdout=full)
    assert refusal(done) == "No space left on device"
