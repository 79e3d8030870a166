# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QTreeView
from tests.ui.hands import Hands, tag_id

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.project.edits import AddSpan
from narrativetagger.ui.log_model import LogModel
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.tag_model import TagModel
from narrativetagger.ui.window_state import WindowState

WORDS = "regroupement des forces"


@pytest.fixture
def two(hands: Hands) -> Hands:
    """A span by somebody else, one of one's own, in the window of the latter."""
    hands.tag(WORDS, "2", "1")
    hands.window.session.become("Marc")
    hands.tag("trois villages", "3", "0")
    hands.press("Esc")
    return hands


def counts(hands: Hands, code: str) -> tuple[int, int]:
    model = hands.widget(QTreeView, "tags").model()
    assert isinstance(model, TagModel)
    row = model.index_of(tag_id(hands.project, code)).data(TagModel.ROW)
    return row.spans, row.total


def seen(hands: Hands) -> int:
    """How many spans text and list have, which must be the same."""
    desk = hands.window.session.desk
    assert desk is not None
    assert hands.widget(QTableView, "spans").model().rowCount() == len(desk.spans)
    return len(desk.spans)


def test_spans_of_others_are_nowhere(two: Hands) -> None:
    assert seen(two) == 2
    two.window.actions_by_id["blind_mode"].trigger()
    assert seen(two) == 1
    assert two.said.startswith("Blind:")
    assert two.widget(QLabel, "blind").text() == "Blind"
    two.press("Ctrl+Home", "J", "J")
    assert two.chosen() == ("claim", "trois villages")
    two.wait(lambda: counts(two, "framing") == (0, 0))
    assert counts(two, "claim") == (1, 1)
    two.window.actions_by_id["blind_mode"].trigger()
    assert seen(two) == 2
    two.wait(lambda: counts(two, "framing") == (1, 1))


def test_what_is_tagged_blind_is_seen_and_taken_back(two: Hands) -> None:
    two.window.actions_by_id["blind_mode"].trigger()
    two.tag(WORDS, "2", "0")
    assert seen(two) == 2
    assert counts(two, "framing")[0] == 1
    two.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")  # The last of them is the other's.
    assert seen(two) == 0
    two.press("Ctrl+Shift+Z")
    assert seen(two) == 0


def test_who_is_new_sees_the_first_span_at_once(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.window.session.become("Ірина")
    hands.window.actions_by_id["blind_mode"].trigger()
    hands.tag("trois villages", "3", "0")
    assert seen(hands) == 1
    assert hands.chosen() == ("claim", "trois villages")


def test_it_is_kept_for_the_project(two: Hands, setup: Setup) -> None:
    two.window.actions_by_id["blind_mode"].trigger()
    assert WindowState(setup.paths.window_state).blind(two.project.uid)
    path = two.project.path
    two.window.session.take(None)
    assert not two.window.session.blind
    two.window.projects.open_or_create(path)
    assert two.window.session.blind
    assert two.project.analyst.name == "Marc"
    assert seen(two) == 1


def test_spans_of_others_that_come_later_are_kept_away_too(two: Hands) -> None:
    two.window.actions_by_id["blind_mode"].trigger()
    me = two.project.analyst
    passage = two.select("colonel")
    two.project.become("Olena")
    step = two.project.apply(
        AddSpan(two.project.article_ids()[0], passage, tag_id(two.project, "claim"))
    )
    two.project.analyst = me
    two.window.session.show(step.changes)
    assert seen(two) == 1


def test_an_article_that_is_done_shows_the_spans_of_others(two: Hands) -> None:
    two.window.actions_by_id["blind_mode"].trigger()
    listed = two.window.article_list.model
    assert listed.index(0, 0).data(listed.ARTICLE).spans == 1  # One's own.
    two.window.actions_by_id["mark_done"].trigger()
    assert seen(two) == 2
    assert listed.index(0, 0).data(listed.ARTICLE).spans == 2
    two.press("Ctrl+Z")
    assert seen(two) == 1
    assert listed.index(0, 0).data(listed.ARTICLE).spans == 1
    two.tag(WORDS, "1", "0")
    assert listed.index(0, 0).data(listed.ARTICLE).spans == 2


def test_no_list_of_articles_tells_of_others(two: Hands) -> None:
    listed = two.window.article_list.model
    framing = ArticleChoice(tag_id=tag_id(two.project, "framing"))

    def found() -> int:
        listed.ask(ArticleOrder(), framing)
        listed.ask_again()
        two.wait(lambda: not listed.searching)
        return listed.rowCount()

    assert found() == 1
    two.window.actions_by_id["blind_mode"].trigger()
    assert found() == 0
    two.window.actions_by_id["mark_done"].trigger()
    assert found() == 1


def test_the_log_tells_of_nobody_else(two: Hands) -> None:
    two.window.trust.show_log()
    box = two.window.findChild(QComboBox, "log_analysts")
    assert [box.itemText(row) for row in range(box.count())] == ["All analysts", "Olena", "Marc"]
    two.window.actions_by_id["blind_mode"].trigger()
    assert [box.itemText(row) for row in range(box.count())] == ["Marc"]
    model = two.window.findChild(QTableView, "log").model()
    two.wait(lambda: not model.searching)
    who = {model.index(row, LogModel.WHO).data() for row in range(model.rowCount())}
    assert {name.strip("\u2068\u2069") for name in who} == {"Marc"}


def test_each_analyst_has_read_as_far_as_they_have(two: Hands) -> None:
    listed = two.window.article_list.model
    two.window.actions_by_id["mark_done"].trigger()
    head = two.widget(QLabel, "article_list_head")
    assert head.text() == "1 of 2 done"
    two.window.session.become("Olena")
    two.wait(lambda: not listed.searching)
    assert head.text() == "0 of 2 done"
    assert listed.index(0, 0).data(listed.ARTICLE).status == "in_progress"
    two.press("Ctrl+Z")  # Of what Marc did.
    assert head.text() == "0 of 2 done"
    two.window.session.become("Marc")
    two.wait(lambda: not listed.searching)
    assert head.text() == "0 of 2 done"
