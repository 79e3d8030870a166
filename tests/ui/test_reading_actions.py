# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from tests.ui.conftest import Hands
from tests.ui.hands import FRENCH, UKRAINIAN, Answers

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import Status
from narrativetagger.core.logged_edits import LogFilter
from narrativetagger.project.history import History
from narrativetagger.ui.window import MainWindow

FRENCH_TITLE = FRENCH.partition("\n")[0]


def statuses(hands: Hands) -> list[Status]:
    return [article.status for article in hands.project.articles(hands.project.article_ids())]


def test_done_without_a_span_is_nothing_found_and_the_next_one_opens(hands: Hands) -> None:
    hands.press("Ctrl+Return")
    assert hands.said == f"Read, nothing found: {FRENCH_TITLE}"
    assert hands.text == UKRAINIAN
    assert statuses(hands) == ["done", "unread"]
    log = History(hands.project, LogFilter())
    places, _ = log.below(log.newest() + 1)
    assert log.edits(places)[0].kind == "nothing_found"


def test_undo_brings_article_and_status_back_and_says_so(hands: Hands) -> None:
    hands.press("Ctrl+Return")
    hands.press("Ctrl+Z")
    assert hands.text == FRENCH
    assert hands.said == f"Undone: Read, nothing found, in ‹{FRENCH_TITLE}›"
    assert statuses(hands) == ["unread", "unread"]
    hands.press("Ctrl+Shift+Z")
    assert statuses(hands) == ["done", "unread"]


def test_the_first_span_begins_an_article_and_its_undo_takes_both_back(hands: Hands) -> None:
    hands.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert statuses(hands) == ["unread", "unread"]
    hands.tag("trois villages", "3", "0")
    assert statuses(hands) == ["in_progress", "unread"]
    hands.press("Ctrl+Z")
    assert hands.spans() == []
    assert statuses(hands) == ["unread", "unread"]


def test_done_with_a_span_is_done(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    hands.press("Ctrl+Enter")
    assert hands.said == f"Done: {FRENCH_TITLE}"
    hands.press("Ctrl+Return")
    assert hands.said.endswith("No unread article is left in the list.")
    assert hands.text == UKRAINIAN
    assert statuses(hands) == ["done", "done"]


def test_unread_articles_are_gone_through_and_round_the_end(hands: Hands) -> None:
    hands.press("Ctrl+Shift+PgDown")
    assert hands.text == UKRAINIAN
    hands.press("Ctrl+Shift+PgDown")
    assert hands.text == FRENCH
    hands.press("Ctrl+Shift+PgUp")
    assert hands.text == UKRAINIAN
    hands.window.readings.set_status(1, "in_progress")
    hands.press("Ctrl+Shift+PgUp")
    assert hands.said == "No unread article is left in the list."
    assert hands.text == UKRAINIAN


def test_the_way_on_is_that_of_the_list(hands: Hands) -> None:
    hands.ask_for(ArticleOrder("arrival", descending=True), ArticleChoice())
    hands.press("Ctrl+PgDown")
    assert hands.said == "No more articles this way."
    hands.press("Ctrl+PgUp")
    assert hands.text == UKRAINIAN
    hands.ask_for(ArticleOrder(), ArticleChoice(language="uk"))
    hands.press("Ctrl+PgUp")
    assert hands.said == "No more articles this way."
    hands.press("Ctrl+Return")
    assert hands.said.endswith("No unread article is left in the list.")


@pytest.mark.parametrize("status", ["in_progress", "done", "unread"])
def test_the_menu_marks_and_shows_what_is_marked(hands: Hands, status: Status) -> None:
    hands.tag("trois villages", "3", "0")
    action = hands.window.actions_by_id[f"mark_{status}"]
    action.trigger()
    assert statuses(hands)[0] == status
    hands.window.menus["article"].aboutToShow.emit()
    marks = {
        name: hands.window.actions_by_id[f"mark_{name}"].isChecked()
        for name in ("unread", "in_progress", "done")
    }
    assert [name for name, on in marks.items() if on] == [status]


def test_nothing_happens_without_an_article(empty_window: MainWindow, answers: Answers) -> None:
    Hands(empty_window).press("Ctrl+Return", "Ctrl+Shift+PgDown", "Ctrl+Shift+PgUp")
    empty_window.readings.mark("done")
    empty_window.readings.set_status(1, "done")
    assert not empty_window.readings.has_status("done")
    assert answers.told == []
