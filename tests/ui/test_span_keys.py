# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.ui.hands import FRENCH, Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste

WORDS = "regroupement des forces"
QUOTED = "Il ne s’agit pas d’une\u00a0retraite"


@pytest.fixture
def three(hands: Hands) -> Hands:
    """Three spans, the caret at the beginning, none chosen."""
    hands.tag("trois villages", "3", "0")
    hands.tag(QUOTED, "2", "0")
    hands.tag("retraite", "1", "0")
    hands.press("Esc", "Ctrl+Home")
    return hands


def test_next_and_previous_go_in_reading_order(three: Hands) -> None:
    seen = []
    for key in ("J", "J", "J", "J", "K", "K", "K"):
        three.press(key)
        seen.append(three.chosen())
    first, second, third = (
        ("claim", "trois villages"),
        ("framing", QUOTED),
        ("morale", "retraite"),
    )
    assert seen == [first, second, third, third, second, first, first]
    assert three.said == "No more spans this way."


def test_the_chosen_span_is_selected_and_seen(three: Hands) -> None:
    three.press("J", "J")
    passage = three.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == QUOTED


def test_next_goes_on_from_the_caret(three: Hands) -> None:
    three.view.set_caret(FRENCH.index("trois villages") + 3)
    three.press("J")
    assert three.chosen() == ("framing", QUOTED)


def test_edges_move_by_words_and_characters(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    moves = []
    for chord in (
        "Ctrl+]",
        "Shift+]",
        "]",
        "Ctrl+[",
        "[",
        "Shift+[",
        "Ctrl+Shift+]",
        "Ctrl+Shift+[",
    ):
        hands.press(chord)
        moves.append(hands.spans()[0][1])
    assert moves == [
        "regroupement des",
        "regroupement de",
        "regroupement des",
        "un regroupement des",
        "’un regroupement des",
        "un regroupement des",
        "un regroupement",
        "regroupement",
    ]


def test_in_lines_from_right_to_left_edges_are_where_they_are_seen(hands: Hands) -> None:
    text = "قال الناطق إن القوات with Latin انسحبت أمس"
    details = ArticleDetails(title="Arabic")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))
    hands.tag("القوات", "2", "0")
    moves = []
    for chord in ("Ctrl+[", "Ctrl+Shift+[", "Ctrl+]", "Ctrl+Shift+]", "Shift+[", "["):
        hands.press(chord)
        moves.append(hands.chosen())
    quotes = [found[1] for found in moves if found is not None]
    assert quotes == [
        "القوات with",
        "القوات",
        "إن القوات",
        "القوات",
        "القوا",
        "القوات",
    ]


