# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QTableView
from tests.ui.hands import Hands

from narrativetagger.project.analyst_edits import SetAnalystColour
from narrativetagger.ui.span_model import SpanModel
from narrativetagger.ui.who_tagged import Who, WhoTagged

WORDS = "regroupement des forces"


def test_of_one_alone_nothing_is_told(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    who = WhoTagged(hands.window.session, hands.window)
    assert who.of(hands.project.analyst.id) is None
    assert not hands.widget(QLabel, "analyst_colour").isVisible()


def test_others_are_named_and_colours_followed(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    first = hands.project.analyst
    hands.window.session.become("Marc")
    hands.tag("trois villages", "3", "0")
    who = WhoTagged(hands.window.session, hands.window)
    assert who.of(first.id) == Who(first.name, QColor(first.colour))
    mine = hands.project.analyst.id
    assert who.of(mine) == Who("", QColor(hands.project.analyst.colour))
    hands.window.session.push(SetAnalystColour(mine, "#123456"))
    assert who.of(mine) == Who("", QColor("#123456"))


def test_the_list_of_spans_shows_it(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    spans = hands.widget(QTableView, "spans")
    alone = spans.viewport().grab().toImage()
    hands.window.session.become("Marc")
    hands.tag("trois villages", "3", "0")
    hands.press("Esc")
    names = {spans.model().index(row, 0).data(SpanModel.WHO).name for row in range(2)}
    assert "" in names
    assert len(names) == 2
    rect = spans.visualRect(spans.model().index(0, 0))
    spot = spans.viewport().grab().toImage().pixelColor(rect.right() - 13, rect.top() + 12)
    assert spot != alone.pixelColor(rect.right() - 13, rect.top() + 12)


def test_the_card_shows_the_colour(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.window.session.become("Marc")
    hands.tag("trois villages", "3", "0")
    dot = hands.widget(QLabel, "analyst_colour")
    assert dot.isVisible()
    hands.press("Esc")
    assert not dot.isVisible()
