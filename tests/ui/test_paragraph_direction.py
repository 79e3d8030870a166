# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.hands import FRENCH, Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.lists import check

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
SECOND = FRENCH.index("\n") + 1


def directions(hands: Hands) -> list[Qt.LayoutDirection]:
    document = hands.view.document()
    return [document.findBlockByNumber(row).textDirection() for row in range(document.blockCount())]


def test_the_paragraph_of_the_caret_is_turned_and_given_back(hands: Hands) -> None:
    hands.view.set_caret(SECOND + 4)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert directions(hands) == [LTR, RTL, LTR]
    assert hands.view.caret() == SECOND + 4
    hands.window.actions_by_id["paragraph_auto"].trigger()
    assert directions(hands) == [LTR, LTR, LTR]


def test_all_paragraphs_of_a_passage_are_turned_and_it_stays_selected(hands: Hands) -> None:
    passage = hands.select(FRENCH[5 : SECOND + 10])
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert directions(hands) == [RTL, RTL, LTR]
    assert hands.view.passage() == passage


def test_a_passage_that_ends_with_a_line_does_not_turn_the_next(hands: Hands) -> None:
    hands.select(FRENCH[2:SECOND])
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert directions(hands) == [RTL, LTR, LTR]


def test_it_is_kept_with_the_project_and_no_evidence(hands: Hands, project_path: Path) -> None:
    before = hands.project.store.row("SELECT count(*) FROM log")
    hands.view.set_caret(SECOND)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert hands.project.store.row("SELECT count(*) FROM log") == before
    hands.window.projects.open_samples()
    hands.window.projects.open_recent(project_path)
    assert directions(hands) == [LTR, RTL, LTR]
    assert check(project_path) == []


def test_nothing_is_told_of_a_caret_that_stays(hands: Hands) -> None:
    hands.tag("armée", "3", "0")
    hands.press("Esc")
    passage = hands.select(FRENCH[:SECOND])
    told: list[object] = []
    note: Callable[[object], None] = told.append
    for signal in (hands.view.caret_moved, hands.view.passage_changed, hands.view.spans_entered):
        signal.connect(note)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert hands.view.passage() == passage
    assert told == []


def test_all_paragraphs_of_a_long_text_are_turned_and_given_back(hands: Hands) -> None:
    text = "mot\n\n" * 5_000 + "fin"
    details = ArticleDetails(title="mot")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))
    hands.press("Ctrl+A")
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert set(directions(hands)) == {RTL}
    assert len(directions(hands)) == hands.text.count("\n") + 1
    hands.window.actions_by_id["paragraph_auto"].trigger()
    desk = hands.window.session.desk
    assert desk is not None
    assert desk.directions == {}
    assert hands.project.directions(desk.article.id) == {}


def test_the_place_stays_that_is_read(hands: Hands) -> None:
    text = "".join(f"{number} {'mot ' * 100}\n" for number in range(300))
    details = ArticleDetails(title="Long")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))
    place = text.index("\n150 ") + 1
    hands.view.set_caret(place)
    hands.view.centerCursor()
    before = hands.view.seen_passage()
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    after = hands.view.seen_passage()
    assert after.start == before.start < place < after.end
    assert hands.view.caret() == place


def test_spans_in_a_turned_paragraph_are_where_they_were(hands: Hands) -> None:
    span = hands.tag("trois villages", "3", "0")
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    hands.press("Esc")
    hands.click(span.start + 2)
    assert hands.chosen() == ("claim", "trois villages")
    assert hands.view.brackets(hands.view.document().findBlockByNumber(1)).mirrored


def test_copied_words_have_no_marks(hands: Hands) -> None:
    hands.view.set_caret(SECOND)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    passage = hands.select(FRENCH[: SECOND + 10])
    mime = hands.view.createMimeDataFromSelection()
    assert mime.text() == passage.of(FRENCH)


def test_a_project_that_is_looked_at_only_says_so(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands.project.store, "read_only", True)
    hands.window.actions_by_id["paragraph_rtl"].trigger()
    assert directions(hands) == [LTR, LTR, LTR]
    assert "read" in hands.said
