# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from tests.ui.hands import Hands

WORDS = "regroupement des forces"


def texts(hands: Hands) -> list[str]:
    labels = hands.window.span_card.findChildren(QLabel)
    return [label.text() for label in labels if label.objectName() != "analyst_colour"]


def note_of(hands: Hands, words: str) -> str:
    spans = hands.project.spans(hands.project.article_ids()[0])
    return next(span.note for span in spans if span.quote == words)


def write(hands: Hands, text: str) -> None:
    hands.press("N")
    hands.type(text)


def test_it_tells_what_the_chosen_span_is(hands: Hands) -> None:
    assert texts(hands) == ["No span chosen", ""]
    assert not hands.widget(QPlainTextEdit, "note").isEnabled()
    span = hands.tag(WORDS, "2", "1")
    assert texts(hands) == [
        "Official framing › Euphemism",
        f"\u2068Olena\u2069 · 2026-11-22 · {span.start}–{span.end}",
    ]
    hands.press("Esc")
    assert texts(hands) == ["No span chosen", ""]


@pytest.mark.parametrize("leave", ["Esc", "Ctrl+Return", "Ctrl+Enter", "Tab"])
def test_a_note_is_saved_when_it_is_left(hands: Hands, leave: str) -> None:
    hands.tag(WORDS, "2", "0")
    write(hands, "слово l’état")
    hands.press(leave)
    assert note_of(hands, WORDS) == "слово l’état"
    assert hands.window.session.label_at(1) == "Note on Official framing"


def test_a_note_is_one_step(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    write(hands, "abc")
    hands.press("Esc", "Ctrl+Z")
    assert note_of(hands, WORDS) == ""
    assert hands.widget(QPlainTextEdit, "note").toPlainText() == ""
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_an_unchanged_note_is_no_step(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("N", "Esc")
    assert hands.window.session.stack.count() == 1


def test_a_note_goes_to_its_own_span_when_another_is_clicked(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.tag("trois villages", "3", "0")
    write(hands, "abc")
    hands.click(hands.text.index(WORDS) + 3)
    assert note_of(hands, "trois villages") == "abc"
    assert note_of(hands, WORDS) == ""
    assert hands.chosen() == ("framing", WORDS)
    assert hands.widget(QPlainTextEdit, "note").toPlainText() == ""


def test_a_note_goes_to_its_own_span_when_another_article_is_opened(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    write(hands, "abc")
    hands.window.session.open_article(hands.project.article_ids()[1])
    assert note_of(hands, WORDS) == "abc"
    hands.press("Ctrl+Z")
    assert hands.title == "L’armée recule"
    assert note_of(hands, WORDS) == ""
