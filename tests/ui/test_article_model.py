# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from tests.ui.hands import tag_id

from narrativetagger.core.articles import Article, ArticleDetails
from narrativetagger.core.changes import Changes
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import AddSpan, EditArticle, RemoveArticle
from narrativetagger.project.project import Project
from narrativetagger.ui import article_model
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session


@pytest.fixture
def model(session: Session) -> ArticleModel:
    model = ArticleModel(session, session)
    session.project_opened.emit()
    return model


def titles(model: ArticleModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def add_article(session: Session, project: Project, title: str) -> int:
    draft = draft_from_paste(f"Corps de {title}", ArticleDetails(title=title))
    article_id = project.add_article(draft)
    session.show(Changes(added_articles=(article_id,)))
    return article_id


def test_articles_stand_in_order_of_arrival(
    model: ArticleModel, session: Session, project: Project
) -> None:
    last = add_article(session, project, "Trois")
    assert titles(model) == ["L’armée recule", "Відхід", "Trois"]
    assert model.row_of(last) == 2
    assert model.id_at(2) == last
    assert model.row_of(99) is None
    assert model.data(QModelIndex()) is None


def test_a_row_is_read_again_when_its_spans_or_details_change(
    model: ArticleModel, session: Session, project: Project
) -> None:
    first, second = project.article_ids()
    assert model.index(0, 0).data(ArticleModel.ARTICLE).spans == 0
    session.push(AddSpan(first, Passage(0, 7), tag_id(project, "claim")))
    assert model.index(0, 0).data(ArticleModel.ARTICLE).spans == 1
    session.push(EditArticle(second, ArticleDetails(title="Відступ", outlet="Штаб")))
    assert model.index(1, 0).data() == "Відступ"
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Відступ, Штаб, 0 span")
    assert said.endswith(", Unread")


def test_a_removed_article_comes_back_to_its_row(
    model: ArticleModel, session: Session, project: Project
) -> None:
    session.push(RemoveArticle(project.article_ids()[0]))
    assert titles(model) == ["Відхід"]
    session.undo()
    assert titles(model) == ["L’armée recule", "Відхід"]


def test_only_pages_that_are_seen_are_read(
    model: ArticleModel, session: Session, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_model, "PAGE", 2)
    monkeypatch.setattr(article_model, "PAGES_KEPT", 2)
    for number in range(6):
        add_article(session, project, str(number))
    asked: list[int] = []
    articles = project.articles

    def counted(ids: Sequence[int]) -> list[Article]:
        asked.append(len(ids))
        return articles(ids)

    monkeypatch.setattr(project, "articles", counted)
    assert model.index(7, 0).data() == "5"
    assert model.index(6, 0).data() == "4"
    assert asked == [2]
    assert titles(model)[2:] == ["0", "1", "2", "3", "4", "5"]
    assert max(asked) == 2


def test_it_is_a_sound_model_all_the_time(
    session: Session, project: Project, qtmodeltester: ModelTester
) -> None:
    model = ArticleModel(session, session)
    qtmodeltester.check(model)
    session.project_opened.emit()
    for number in range(3):
        add_article(session, project, str(number))
    for article_id in list(project.article_ids())[1:4]:
        session.push(RemoveArticle(article_id))
    session.undo()
    session.undo()
    assert titles(model) == ["L’armée recule", "0", "1", "2"]
    session.take(None)
    assert model.rowCount() == 0


def test_a_title_that_looks_like_a_picture_is_no_picture(
    model: ArticleModel, session: Session, project: Project
) -> None:
    title = '<img src="http://example.org/a.png">'
    add_article(session, project, title)
    index = model.index(2, 0)
    assert index.data() == title
    assert index.data(Qt.ItemDataRole.ToolTipRole) == tool_tip(title)
