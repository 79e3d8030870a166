# SPDX-License-Identifier: Apache-2.0
"""A line that asks who tags, in a project where others have tagged; work goes on without answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from narrativetagger.core.analysts import Analyst
from narrativetagger.core.changes import Changes
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import PlainLabel, isolated, tool_tip, without_mnemonic
from narrativetagger.ui.session import Session

MOST = 4
"""Analysts who have a button; the others are in the menu."""

WIDEST = 180
"""Of a button with a name, in pixels."""


class AnalystBar(QWidget):
    """Offers the analysts of the project that was opened, until one is chosen or a span is tagged.

    Signals:
        chosen(str): The analyst of this name tags.
        menu_wanted(QPoint): All analysts are asked for, and new ones, at this place of the screen.
        left: The text should get the keys back.
    """

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Be hidden until it is wanted."""
        super().__init__(parent)
        self._session = session
        self.setObjectName("analyst_bar")
        self._names: list[QToolButton] = []
        self._build()
        self.hide()
        session.analyst_changed.connect(self.hide)
        session.changed.connect(self._on_session_changed)

    def _build(self) -> None:
        self._label = PlainLabel(self.tr("Who tags?"), self)
        self._others = QToolButton(self)
        self._others.setObjectName("somebody_else")
        self._others.setText(self.tr("Somebody else…"))
        self._others.clicked.connect(self._on_others_clicked)
        away = QToolButton(self)
        away.setObjectName("analyst_bar_away")
        away.setAutoRaise(True)
        away.setIcon(icon("close"))
        away.setToolTip(tool_tip(self.tr("Go on as shown below")))
        away.setAccessibleName(self.tr("Go on as shown below"))
        away.clicked.connect(self._on_away_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 6, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self._label)
        self._row.addWidget(self._others)
        self._row.addStretch(1)
        self._row.addWidget(away)

    def offer(self) -> None:
        """Ask who tags where that could be somebody else; whoever tags now comes first."""
        project = self._session.project
        if project is None:
            return
        others = [one for one in project.analysts().values() if one.uid != project.analyst.uid]
        if project.read_only or not others:
            self.hide()
            return
        for button in self._names:
            button.deleteLater()
        self._names = [self._button(one) for one in (project.analyst, *others[: MOST - 1])]
        for place, button in enumerate(self._names, start=1):
            self._row.insertWidget(place, button)
        self._names[0].setChecked(True)
        self.show()

    def _button(self, analyst: Analyst) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        colour = QColor(analyst.colour or self.palette().color(self.foregroundRole()))
        button.setIcon(chip(colour, self.palette().color(QPalette.ColorRole.Dark)))
        name = self.fontMetrics().elidedText(analyst.name, Qt.TextElideMode.ElideRight, WIDEST)
        button.setText(isolated(without_mnemonic(name)))
        button.setToolTip(tool_tip(analyst.name))
        button.clicked.connect(partial(self._choose, analyst.name))
        return button

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.hide()
        self.chosen.emit(name)
        self.left.emit()

    @Slot()
    def _on_others_clicked(self) -> None:
        self.menu_wanted.emit(self._others.mapToGlobal(QPoint(0, 0)))

    @Slot()
    def _on_away_clicked(self) -> None:
        self.hide()
        self.left.emit()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        """Be content with who tags once they do."""
        if changes.added_spans:
            self.hide()
