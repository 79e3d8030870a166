# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.hands import Hands

from narrativetagger.core.codebook import Codebook

WORDS = "regroupement des forces"


def test_a_digit_saves_at_once_and_the_passage_stays(hands: Hands) -> None:
    passage = hands.select(WORDS)
    hands.press("2")
    assert hands.spans() == [("framing", WORDS)]
    assert hands.chosen() == ("framing", WORDS)
    assert hands.view.passage() == passage


def test_a_second_digit_refines_in_one_undo_step(hands: Hands) -> None:
    hands.tag(WORDS, "2", "1")
    assert hands.spans() == [("framing.euphemism", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == []
    hands.press("Ctrl+Shift+Z")
    assert hands.spans() == [("framing.euphemism", WORDS)]


def test_two_sub_tags_on_the_same_words(hands: Hands) -> None:
    hands.tag(WORDS, "1", "3", "3", "7")
    assert hands.spans() == [("morale.defeat", WORDS), ("claim.outcome", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == [("morale.defeat", WORDS)]


def test_two_top_tags_on_the_same_words(hands: Hands) -> None:
    hands.tag(WORDS, "1", "0", "2")
    assert hands.spans() == [("morale", WORDS), ("framing", WORDS)]


def test_a_parent_that_is_there_is_shown_and_the_sub_tag_comes_beside_it(hands: Hands) -> None:
    hands.tag(WORDS, "1", "0")
    steps = hands.window.session.stack.count()
    hands.press("1")
    assert hands.window.session.stack.count() == steps
    assert hands.said == "Morale messaging is on this passage already."
    assert hands.view._flash_timer.isActive()
    hands.press("3")
    assert hands.spans() == [("morale", WORDS), ("morale.defeat", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == [("morale", WORDS)]


def test_a_sub_tag_that_is_there_is_shown_and_the_fresh_parent_goes(hands: Hands) -> None:
    hands.tag(WORDS, "1", "3")
    hands.press("1", "3")
    assert hands.spans() == [("morale.defeat", WORDS)]
    assert hands.chosen() == ("morale.defeat", WORDS)
    assert hands.said == "Admission of defeat is on this passage already."
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_a_digit_without_a_passage_says_so(hands: Hands) -> None:
    hands.press("1")
    assert hands.spans() == []
    assert hands.said == "Select a passage first, then tag it."


@pytest.mark.parametrize("words", [" ", "« ", ", "])
def test_a_passage_without_words_is_none(hands: Hands, words: str) -> None:
    hands.select(words)
    hands.press("1")
    assert hands.spans() == []
    assert hands.said == "Select a passage first, then tag it."


def test_a_digit_without_a_tag_says_so(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("9")
    assert hands.said == "No tag has the key 9 here."
    hands.press("3", "9")
    assert hands.spans() == [("claim", WORDS)]


@pytest.mark.parametrize(
    ("selected", "quote"),
    [
        (" « Il ne s’agit pas d’une\u00a0retraite, ", "Il ne s’agit pas d’une\u00a0retraite"),
        ("« Personne ne viendra nous chercher ! »", "Personne ne viendra nous chercher !"),
        ("“Sauve-toi…”, ", "Sauve-toi…"),
        (" le colonel 🇫🇷.\n", "le colonel 🇫🇷"),
    ],
)
def test_a_passage_is_trimmed(hands: Hands, selected: str, quote: str) -> None:
    hands.tag(selected, "2")
    assert hands.spans() == [("framing", quote)]


def test_spans_overlap_and_nest(hands: Hands) -> None:
    hands.tag("pas d’une\u00a0retraite", "2", "0")
    hands.tag("retraite, mais d’un regroupement", "2", "1")
    hands.tag("regroupement", "3", "0")
    assert hands.spans() == [
        ("framing", "pas d’une\u00a0retraite"),
        ("framing.euphemism", "retraite, mais d’un regroupement"),
        ("claim", "regroupement"),
    ]


def test_another_passage_ends_the_level(hands: Hands) -> None:
    hands.tag(WORDS, "1")
    hands.tag("trois villages", "3")
    assert hands.spans() == [("claim", "trois villages"), ("morale", WORDS)]


def test_esc_ends_the_level(hands: Hands) -> None:
    hands.tag(WORDS, "1")
    hands.press("Esc")
    assert hands.window.tag_keys.level is None
    assert hands.window.session.chosen is None
    assert hands.view.passage() is None


def test_undo_ends_the_level(hands: Hands) -> None:
    hands.tag(WORDS, "1")
    hands.press("Ctrl+Z", "2")
    assert hands.spans() == [("framing", WORDS)]


def test_retag_by_digits_is_one_step(hands: Hands) -> None:
    hands.tag(WORDS, "1", "0")
    hands.press("T", "2", "1")
    assert hands.spans() == [("framing.euphemism", WORDS)]
    assert hands.said.startswith("Retag")
    hands.press("Ctrl+Z")
    assert hands.spans() == [("morale", WORDS)]


def test_retag_keeps_the_note(hands: Hands) -> None:
    span = hands.tag(WORDS, "1", "0")
    hands.press("N", "x", "Esc", "T", "3", "0")
    changed = hands.window.session.chosen
    assert changed is not None
    assert (changed.id, changed.note) == (span.id, "x")


def test_retag_from_a_parent_to_its_own_sub_tag(hands: Hands) -> None:
    hands.tag(WORDS, "1", "0")
    hands.press("T", "1", "3")
    assert hands.spans() == [("morale.defeat", WORDS)]


def test_retag_onto_a_twin_folds_both_and_goes_on(hands: Hands) -> None:
    hands.tag(WORDS, "1", "0", "2", "0")
    hands.press("T", "1")
    assert hands.spans() == [("morale", WORDS)]
    hands.press("3")
    assert hands.spans() == [("morale.defeat", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == [("morale", WORDS), ("framing", WORDS)]


def test_retag_needs_a_span(hands: Hands) -> None:
    hands.press("T")
    assert hands.said == "Choose a span first, then retag it."
    assert not hands.window.tag_keys.retagging


def test_space_gives_the_last_tag_again(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("Space")
    assert hands.said == "Tag a passage first; then this repeats its tag."
    hands.press("2", "1")
    hands.select("trois villages")
    hands.press("Space")
    hands.select("nous chercher")
    hands.press("Space")
    assert {code for code, _quote in hands.spans()} == {"framing.euphemism"}
    assert len(hands.spans()) == 3
    hands.press("Ctrl+Z")
    assert len(hands.spans()) == 2


@pytest.fixture
def lettered(hands: Hands) -> Hands:
    """A passage selected, and a tag that has no digit."""
    book = hands.project.codebook
    tags = tuple(replace(tag, key="") if tag.code == "claim" else tag for tag in book.tags)
    hands.project.codebook = Codebook(book.id, book.uid, book.name, book.version, book.source, tags)
    hands.select(WORDS)
    return hands


def test_a_letter_behind_g_gives_a_tag_without_digit(lettered: Hands) -> None:
    lettered.press("G", "A", "0", "G", "Z")
    assert lettered.spans() == [("claim", WORDS)]
    assert lettered.said == "No tag has the letter Z here."


def test_letters_do_again_what_they_did_once_that_is_over(lettered: Hands) -> None:
    lettered.press("G", "Esc")
    assert not lettered.window.tag_keys.lettering
    lettered.press("S")
    assert lettered.spans() == []
    assert lettered.view.passage() is not None


def test_g_says_when_all_tags_have_a_digit(hands: Hands) -> None:
    hands.select(WORDS)
    hands.press("G")
    assert hands.said == "All tags here have a digit."
