# SPDX-License-Identifier: Apache-2.0
"""The command palette: everything by some letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from narrativetagger.core.fuzzy import prepare
from narrativetagger.ui.palette_articles import ArticleNames
from narrativetagger.ui.palette_delegate import PADDING, PaletteDelegate
from narrativetagger.ui.palette_model import PaletteModel
from narrativetagger.ui.palette_sources import (
    Entry,
    action_entries,
    analyst_entries,
    tag_entries,
)
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_keys import TagKeys
from narrativetagger.ui.window_state import WindowState

WIDTH, ROWS = 620, 12
"""Size where the window has room, in pixels and rows."""

KEPT = 30
"""Entries that are remembered as used last."""

SOON = 100
"""After how long what guesses is loaded, in milliseconds: nobody types as quickly."""

TOP = 40
"""Below the top of the window, in pixels."""

FIRST = ("cheat_sheet", "find_tag", "next_article", "find", "export_spans", "edit_keys")
"""Ids of actions shown to who has not used the palette yet."""

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QFrame):
    """A field and what is found, over the window; it goes when the keys go elsewhere.

    Attributes:
        field: Where letters are typed.
    """

    def __init__(
        self,
        session: Session,
        tag_keys: TagKeys,
        actions: Mapping[str, QAction],
        become: Callable[[str], None],
        state: WindowState,
        window: QWidget,
    ) -> None:
        """Be hidden until it is wanted.

        Args:
            session: The open project.
            tag_keys: Give tags.
            actions: Of the window, by id.
            become: Lets the analyst of a name tag.
            state: Keeps what was used last.
            window: Over which it lies.
        """
        super().__init__(window)
        self._session = session
        self._tag_keys = tag_keys
        self._actions = actions
        self._become = become
        self._state = state
        self._window = window
        self._before: QWidget | None = None
        self._articles = ArticleNames(session, self)
        self._model = PaletteModel(self)
        self._going_on = QTimer(self)
        self._going_on.timeout.connect(self._on_going_on_timeout)
        self._build()
        self.hide()
        self._articles.progressed.connect(self._on_articles_progressed)
        self.field.textChanged.connect(self._on_field_changed)
        self._list.clicked.connect(self._run)

    def _build(self) -> None:
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Everything by its name"))
        self.setAutoFillBackground(True)
        self.field = QLineEdit(self)
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(
            self.tr("Part of the name of an action, a tag, an article, an analyst")
        )
        self.field.setPlaceholderText(self.tr("Action, tag, article or analyst"))
        self.field.installEventFilter(self)
        self._list = QListView(self)
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._list)

    @Slot()
    def open(self) -> None:
        """Show what was used last, and wait for letters."""
        self._before = self._window.focusWidget()
        self._articles.begin()
        QTimer.singleShot(SOON, prepare)
        few = [
            action_entries(self._actions),
            tag_entries(self._session, self._tag_keys),
            analyst_entries(self._session, self._become, self.tr("analyst")),
        ]
        recent = self._state.used_last()
        self._model.begin([*few, self._articles], recent or [f"action/{id_}" for id_ in FIRST])
        self.field.clear()
        self._lay_out()
        self.show()
        self.raise_()
        self.field.setFocus()
        self._choose_first()

    def _lay_out(self) -> None:
        width = min(WIDTH, self._window.width() - 20)
        row = self._list.fontMetrics().lineSpacing() + PADDING
        height = min(ROWS * row + self.field.sizeHint().height() + 26, self._window.height() - TOP)
        self.setGeometry((self._window.width() - width) // 2, TOP, width, height)

    def is_reading(self) -> bool:
        """Tell whether there are articles that cannot be found yet."""
        return self._articles.is_reading()

    def close_palette(self) -> None:
        """Hide, and give the keys back to who had them."""
        if not self.isVisible():
            return
        self._going_on.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _choose_first(self) -> None:
        self._list.setCurrentIndex(self._model.index(0, 0))

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry: Entry = index.data(PaletteModel.ENTRY)
        recent = [entry.id, *(one for one in self._state.used_last() if one != entry.id)]
        self._state.keep_used_last(recent[:KEPT])
        self.close_palette()
        entry.run()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that is seen on the page in all themes."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # -- what happens ------------------------------------------------------------------------

    @Slot(str)
    def _on_field_changed(self, query: str) -> None:
        self._model.look_for(query)
        self._choose_first()
        self._going_on.start()

    @Slot()
    def _on_going_on_timeout(self) -> None:
        """Add the rest between two keys; a row that was gone to stays the chosen one."""
        current = self._list.currentIndex()
        chosen = current.data(PaletteModel.ENTRY) if current.row() > 0 else None
        if not self._model.go_on():
            self._going_on.stop()
            return
        rows = range(self._model.rowCount())
        same = (row for row in rows if self._model.index(row).data(PaletteModel.ENTRY) == chosen)
        self._list.setCurrentIndex(self._model.index(next(same, 0), 0))

    @Slot()
    def _on_articles_progressed(self) -> None:
        if self.isVisible() and self.field.text():
            self._on_field_changed(self.field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list, run, leave; all else is typed."""
        if event.type() == QEvent.Type.FocusOut:
            self._before = None if self.isVisible() else self._before
            self.close_palette()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex())
        elif event.key() in _MOVES:
            self._list.event(event)
        else:
            return False
        return True
