# SPDX-License-Identifier: Apache-2.0
"""The disk is full at every write of an edit: told, not shown, done when there is room again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.e2e.disks import (
    FRAME,
    FULL,
    PAGE,
    WORDS,
    assert_shows,
    open_window,
    room_for,
    saved,
    steps,
    told,
)
from tests.project_fixtures import rows_of
from tests.ui.hands import Answers, Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import EditArticle, SetNote
from narrativetagger.project.lists import check

OTHER_WORDS = "Personne ne viendra nous chercher"
NOTE = "mot de l’état-major"


@dataclass(frozen=True)
class Deed:
    """Something an analyst does.

    Attributes:
        prepare: What was done before, while there was room.
        act: The deed; after a refusal it is done again in the same way.
    """

    prepare: Callable[[Hands], object]
    act: Callable[[Hands], object]


def nothing(_hands: Hands) -> None:
    """Prepare nothing."""


def select(hands: Hands) -> None:
    hands.select(WORDS)


def tag(hands: Hands) -> None:
    select(hands)
    hands.press("2")


def tag_and_leave(hands: Hands) -> None:
    tag(hands)
    hands.press("0")


def tag_twice_and_take_one_back(hands: Hands) -> None:
    tag_and_leave(hands)
    hands.select(OTHER_WORDS)
    hands.press("1", "0", "Ctrl+Z")


def sub_tag_then_begin_anew(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("2", "1", "0")
    tag(hands)


def press(*chords: str) -> Callable[[Hands], None]:
    def act(hands: Hands) -> None:
        hands.press(*chords)

    return act


def write_note(hands: Hands) -> None:
    hands.press("N")
    note = hands.widget(QPlainTextEdit, "note")
    note.selectAll()
    hands.type(NOTE)
    hands.press("Esc")


def paste(hands: Hands) -> None:
    draft = draft_from_paste("Третя стаття\nСлова.", ArticleDetails(title="Третя стаття"))
    hands.window.articles._on_paste_submitted(draft)


def describe(hands: Hands) -> None:
    desk = hands.window.session.desk
    assert desk is not None
    details = ArticleDetails(title="Repli", outlet="Le Courrier", language="fr")
    hands.window.session.push(EditArticle(desk.article.id, details))


DEEDS = {
    "tag": Deed(select, press("2")),
    "refine": Deed(tag, press("1")),
    "refine to one there": Deed(sub_tag_then_begin_anew, press("1")),
    "retag": Deed(tag_and_leave, press("T", "3")),
    "move an edge": Deed(tag_and_leave, press("Ctrl+[")),
    "delete": Deed(tag_and_leave, press("Del")),
    "undo": Deed(tag_and_leave, press("Ctrl+Z")),
    "redo": Deed(tag_twice_and_take_one_back, press("Ctrl+Y")),
    "note": Deed(tag_and_leave, write_note),
    "remove an article": Deed(tag_and_leave, press("Ctrl+Del")),
    "describe": Deed(nothing, describe),
    "paste": Deed(nothing, paste),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front.ntag"


@pytest.fixture
def hands(path: Path, home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Hands]:
    with open_window(path, home, qapp, qtbot) as hands:
        yield hands


def state(hands: Hands, path: Path) -> tuple[object, ...]:
    """What must be as before after a refusal: all rows, the undo stack, the word "Saved"."""
    return rows_of(path), steps(hands), saved(hands)


def try_in_vain(hands: Hands, path: Path, deed: Deed, size: int) -> bool:
    """Do a deed while no file may grow beyond a size; tell whether it was refused, as it should."""
    before = state(hands, path)
    del told(hands)[:]
    with room_for(size):
        deed.act(hands)
    if not told(hands):
        return False
    assert len(told(hands)) == 1, told(hands)
    assert FULL in told(hands)[0]
    assert state(hands, path) == before
    assert_shows(hands, path)
    return True


@pytest.mark.parametrize("name", DEEDS)
def test_an_edit_that_finds_no_room_is_told_and_not_shown(
    hands: Hands, path: Path, name: str
) -> None:
    deed = DEEDS[name]
    deed.prepare(hands)
    hands.project.rest()
    before = rows_of(path)
    refused = 0
    # One byte less than what the next page of the write-ahead log needs, page after page.
    while try_in_vain(hands, path, deed, 31 + refused * FRAME):
        refused += 1
    assert refused > 3
    assert rows_of(path) != before, "the deed is done where there is room"
    assert_shows(hands, path)
    assert check(path) == []


def test_the_key_that_was_refused_means_the_same_again(hands: Hands) -> None:
    """A level of tags opens with a span, so that it must not open without one."""
    hands.select(WORDS)
    with room_for(0):
        hands.press("2")
    hands.press("2")
    assert hands.spans() == [("framing", WORDS)]


def test_a_page_too_few(hands: Hands, path: Path) -> None:
    """SQLite's own limit is met when a page is asked for, not when it is written."""
    tag_and_leave(hands)
    before = state(hands, path)
    store = hands.project.store
    (pages,) = store.row("PRAGMA page_count") or (0,)
    while state(hands, path) == before:
        store.write(f"PRAGMA max_page_count = {pages}")
        span = hands.window.session.chosen
        assert span is not None
        hands.window.session.push(SetNote(span.id, "слово " * 2_000))
        assert_shows(hands, path)
        pages += 1
    assert len(told(hands)) > 3
    assert {FULL in sentence for sentence in told(hands)} == {True}
    assert check(path) == []


