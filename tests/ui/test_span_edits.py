# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui.hands import FRENCH, Hands

WORDS = "regroupement des forces"


@pytest.fixture
def span(hands: Hands) -> Hands:
    """A span, chosen."""
    hands.tag(WORDS, "2", "0")
    return hands


def test_a_span_is_split_at_the_caret(span: Hands) -> None:
    span.press("Y")
    assert span.said == "Put the caret inside the chosen span, where it shall be split."
    span.view.set_caret(FRENCH.index(" des forces"))
    span.press("Y")
    assert span.spans() == [("framing", "regroupement"), ("framing", "des forces")]
    assert span.said == "Split: Official framing"
    span.press("Ctrl+Z")
    assert span.spans() == [("framing", WORDS)]


def test_a_half_without_words_is_none(hands: Hands) -> None:
    hands.tag("chercher !", "1", "0")
    hands.view.set_caret(FRENCH.index("chercher") + 3)
    hands.press("Y")
    assert hands.spans() == [("morale", "che"), ("morale", "rcher !")]


def test_a_span_is_merged_with_the_nearest_of_its_tag(span: Hands) -> None:
    span.press("M")
    assert span.said == "No other span of this tag and analyst stands in this paragraph."
    span.tag("trois villages", "2", "0")
    span.tag("retraite", "2", "0")
    span.tag("nous chercher", "2", "0")
    span.tag("Il ne s’agit", "3", "0")
    span.press("K", "K", "J", "J")
    assert span.chosen() == ("framing", "retraite")
    span.press("M")
    assert span.chosen() == ("framing", "retraite, mais d’un regroupement des forces")
    passage = span.view.passage()
    assert passage is not None
    assert passage.of(FRENCH) == "retraite, mais d’un regroupement des forces"
    assert len(span.spans()) == 4
    span.press("Ctrl+Z")
    assert len(span.spans()) == 5


def test_a_doubt_is_raised_and_lifted(span: Hands) -> None:
    remark = span.widget(QLineEdit, "remark")
    assert not remark.isVisible()
    span.press("X")
    assert span.said == "In doubt: Official framing"
    assert remark.isVisible()
    assert span.view.hasFocus()
    span.press("X")
    assert span.said == "No longer in doubt: Official framing"
    assert not remark.isVisible()


def test_a_remark_on_a_doubt_is_kept(span: Hands) -> None:
    span.press("Shift+X")
    assert span.widget(QLineEdit, "remark").hasFocus()
    span.type("Qui parle ? 1")
    span.press("Return")
    assert span.view.hasFocus()
    chosen = span.window.session.chosen
    assert chosen is not None
    assert (chosen.flag, chosen.flag_note, chosen.note) == (1, "Qui parle ? 1", "")
    span.press("Ctrl+Z", "Ctrl+Z")
    chosen = span.window.session.chosen
    assert chosen is not None
    assert (chosen.flag, chosen.flag_note) == (0, "")


def test_an_example_is_chosen(span: Hands) -> None:
    span.press("E")
    assert span.said == "Model example: Official framing"
    chosen = span.window.session.chosen
    assert chosen is not None
    assert chosen.star == 1
    span.press("E")
    assert span.said == "No longer a model example: Official framing"


def test_doubts_are_gone_through_in_all_articles(span: Hands) -> None:
    span.press("X")
    span.tag("trois villages", "3", "0")
    span.press("X")
    span.press("Ctrl+PgDown")
    span.tag("27 одиниць", "3", "0")
    span.press("X", "Shift+U")
    assert span.chosen() == ("framing", WORDS)
    span.press("Shift+U")
    assert span.chosen() == ("claim", "trois villages")
    span.press("Shift+U")
    assert span.said == "No more doubts this way."
    span.press("U", "U")
    assert span.chosen() == ("claim", "27 одиниць")


@pytest.mark.parametrize("key", ["Y", "M", "X", "Shift+X", "E"])
def test_keys_without_a_span_say_so(hands: Hands, key: str) -> None:
    hands.press(key)
    assert hands.said == "Choose a span first."
    assert hands.window.session.stack.count() == 0
