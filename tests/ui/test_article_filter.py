# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.hands import PATIENCE

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import LogFilter, LoggedArticle
from narrativetagger.project.edits import EditArticle, RemoveArticle
from narrativetagger.project.history import History
from narrativetagger.project.project import Project
from narrativetagger.store.failures import DAMAGED
from narrativetagger.ui.article_filter import ALL, OPEN, OTHER, ArticleFilter
from narrativetagger.ui.session import Session

# What opens a list of offers over a window, this platform has not.
pytestmark = pytest.mark.qt_log_ignore("not support (raise|grabbing the keyboard)", extend=True)


class Box:
    """The box in a window, what it says, and what it shows."""

    def __init__(self, session: Session, project: Project, window: QWidget) -> None:
        self.widget = ArticleFilter(session, History(project, LogFilter()), window)
        self.said: list[str] = []
        self.widget.article_chosen.connect(self.said.append)
        QVBoxLayout(window).addWidget(self.widget)

    @property
    def lines(self) -> list[str]:
        return [self.widget.itemText(row) for row in range(self.widget.count())]

    @property
    def offered(self) -> list[str]:
        return self.widget._titles.stringList()

    def type(self, text: str) -> None:
        self.widget._line.selectAll()
        self.widget._line.insert(text)

    def press(self, key: Qt.Key) -> None:
        popup = self.widget._offers
        QTest.keyClick(popup if popup.isVisible() else self.widget._line, key)


@pytest.fixture
def box(session: Session, project: Project, qtbot: QtBot) -> Iterator[Box]:
    window = QWidget()
    qtbot.addWidget(window)
    box = Box(session, project, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    box.widget.setFocus()
    yield box
    box.widget._pause.stop()


def test_it_offers_all_articles_and_the_open_one(box: Box, project: Project) -> None:
    assert box.lines == ["All articles", "This article: L’armée recule"]
    assert box.widget.currentData() == ""
    box.widget.setCurrentIndex(OPEN)
    box.widget.activated.emit(OPEN)
    assert box.said == [project.article(1).uid]


def test_this_article_follows_the_desk(box: Box, session: Session, project: Project) -> None:
    session.open_article(2)
    assert box.lines[OPEN] == "This article: Відхід"
    assert box.said == []
    box.widget.setCurrentIndex(OPEN)
    session.open_article(1)
    assert box.said == [project.article(1).uid]
    session.open_article(None)
    assert box.lines == ["All articles"]
    assert box.said[1:] == [""]
    session.open_article(2)
    assert box.lines[OPEN] == "This article: Відхід"
    assert box.widget.currentIndex() == ALL


def test_titles_are_looked_for_when_nobody_types_any_more(box: Box, qtbot: QtBot) -> None:
    box.type("відх")
    assert box.offered == []
    qtbot.waitUntil(lambda: box.offered == ["Відхід"], timeout=PATIENCE)
    assert box.widget._offers.isVisible()
    assert box.said == []


def test_an_offer_is_taken_by_keys(box: Box, project: Project, qtbot: QtBot) -> None:
    box.type("ВІДХ")
    qtbot.waitUntil(lambda: box.offered == ["Відхід"], timeout=PATIENCE)
    box.press(Qt.Key.Key_Down)
    box.press(Qt.Key.Key_Return)
    assert box.said == [project.article(2).uid]
    assert box.lines[OTHER] == "Відхід"
    assert box.widget.currentText() == "Відхід"


def test_another_than_the_first_is_marked_and_taken(
    box: Box, project: Project, qtbot: QtBot
) -> None:
    box.type("і")
    qtbot.waitUntil(lambda: box.offered == ["Відхід"], timeout=PATIENCE)
    box.type("е")
    qtbot.waitUntil(lambda: box.offered == [], timeout=PATIENCE)
    assert not box.widget._offers.isVisible()
    project.apply(EditArticle(1, ArticleDetails(title="Штаб і фронт")))
    box.type("і")
    qtbot.waitUntil(lambda: box.offered == ["Відхід", "Штаб і фронт"], timeout=PATIENCE)
    box.press(Qt.Key.Key_Down)
    box.press(Qt.Key.Key_Down)
    box.press(Qt.Key.Key_Return)
    assert box.said == [project.article(1).uid]


def test_of_two_with_one_title_the_clicked_one_is_taken(
    box: Box, project: Project, qtbot: QtBot
) -> None:
    for article_id in (1, 2):
        project.apply(EditArticle(article_id, ArticleDetails(title="Même titre")))
    box.type("même")
    qtbot.waitUntil(lambda: len(box.offered) == 2, timeout=PATIENCE)
    offers = box.widget._offers
    point = offers.visualRect(offers.model().index(1, 0)).center()
    QTest.mouseClick(offers.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert box.said == [project.article(1).uid]


def test_enter_takes_the_first_found(box: Box, session: Session, project: Project) -> None:
    session.push(RemoveArticle(2))
    box.type("відх")
    box.press(Qt.Key.Key_Return)
    assert box.said == [project.article(2).uid]
    box.type("armée")
    box.press(Qt.Key.Key_Return)
    assert box.widget.currentIndex() == OPEN
    session.push(EditArticle(1, ArticleDetails(title="Neuf")))
    session.open_article(None)
    box.type("neuf")
    box.press(Qt.Key.Key_Return)
    assert box.said[-1] == project.article(1).uid
    assert box.widget.currentText() == "Neuf"


def test_what_matches_nothing_chooses_nothing(box: Box, qtbot: QtBot) -> None:
    box.type("nulle part")
    box.press(Qt.Key.Key_Return)
    assert box.said == []
    assert box.widget.currentText() == "All articles"
    box.type("  ")
    qtbot.waitUntil(lambda: not box.widget._pause.isActive(), timeout=PATIENCE)
    assert box.offered == []


def test_words_left_alone_make_room_for_the_choice(box: Box) -> None:
    box.type("rien")
    box.widget._line.clearFocus()
    assert box.widget.currentText() == "All articles"


def test_articles_that_cannot_be_read_are_told(
    box: Box, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_history: History, _words: str, _most: int) -> list[LoggedArticle]:
        raise UserError(DAMAGED, name="front.ntag")

    told: list[UserError] = []
    session.refused.connect(told.append)
    monkeypatch.setattr(History, "articles_with", broken)
    box.type("x")
    box.press(Qt.Key.Key_Return)
    assert [error.text for error in told] == [DAMAGED]
