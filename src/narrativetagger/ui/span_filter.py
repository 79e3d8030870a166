# SPDX-License-Identifier: Apache-2.0
"""Choose which spans the list shows, and in which order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.ui.plain import isolated, without_mnemonic
from narrativetagger.ui.session import Session


class SpanFilter(QObject):
    """A menu and a field that make a choice of spans.

    Attributes:
        choice: What is asked for now.
        words: The field, hidden until it is wanted.

    Signals:
        changed: Something else is asked for.
        left: The keys should go back to the text.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, session: Session, button: QToolButton, parent: QWidget) -> None:
        """Open the menu at a button."""
        super().__init__(parent)
        self._session = session
        self._button = button
        self.choice = SpanChoice()
        self.words = FilterField(parent)
        self.words.setObjectName("span_words")
        self.words.setAccessibleName(self.tr("Words of quote or note"))
        self.words.setPlaceholderText(self.tr("Words of quote or note"))
        self.words.setClearButtonEnabled(True)
        self.words.hide()
        self.words.textChanged.connect(self._on_words_changed)
        self.words.left.connect(self.clear)
        session.project_opened.connect(self._on_session_project_opened)

    @Slot()
    def clear(self) -> None:
        """Show all spans in reading order again, of as many articles as before."""
        was = self.words.hasFocus()
        self.words.clear()
        self.words.hide()
        self._ask(SpanChoice(everywhere=self.choice.everywhere))
        if was:
            self.left.emit()

    @Slot()
    def toggle_everywhere(self) -> None:
        """Ask for the spans of all articles, or of the open one again."""
        self._ask(replace(self.choice, everywhere=not self.choice.everywhere))

    @Slot()
    def open(self) -> None:
        """Open the menu."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    @Slot()
    def open_words(self) -> None:
        """Look for words."""
        self.words.show()
        self.words.setFocus()
        self.words.selectAll()

    def menu(self) -> QMenu:
        """Return the menu, not opened yet."""
        menu = QMenu(self._button)
        menu.setObjectName("span_filter_menu")
        everywhere = self.choice.everywhere
        self._switch(menu, self.tr("Of a&ll articles"), "everywhere", not everywhere)
        menu.addSeparator()
        orders = {
            "place": self.tr("By &place in the text"),
            "tag": self.tr("By &tag"),
            "analyst": self.tr("By &analyst"),
            "newest": self.tr("&Newest first"),
            "doubt": self.tr("&Doubts first"),
        }
        group = QActionGroup(menu)
        for order, text in orders.items():
            group.addAction(self._switch(menu, text, "order", order))
        menu.addSeparator()
        menu.addAction(self.tr("&Words…")).triggered.connect(self.open_words)
        self._switch(menu, self.tr("Only in dou&bt"), "flagged", not self.choice.flagged)
        self._switch(menu, self.tr("Only model &examples"), "starred", not self.choice.starred)
        self._add_tags(menu)
        self._add_analysts(menu)
        menu.addSeparator()
        menu.addAction(self.tr("&Show all")).triggered.connect(self.clear)
        return menu

    def _add_tags(self, menu: QMenu) -> None:
        project = self._session.project
        below = menu.addMenu(self.tr("Only ta&g"))
        for tag in project.codebook.tags if project else ():
            ids = project.codebook.subtree_ids(tag.id) if project else ()
            indent = "    " if tag.parent_id else ""
            name = without_mnemonic(tag.name(self._session.language))
            self._switch(below, indent + name, "tag_ids", () if ids == self.choice.tag_ids else ids)

    def _add_analysts(self, menu: QMenu) -> None:
        project = self._session.project
        below = menu.addMenu(self.tr("Only anal&yst"))
        for analyst in project.analysts().values() if project else ():
            name = isolated(without_mnemonic(analyst.name))
            wanted = None if analyst.id == self.choice.analyst_id else analyst.id
            self._switch(below, name, "analyst_id", wanted)

    def _switch(self, menu: QMenu, text: str, field: str, value: Any) -> QAction:
        """Add an entry that asks for a value of a field; checked where that is another one."""
        action = menu.addAction(text)
        action.setCheckable(True)
        usual = getattr(SpanChoice(), field)
        now = getattr(self.choice, field)
        action.setChecked(now == value if field == "order" else now != usual and value == usual)
        action.triggered.connect(partial(self._set, field, value))
        return action

    def _set(self, field: str, value: Any, _checked: bool = False) -> None:
        self._ask(replace(self.choice, **{field: value}))

    def _ask(self, choice: SpanChoice) -> None:
        if choice != self.choice:
            self.choice = choice
            self.changed.emit()

    @Slot()
    def _on_session_project_opened(self) -> None:
        self.clear()
        self._ask(SpanChoice())

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        self._ask(replace(self.choice, words=words))


class FilterField(QLineEdit):
    """A field that is left by Esc.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
