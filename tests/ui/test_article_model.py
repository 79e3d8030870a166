# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from tests.ui.hands import tag_id

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import Article, ArticleDetails
from narrativetagger.core.changes import Changes
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import AddSpan, EditArticle, RemoveArticle
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import SetStatus
from narrativetagger.ui import article_model
from narrativetagger.ui.article_model import NUMBERS, ArticleModel
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session


@pytest.fixture
def model(session: Session) -> ArticleModel:
    model = ArticleModel(session, session)
    session.project_opened.emit()
    return model


def titles(model: ArticleModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def ask(model: ArticleModel, order: ArticleOrder, choice: ArticleChoice) -> None:
    model.ask(order, choice)
    rest(model)


def rest(model: ArticleModel) -> None:
    """Wait until the articles are found."""
    while model.searching:
        QTest.qWait(1)


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


def asked_of(session: Session, work: Callable[[], object]) -> list[str]:
    """The queries about articles that some work makes."""
    project = session.project
    assert project is not None
    seen: list[str] = []
    project.store._connection.set_trace_callback(seen.append)
    try:
        work()
    finally:
        project.store._connection.set_trace_callback(None)
    return [sql for sql in seen if "FROM article LEFT JOIN reading" in sql]


def test_a_tag_key_reads_no_rows_of_the_list(
    model: ArticleModel, session: Session, project: Project
) -> None:
    assert titles(model) == ["L’armée recule", "Відхід"]
    session.push(AddSpan(1, Passage(0, 7), tag_id(project, "claim")))

    def tag() -> None:
        session.push(AddSpan(1, Passage(3, 7), tag_id(project, "claim")))
        session.push(AddSpan(1, Passage(4, 9), tag_id(project, "morale")))
        session.retract()
        assert model.index(0, 0).data(ArticleModel.ARTICLE).spans == 2

    assert asked_of(session, tag) == []
    assert model.index(0, 0).data(ArticleModel.ARTICLE) == project.article(1)


@pytest.mark.parametrize("count", [2, 50])
def test_a_status_reads_no_rows_but_that_on_the_desk(
    model: ArticleModel, session: Session, project: Project, count: int
) -> None:
    for number in range(count):
        add_article(session, project, str(number))
    assert len(titles(model)) == count + 2
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, end: changed.append((top.row(), end.row())))
    queries = asked_of(session, lambda: session.push(SetStatus(2, "done")))
    assert queries == []
    assert changed == [(1, 1)]
    assert model.index(1, 0).data(ArticleModel.ARTICLE).status == "done"
    session.push(SetStatus(1, "done"))
    assert model.index(0, 0).data(ArticleModel.ARTICLE) == project.article(1)


def test_rows_follow_order_and_choice(
    model: ArticleModel, session: Session, project: Project
) -> None:
    third = add_article(session, project, "Avance")
    ask(model, ArticleOrder("title"), ArticleChoice())
    assert titles(model) == ["Avance", "L’armée recule", "Відхід"]
    assert [model.row_of(one) for one in (1, 2, third, 99)] == [1, 2, 0, None]
    assert (model.beside(1, -1), model.beside(1, 1), model.beside(2, 1)) == (third, 2, None)
    session.push(AddSpan(1, Passage(0, 7), tag_id(project, "claim")))
    assert model.index(1, 0).data(ArticleModel.ARTICLE).spans == 1
    session.push(RemoveArticle(1))
    assert titles(model) == ["Avance", "Відхід"]
    session.undo()
    rest(model)
    assert titles(model) == ["Avance", "L’armée recule", "Відхід"]


def test_what_is_not_shown_has_neighbours_all_the_same(
    model: ArticleModel, session: Session, project: Project
) -> None:
    third = add_article(session, project, "Avance")
    ask(model, ArticleOrder(), ArticleChoice("l’armee"))
    assert titles(model) == ["L’armée recule"]
    assert (model.beside(2, -1), model.beside(2, 1)) == (1, None)
    assert model.unread_beside(2, 1) == 1
    ask(model, ArticleOrder("title"), ArticleChoice("a"))
    assert titles(model) == ["Avance", "L’armée recule"]
    assert (model.beside(2, -1), model.beside(2, 1)) == (None, third)


def test_the_article_below_takes_the_place_of_one_that_is_removed(
    model: ArticleModel, session: Session, project: Project
) -> None:
    third = add_article(session, project, "Avance")
    session.beside = model.beside
    ask(model, ArticleOrder("title"), ArticleChoice())
    session.open_article(third)
    session.push(RemoveArticle(third))
    assert session.desk is not None
    assert session.desk.article.id == 1


def test_columns_have_names_cells_and_sides(model: ArticleModel) -> None:
    names = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert names[0] == "Title"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    words = names.index("Words")
    assert model.index(0, words).data() == str(model.index(0, 0).data(ArticleModel.ARTICLE).words)
    assert model.index(0, words).data(Qt.ItemDataRole.TextAlignmentRole) == NUMBERS
    assert model.index(0, words).data(Qt.ItemDataRole.AccessibleTextRole) is None