def test_a_paragraph_turned_by_hand_turns_its_edges(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    hands.press("Ctrl+]")
    assert hands.chosen() == ("claim", "lundi trois villages")


def test_an_edge_moved_by_hand_overrides_the_trim(hands: Hands) -> None:
    hands.tag(QUOTED, "2", "0")
    hands.press("[", "[")
    assert hands.spans() == [("framing", f"« {QUOTED}")]


def test_an_edge_splits_no_cluster(hands: Hands) -> None:
    hands.tag("le colonel ", "2", "0")
    hands.press("]", "]")
    assert hands.spans() == [("framing", "le colonel 🇫🇷")]


def test_repeated_moves_are_one_step(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("]", "]", "]")
    hands.press("Ctrl+Z")
    assert hands.spans() == [("framing", WORDS)]


def test_moves_of_the_other_edge_are_another_step(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("]", "Shift+[")
    hands.press("Ctrl+Z")
    assert hands.spans() == [("framing", f"{WORDS} ")]


def test_moves_after_an_undo_are_a_step_of_their_own(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("]", "Ctrl+Z", "]", "Ctrl+Z")
    assert hands.spans() == [("framing", WORDS)]
    hands.press("Ctrl+Z")
    assert hands.spans() == []


def test_the_passage_follows_the_edge_and_takes_the_next_tag(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    hands.press("Ctrl+]", "Ctrl+]", "3", "0")
    assert hands.spans() == [("framing", WORDS), ("claim", WORDS)]


def test_an_edge_moved_onto_a_twin_folds_both(hands: Hands) -> None:
    hands.tag("des forces", "2", "0")
    hands.tag(WORDS, "2", "0")
    hands.press("Ctrl+Shift+[")
    assert hands.spans() == [("framing", "des forces")]
    assert hands.chosen() == ("framing", "des forces")
    hands.press("Ctrl+Z")
    assert hands.spans() == [("framing", WORDS), ("framing", "des forces")]


@pytest.mark.parametrize("chord", ["Shift+[", "Shift+]", "Ctrl+Shift+]"])
def test_a_span_keeps_a_character(hands: Hands, chord: str) -> None:
    hands.tag("L", "2", "0")
    hands.press(chord)
    assert hands.spans() == [("framing", "L")]
    assert hands.said == "The edge cannot go further."


def test_an_edge_stops_at_the_ends_of_the_text(hands: Hands) -> None:
    hands.tag("L’armée", "2", "0")
    hands.press("[")
    assert hands.said == "The edge cannot go further."
    hands.tag("il se tait", "3", "0")
    hands.press("]", "]")
    assert hands.said == "The edge cannot go further."
    assert hands.spans()[1] == ("claim", "il se tait.")


@pytest.mark.parametrize("chord", ["Del", "Backspace"])
def test_a_span_is_deleted(hands: Hands, chord: str) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press(chord)
    assert hands.spans() == []
    assert hands.chosen() is None
    assert hands.said == "Deleted: Official framing"
    hands.press("Ctrl+Z")
    assert hands.spans() == [("framing", WORDS)]


@pytest.mark.parametrize(
    ("chord", "said"),
    [
        ("]", "Choose a span or select a passage first, then move its edges."),
        ("Del", "Choose a span first, then delete it."),
        ("N", "Choose a span first, then write its note."),
        ("J", "No more spans this way."),
    ],
)
def test_keys_without_a_span_say_so(hands: Hands, chord: str, said: str) -> None:
    hands.press(chord)
    assert hands.said == said
    assert hands.window.session.stack.count() == 0


def test_others_of_the_same_tag_are_reached_directly(three: Hands) -> None:
    three.tag("forces", "3", "0")
    three.press("Esc", "Shift+J")
    assert three.said == "Choose a span first, then go to others of its tag."
    three.press("Ctrl+Home", "J", "Shift+J")
    assert three.chosen() == ("claim", "forces")
    three.press("Shift+J")
    assert three.said == "No more spans this way."
    three.press("Shift+K")
    assert three.chosen() == ("claim", "trois villages")


def test_spans_on_the_same_words_are_chosen_in_turn(three: Hands) -> None:
    three.view.set_caret(FRENCH.index("retraite") + 1)
    seen = []
    for _ in range(3):
        three.press("V")
        seen.append(three.chosen())
    assert seen == [("framing", QUOTED), ("morale", "retraite"), ("framing", QUOTED)]
    three.press("Esc", "Ctrl+End", "V")
    assert three.said == "No span at the caret."


def test_edges_move_by_clauses(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    moves = []
    for chord in ("Alt+]", "Alt+[", "Alt+[", "Alt+Shift+[", "Alt+Shift+]"):
        hands.press(chord)
        moves.append(hands.spans()[0][1])
    clause = "mais d’un regroupement des forces"
    assert moves == [
        "regroupement des forces",
        clause,
        f"{QUOTED}, {clause}",
        clause,
        clause,
    ]
    assert hands.said == "The edge cannot go further."
    hands.press("Alt+]", "Alt+Shift+]")
    assert hands.spans()[0][1] == clause


def test_without_a_span_the_edges_of_the_passage_move(hands: Hands) -> None:
    hands.select("trois villages")
    hands.press("Ctrl+[", "Ctrl+Shift+]", "Shift+]")
    passage = hands.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == "lundi troi"
    assert hands.spans() == []
