# SPDX-License-Identifier: Apache-2.0
"""The menu of the article under the mouse: tags for the passage, deeds for the span."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from narrativetagger.core.codebook import Tag
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.plain import without_mnemonic
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_hover import shortest_first
from narrativetagger.ui.tag_keys import TagKeys

_ON_PASSAGES = ("repeat_tag", "copy", "copy_citation", "find")
_ON_SPANS = (
    "note",
    "flag_span",
    "remark_on_doubt",
    "star_span",
    "split_span",
    "merge_spans",
    "hide_tag",
    "delete_span",
)
"""Ids of actions, in order."""


class PageMenu(QObject):
    """Opens the menu where the mouse is, or at the caret for who asks by key."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        tag_keys: TagKeys,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Work for a window.

        Args:
            session: The open article.
            view: The page.
            tag_keys: Gives tags.
            actions: Of the window, by id.
            window: Owner of the menu.
        """
        super().__init__(window)
        self._session = session
        self._view = view
        self._tag_keys = tag_keys
        self._actions = actions
        self._window = window

    @Slot(QPoint)
    def open(self, point: QPoint) -> None:
        """Choose the span at a point of the view, if none of the passage's, and open the menu."""
        if self._session.desk is None:
            return
        self._choose(self._view.viewport().mapFrom(self._view, point))
        self.open_at(self._view.mapToGlobal(point))

    @Slot(QPoint)
    def open_at(self, place: QPoint) -> None:
        """Open the menu for what is chosen already, at a place of the screen."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self) -> QMenu:
        """Return the menu for the passage and the chosen span, not opened yet."""
        menu = QMenu(self._window)
        menu.setObjectName("page_menu")
        if self._view.passage() is not None:
            self._add_tags(menu, None, self._tag)
            menu.addSeparator()
        menu.addActions([self._actions[name] for name in _ON_PASSAGES])
        if self._session.chosen is not None or self._session.marked:
            menu.addSeparator()
            retag = menu.addMenu(self.tr("Another &tag"))
            retag.setObjectName("retag_menu")
            self._add_tags(retag, None, self._retag)
            menu.addActions([self._actions[name] for name in _ON_SPANS if name in self._actions])
        return menu

    def _choose(self, point: QPoint) -> None:
        """Choose the shortest span at a point of the viewport, unless one there is chosen."""
        spans = sorted(self._view.spans_under(QPointF(point)), key=shortest_first)
        chosen = self._session.chosen
        if spans and (chosen is None or chosen.mark not in spans):
            self._session.choose(spans[0])

    def _add_tags(self, menu: QMenu, parent_id: int | None, act: Callable[[int], None]) -> None:
        """Add the sub-tags of a tag, those with sub-tags of their own as menus."""
        project = self._session.project
        if project is None:
            return
        for tag in project.codebook.children(parent_id):
            if tag.retired:
                continue
            if not project.codebook.children(tag.id):
                self._add_tag(menu, tag, act)
                continue
            below = menu.addMenu(self._chip(menu, tag), self._name(tag))
            self._add_tag(below, tag, act)
            below.addSeparator()
            self._add_tags(below, tag.id, act)

    def _add_tag(self, menu: QMenu, tag: Tag, act: Callable[[int], None]) -> None:
        action = menu.addAction(self._chip(menu, tag), self._name(tag))
        action.setData(tag.id)
        action.triggered.connect(partial(_call, act, tag.id))

    def _chip(self, menu: QMenu, tag: Tag) -> QIcon:
        return chip(QColor(tag.colour), menu.palette().color(QPalette.ColorRole.Dark))

    def _name(self, tag: Tag) -> str:
        return without_mnemonic(tag.name(self._session.language))

    def _tag(self, tag_id: int) -> None:
        self._tag_keys.tag(tag_id)

    def _retag(self, tag_id: int) -> None:
        self._tag_keys.start_retagging()
        self._tag_keys.tag(tag_id)
        self._tag_keys.reset()


def _call(act: Callable[[int], None], tag_id: int, _checked: bool = False) -> None:
    act(tag_id)
