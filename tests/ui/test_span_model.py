# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from tests.ui.hands import FRENCH, tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan, MoveEdges, RemoveArticle, RemoveSpans
from narrativetagger.project.project import Project
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_model import SpanModel


def quotes(model: SpanModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def add(session: Session, project: Project, start: int, end: int) -> None:
    edit = AddSpan(project.article_ids()[0], Passage(start, end), tag_id(project, "claim"))
    assert session.push(edit)


def test_rows_are_in_reading_order(session: Session, project: Project) -> None:
    model = SpanModel(session, session)
    for start, end in ((9, 15), (0, 8), (0, 15)):
        add(session, project, start, end)
    assert quotes(model) == ["L’armée ", "L’armée recule ", "ecule "]
    assert [model.row_of(model.index(row, 0).data(SpanModel.MARK)) for row in range(3)] == [0, 1, 2]


def test_a_row_tells_tag_colour_and_quote(session: Session, project: Project) -> None:
    model = SpanModel(session, session)
    add(session, project, 0, 7)
    index = model.index(0, 0)
    assert index.data(SpanModel.NAME) == "Battlefield claim"
    colour = project.tag(tag_id(project, "claim")).colour
    assert index.data(Qt.ItemDataRole.DecorationRole) == QColor(colour)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Battlefield claim: L’armée; paragraph 1, 0 to 7"
    assert model.data(QModelIndex()) is None
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) is None


def test_it_is_a_sound_model_all_the_time(
    session: Session, project: Project, qtmodeltester: ModelTester
) -> None:
    model = SpanModel(session, session)
    qtmodeltester.check(model)
    for start in (20, 5, 10):
        add(session, project, start, 30)
    span: int = model.index(0, 0).data(SpanModel.SPAN).id
    session.push(MoveEdges(span, Passage(25, 28)))
    assert quotes(model)[-1] == FRENCH[25:28]
    session.push(RemoveSpans((span,)))
    session.undo()
    session.undo()
    session.redo()
    assert model.rowCount() == 3
    session.push(RemoveArticle(project.article_ids()[0]))
    assert model.rowCount() == 0
    session.undo()
    assert model.rowCount() == 3
    session.take(None)
    assert model.rowCount() == 0


def test_spans_of_another_article_are_not_listed(session: Session, project: Project) -> None:
    model = SpanModel(session, session)
    session.open_article(project.article_ids()[1])
    add(session, project, 0, 8)
    assert model.rowCount() == 0


def test_a_damaged_span_keeps_its_row_and_says_nothing(session: Session, project: Project) -> None:
    add(session, project, 0, 8)
    project.store.write("UPDATE span SET note = CAST(x'ff' AS TEXT)")
    model = SpanModel(session, session)
    session.article_opened.emit()
    index = model.index(0, 0)
    assert index.data(SpanModel.MARK).passage == Passage(0, 8)
    assert index.data(SpanModel.NAME) == "Battlefield claim"
    for role in (SpanModel.SPAN, Qt.ItemDataRole.DisplayRole):
        assert index.data(role) is None
