# SPDX-License-Identifier: Apache-2.0
"""The menus of the list of articles: filters, order and looks, and what can be done to a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder
from narrativetagger.core.articles import Article, Status
from narrativetagger.core.codebook import Codebook
from narrativetagger.core.errors import UserError
from narrativetagger.project.article_lists import most_frequent
from narrativetagger.project.project import Project
from narrativetagger.ui.article_actions import ArticleActions
from narrativetagger.ui.article_columns import COLUMNS, SORT_KEYS, column_name
from narrativetagger.ui.article_list import ArticleList
from narrativetagger.ui.article_look import Shape
from narrativetagger.ui.choice_words import language_words, outlet_words
from narrativetagger.ui.date_range_form import DateRangeForm
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import without_mnemonic
from narrativetagger.ui.reading_actions import ReadingActions
from narrativetagger.ui.session import Session
from narrativetagger.ui.status_signs import status_word

MOST = 30
"""Languages or outlets in a menu; words find the others."""

Act = Callable[[], None]


class ArticleMenus(QObject):
    """Fills the menus when they are opened."""

    def __init__(
        self,
        session: Session,
        articles: ArticleList,
        actions: ArticleActions,
        readings: ReadingActions,
    ) -> None:
        """Work for a list.

        Args:
            session: The open project.
            articles: The list.
            actions: What can be done to an article.
            readings: What can be said of how far it is read.
        """
        super().__init__(articles)
        self._session = session
        self._list = articles
        self._model = articles.model
        self._actions = actions
        self._readings = readings

    def open(self, about: str | int, place: QPoint) -> None:
        """Open a menu.

        Args:
            about: ``filters``, ``looks``, or the row id of an article.
            place: Where on the screen.
        """
        project = self._session.project
        if project is None:
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("article_row_menu" if isinstance(about, int) else f"article_{about}")
        try:
            if isinstance(about, int):
                self._fill_row(menu, project.article(about))
            elif about == "filters":
                self._fill_filters(menu, project)
            else:
                self._fill_looks(menu)
        except UserError as error:
            self._session.refused.emit(error)
            menu.deleteLater()
            return
        menu.popup(place)

    # -- filters -----------------------------------------------------------------------------

    def _fill_filters(self, menu: QMenu, project: Project) -> None:
        choice = self._model.choice
        statuses = [(status_word(one), one) for one in get_args(Status)]
        self._offer(menu, self.tr("Status"), "status", statuses)
        languages = [
            (language_words(said), said) for said, _ in most_frequent(project, "language", MOST)
        ]
        self._offer(menu, self.tr("Language"), "language", languages)
        outlets = [(outlet_words(said), said) for said, _ in most_frequent(project, "outlet", MOST)]
        self._offer(menu, self.tr("Outlet"), "outlet", outlets)
        tags = menu.addMenu(self.tr("Tag"))
        self._radio(
            tags, self.tr("All"), choice.tag_id is None, partial(self._choose, "tag_id", None)
        )
        tags.addSeparator()
        self._offer_tags(tags, project.codebook, None)
        self._plain(menu, self.tr("Date…"), self._ask_dates)
        menu.addSeparator()
        clear = self._plain(menu, self.tr("Clear the filters"), self._list.filter_bar.clear)
        clear.setIcon(icon("close"))
        clear.setEnabled(choice != ArticleChoice())

    def _offer(self, menu: QMenu, text: str, name: str, values: list[tuple[str, str]]) -> None:
        """Add a menu with what a filter may be."""
        below = menu.addMenu(text)
        chosen = getattr(self._model.choice, name)
        group = QActionGroup(below)
        choices: list[tuple[str, str | None]] = [(self.tr("All"), None), *values]
        for said, value in choices:
            act = partial(self._choose, name, value)
            group.addAction(self._radio(below, said, value == chosen, act))
            if value is None:
                below.addSeparator()

    def _offer_tags(self, menu: QMenu, book: Codebook, parent_id: int | None) -> None:
        """Add the tags below another one; one with sub-tags opens a menu of its own."""
        for tag in book.children(parent_id):
            name = tag.name(self._session.language)
            act = partial(self._choose, "tag_id", tag.id)
            chosen = self._model.choice.tag_id == tag.id
            if not book.children(tag.id):
                self._radio(menu, name, chosen, act)
                continue
            below = menu.addMenu(without_mnemonic(name))
            self._radio(below, self.tr("{tag}, with all below").format(tag=name), chosen, act)
            below.addSeparator()
            self._offer_tags(below, book, tag.id)

    def _choose(self, name: str, value: str | int | None) -> None:
        asked: dict[str, Any] = {name: value}
        self._model.ask(self._model.order, replace(self._model.choice, **asked))

    def _ask_dates(self) -> None:
        choice = self._model.choice
        form = DateRangeForm(choice.since, choice.until, self._list.window())
        form.submitted.connect(self._on_dates_submitted)
        form.open()

    @Slot(str, str)
    def _on_dates_submitted(self, since: str, until: str) -> None:
        choice = replace(self._model.choice, since=since, until=until)
        self._model.ask(self._model.order, choice)

    # -- order and looks ---------------------------------------------------------------------

    def _fill_looks(self, menu: QMenu) -> None:
        order, look = self._model.order, self._list.look
        menu.addSection(self.tr("Sorted by"))
        keys, ways, shapes = QActionGroup(menu), QActionGroup(menu), QActionGroup(menu)
        for column in COLUMNS:
            key = SORT_KEYS[column]
            act = partial(look.sort, ArticleOrder(key, order.descending))
            keys.addAction(self._radio(menu, column_name(column), key == order.key, act))
        menu.addSeparator()
        for text, down in ((self.tr("Ascending"), False), (self.tr("Descending"), True)):
            act = partial(look.sort, replace(order, descending=down))
            ways.addAction(self._radio(menu, text, order.descending == down, act))
        self._plain(menu, self.tr("Sort and filter again"), self._model.ask_again)
        menu.addSection(self.tr("Looks"))
        texts: tuple[tuple[Shape, str], ...] = (
            ("by_width", self.tr("By the width")),
            ("lines", self.tr("Lines")),
            ("table", self.tr("Table")),
        )
        for shape, text in texts:
            act = partial(look.use_shape, shape)
            shapes.addAction(self._radio(menu, text, look.shape == shape, act))
        columns = menu.addMenu(self.tr("Columns"))
        for column in COLUMNS[1:]:
            act = partial(look.toggle_column, column)
            self._radio(columns, column_name(column), column in look.columns, act)

    # -- a row -------------------------------------------------------------------------------

    def _fill_row(self, menu: QMenu, article: Article) -> None:
        article_id = article.id
        self._plain(menu, self.tr("Open"), partial(self._session.open_article, article_id))
        details = partial(self._actions.ask_details_of, article_id)
        self._plain(menu, self.tr("Details…"), details).setIcon(icon("edit"))
        menu.addSeparator()
        group = QActionGroup(menu)
        for one in get_args(Status):
            act = partial(self._readings.set_status, article_id, one)
            group.addAction(self._radio(menu, status_word(one), one == article.status, act))
        menu.addSeparator()
        remove = partial(self._actions.ask_remove_of, article_id)
        self._plain(menu, self.tr("Remove…"), remove).setIcon(icon("delete"))

    # -- parts -------------------------------------------------------------------------------

    def _plain(self, menu: QMenu, text: str, act: Act) -> QAction:
        action = menu.addAction(without_mnemonic(text))
        action.triggered.connect(partial(_call, act))
        return action

    def _radio(self, menu: QMenu, text: str, on: bool, act: Act) -> QAction:
        action = self._plain(menu, text, act)
        action.setCheckable(True)
        action.setChecked(on)
        return action


def _call(act: Act, _checked: bool = False) -> None:
    act()
