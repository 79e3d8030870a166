# SPDX-License-Identifier: Apache-2.0
"""The log beside the real window, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView
from tests.ui.hands import Answers, Hands, W

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.project import history
from narrativetagger.project.edits import MoveEdges, RemoveArticle, RemoveSpans
from narrativetagger.project.history import History
from narrativetagger.project.lists import list_log
from narrativetagger.store.failures import DAMAGED
from narrativetagger.ui.log_dialog import LogDialog
from narrativetagger.ui.log_model import LogModel
from narrativetagger.ui.running_job import RunningJob
from narrativetagger.ui.window import MainWindow


class Viewer:
    """The log of a window."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.widget = LogDialog(hands.window.session, hands.window)
        self.widget.open()
        self.widget.activateWindow()
        hands.wait(self.table.hasFocus)

    @property
    def table(self) -> QTableView:
        return self.part(QTableView, "log")

    @property
    def kinds(self) -> list[str]:
        model = self.table.model()
        rows = range(model.rowCount())
        return [model.index(row, 0).data(LogModel.EDIT).kind for row in rows]

    @property
    def status(self) -> str:
        return self.part(QLabel, "log_status").text()

    def part(self, kind: type[W], name: str) -> W:
        found = self.widget.findChild(kind, name)
        assert found is not None, name
        return found

    def choose(self, name: str, row: int) -> None:
        """Choose a line of a box as a click does."""
        box = self.part(QComboBox, name)
        box.setCurrentIndex(row)
        box.activated.emit(row)

    def enter(self, row: int) -> None:
        """Go to a row by arrows and press Enter."""
        QTest.keyClick(self.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(row):
            QTest.keyClick(self.table, Qt.Key.Key_Down)
        assert self.table.currentIndex().row() == row
        QTest.keyClick(self.table, Qt.Key.Key_Return)


@pytest.fixture
def tagged(hands: Hands) -> tuple[Span, Span]:
    """A span on each article, the first one on the desk."""
    first = hands.tag("trois villages", "3", "1")
    hands.press("Ctrl+PgDown")
    second = hands.tag("27 одиниць", "3", "0")
    hands.press("Ctrl+PgUp")
    return first, second


@pytest.fixture
def viewer(hands: Hands, tagged: tuple[Span, Span]) -> Viewer:
    return Viewer(hands)


def test_it_stands_beside_the_window(viewer: Viewer, hands: Hands, project_path: Path) -> None:
    assert viewer.widget.windowTitle() == f"Log of {project_path.name}"
    assert not viewer.widget.isModal()
    assert viewer.table.currentIndex().row() == 0
    hands.return_to_article()
    hands.tag("regroupement", "2", "0")
    assert viewer.kinds[0] == "add_span"
    assert len(viewer.kinds) == 7
    entries = len(list(list_log(project_path)))
    assert viewer.part(QLabel, "chain").text().startswith(f"{entries} entr")


def test_enter_goes_to_the_span(viewer: Viewer, hands: Hands, tagged: tuple[Span, Span]) -> None:
    viewer.enter(0)
    assert hands.title == "Відхід"
    assert hands.window.session.chosen == tagged[1]
    assert hands.view.passage() == tagged[1].passage
    assert "Copied" not in hands.said
    assert viewer.widget.isVisible()
    viewer.enter(2)
    assert hands.title == "L’armée recule"
    assert hands.chosen() == ("claim.territory", "trois villages")


def test_a_double_click_does_too(viewer: Viewer, hands: Hands, tagged: tuple[Span, Span]) -> None:
    point = viewer.table.visualRect(viewer.table.model().index(0, LogModel.WHO)).center()
    QTest.mouseClick(viewer.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(viewer.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hands.window.session.chosen == tagged[1]


def test_it_goes_to_where_the_span_is_now(
    viewer: Viewer, hands: Hands, tagged: tuple[Span, Span]
) -> None:
    passage = Passage(tagged[1].start + 3, tagged[1].end)
    hands.window.session.push(MoveEdges(tagged[1].id, passage))
    viewer.enter(1)
    assert hands.chosen() == ("claim", "одиниць")


def test_a_span_that_is_gone_is_told_at_its_place(
    viewer: Viewer, hands: Hands, tagged: tuple[Span, Span]
) -> None:
    hands.window.session.push(RemoveSpans((tagged[1].id,)))
    viewer.enter(1)
    assert hands.said == viewer.status == "This span is no longer there."
    assert hands.window.session.chosen is None
    assert hands.view.passage() == tagged[1].passage


def test_a_place_that_somebody_made_up_is_not_gone_to(
    viewer: Viewer, hands: Hands, tagged: tuple[Span, Span]
) -> None:
    hands.window.session.push(RemoveSpans((tagged[1].id,)))
    hands.project.store.write(
        "UPDATE log SET payload = replace(payload, '\"end\":', '\"end\":9')"
        " WHERE kind = 'remove_spans'"
    )
    viewer.choose("log_articles", 0)
    viewer.enter(0)
    assert hands.view.passage() is None
    assert hands.title == "Відхід"
    assert hands.said == "This span is no longer there."


def test_an_article_that_is_gone_is_told(viewer: Viewer, hands: Hands) -> None:
    hands.window.session.push(RemoveArticle(2))
    viewer.enter(1)
    assert hands.said == "This article is no longer there."
    assert hands.title == "L’armée recule"


def test_an_article_is_opened(viewer: Viewer, hands: Hands) -> None:
    viewer.enter(viewer.kinds.index("add_article"))
    assert hands.title == "Відхід"
    assert hands.window.session.chosen is None


def test_what_has_no_place_says_so(viewer: Viewer, hands: Hands) -> None:
    viewer.enter(len(viewer.kinds) - 1)
    assert hands.said == "This entry has no place in an article."


def test_a_damaged_file_is_told(
    viewer: Viewer, hands: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise UserError(DAMAGED, name="front.ntag")

    monkeypatch.setattr(History, "span", broken)
    viewer.enter(0)
    assert answers.told[0].startswith("front.ntag is damaged")
    monkeypatch.setattr(History, "newest", broken)
    viewer.choose("log_analysts", 1)
    assert viewer.status.startswith("front.ntag is damaged")


def test_one_article_alone(viewer: Viewer, hands: Hands) -> None:
    viewer.choose("log_articles", 1)
    assert viewer.kinds == ["retag", "add_span", "add_article"]
    assert viewer.table.currentIndex().row() == 0
    viewer.choose("log_articles", 0)
    assert viewer.kinds[-1] == "create_project"


def test_one_analyst_alone(viewer: Viewer, hands: Hands) -> None:
    hands.project.store.write("UPDATE log SET analyst_uid = 'x' WHERE kind = 'add_article'")
    viewer.choose("log_analysts", 1)
    assert set(viewer.kinds) == {"add_span", "retag", "create_project"}
    hands.project.store.write("UPDATE log SET analyst_uid = 'x'")
    viewer.choose("log_analysts", 0)
    viewer.choose("log_analysts", 1)
    assert viewer.kinds == []
    assert viewer.status == "Nothing in the log matches."
    viewer.widget._on_table_activated(QModelIndex())


def test_a_long_search_says_how_far_it_is(
    viewer: Viewer, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "STRETCH", 1)
    viewer.choose("log_articles", 1)
    assert viewer.status.startswith("Looking through the log…")
    hands.wait(lambda: viewer.status == "Enter goes to the place of an entry.")
    assert viewer.kinds[-1] == "add_article"


def test_tab_goes_through_all_parts(viewer: Viewer) -> None:
    names = []
    for _ in range(6):
        names.append((QApplication.focusWidget() or viewer.widget).objectName())
        viewer.hands.press("Tab")
    assert names == ["log", "copy_chain", "check_log", "log_articles", "log_analysts", "log"]


def test_escape_closes_it_and_ends_its_work(
    viewer: Viewer, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer.part(QPushButton, "check_log").click()
    assert hands.window.findChildren(RunningJob)
    viewer.table.setFocus()
    QTest.keyClick(viewer.table, Qt.Key.Key_Escape)
    assert not viewer.widget.isVisible()
    assert viewer.widget._check._job is None
    hands.wait(lambda: not hands.window.findChildren(RunningJob))
    hands.wait(lambda: not hands.window.findChildren(LogDialog))


def test_it_goes_with_its_project(viewer: Viewer, hands: Hands) -> None:
    hands.window.session.take(None)
    hands.wait(lambda: not hands.window.findChildren(LogDialog))


def test_without_a_project_there_is_none(empty_window: MainWindow) -> None:
    with pytest.raises(ValueError, match="no project"):
        LogDialog(empty_window.session, empty_window)
