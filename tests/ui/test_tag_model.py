# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from tests.ui.hands import tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.project import Project
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_model import TagModel, TagRow


def model_of(session: Session) -> TagModel:
    """Return a model that has seen its project come."""
    model = TagModel(session, session)
    session.project_opened.emit()
    return model


def count(model: TagModel, row_id: int) -> int:
    row: TagRow = model.index_of(row_id).data(TagModel.ROW)
    return row.spans


def test_the_tree_is_the_codebook(session: Session, project: Project) -> None:
    model = model_of(session)
    tops = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert tops == ["Morale messaging", "Official framing", "Battlefield claim"]
    for tag in project.codebook.tags:
        index = model.index_of(tag.id)
        assert model.tag_at(index) == tag
        assert model.parent(index) == model.index_of(tag.parent_id)
    assert model.parent() is session


def test_the_root_is_no_tag(session: Session) -> None:
    model = model_of(session)
    assert model.tag_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert not model.index(99, 0).isValid()


def test_counts_rise_up_the_tree_and_only_there(session: Session, project: Project) -> None:
    model = model_of(session)
    spy = QSignalSpy(model.dataChanged)
    despair = tag_id(project, "morale.despair")
    session.push(AddSpan(project.article_ids()[0], Passage(0, 8), despair))
    assert count(model, despair) == 1
    assert count(model, tag_id(project, "morale")) == 1
    assert count(model, tag_id(project, "framing")) == 0
    assert spy.count() == 2
    session.undo()
    assert count(model, tag_id(project, "morale")) == 0


def test_counts_are_those_of_the_open_article(session: Session, project: Project) -> None:
    model = model_of(session)
    first, second = project.article_ids()
    session.push(AddSpan(first, Passage(0, 8), tag_id(project, "claim")))
    session.open_article(second)
    assert count(model, tag_id(project, "claim")) == 0
    session.open_article(None)
    assert count(model, tag_id(project, "claim")) == 0


def test_a_screen_reader_hears_name_key_and_count(session: Session) -> None:
    said = model_of(session).index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Official framing, key 2, 0 here"


def test_it_is_a_sound_model_all_the_time(
    session: Session, project: Project, qtmodeltester: ModelTester
) -> None:
    model = TagModel(session, session)
    qtmodeltester.check(model)
    session.project_opened.emit()
    for tag in project.codebook.tags[:3]:
        session.push(AddSpan(project.article_ids()[0], Passage(0, 8), tag.id))
    session.undo()
    session.open_article(project.article_ids()[1])
    session.take(None)
    assert model.rowCount() == 0
