# SPDX-License-Identifier: Apache-2.0
"""What an analyst does at the window, and a prompter that answers by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QModelIndex, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.fixture_sources import CountingUids, SteppingClock

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.core.spans import Span
from narrativetagger.project.opening import create_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import Sources
from narrativetagger.settings import Settings
from narrativetagger.ui.choice_dialog import Choice
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.prompter import OnPaths, Prompter
from narrativetagger.ui.theme import load_theme, page_style
from narrativetagger.ui.window import MainWindow

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PATIENCE = 30_000
"""How long anything may take on a slow machine, in milliseconds."""

FRENCH = (
    "L’armée recule\n"
    "L’Ukraine a repris lundi trois villages. « Il ne s’agit pas d’une\u00a0retraite, mais d’un "
    "regroupement des forces », dit le colonel 🇫🇷.\n"
    "« Personne ne viendra nous chercher ! », écrit un soldat : “Sauve-toi…”, puis il se tait."
)
UKRAINIAN = "Відхід\nЗа п’ять днів знищено 27 одиниць 🪖, каже штаб. «Нас тут кинули», каже солдат."


class Answers(Prompter):
    """Says yes, or no, to all that is asked, and keeps what was said.

    Attributes:
        told: Sentences that the analyst was told.
        asked: Questions.
        offered: Names of the ways to go on that were offered last.
        way: Which of them is chosen; empty for none.
        yes: The answer to all questions.
        paths: What is chosen when files are asked for; nothing leaves the choice.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.asked: list[str] = []
        self.offered: list[str] = []
        self.way = ""
        self.yes = True
        self.paths: list[Path] = []
        self.proposed: list[Path] = []

    @Slot(object)
    def tell(self, error: UserError) -> None:
        self.told.append(sentence(error))

    def tell_all(self, errors: Sequence[UserError]) -> None:
        self.told += [sentence(error) for error in errors]

    def about(self, title: str, text: str) -> None:
        self.told.append(text)

    def ask(self, title: str, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        self.asked.append(text)
        if self.yes:
            on_yes()

    def offer(self, title: str, text: str, choices: Sequence[Choice], leave: str) -> None:
        self.asked.append(text)
        self.offered = [choice.name for choice in choices]
        for choice in choices:
            if choice.name == self.way:
                self.way = ""
                choice.act()

    def open_files(
        self, title: str, folder: Path, kinds: str, on_paths: OnPaths, *, many: bool
    ) -> None:
        self._choose(title, on_paths)

    def save_file(self, title: str, path: Path, kinds: str, on_paths: OnPaths) -> None:
        self.proposed.append(path)
        self._choose(title, on_paths)

    def _choose(self, title: str, on_paths: OnPaths) -> None:
        self.asked.append(title)
        if self.paths:
            on_paths(self.paths)


class Hands:
    """Keys, mouse and eyes at one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view = window.desk.view

    # -- hands -------------------------------------------------------------------------------

    def press(self, *chords: str) -> None:
        """Press keys where the focus is, such as ``1`` or ``Ctrl+Shift+Z``."""
        for chord in chords:
            QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(chord))

    def type(self, text: str) -> None:
        """Type a text where the focus is; QTest's own keys know no Cyrillic."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        for letter in text:
            for kind in kinds:
                event = QKeyEvent(kind, ord(letter.upper()), NO_MODIFIER, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def dialog(self, kind: type[D]) -> D:
        """Wait until a dialog has the keys."""
        dialog = next(found for found in self.window.findChildren(kind) if found.isVisible())
        self.wait(lambda: dialog.isAncestorOf(QApplication.focusWidget() or self.window))
        return dialog

    def return_to_article(self) -> None:
        """Do what a window manager does when a dialog is gone; here there is none."""
        self.window.activateWindow()
        self.wait(self.view.hasFocus)

    def wait(self, happened: Callable[[], bool]) -> None:
        """Let the window work until something has happened."""
        deadline = QDeadlineTimer(PATIENCE)
        while not happened():
            assert not deadline.hasExpired(), "it does not happen"
            QTest.qWait(5)

    def select(self, words: str) -> Passage:
        """Select some words of the open article."""
        start = self.text.index(words)
        passage = Passage(start, start + len(words))
        self.view.select(passage)
        return passage

    def tag(self, words: str, *digits: str) -> Span:
        """Select some words, press digits, and return the span that was made."""
        self.select(words)
        self.press(*digits)
        chosen = self.window.session.chosen
        assert chosen is not None
        return chosen

    def ask_for(self, order: ArticleOrder, choice: ArticleChoice) -> None:
        """Have articles shown in the list, and wait until they are found."""
        model = self.window.article_list.model
        model.ask(order, choice)
        self.wait(lambda: not model.searching)

    def click(self, place: int) -> None:
        """Click on a code point of the article."""
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self.view._pieces.to_qt(place))
        left = self.view.cursorRect(cursor)
        point = QPoint(left.x() + 3, left.center().y())
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def click_row(self, name: str, index: QModelIndex) -> None:
        """Click on a row of the list of this object name."""
        items = self.widget(QAbstractItemView, name)
        items.scrollTo(index)
        point = items.visualRect(index).center()
        QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=point)

    # -- eyes --------------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        project = self.window.session.project
        assert project is not None
        return project

    @property
    def text(self) -> str:
        """The text of the open article."""
        desk = self.window.session.desk
        assert desk is not None
        return desk.text

    @property
    def title(self) -> str:
        """The title of the open article."""
        desk = self.window.session.desk
        assert desk is not None
        return desk.article.details.title

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.window.status_line.currentMessage()

    def spans(self) -> list[tuple[str, str]]:
        """Code and quote of each span of the open article, as they are on the disk."""
        desk = self.window.session.desk
        assert desk is not None
        found = self.project.spans(desk.article.id)
        assert [span.mark for span in found] == list(desk.spans), "the desk is not what the file is"
        return [(self.project.tag(span.tag_id).code, span.quote) for span in found]

    def chosen(self) -> tuple[str, str] | None:
        """Code and quote of the chosen span."""
        span = self.window.session.chosen
        return (self.project.tag(span.tag_id).code, span.quote) if span else None

    def widget(self, kind: type[W], name: str) -> W:
        """The widget of this object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found


def move_mouse(widget: QWidget, point: QPoint) -> None:
    """Move the mouse over a widget; QTest moves the one pointer, under which any window may lie."""
    kind, at, around = QEvent.Type.MouseMove, QPointF(point), QPointF(widget.mapToGlobal(point))
    buttons = QApplication.mouseButtons()
    event = QMouseEvent(kind, at, around, Qt.MouseButton.NoButton, buttons, NO_MODIFIER)
    QApplication.sendEvent(widget, event)


def still_sources() -> Sources:
    """Return one time, uids that count up, one salt."""
    return Sources(SteppingClock(), CountingUids(), _salt, "00000000-0000-4000-8000-000000000000")


def _salt() -> str:
    return "5a17"


def make_project(path: Path, sources: Sources) -> Project:
    """Return a new project with a French and a Ukrainian article."""
    project = create_project(path, narratives(), sources, "Olena")
    for text, language in ((FRENCH, "fr"), (UKRAINIAN, "uk")):
        details = ArticleDetails(title=text.partition("\n")[0], language=language)
        project.add_article(draft_from_paste(text, details))
    return project


def tag_id(project: Project, code: str) -> int:
    """Return the row id of a tag."""
    return next(tag.id for tag in project.codebook.tags if tag.code == code)


def shown_page(qtbot: QtBot, text: str) -> PageView:
    """Return a page of 800 × 600 pixels that shows a text and has the keys."""
    widget = PageView(page_style(load_theme("light"), Settings()))
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show_text(text, 0)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.setFocus()
    return widget


def middle_of(view: PageView, place: int) -> QPoint:
    """Return the pixel in the middle of a character of a page."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._pieces.to_qt(place))
    left = view.cursorRect(cursor)
    return QPoint(left.x() + 3, left.center().y())
