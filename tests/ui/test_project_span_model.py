# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView
from tests.ui.hands import Hands, make_project, still_sources

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project import span_lists
from narrativetagger.ui import project_span_model
from narrativetagger.ui.project_span_model import ProjectSpanModel
from narrativetagger.ui.span_model import SpanModel

BROKEN = QT_TRANSLATE_NOOP("messages", "The disk does not answer.")


def model_of(hands: Hands) -> ProjectSpanModel:
    model = hands.widget(QTableView, "spans").model()
    assert isinstance(model, ProjectSpanModel)
    return model


def quotes(hands: Hands) -> list[str]:
    model = model_of(hands)
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def found(hands: Hands, wanted: list[str]) -> bool:
    return not model_of(hands).searching and quotes(hands) == wanted


@pytest.fixture
def all_spans(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Two spans in the first article, one in the second, which is open; all are listed."""
    monkeypatch.setattr(span_lists, "SLICE", 1)
    monkeypatch.setattr(project_span_model, "PAGE", 2)
    hands.tag("retraite", "2", "1")
    hands.tag("trois villages", "3", "0")
    hands.press("Ctrl+PgDown")
    hands.tag("знищено", "1", "0")
    hands.press("Ctrl+Shift+L")
    hands.wait(lambda: found(hands, ["trois villages", "retraite", "знищено"]))
    return hands


def test_it_lists_the_spans_of_all_articles(all_spans: Hands) -> None:
    table = all_spans.widget(QTableView, "spans")
    assert table.hasFocus()
    heads = [label.text() for label in all_spans.window.span_list.findChildren(QLabel)]
    assert "3 spans in all articles" in heads
    index = table.model().index(1, 0)
    title = all_spans.project.article(all_spans.project.article_ids()[0]).details.title
    assert title in index.data(SpanModel.NAME)
    assert "retraite" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert title in index.data(Qt.ItemDataRole.AccessibleTextRole)
    all_spans.press("Ctrl+Shift+L")
    assert table.model().rowCount() == 1


def test_a_span_of_another_article_opens_it(all_spans: Hands) -> None:
    table = all_spans.widget(QTableView, "spans")
    all_spans.click_row("spans", table.model().index(1, 0))
    assert all_spans.chosen() == ("framing.euphemism", "retraite")
    assert table.currentIndex().row() == 1
    all_spans.return_to_article()
    all_spans.press("K")
    assert table.currentIndex().row() == 0


def test_an_article_that_cannot_be_read_is_told_of(
    all_spans: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(BROKEN)

    monkeypatch.setattr(all_spans.project.__class__, "marks", refuse)
    before = all_spans.title
    table = all_spans.widget(QTableView, "spans")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert all_spans.title == before
    assert all_spans.chosen() is None


def test_what_changes_is_shown_and_what_is_new_comes(all_spans: Hands) -> None:
    all_spans.press("Esc")
    assert all_spans.view.hasFocus()
    all_spans.press("Ctrl+Home", "J", "X")
    line = model_of(all_spans).index(2, 0).data(SpanModel.SPAN)
    assert line.flag == 1
    assert "doubt" in model_of(all_spans).index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    all_spans.tag("одиниць", "3", "0")
    all_spans.wait(lambda: model_of(all_spans).rowCount() == 4)
    all_spans.press("Ctrl+Z")
    assert model_of(all_spans).index(3, 0).data(SpanModel.SPAN) is None
    assert model_of(all_spans).index(3, 0).data() is None
    all_spans.widget(QTableView, "spans").viewport().grab()
    all_spans.wait(lambda: model_of(all_spans).rowCount() == 3)


def test_words_and_orders_hold_for_all(all_spans: Hands) -> None:
    chosen = all_spans.window.span_list.filter
    chosen.open_words()
    all_spans.type("RETR")
    all_spans.wait(lambda: found(all_spans, ["retraite"]))
    all_spans.press("Esc")
    all_spans.wait(lambda: found(all_spans, ["trois villages", "retraite", "знищено"]))
    assert not all_spans.widget(QLineEdit, "span_words").isVisible()
    chosen._set("order", "tag")
    all_spans.wait(lambda: found(all_spans, ["знищено", "retraite", "trois villages"]))


def test_several_are_marked_and_deleted_at_once(all_spans: Hands) -> None:
    table = all_spans.widget(QTableView, "spans")
    table.selectAll()
    assert len(all_spans.window.session.marked) == 3
    all_spans.press("Delete")
    all_spans.wait(lambda: found(all_spans, []))
    assert all_spans.window.session.marked == ()
    all_spans.press("Ctrl+Z")
    all_spans.wait(lambda: found(all_spans, ["trois villages", "retraite", "знищено"]))


def test_blind_analysts_see_their_own(all_spans: Hands) -> None:
    all_spans.window.session.set_blind(on=True)
    all_spans.window.session.become("Aline")
    all_spans.wait(lambda: found(all_spans, []))
    all_spans.window.session.set_blind(on=False)
    all_spans.wait(lambda: found(all_spans, ["trois villages", "retraite", "знищено"]))


def test_another_project_is_listed_by_article_again(all_spans: Hands, tmp_path: Path) -> None:
    all_spans.window.session.take(make_project(tmp_path / "other.ntag", still_sources()))
    table = all_spans.widget(QTableView, "spans")
    assert isinstance(table.model(), SpanModel)
    assert table.model().rowCount() == 0
