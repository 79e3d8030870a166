# SPDX-License-Identifier: Apache-2.0
"""A small bar of tags beside what the mouse has selected; keys need none and see none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Tag
from narrativetagger.core.trimming import trim
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.plain import PlainLabel, isolated, tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import tag_path
from narrativetagger.ui.tag_keys import TagKeys
from narrativetagger.ui.window_state import WindowState

BAR = "selection_bar"
"""Name under which it is remembered whether the bar is wanted."""

MOST = 9
"""Tags that are offered."""

TALL = 30
"""Height of a button, in pixels: large enough for a touchpad."""

DISTANCE = 6
"""Between the bar and the selected lines, in pixels."""

EDGE = 4
"""Between the bar and the edges of the view, in pixels."""

SHAPES = ((1, 150), (1, 110), (2, 150), (2, 100), (3, 100), (4, 100), (5, 60), (3, 0), (5, 0))
"""Rows of buttons and width of a name in pixels, tried in this order until all have room.

At 0, key and colour stand alone; tool tips have the names.
"""

_ENDS = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.FocusOut,
    QEvent.Type.Hide,
    QEvent.Type.WindowDeactivate,
)
"""What lets the bar go away, with whatever moves the text."""


class SelectionBar(QWidget):
    """Offers the tags of the level that is open, and tags as their digits would.

    It never takes the focus, so that all keys go on to do what they do.
    """

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        tag_keys: TagKeys,
        keys: KeyMap,
        state: WindowState,
    ) -> None:
        """Wait, hidden.

        Args:
            session: The open project and article.
            view: The article, which the bar is shown over.
            tag_keys: Tags the passage.
            keys: Which keys the digits of tags have now.
            state: Remembers whether the bar is wanted.
        """
        super().__init__(view)
        self._session = session
        self._view = view
        self._tag_keys = tag_keys
        self._keys = keys
        self._state = state
        self._on = state.is_on(BAR)
        self._cells: list[QWidget] = []
        self._build()
        view.passage_changed.connect(self.vanish)
        for signal in (view.page_set, view.verticalScrollBar().valueChanged):
            signal.connect(self.vanish)
        session.article_opened.connect(self.vanish)
        session.changed.connect(self._on_session_changed)

    def _build(self) -> None:
        self.setObjectName(BAR)
        self.setAccessibleName(self.tr("Tags for the selected passage"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(2)
        self.hide()

    def is_on(self) -> bool:
        """Tell whether the bar is shown at all."""
        return self._on

    @Slot()
    def toggle(self) -> None:
        """Show the bar from now on, or no longer."""
        self._on = not self._on
        self._state.switch(BAR, on=self._on)
        self.vanish()

    @Slot()
    def offer(self) -> None:
        """Show the tags beside the passage, where they can be given to it."""
        project, desk, passage = self._session.project, self._session.desk, self._view.passage()
        self.vanish()
        if not self._on or project is None or desk is None or project.read_only:
            return
        if passage is None or trim(desk.text, passage) is None or not self._offered():
            return
        self._fill()
        self._appear()

    @Slot()
    def vanish(self) -> None:
        """Take the bar away."""
        if self.isVisible():
            for watched in (self._view, self._view.viewport()):
                watched.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when the analyst goes on by other ways; take nothing from the view."""
        if event.type() in _ENDS:
            self.vanish()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a frame that is seen in all colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the text, as the wheel does beside the bar."""
        self._view.wheelEvent(event)

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if changes.codebook:
            self.vanish()

    # -- tagging -----------------------------------------------------------------------------

    def _tag(self, tag_id: int, _checked: bool = False) -> None:
        self._tag_keys.tag(tag_id)
        self._go_on()

    def _repeat(self, repeat: Callable[[], None], _checked: bool = False) -> None:
        repeat()
        self._go_on()

    def _go_on(self) -> None:
        """Offer the sub-tags of what was tagged, if it has any."""
        if self._tag_keys.level is None or not self._offered():
            self.vanish()
        elif self.isVisible():
            self._fill()
            self._appear()

    def _offered(self) -> list[Tag]:
        """Return the tags that digits mean now."""
        project = self._session.project
        tags = project.codebook.children(self._tag_keys.level) if project else ()
        return [tag for tag in tags if not tag.retired][:MOST]

    # -- buttons -----------------------------------------------------------------------------

    def _fill(self) -> None:
        """Make the buttons as wide as there is room for all of them, else leave the last out."""
        room = self._room().width()
        for rows, width in SHAPES:
            self._clear()
            self._make_cells(width)
            self._set_out(rows)
            if self.sizeHint().width() <= room:
                return
        while len(self._cells) > 1 and self.sizeHint().width() > room:
            self._take_off(self._cells.pop())
            self._set_out(SHAPES[-1][0])

    def _make_cells(self, width: int) -> None:
        level = self._tag_keys.level
        if level is not None:
            above = PlainLabel(f"{self._short(self._session.tag_name(level), width)} ›", self)
            above.setObjectName("selection_bar_level")
            above.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            above.setContentsMargins(6, 0, 2, 0)
            self._cells.append(above)
        self._cells += [self._tag_button(tag, width) for tag in self._offered()]
        last, repeat = last_tag(self._tag_keys)
        if level is None and last is not None and repeat is not None:
            name = self._short(self._session.tag_name(last), width)
            button = self._button("selection_bar_last", last)
            button.setText(self.tr("As last: {tag}").format(tag=name).replace("&", "&&"))
            button.setAccessibleName(self.tr("As last: {tag}").format(tag=self._path(last)))
            button.clicked.connect(partial(self._repeat, repeat))
            self._cells.append(button)

    def _tag_button(self, tag: Tag, width: int) -> QToolButton:
        name = tag.name(self._session.language)
        keys = self._keys.keys_of(f"digit_{tag.key}") if tag.key in set("123456789") else ()
        key = keys[0].shown() if keys else ""
        button = self._button(f"selection_bar_{tag.code}", tag.id)
        button.setText(f"{key}  {self._short(name, width)}".strip().replace("&", "&&"))
        button.setAccessibleName(f"{self._path(tag.id)} {key}".strip())
        button.clicked.connect(partial(self._tag, tag.id))
        return button

    def _button(self, name: str, tag_id: int) -> QToolButton:
        project = self._session.project
        button = _TagButton(self)
        button.setObjectName(name)
        if project is not None:
            frame = self.palette().color(QPalette.ColorRole.Dark)
            button.setIcon(chip(QColor(project.tag(tag_id).colour), frame))
        button.setToolTip(tool_tip(self._path(tag_id)))
        return button

    def _set_out(self, rows: int) -> None:
        """Put the buttons in rows of the same length."""
        columns = -(-len(self._cells) // rows)
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(number, columns))
            cell.show()
        self._grid.invalidate()

    def _clear(self) -> None:
        for cell in self._cells:
            self._take_off(cell)
        self._cells = []

    def _take_off(self, cell: QWidget) -> None:
        self._grid.removeWidget(cell)
        cell.hide()
        cell.deleteLater()

    def _path(self, tag_id: int) -> str:
        return tag_path(self._session, tag_id)

    def _short(self, name: str, width: int) -> str:
        if not width:
            return ""
        return isolated(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width))

    # -- place -------------------------------------------------------------------------------

    def _appear(self) -> None:
        """Show the bar beside the lines of the passage, over none of them if that can be."""
        passage = self._view.passage()
        shift = self._view.viewport().pos()
        lines = [line.translated(shift) for line in self._view.lines_of(passage)] if passage else []
        if not lines:
            self.vanish()
            return
        self.adjustSize()
        caret = self._view.cursorRect().translated(shift)
        self.move(beside(self.size(), caret.center(), lines, self._room()))
        if not self.isVisible():
            for watched in (self._view, self._view.viewport()):
                watched.installEventFilter(self)
        self.show()
        self.raise_()

    def _room(self) -> QRect:
        """Return the part of the view that the bar may be in."""
        room = self._view.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        bar = self._view.verticalScrollBar()
        if bar.isVisible():
            room.setRight(min(room.right(), bar.mapTo(self._view, QPoint()).x() - EDGE))
        return room


class _TagButton(QToolButton):
    """A button on which a double click is one click: its second half would mean a sub-tag."""

    def __init__(self, parent: QWidget) -> None:
        """Look flat, and never take the focus."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setMinimumHeight(TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the button under the mouse in a colour that is seen in all themes."""
        super().paintEvent(event)
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
            painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing."""
        event.accept()


def last_tag(tag_keys: TagKeys) -> tuple[int | None, Callable[[], None] | None]:
    """Return the tag that was given last and what gives it again, where digits know both."""
    last: int | None = getattr(tag_keys, "last_tag_id", None)
    repeat: Callable[[], None] | None = getattr(tag_keys, "repeat_last", None)
    return last, repeat


def beside(size: QSize, caret: QPoint, lines: Sequence[QRect], room: QRect) -> QPoint:
    """Return where the bar goes: above the line of the caret, else as near as can be.

    Args:
        size: Of the bar.
        caret: Where the selection ends; all places are in the coordinates of the view.
        lines: The selected lines that are in view, from the top; one at least.
        room: Where the bar has to stay.

    Returns:
        Its top left corner.
    """
    x = min(caret.x() - size.width() // 2, room.right() + 1 - size.width())
    x = max(room.left(), x)
    here = min(lines, key=lambda line: abs(line.center().y() - caret.y()))
    above, below = (-DISTANCE - size.height(), DISTANCE + 1)
    ways = [here.top() + above, here.bottom() + below]
    ways += [lines[-1].bottom() + below, lines[0].top() + above]
    for y in ways:
        place = QRect(QPoint(x, y), size)
        if room.contains(place) and not any(
            line.top() <= place.bottom() and place.top() <= line.bottom() for line in lines
        ):
            return place.topLeft()
    for y in ways:
        if room.contains(QRect(QPoint(x, y), size)):
            return QPoint(x, y)
    return QPoint(x, max(room.top(), room.bottom() + 1 - size.height()))