def test_the_place_is_kept_when_there_is_room_again(hands: Hands, path: Path) -> None:
    article_id = hands.project.article_ids()[0]
    with room_for(0):
        hands.view.set_caret(40)
        hands.wait(lambda: FULL in hands.said)
    assert told(hands) == []
    hands.view.set_caret(41)
    hands.wait(lambda: hands.project.position(article_id) == 41)


def test_reading_goes_on(hands: Hands, path: Path) -> None:
    with room_for(0):
        hands.press("Ctrl+PgDown", "Ctrl+PgUp")
        assert_shows(hands, path)
        assert WORDS in hands.text
    assert told(hands) == []


def test_an_idle_moment_waits_for_a_better_one(hands: Hands, path: Path) -> None:
    tag(hands)
    before = rows_of(path)
    with room_for(0):
        hands.window._idle.timeout.emit()
    assert told(hands) == []
    assert rows_of(path) == before
    hands.window._idle.timeout.emit()
    assert hands.project.store.wal_bytes() == 0
    assert rows_of(path) == before


def test_another_project_is_opened_all_the_same(hands: Hands, path: Path) -> None:
    tag(hands)
    before = rows_of(path)
    other = path.with_name("other.ntag")
    with room_for(path.stat().st_size - PAGE):
        hands.window.session.take(None)
    assert rows_of(path) == before
    hands.window.projects.open_or_create(other)
    assert hands.project.path == other


def test_a_note_that_was_refused_waits_in_its_field(hands: Hands, path: Path) -> None:
    hands.tag(OTHER_WORDS, "1", "0")
    tag_and_leave(hands)
    with room_for(0):
        write_note(hands)
        hands.press("J")
    assert hands.chosen() == ("morale", OTHER_WORDS)
    hands.press("K", "N", "Esc")
    chosen = hands.window.session.chosen
    assert chosen is not None
    assert chosen.note == NOTE
    assert_shows(hands, path)


def test_a_window_asks_before_it_loses_a_note(hands: Hands) -> None:
    answers = hands.window._prompter
    assert isinstance(answers, Answers)
    tag_and_leave(hands)
    answers.yes = False
    with room_for(0):
        write_note(hands)
        assert not hands.window.close()
    assert len(answers.asked) == 1
    assert hands.window.isVisible()
    assert hands.widget(QPlainTextEdit, "note").toPlainText() == NOTE
    answers.yes = True
    with room_for(0):
        hands.window.close()
        hands.wait(lambda: not hands.window.isVisible())
    assert len(answers.asked) == 2


def test_no_project_is_created(hands: Hands, path: Path) -> None:
    other = path.with_name("other.ntag")
    for size in (0, 100, 5_000, 50_000, 150_000, 200_000):
        del told(hands)[:]
        with room_for(size):
            hands.window.projects.open_or_create(other)
        assert len(told(hands)) == 1, size
        assert "disk is full" in told(hands)[0]
        assert {file.suffix for file in path.parent.glob("other*")} <= {".lock"}
        assert hands.project.path == path
    hands.window.projects.open_or_create(other)
    assert hands.project.path == other
