# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from tests.ui.hands import FRENCH, Hands

UP_TO = "Il ne s’agit pas d’une\u00a0retraite, mais"


def selected(hands: Hands) -> str | None:
    passage = hands.view.passage()
    return passage.of(hands.text) if passage else None


@pytest.fixture
def jump(hands: Hands) -> Hands:
    hands.press("Ctrl+Home", "F")
    assert hands.widget(QLineEdit, "jump_letters").hasFocus()
    return hands


def test_the_passage_runs_from_the_word_to_the_end_of_its_clause(jump: Hands) -> None:
    jump.type("rep")
    jump.wait(lambda: selected(jump) is not None)
    assert selected(jump) == "repris lundi trois villages"
    jump.press("Return")
    assert jump.view.hasFocus()
    assert not jump.window.jumping.isVisible()
    assert selected(jump) == "repris lundi trois villages"


def test_accents_and_case_need_not_be_typed(jump: Hands) -> None:
    jump.type("ecrit")
    assert selected(jump) == "écrit un soldat"


def test_a_word_behind_an_elision_begins_there(jump: Hands) -> None:
    jump.type("ukr")
    assert selected(jump) == "Ukraine a repris lundi trois villages"


def test_only_beginnings_count(jump: Hands) -> None:
    jump.type("kraine")
    assert selected(jump) is None
    assert jump.widget(QLabel, "jump_count").text() == "no such word"


def test_tab_goes_on_and_round(jump: Hands) -> None:
    jump.type("so")
    found = [selected(jump)]
    jump.press("Tab")
    found.append(selected(jump))
    assert found == ["soldat", "soldat"]
    assert jump.widget(QLabel, "jump_count").text() == "1 / 1"
    jump.widget(QLineEdit, "jump_letters").clear()
    jump.type("d")
    first = selected(jump)
    jump.press("Tab")
    assert selected(jump) != first
    jump.press("Shift+Tab")
    assert selected(jump) == first
    jump.press("Shift+Tab", "Tab")
    assert selected(jump) == first


def test_a_digit_ends_the_jump_and_tags(jump: Hands) -> None:
    jump.type("pers")
    jump.press("1")
    assert jump.spans() == [("morale", "Personne ne viendra nous chercher !")]
    assert jump.view.hasFocus()


def test_esc_takes_the_jump_back(hands: Hands) -> None:
    passage = hands.select("trois villages")
    hands.press("F")
    hands.type("pers")
    assert hands.view.passage() != passage
    hands.press("Esc")
    assert hands.view.passage() == passage
    hands.press("Ctrl+Home", "F")
    hands.type("pers")
    hands.press("Esc")
    assert (hands.view.passage(), hands.view.caret()) == (None, 0)


def test_esc_chooses_again_the_span_that_was_chosen(hands: Hands) -> None:
    hands.select("trois villages")
    hands.press("1", "F")
    chosen = hands.window.session.chosen
    hands.type("pers")
    assert chosen is not None
    assert hands.window.session.chosen is None
    hands.press("Esc")
    assert hands.window.session.chosen == chosen
    hands.press("Delete")
    assert hands.spans() == []


def test_the_end_is_jumped_to_likewise(jump: Hands) -> None:
    jump.type("il")
    jump.press("Shift+F")
    jump.type("mais")
    assert selected(jump) == UP_TO
    jump.press("Return", "2", "0", "Shift+F")
    jump.type("col")
    assert selected(jump) == FRENCH[FRENCH.index("Il ne") : FRENCH.index(" 🇫🇷")]


def test_before_the_beginning_the_end_is_the_beginning(hands: Hands) -> None:
    hands.select("villages")
    hands.press("Shift+F")
    hands.type("lundi")
    assert selected(hands) == "lundi trois "


def test_it_goes_when_the_text_is_clicked_or_another_article_opened(jump: Hands) -> None:
    jump.type("rep")
    jump.view.setFocus()
    assert not jump.window.jumping.isVisible()
    jump.press("F")
    jump.press("Ctrl+Home")
    jump.window.session.open_article(jump.project.article_ids()[1])
    assert not jump.window.jumping.isVisible()
    jump.view.setFocus()
    jump.press("F")
    jump.type("бри")
    assert selected(jump) is None
    jump.widget(QLineEdit, "jump_letters").clear()
    jump.type("пят")
    assert selected(jump) == "п’ять днів знищено 27 одиниць 🪖"
