# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTreeView
from tests.ui.hands import Hands, tag_id

from narrativetagger.project.edits import AddSpan, RemoveArticle
from narrativetagger.ui.tag_model import TagModel

WORDS = "regroupement des forces"


def counts(hands: Hands, code: str) -> tuple[int, int]:
    """How many spans a tag has here and in the project, as the panel shows them."""
    model = hands.widget(QTreeView, "tags").model()
    assert isinstance(model, TagModel)
    row = model.index_of(tag_id(hands.project, code)).data(TagModel.ROW)
    return row.spans, row.total


@pytest.fixture
def counted(hands: Hands) -> Hands:
    """A project that has a span in each article, counted after it was opened again."""
    first, second = hands.project.article_ids()
    hands.tag(WORDS, "2", "1")
    passage = hands.select("villages")
    hands.project.apply(AddSpan(second, passage, tag_id(hands.project, "framing")))
    path = hands.project.path
    hands.window.session.take(None)
    hands.window.projects.open_or_create(path)
    hands.window.session.open_article(first)
    hands.wait(lambda: counts(hands, "framing")[1] == 2)
    return hands


def test_a_project_is_counted_a_moment_after_it_was_opened(counted: Hands) -> None:
    assert counts(counted, "framing") == (1, 2)
    assert counts(counted, "framing.euphemism") == (1, 1)
    assert counts(counted, "claim") == (0, 0)


def test_counts_follow_each_edit(counted: Hands) -> None:
    counted.tag("trois villages", "2", "0")
    assert counts(counted, "framing") == (2, 3)
    counted.press("T", "3", "0")
    assert (counts(counted, "framing"), counts(counted, "claim")) == ((1, 2), (1, 1))
    counted.press("Ctrl+Z", "Ctrl+Z")
    assert (counts(counted, "framing"), counts(counted, "claim")) == ((1, 2), (0, 0))


def test_an_article_takes_its_spans_with_it_and_brings_them_back(counted: Hands) -> None:
    second = counted.project.article_ids()[1]
    counted.window.session.push(RemoveArticle(second))
    counted.wait(lambda: counts(counted, "framing") == (1, 1))
    counted.press("Ctrl+Z")
    counted.wait(lambda: counts(counted, "framing")[1] == 2)


def test_without_a_project_nothing_is_counted(counted: Hands) -> None:
    counted.window.session.take(None)
    assert not counted.window.tag_panel._model._totals.counts
    assert not counted.window.tag_panel._model._totals._soon.isActive()
