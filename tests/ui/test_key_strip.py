# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from tests.ui.hands import Hands

from narrativetagger.core.codebook import Codebook
from narrativetagger.ui.key_strip import shared

WORDS = "regroupement des forces"


def keys(hands: Hands) -> list[tuple[str, str]]:
    return [(hint.key, hint.text) for hint in hands.window.key_strip.hints()]


def test_it_teaches_how_to_choose_a_passage(hands: Hands) -> None:
    assert [key for key, _text in keys(hands)] == ["S", "D", "Q", "F", "J", "F1"]


def test_it_says_what_the_digits_mean(hands: Hands) -> None:
    hands.select(WORDS)
    top = [("1", "Morale messaging"), ("2", "Official framing"), ("3", "Battlefield claim")]
    assert keys(hands) == top
    hands.press("2")
    found = keys(hands)
    assert found[0] == ("", "Official framing")
    assert found[1] == ("1", "Euphemism")
    assert found[-1] == ("0", "no sub-tag")
    hands.press("1")
    assert keys(hands) == [*top, ("Space", "Euphemism")]
    hands.press("T")
    assert keys(hands)[:2] == [("", "Retag:"), top[0]]


def test_it_says_what_the_letters_mean(hands: Hands) -> None:
    without_digits(hands)
    hands.select(WORDS)
    assert keys(hands)[-1] == ("G", "more tags")
    hands.press("G")
    assert keys(hands) == [("A", "Battlefield claim")]


def without_digits(hands: Hands) -> None:
    """Take the digit of the third tag away, as if there were too many."""
    book = hands.project.codebook
    tags = tuple(replace(tag, key="") if tag.code == "claim" else tag for tag in book.tags)
    hands.project.codebook = Codebook(book.id, book.uid, book.name, book.version, book.source, tags)


def test_a_screen_reader_gets_it_as_well(hands: Hands) -> None:
    hands.select(WORDS)
    strip = hands.window.key_strip
    hands.wait(lambda: strip.accessibleName().startswith("1 Morale messaging, 2 Official"))


def test_without_an_article_it_is_empty(hands: Hands) -> None:
    hands.window.session.open_article(None)
    assert keys(hands) == []


@pytest.mark.parametrize(
    ("widths", "room", "limit"),
    [
        ([10, 20, 30], 60, 30),
        ([10, 20, 30], 50, 20),
        ([10, 40, 40], 50, 20),
        ([30, 30], 0, 0),
        ([], 10, 0),
    ],
)
def test_long_names_share_what_short_ones_leave(widths: list[int], room: int, limit: int) -> None:
    assert shared(widths, room) == limit
    assert sum(min(width, limit) for width in widths) <= max(room, 0)


@pytest.mark.parametrize("width", [40, 120, 300, 900])
def test_it_is_drawn_at_any_width(hands: Hands, width: int) -> None:
    hands.select(WORDS)
    strip = hands.window.key_strip
    strip.resize(width, strip.sizeHint().height())
    picture = strip.grab().toImage()
    edge = picture.copy(QRect(width - 3, 0, 3, picture.height()))
    colours = {edge.pixel(x, y) for x in range(3) for y in range(edge.height())}
    assert len(colours) == 1, "something is drawn up to the edge"


def test_names_are_whole_where_there_is_room(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.select(WORDS)
    drawn: list[str] = []

    def noted(text: str) -> str:
        drawn.append(text)
        return text

    monkeypatch.setattr("narrativetagger.ui.key_strip.isolated", noted)
    strip = hands.window.key_strip
    strip.resize(1200, strip.sizeHint().height())
    strip.grab()
    assert drawn == [hint.text for hint in strip.hints()]
