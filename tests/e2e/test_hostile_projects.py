# SPDX-License-Identifier: Apache-2.0
"""The real window on projects that no program of ours wrote: shown, told of, or refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from tests.e2e.disks import SOURCES, held, open_window, told
from tests.hostile_files import BROKEN, NO_PROJECT, NONSENSE, write_nonsense
from tests.ui.hands import FRENCH, UKRAINIAN, Answers, Hands, make_project, tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.ui import evidence_check
from narrativetagger.ui.span_model import SpanModel

FLIPS = 60
WORDS = "regroupement des forces"
TEXT_OF = {sha256(text.encode()).hexdigest(): text for text in (FRENCH, UKRAINIAN)}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with spans on its first article."""
    path = tmp_path_factory.mktemp("good") / "good.ntag"
    with closing(make_project(path, SOURCES)) as project:
        start = FRENCH.index(WORDS)
        for code, length in (("framing", len(WORDS)), ("claim", 5), ("morale.despair", 12)):
            passage = Passage(start, start + length)
            project.apply(AddSpan(1, passage, tag_id(project, code)))
        project.keep_position(1, 40)
    return path


@pytest.fixture
def hands(
    tmp_path: Path, home: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """The window on a project that is as it should be."""
    monkeypatch.setattr(evidence_check, "DELAY", 0)
    with open_window(tmp_path / "desk.ntag", home, qapp, qtbot) as hands:
        yield hands


def visit(hands: Hands, path: Path) -> None:
    """Open a project, go through all of it, tag, take it back, and go home."""
    desk = hands.project.path
    del told(hands)[:]
    hands.window.projects.open_or_create(path)
    if hands.project.path == desk:
        prompter = hands.window.projects._prompter
        assert isinstance(prompter, Answers)
        assert told(hands) or prompter.asked, "a project that is not opened without a word"
        return
    for chord in ("Ctrl+PgDown", "Ctrl+PgUp"):
        hands.press(chord)
        assert_true(hands)
    if hands.window.session.desk is not None:
        hands.view.select(Passage(0, 4))
        hands.press("2", "Ctrl+Z", "Ctrl+End", "Tab", "Escape")
        hands.view.setFocus()
    QApplication.processEvents()
    hands.window.projects.open_or_create(desk)
    assert hands.project.path == desk


def assert_true(hands: Hands) -> None:
    """What stands on the desk is what was stored, or the analyst was told."""
    while hands.window.evidence.is_looking:
        QApplication.processEvents()
    desk = hands.window.session.desk
    if desk is None or told(hands):
        return
    assert desk.text == TEXT_OF.get(desk.article.text_sha256)
    listed = held(hands.widget(QTableView, "spans"), SpanModel.SPAN)
    assert [span.mark for span in listed] == list(desk.spans)
    for span in listed:
        assert span.quote == desk.text[span.start : span.end]


@pytest.mark.parametrize("name", [name for name in NONSENSE if "original" not in name])
def test_rows_that_make_no_sense(hands: Hands, good: Path, tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(good, tmp_path / "hostile.ntag"))
    write_nonsense(path, NONSENSE[name])
    visit(hands, path)


@pytest.mark.parametrize("name", [*NO_PROJECT, *BROKEN])
def test_what_is_no_project(hands: Hands, good: Path, tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(good, tmp_path / "hostile.ntag"))
    {**NO_PROJECT, **BROKEN}[name](path)
    visit(hands, path)
    assert hands.project.path.name == "desk.ntag"


def test_flipped_bits(hands: Hands, good: Path, tmp_path: Path) -> None:
    random = Random(60)
    data = good.read_bytes()
    places = [place for place, byte in enumerate(data) if byte]
    for number in range(FLIPS):
        flipped = bytearray(data)
        flipped[random.choice(places)] ^= 1 << random.randrange(8)
        path = tmp_path / f"flipped {number}.ntag"
        path.write_bytes(flipped)
        visit(hands, path)
