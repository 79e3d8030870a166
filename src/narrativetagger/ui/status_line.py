# SPDX-License-Identifier: Apache-2.0
"""The bottom line: what was just done, who tags, where in the article, and that all is saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from narrativetagger.core.changes import Changes
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.plain import PlainLabel, isolated, tool_tip, without_mnemonic
from narrativetagger.ui.session import Session

STAYS = 10_000
"""How long a message stays, in milliseconds."""


class StatusLine(QStatusBar):
    """Follows a session.

    Signals:
        analyst_menu_wanted(QPoint): The menu of the analysts is asked for, above this place of the
            screen.
    """

    analyst_menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the line."""
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._session = session
        self._place = self._label("place")
        self._blind = self._label("blind")
        self._analyst = self._button()
        self._saved = self._label("saved")
        session.told.connect(self._on_session_told)
        session.project_opened.connect(self._on_session_project_opened)
        session.analyst_changed.connect(self._tell_analyst)
        session.article_opened.connect(self._tell_analyst)
        session.changed.connect(self._on_session_changed)

    def show_place(self, place: int) -> None:
        """Tell how far the caret is in the article, in hundredths of its code points."""
        desk = self._session.desk
        length = len(desk.text) if desk else 0
        self._place.setText(f"{100 * place // length} %" if length else "")

    def _label(self, name: str) -> PlainLabel:
        label = PlainLabel(parent=self)
        label.setObjectName(name)
        label.setContentsMargins(8, 2, 8, 2)
        self.addPermanentWidget(label)
        return label

    def _button(self) -> QToolButton:
        """Return the name of who tags, which opens a menu."""
        button = QToolButton(self)
        button.setObjectName("analyst")
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tool_tip(self.tr("Who tags, and whose spans are shown")))
        button.clicked.connect(self.ask_for_menu)
        self.addPermanentWidget(button)
        return button

    @Slot()
    def ask_for_menu(self) -> None:
        """Ask for the menu of the analysts."""
        self.analyst_menu_wanted.emit(self._analyst.mapToGlobal(QPoint(0, 0)))

    @Slot()
    def _tell_analyst(self) -> None:
        """Show who tags, and whether without seeing the others."""
        project = self._session.project
        self._analyst.setVisible(project is not None)
        self._blind.setText(self.tr("Blind") if self._session.blind else "")
        if project is None:
            return
        name = project.analyst.name
        self._analyst.setText(isolated(without_mnemonic(name)))
        self._analyst.setAccessibleName(self.tr("Analyst: {name}").format(name=name))
        colour = QColor(project.analyst.colour or self.palette().color(self.foregroundRole()))
        self._analyst.setIcon(chip(colour, self.palette().color(QPalette.ColorRole.Dark)))

    @Slot(str)
    def _on_session_told(self, text: str) -> None:
        self.showMessage(text, STAYS)

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self._session.project
        self._tell_analyst()
        if project is None:
            self._saved.setText("")
        else:
            self._saved.setText(self.tr("Read-only") if project.read_only else self.tr("All saved"))

    @Slot(object)
    def _on_session_changed(self, _changes: Changes) -> None:
        self._saved.setText(self.tr("Saved {time}").format(time=f"{datetime.now():%H:%M:%S}"))
