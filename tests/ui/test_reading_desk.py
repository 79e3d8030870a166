# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from tests.ui.hands import FRENCH, UKRAINIAN, Hands

from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Mark

WORDS = "regroupement des forces"


def test_a_click_on_one_span_chooses_it_and_one_on_a_stack_asks_which(hands: Hands) -> None:
    hands.tag("mais d’un regroupement des forces", "2", "0")
    hands.tag(WORDS, "3", "0")
    hands.press("Esc")
    hands.click(FRENCH.index("mais") + 1)
    outer = ("framing", "mais d’un regroupement des forces")
    assert hands.chosen() == outer
    asked: list[int] = []

    def note(spans: list[Mark]) -> None:
        asked.append(len(spans))

    hands.window.desk.stack_clicked.connect(note)
    hands.click(FRENCH.index(WORDS) + 2)
    assert (asked, hands.chosen()) == ([2], outer)


def test_a_click_beside_all_spans_lets_go(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.click(3)
    assert hands.chosen() is None


def test_a_chosen_span_is_retagged_after_a_click(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("Esc")
    hands.click(FRENCH.index(WORDS) + 2)
    hands.press("T", "3", "7")
    assert hands.spans() == [("claim.outcome", WORDS)]


def test_word_steps_over_elision_and_apostrophe(hands: Hands) -> None:
    hands.press("Ctrl+Home")
    stops = []
    for _ in range(4):
        hands.press("Ctrl+Right")
        stops.append(FRENCH[hands.view.caret() :].split()[0])
    assert stops == ["armée", "recule", "L’Ukraine", "L’Ukraine"]
    hands.press("Ctrl+Right")
    assert FRENCH[hands.view.caret() :].startswith("Ukraine")
    hands.press("Ctrl+PgDown", "Ctrl+Home")
    stops = []
    for _ in range(5):
        hands.press("Ctrl+Right")
        stops.append(UKRAINIAN[hands.view.caret() :].split()[0])
    assert stops[-3:] == ["п’ять", "днів", "знищено"]
    hands.press("Ctrl+Left", "Ctrl+Left")
    assert UKRAINIAN[hands.view.caret() :].startswith("п’ять")


def test_the_place_in_each_article_is_kept(hands: Hands) -> None:
    hands.view.set_caret(40)
    hands.press("Ctrl+PgDown")
    hands.view.set_caret(10)
    hands.press("Ctrl+PgUp")
    assert hands.view.caret() == 40
    hands.press("Ctrl+PgDown")
    assert hands.view.caret() == 10


def test_the_place_is_written_when_the_caret_rests(hands: Hands) -> None:
    hands.view.set_caret(40)
    article_id = hands.project.article_ids()[0]
    assert hands.project.position(article_id) == 0
    hands.wait(lambda: hands.project.position(article_id) == 40)


def test_spans_that_come_and_go_are_drawn(hands: Hands) -> None:
    before = hands.view.grab().toImage()
    hands.tag(WORDS, "2", "0")
    hands.press("Esc", "Ctrl+Home")
    with_span = hands.view.grab().toImage()
    assert with_span != before
    passage = Passage(FRENCH.index(WORDS), FRENCH.index(WORDS) + len(WORDS))
    assert [span.passage for span in hands.view.spans_at(passage.start)] == [passage]
    hands.press("Ctrl+Z")
    assert hands.view.spans_at(passage.start) == []


def test_a_citation_is_copied(hands: Hands) -> None:
    hands.select("trois villages")
    hands.press("Ctrl+Shift+C")
    assert "trois villages" in QGuiApplication.clipboard().text()
    assert hands.said.startswith("Copied: ")


def test_the_chosen_span_is_cited_when_no_words_are_selected(hands: Hands) -> None:
    span = hands.tag("trois villages", "3", "0")
    hands.view.set_caret(0)
    hands.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().endswith(f"{span.start}–{span.end}]")


def test_without_words_there_is_nothing_to_cite(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("before")
    hands.press("Esc", "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "before"
    assert "Select a passage" in hands.said
