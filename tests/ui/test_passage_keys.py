# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.ui.hands import FRENCH, Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste

SENTENCE = "L’Ukraine a repris lundi trois villages"
QUOTED = "Il ne s’agit pas d’une\u00a0retraite, mais d’un regroupement des forces"


def selected(hands: Hands) -> str | None:
    passage = hands.view.passage()
    return passage.of(hands.text) if passage else None


@pytest.fixture
def top(hands: Hands) -> Hands:
    """The caret at the beginning."""
    hands.press("Ctrl+Home")
    return hands


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("S", "L’armée recule"),
        ("S S", SENTENCE),
        ("S S W", "L’armée recule"),
        ("S S S D", "Il ne s’agit pas d’une\u00a0retraite"),
        ("S S S D D", "mais d’un regroupement des forces"),
        ("S S S D D A", "Il ne s’agit pas d’une\u00a0retraite"),
        ("Q", QUOTED),
        ("Q Q Shift+Q", QUOTED),
        ("Q D", "Il ne s’agit pas d’une\u00a0retraite"),
        ("Q Q Q Q", "Sauve-toi…"),
        ("P P", FRENCH.split("\n")[1].removesuffix(".")),
        ("P P O", "L’armée recule"),
        ("S S Shift+D", f"{SENTENCE}. « Il ne s’agit pas d’une\u00a0retraite"),
        ("S S Shift+S Shift+W", FRENCH[: FRENCH.index(".\n")]),
        ("S S Shift+D D", "mais d’un regroupement des forces"),
        ("Shift+P", "L’armée recule"),
        ("S S Shift+A", f"L’armée recule\n{SENTENCE}"),
    ],
)
def test_keys_choose_the_passage(top: Hands, keys: str, expected: str) -> None:
    top.press(*keys.split())
    assert selected(top) == expected


def test_the_end_is_told_and_nothing_is_lost(top: Hands) -> None:
    top.press("W")
    assert top.said == "Nothing more this way."
    top.press("Ctrl+End", "S", "Q", "Shift+Q", "S", "S", "S")
    assert top.said == "Nothing more this way."
    assert selected(top) is not None


def test_the_chosen_span_is_let_go_of(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    hands.press("S")
    assert hands.chosen() is None
    assert selected(hands) == SENTENCE
    hands.press("1", "0")
    assert hands.spans() == [("morale", SENTENCE), ("claim", "trois villages")]


def test_after_tagging_the_keys_go_on(top: Hands) -> None:
    top.press("S", "S", "3", "0", "S", "2", "0", "Q", "1")
    assert top.spans()[0] == ("claim", SENTENCE)
    assert len(top.spans()) == 3


def test_nothing_happens_without_an_article(hands: Hands) -> None:
    hands.window.session.open_article(None)
    hands.press("S", "D", "Q", "P", "Shift+S", "F")
    assert hands.view.passage() is None


def test_right_to_left_and_long_paragraphs(hands: Hands) -> None:
    text = "قال الناطق: «لا مفر، ولا نصر». ثم غادر د. أحمد!" + " Fin." * 2_000
    details = ArticleDetails(title="Arabic")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))
    hands.press("Q")
    assert selected(hands) == "لا مفر، ولا نصر"
    hands.press("D", "D", "S", "S")
    assert selected(hands) == "ثم غادر د. أحمد!"
