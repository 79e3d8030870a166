# SPDX-License-Identifier: Apache-2.0
"""What can be done to a tag: hide it, show it alone, give it another colour."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from narrativetagger.core.contrast import blend, contrast
from narrativetagger.project.tag_edits import SetTagColour
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.session import Session
from narrativetagger.ui.visibility import Visibility

COLOURS = (
    "#c8611a",
    "#8250d2",
    "#16876f",
    "#2f74c0",
    "#c2334d",
    "#7a7312",
    "#b0409a",
    "#8a5a2b",
    "#5c6f82",
    "#3f8f2f",
)
"""Offered for tags: text stays legible on a tint of each in every theme, as tests compute."""

LEGIBLE = 4.5
"""Contrast that text needs (WCAG 2.2, 1.4.3)."""


class TagMenu(QObject):
    """Opens the menu of a tag."""

    def __init__(
        self, session: Session, visibility: Visibility, view: ArticleView, window: QWidget
    ) -> None:
        """Work for a window.

        Args:
            session: Where edits go.
            visibility: Which tags are shown.
            view: The article, whose page the colours lie on.
            window: Owner of menus and dialogs.
        """
        super().__init__(window)
        self._session = session
        self._visibility = visibility
        self._view = view
        self._window = window

    @Slot(int, QPoint)
    def open(self, tag_id: int, place: QPoint) -> None:
        """Open the menu of a tag.

        Args:
            tag_id: Row id of the tag.
            place: On the screen.
        """
        menu = self.menu_of(tag_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu_of(self, tag_id: int) -> QMenu:
        """Return the menu of a tag, not opened yet."""
        menu = QMenu(self._window)
        menu.setObjectName("tag_menu")
        hidden = self._visibility.is_hidden(tag_id)
        self._add(menu, "tag_hide", self.tr("&Show") if hidden else self.tr("&Hide"))
        solo = self._visibility.solo == tag_id
        self._add(menu, "tag_solo", self.tr("Show &only this tag"))
        menu.actions()[-1].setCheckable(True)
        menu.actions()[-1].setChecked(solo)
        self._add(menu, "tag_show_all", self.tr("Show &all tags"))
        menu.actions()[0].triggered.connect(partial(self._toggle, tag_id))
        menu.actions()[1].triggered.connect(partial(self._solo, tag_id))
        menu.actions()[2].triggered.connect(self._visibility.show_all)
        menu.addSeparator()
        colours = menu.addMenu(self.tr("&Colour"))
        colours.setObjectName("tag_colours")
        frame = menu.palette().color(QPalette.ColorRole.Dark)
        for colour in COLOURS:
            action = colours.addAction(chip(QColor(colour), frame), colour)
            action.triggered.connect(partial(self._paint, tag_id, colour))
        colours.addSeparator()
        other = colours.addAction(self.tr("&Other…"))
        other.triggered.connect(partial(self._ask_colour, tag_id))
        return menu

    def _add(self, menu: QMenu, name: str, text: str) -> None:
        menu.addAction(text).setObjectName(name)

    def _toggle(self, tag_id: int, _checked: bool = False) -> None:
        self._visibility.toggle(tag_id)

    def _solo(self, tag_id: int, _checked: bool = False) -> None:
        self._visibility.toggle_solo(tag_id)

    def _ask_colour(self, tag_id: int, _checked: bool = False) -> None:
        """Let any colour be chosen."""
        project = self._session.project
        if project is None:
            return
        dialog = QColorDialog(QColor(project.tag(tag_id).colour), self._window)
        dialog.setObjectName("colour_dialog")
        dialog.finished.connect(dialog.deleteLater)
        dialog.colorSelected.connect(partial(self._take, tag_id))
        dialog.open()

    def _take(self, tag_id: int, colour: QColor) -> None:
        self._paint(tag_id, colour.name())

    def _paint(self, tag_id: int, colour: str, _checked: bool = False) -> None:
        """Give a tag a colour, and the sub-tags that had the same one."""
        project = self._session.project
        if project is None:
            return
        old = project.tag(tag_id).colour
        book = next(book for book in project.codebooks if project.tag(tag_id) in book.tags)
        same = (tag for tag in map(project.tag, book.subtree_ids(tag_id)) if tag.colour == old)
        if not self._session.push(SetTagColour(tuple(tag.id for tag in same), colour)):
            return
        page = self._view.colours()
        behind = blend(colour, page.page.name(), page.tint)
        if contrast(page.text.name(), behind) < LEGIBLE:
            self._session.told.emit(self.tr("Words on this colour are hard to read on this page."))
