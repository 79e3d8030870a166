# SPDX-License-Identifier: Apache-2.0
"""The project's folder vanishes while the window works: nothing is lost in a file nobody finds."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from tests.e2e.disks import (
    WORDS,
    SmallDisk,
    assert_shows,
    command,
    mount,
    open_window,
    refusal,
    saved,
    small_disk,
    steps,
    told,
)
from tests.project_fixtures import rows_of
from tests.ui.hands import Hands

from narrativetagger.project.lists import check

OTHER_WORDS = "Personne ne viendra nous chercher"
GONE = "front.ntag is no longer in the folder"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    folder.mkdir()
    return folder


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "front.ntag"


@pytest.fixture
def hands(path: Path, home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Hands]:
    with open_window(path, home, qapp, qtbot) as hands:
        hands.tag(WORDS, "2", "0")
        yield hands


DEEDS: dict[str, Callable[[Hands], object]] = {
    "tag": lambda hands: (hands.select(OTHER_WORDS), hands.press("1")),
    "undo": lambda hands: hands.press("Ctrl+Z"),
    "delete": lambda hands: hands.press("Del"),
    "remove the article": lambda hands: hands.press("Ctrl+Del"),
}


def assert_refused(hands: Hands, deed: Callable[[Hands], object], words: str = GONE) -> None:
    """Do something that must be told once, and change nothing that the window shows."""
    session = hands.window.session
    assert session.desk is not None
    before = list(session.desk.spans), steps(hands), saved(hands)
    del told(hands)[:]
    deed(hands)
    assert len(told(hands)) == 1
    assert words in told(hands)[0]
    assert (list(session.desk.spans), steps(hands), saved(hands)) == before


@pytest.mark.parametrize("name", DEEDS)
def test_a_folder_that_is_renamed(hands: Hands, path: Path, name: str) -> None:
    before = rows_of(path)
    elsewhere = path.parent.with_name("elsewhere")
    path.parent.rename(elsewhere)
    assert_refused(hands, DEEDS[name])
    assert rows_of(elsewhere / path.name) == before
    assert_shows(hands, elsewhere / path.name)
    elsewhere.rename(path.parent)
    DEEDS[name](hands)
    assert rows_of(path) != before
    assert_shows(hands, path)
    assert check(path) == []


def test_a_folder_that_does_not_come_back(hands: Hands, path: Path) -> None:
    shutil.rmtree(path.parent)
    for name in ("remove the article", "delete", "undo", "tag"):
        assert_refused(hands, DEEDS[name])
    hands.window._idle.timeout.emit()
    hands.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert not path.parent.exists()


def test_another_file_in_its_place(hands: Hands, path: Path) -> None:
    """Whoever restores a copy under the window does not want the window's rows mixed into it."""
    hands.project.rest()
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)
    before = rows_of(path)
    assert_refused(hands, DEEDS["tag"])
    assert rows_of(path) == before


def test_the_window_goes_on_with_another_project(hands: Hands, path: Path) -> None:
    elsewhere = path.parent.with_name("elsewhere")
    path.parent.rename(elsewhere)
    hands.window.projects.open_or_create(elsewhere / path.name)
    assert hands.project.path == elsewhere / path.name
    DEEDS["tag"](hands)
    assert_shows(hands, elsewhere / path.name)
    assert check(elsewhere / path.name) == []


@pytest.fixture
def disk(folder: Path, tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as disk:
        mount("--bind", str(disk.folder), str(folder))
        yield disk
        subprocess.run(["umount", "--lazy", str(folder)], check=False)


def test_a_disk_that_is_taken_out_and_put_back(disk: SmallDisk, hands: Hands, path: Path) -> None:
    before = rows_of(path)
    subprocess.run(["umount", "--lazy", str(path.parent)], check=True)
    assert_refused(hands, DEEDS["tag"])
    assert rows_of(disk.folder / path.name) == before
    mount("--bind", str(disk.folder), str(path.parent))
    DEEDS["tag"](hands)
    assert rows_of(path) != before
    assert_shows(hands, path)


def test_pages_that_cannot_be_read_any_more(hands: Hands, path: Path) -> None:
    """The other article stays closed, the open one stays where it is."""
    hands.project.rest()
    whole = path.read_bytes()
    with path.open("r+b") as file:
        file.truncate(8_192)
    hands.project.store.write("PRAGMA shrink_memory")
    del told(hands)[:]
    articles = hands.widget(QTableView, "articles")
    hands.press("Ctrl+PgDown")
    hands.click_row("articles", articles.model().index(1, 0))
    assert WORDS in hands.text
    assert articles.currentIndex().row() == 0
    assert len(told(hands)) == 2
    assert {"is damaged" in sentence for sentence in told(hands)} == {True}
    with path.open("r+b") as file:
        file.write(whole)
    hands.project.store.write("PRAGMA shrink_memory")
    hands.press("Ctrl+PgDown")
    assert WORDS not in hands.text
    assert_shows(hands, path)


@pytest.mark.parametrize(
    "arguments", [("spans",), ("tag", "--article=x", "--start=0", "--end=1", "--tag=claim")]
)
def test_the_command_line_says_that_there_is_nothing(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    verb, *options = arguments
    done = command(verb, tmp_path / "gone" / "front.ntag", *options)
    assert refusal(done).startswith("There is no project at ")
    assert not (tmp_path / "gone").exists()


def test_a_name_longer_than_a_disk_knows(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 300}.ntag"
    for verb in ("spans", "check", "new"):
        assert path.name in refusal(command(verb, path))
