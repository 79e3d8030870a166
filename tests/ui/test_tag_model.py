# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.ui.hands import tag_id

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan
from narrativetagger.project.project import Project
from narrativetagger.settings import Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_model import TagModel, TagRow
from narrativetagger.ui.theme import load_theme, page_style
from narrativetagger.ui.visibility import Visibility
from narrativetagger.ui.window_state import WindowState


@pytest.fixture
def model(session: Session, visibility: Visibility) -> TagModel:
    """A model that has seen its project come."""
    found = TagModel(session, visibility, session)
    session.project_opened.emit()
    return found


@pytest.fixture
def visibility(session: Session, qtbot: QtBot, tmp_path: Path) -> Visibility:
    view = ArticleView(page_style(load_theme("light"), Settings()))
    qtbot.addWidget(view)
    return Visibility(session, view, WindowState(tmp_path / "window.ini"), session)


def count(model: TagModel, row_id: int) -> int:
    row: TagRow = model.index_of(row_id).data(TagModel.ROW)
    return row.spans


def test_the_tree_is_the_codebook(session: Session, project: Project, model: TagModel) -> None:
    tops = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert tops == ["Morale messaging", "Official framing", "Battlefield claim"]
    for tag in project.codebook.tags:
        index = model.index_of(tag.id)
        assert model.tag_at(index) == tag
        assert model.parent(index) == model.index_of(tag.parent_id)
    assert model.parent() is session


def test_the_root_is_no_tag(session: Session, model: TagModel) -> None:
    assert model.tag_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert not model.index(99, 0).isValid()


def test_counts_rise_up_the_tree_and_only_there(
    session: Session, project: Project, model: TagModel
) -> None:
    spy = QSignalSpy(model.dataChanged)
    despair = tag_id(project, "morale.despair")
    session.push(AddSpan(project.article_ids()[0], Passage(0, 8), despair))
    assert count(model, despair) == 1
    assert count(model, tag_id(project, "morale")) == 1
    assert count(model, tag_id(project, "framing")) == 0
    assert spy.count() == 2
    session.undo()
    assert count(model, tag_id(project, "morale")) == 0


def test_counts_are_those_of_the_open_article(
    session: Session, project: Project, model: TagModel
) -> None:
    first, second = project.article_ids()
    session.push(AddSpan(first, Passage(0, 8), tag_id(project, "claim")))
    session.open_article(second)
    assert count(model, tag_id(project, "claim")) == 0
    session.open_article(None)
    assert count(model, tag_id(project, "claim")) == 0


def test_a_screen_reader_hears_name_key_and_count(
    project: Project, model: TagModel, visibility: Visibility
) -> None:
    index = model.index(1, 0)
    assert (
        index.data(Qt.ItemDataRole.AccessibleTextRole)
        == "Official framing, key 2, 0 here, 0 in all"
    )
    visibility.toggle(tag_id(project, "framing"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Official framing, key 2, 0 here, 0 in all, hidden"


def test_it_is_a_sound_model_all_the_time(
    session: Session, project: Project, visibility: Visibility, qtmodeltester: ModelTester
) -> None:
    model = TagModel(session, visibility, session)
    qtmodeltester.check(model)
    session.project_opened.emit()
    for tag in project.codebook.tags[:3]:
        session.push(AddSpan(project.article_ids()[0], Passage(0, 8), tag.id))
    session.undo()
    session.open_article(project.article_ids()[1])
    session.take(None)
    assert model.rowCount() == 0
