# SPDX-License-Identifier: Apache-2.0
"""Who tags, and whose spans are seen: the menu of the analyst in the status line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from narrativetagger.core.analysts import Analyst
from narrativetagger.project.analyst_edits import SetAnalystColour
from narrativetagger.project.joining import ANALYST_COLOURS
from narrativetagger.ui.analyst_form import AnalystForm
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.looks import Looks
from narrativetagger.ui.plain import isolated, without_mnemonic
from narrativetagger.ui.session import Session
from narrativetagger.ui.visibility import Visibility


class AnalystMenu(QObject):
    """Lets another analyst tag, a new one join, and the spans of each be shown or hidden."""

    def __init__(
        self, session: Session, visibility: Visibility, looks: Looks, window: QWidget
    ) -> None:
        """Work for a window.

        Args:
            session: The open project.
            visibility: Whose spans are shown.
            looks: Keeps the settings, and with them who tags at the next start.
            window: Owner of menus and forms.
        """
        super().__init__(window)
        self._session = session
        self._visibility = visibility
        self._looks = looks
        self._window = window

    @Slot(QPoint)
    def open(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        if self._session.project is None:
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self) -> QMenu:
        """Return the menu, not opened yet."""
        menu = QMenu(self._window)
        menu.setObjectName("analyst_menu")
        project = self._session.project
        analysts = list(project.analysts().values()) if project else []
        for analyst in analysts:
            action = menu.addAction(self._chip(menu, analyst.colour), _name(analyst.name))
            action.setCheckable(True)
            action.setChecked(project is not None and analyst.uid == project.analyst.uid)
            action.triggered.connect(partial(self._choose, analyst.name))
        add = menu.addAction(self.tr("&Add an analyst…"))
        add.setObjectName("add_analyst")
        add.triggered.connect(self.ask_new)
        menu.addSeparator()
        self._add_colours(menu)
        self._add_others(menu, analysts)
        return menu

    @Slot()
    def ask_new(self) -> None:
        """Ask for the name of an analyst who is new here."""
        project = self._session.project
        if project is None:
            return
        names = [analyst.name for analyst in project.analysts().values()]
        form = AnalystForm(names, self._window)
        form.submitted.connect(self.become)
        form.open()

    @Slot(str)
    def become(self, name: str) -> None:
        """Let an analyst tag from now on, in this project and at the next start."""
        self._session.become(name)
        project = self._session.project
        if project is None or project.analyst.name != name:
            return  # The disk refused it, which was told.
        self._looks.keep_analyst(name)
        self._session.told.emit(self.tr("{name} tags now.").format(name=isolated(name)))

    def _add_colours(self, menu: QMenu) -> None:
        """Add the colours that the present analyst may have."""
        project = self._session.project
        colours = menu.addMenu(self.tr("Your &colour"))
        colours.setObjectName("analyst_colours")
        colours.setEnabled(project is not None and not project.read_only)
        for colour in ANALYST_COLOURS:
            action = colours.addAction(self._chip(menu, colour), colour)
            action.triggered.connect(partial(self._paint, colour))
        colours.addSeparator()
        colours.addAction(self.tr("&Other…")).triggered.connect(self._ask_colour)

    def _add_others(self, menu: QMenu, analysts: list[Analyst]) -> None:
        """Add what is shown of the others."""
        project = self._session.project
        others = [one for one in analysts if project and one.uid != project.analyst.uid]
        shown = menu.addMenu(self.tr("&Spans of"))
        shown.setObjectName("analysts_shown")
        shown.setEnabled(bool(others) and not self._session.blind)
        for analyst in others:
            action = shown.addAction(self._chip(menu, analyst.colour), _name(analyst.name))
            action.setCheckable(True)
            action.setChecked(self._visibility.shows_analyst(analyst.id))
            action.triggered.connect(partial(self._toggle, analyst.id))

    def _chip(self, menu: QMenu, colour: str) -> QIcon:
        return chip(QColor(colour), menu.palette().color(QPalette.ColorRole.Dark))

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.become(name)

    def _toggle(self, analyst_id: int, _checked: bool = False) -> None:
        self._visibility.toggle_analyst(analyst_id)

    def _paint(self, colour: str, _checked: bool = False) -> None:
        project = self._session.project
        if project is not None:
            self._session.push(SetAnalystColour(project.analyst.id, colour))

    @Slot()
    def _ask_colour(self) -> None:
        """Let any colour be chosen."""
        project = self._session.project
        if project is None:
            return
        dialog = QColorDialog(QColor(project.analyst.colour), self._window)
        dialog.setObjectName("analyst_colour_dialog")
        dialog.finished.connect(dialog.deleteLater)
        dialog.colorSelected.connect(self._on_colour_selected)
        dialog.open()

    @Slot(QColor)
    def _on_colour_selected(self, colour: QColor) -> None:
        self._paint(colour.name())


def _name(name: str) -> str:
    return isolated(without_mnemonic(name))
