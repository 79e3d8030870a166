# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.project_fixtures import tamper
from tests.ui.hands import PATIENCE, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import EditRows, LogFilter, LoggedEdit
from narrativetagger.core.passages import Passage
from narrativetagger.project import history
from narrativetagger.project.edits import AddSpan, EditArticle, RemoveSpans
from narrativetagger.project.history import History
from narrativetagger.project.project import Project
from narrativetagger.store.failures import DAMAGED
from narrativetagger.ui import log_model
from narrativetagger.ui.log_model import LogModel
from narrativetagger.ui.session import Session

WHEN, WHO, WHAT, ARTICLE = LogModel.WHEN, LogModel.WHO, LogModel.WHAT, LogModel.ARTICLE
NEW_PROJECT = ["add_article", "add_article", "create_project"]


@pytest.fixture
def model(session: Session) -> LogModel:
    model = LogModel(session, session)
    model.show_log(LogFilter())
    return model


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A place nine hours ahead of UTC, all year round."""
    monkeypatch.setenv("TZ", "JST-9")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def kinds(model: LogModel) -> list[str]:
    rows = range(model.rowCount())
    return [model.index(row, 0).data(LogModel.EDIT).kind for row in rows]


def cell(model: LogModel, row: int, column: int) -> str:
    text: str = model.index(row, column).data()
    return text


def tag(session: Session, project: Project, start: int) -> None:
    passage = Passage(start, start + 1)
    assert session.push(AddSpan(1, passage, tag_id(project, "claim")))


def broken(*_arguments: object) -> list[LoggedEdit]:
    raise UserError(DAMAGED, name="front.ntag")


def test_the_newest_edit_stands_on_top(model: LogModel, session: Session) -> None:
    assert kinds(model) == NEW_PROJECT
    assert cell(model, 0, WHO) == "Olena"
    assert cell(model, 0, ARTICLE) == "Відхід"
    assert "Відхід" in cell(model, 0, WHAT)
    assert cell(model, 2, ARTICLE) == ""
    assert model.data(QModelIndex()) is None


@pytest.mark.parametrize(
    ("language", "date"), [("en", "22 Nov 2026"), ("fr", "22 nov. 2026"), ("uk", "22 лист. 2026")]
)
def test_times_are_local_and_in_the_language_of_the_window(
    session: Session, tokyo: None, language: str, date: str
) -> None:
    session.language = language
    model = LogModel(session, session)
    model.show_log(LogFilter())
    at = model.index(0, WHEN).data(LogModel.EDIT).at
    assert at.endswith("T11:28:05.123Z")
    assert cell(model, 0, WHEN).splitlines() == [date, "20:28:05"]
    assert at in model.index(0, WHEN).data(Qt.ItemDataRole.ToolTipRole)


def test_a_time_that_is_none_is_shown_as_it_is(session: Session, project: Project) -> None:
    project.store.write("UPDATE log SET at = 'yesterday'")
    model = LogModel(session, session)
    model.show_log(LogFilter())
    assert cell(model, 0, WHEN) == "yesterday"


def test_columns_have_names(model: LogModel) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert names == ["When", "Who", "What", "Article"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_the_words_of_an_article_are_never_markup(
    model: LogModel, session: Session, project: Project
) -> None:
    session.push(EditArticle(2, ArticleDetails(title="<img src='x'>")))
    session.push(EditArticle(2, ArticleDetails(title="B", language="uk")))
    for column in (WHAT, ARTICLE):
        tip = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        assert tip.startswith("<qt>")
    assert "&lt;img" in model.index(0, WHAT).data(Qt.ItemDataRole.ToolTipRole)


def test_it_follows_what_is_done(model: LogModel, session: Session, project: Project) -> None:
    tag(session, project, 0)
    tag(session, project, 1)
    session.undo()
    assert kinds(model) == ["add_span", "add_span", "add_span", *NEW_PROJECT]
    assert cell(model, 0, WHAT).startswith("Undo: ")
    (span,) = project.spans(1)
    session.push(RemoveSpans((span.id,)))
    assert kinds(model)[0] == "remove_spans"
    assert cell(model, 0, ARTICLE) == "L’armée recule"


def test_a_new_title_is_shown_at_all_rows(
    model: LogModel, session: Session, project: Project
) -> None:
    assert cell(model, 0, ARTICLE) == "Відхід"
    session.push(EditArticle(2, ArticleDetails(title="Відступ")))
    assert [cell(model, row, ARTICLE) for row in (0, 1)] == ["Відступ", "Відступ"]


def test_one_article_is_followed_alone(model: LogModel, session: Session, project: Project) -> None:
    model.show_log(LogFilter(project.article(2).uid))
    assert kinds(model) == ["add_article"]
    tag(session, project, 0)
    assert kinds(model) == ["add_article"]
    model.show_log(LogFilter(project.article(1).uid))
    assert kinds(model) == ["add_span", "add_article"]
    model.show_log(LogFilter("", "nobody"))
    assert kinds(model) == []


def test_no_more_is_read_than_is_looked_at(
    session: Session, project: Project, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for start in range(12):
        tag(session, project, start)
    monkeypatch.setattr(history, "STRETCH", 4)
    monkeypatch.setattr(log_model, "PAGE", 4)
    asked: list[int] = []
    read = History.edits

    def counted(self: History, places: Sequence[EditRows]) -> list[LoggedEdit]:
        asked.append(len(places))
        return read(self, places)

    monkeypatch.setattr(History, "edits", counted)
    model = LogModel(session, session)
    model.show_log(LogFilter())
    assert (model.rowCount(), asked, model.searching) == (4, [], False)
    assert model.canFetchMore()
    assert 0 < model.share < 100
    model.fetchMore()
    assert model.rowCount() == 8
    assert cell(model, 5, WHO) == "Olena"
    assert asked == [4]


def test_what_is_rare_is_looked_for_with_pauses(
    session: Session, project: Project, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for start in range(12):
        tag(session, project, start)
    monkeypatch.setattr(history, "STRETCH", 1)
    model = LogModel(session, session)
    shares: list[int] = []
    model.searched.connect(lambda: shares.append(model.share))
    model.show_log(LogFilter(project.article(2).uid))
    assert model.searching
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: not model.searching, timeout=PATIENCE)
    assert kinds(model) == ["add_article"]
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert len(shares) > 12
    assert not model.canFetchMore()


def test_a_search_can_be_stopped(
    session: Session, project: Project, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(history, "STRETCH", 1)
    model = LogModel(session, session)
    model.show_log(LogFilter("", "nobody"))
    assert model.searching
    model.stop()
    assert not model.searching


def test_few_edits_are_remembered(
    session: Session, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_model, "PAGE", 2)
    monkeypatch.setattr(log_model, "KEPT", 4)
    for start in range(12):
        tag(session, project, start)
    model = LogModel(session, session)
    model.show_log(LogFilter())
    assert kinds(model) == ["add_span"] * 12 + NEW_PROJECT
    assert len(model._edits) <= 4


def test_a_row_that_cannot_be_read_leaves_the_others(
    model: LogModel, session: Session, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = History.edits

    def damaged(self: History, places: Sequence[EditRows]) -> list[LoggedEdit]:
        return broken() if model._place(1) in places else read(self, places)

    monkeypatch.setattr(History, "edits", damaged)
    assert model.index(1, WHAT).data() == "This entry cannot be read."
    assert model.index(1, WHO).data() == ""
    assert model.index(1, WHO).data(LogModel.EDIT) is None
    assert model.index(1, WHO).data(Qt.ItemDataRole.ToolTipRole) is None
    assert cell(model, 0, WHO) == cell(model, 2, WHO) == "Olena"


@pytest.mark.parametrize("method", ["newest", "since", "below"])
def test_a_log_that_cannot_be_read_is_told_of_once(
    model: LogModel,
    session: Session,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
) -> None:
    told: list[UserError] = []
    model.failed.connect(told.append)
    monkeypatch.setattr(History, method, broken)
    if method == "below":
        model.show_log(LogFilter())
    else:
        tag(session, project, 0)
    assert [error.text for error in told] == [DAMAGED]
    assert not model.canFetchMore()


def test_a_broken_payload_is_said_in_its_row(
    model: LogModel, project: Project, tmp_path: Path
) -> None:
    project.rest()
    tamper(project.path, "UPDATE log SET payload = '{' WHERE id = (SELECT max(id) FROM log)")
    assert cell(model, 0, WHAT).endswith("(what the log says of it is damaged)")
    assert "L’armée" in cell(model, 1, WHAT)


def test_it_is_a_sound_model_all_the_time(
    session: Session, project: Project, qtmodeltester: ModelTester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "STRETCH", 2)
    model = LogModel(session, session)
    qtmodeltester.check(model)
    model.show_log(LogFilter())
    tag(session, project, 0)
    session.push(EditArticle(2, ArticleDetails(title="Відступ")))
    session.undo()
    while model.canFetchMore():
        model.stop()
        model.fetchMore()
    assert kinds(model) == ["edit_article", "edit_article", "add_span", *NEW_PROJECT]
    model.show_log(LogFilter("", "nobody"))
    model.stop()
    assert model.rowCount() == 0


def test_without_a_project_there_is_no_log(qapp: object) -> None:
    session = Session("en")
    model = LogModel(session, session)
    model.show_log(LogFilter())
    assert model.rowCount() == 0
    assert not model.canFetchMore()
    assert model.share == 100
    session.deleteLater()
