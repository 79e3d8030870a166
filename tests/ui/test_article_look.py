# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from tests.ui.hands import Hands

from narrativetagger.core.article_lists import ArticleOrder
from narrativetagger.ui.article_columns import USUAL
from narrativetagger.ui.article_look import ArticleLook
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.session import Session
from narrativetagger.ui.window_state import WindowState


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path / "window.ini")


def make_look(session: Session, state: WindowState) -> ArticleLook:
    return ArticleLook(ArticleModel(session, session), state, session)


def test_it_begins_with_lines_and_has_columns_where_there_is_room(
    session: Session, state: WindowState
) -> None:
    look = make_look(session, state)
    assert set(look.columns) == set(USUAL)
    assert not look.in_cells
    look.measure(200)
    assert look.in_cells
    look.use_shape("lines")
    assert not look.in_cells
    look.use_shape("table")
    look.measure(10)
    assert look.in_cells


def test_what_was_chosen_is_there_at_the_next_start(session: Session, state: WindowState) -> None:
    look = make_look(session, state)
    look.use_shape("table")
    for column in (*USUAL, "words"):
        look.toggle_column(column)
    look.sort(ArticleOrder("title", descending=True))
    model = ArticleModel(session, session)
    again = ArticleLook(model, state, session)
    assert (again.shape, again.columns) == ("table", ("words",))
    assert model.order == ArticleOrder("title", descending=True)
    look.keep_widths({"words": 77, "outlet": 120})
    assert make_look(session, state).widths == {"words": 77, "outlet": 120}
    again.toggle_column("words")
    assert make_look(session, state).columns == ()


def test_a_state_that_makes_no_sense_is_as_none(session: Session, state: WindowState) -> None:
    for name in ("article_shape", "article_columns", "article_order", "article_widths"):
        state.keep_text(name, "nonsense")
    model = ArticleModel(session, session)
    look = ArticleLook(model, state, session)
    assert (look.shape, look.columns, model.order) == ("by_width", (), ArticleOrder())


def test_the_list_follows(hands: Hands) -> None:
    table = hands.widget(QTableView, "articles")
    header = table.horizontalHeader()
    height = table.rowHeight(0)
    assert not header.isVisible()
    hands.window.article_list.look.use_shape("table")
    assert header.isVisible()
    assert table.rowHeight(0) < height
    shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
    assert len(shown) == 1 + len(USUAL)
    hands.window.article_list.look.toggle_column("spans")
    assert [n for n in range(header.count()) if not header.isSectionHidden(n)] != shown
