# SPDX-License-Identifier: Apache-2.0
"""Small buttons of tags in rows, with their names as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from narrativetagger.core.codebook import Tag
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.plain import PlainLabel, isolated, tool_tip, without_mnemonic
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import tag_path

TALL = 30
"""Height of a button, in pixels: large enough for a touchpad."""

SHAPES = ((1, 150), (1, 110), (2, 150), (2, 100), (3, 100), (4, 100), (5, 60), (3, 0), (5, 0))
"""Rows of buttons and width of a name in pixels, tried in this order until all have room.

At 0, key and colour stand alone; tool tips have the names.
"""


class _Cell(NamedTuple):
    """A button or a label whose name is cut to the room that there is."""

    widget: QToolButton | PlainLabel
    before: str
    name: str
    after: str


class TagGrid(QWidget):
    """Offers tags to the mouse and never takes the focus.

    Signals:
        tag_wanted(int): The tag of this row id was clicked.
        repeat_wanted: What was given last is wanted again.
    """

    tag_wanted = Signal(int)
    repeat_wanted = Signal()

    def __init__(self, session: Session, keys: KeyMap, parent: QWidget) -> None:
        """Start without tags.

        Args:
            session: The open project.
            keys: Which keys the digits of tags have now.
            parent: What it is shown in.
        """
        super().__init__(parent)
        self._session = session
        self._keys = keys
        self._cells: list[_Cell] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(2)

    def show_tags(
        self, tags: Sequence[Tag], above: int | None, last: int | None, room: int
    ) -> None:
        """Show tags in place of those that were there.

        Args:
            tags: What is offered.
            above: Row id of the tag that they refine; None for the top tags.
            last: Row id of the tag that can be given again; None for none.
            room: Width at most, in pixels.
        """
        while self._cells:
            self._take_off()
        if above is not None:
            self._add_above(above)
        for tag in tags:
            self._add_tag(tag)
        if last is not None:
            self._add_last(last)
        self._fit(room)

    def _add_above(self, tag_id: int) -> None:
        label = PlainLabel(parent=self)
        label.setObjectName("tag_above")
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setContentsMargins(6, 0, 2, 0)
        self._cells.append(_Cell(label, "", self._session.tag_name(tag_id), " ›"))

    def _add_tag(self, tag: Tag) -> None:
        keys = self._keys.keys_of(f"digit_{tag.key}") if tag.key in set("123456789") else ()
        key = keys[0].shown() if keys else ""
        path = tag_path(self._session, tag.id)
        button = self._button(tag.code, tag.id, f"{path} {key}".strip())
        button.clicked.connect(partial(self._on_tag_clicked, tag.id))
        name = tag.name(self._session.language)
        self._cells.append(_Cell(button, f"{key}  " if key else "", name, ""))

    def _add_last(self, tag_id: int) -> None:
        text = self.tr("As last: {tag}")
        path = tag_path(self._session, tag_id)
        button = self._button("last", tag_id, text.format(tag=path))
        button.clicked.connect(self.repeat_wanted)
        before, _, after = text.partition("{tag}")
        self._cells.append(_Cell(button, before, self._session.tag_name(tag_id), after))

    def _button(self, name: str, tag_id: int, aloud: str) -> QToolButton:
        project = self._session.project
        button = _TagButton(self)
        button.setObjectName(f"tag_button_{name}")
        button.setAccessibleName(aloud)
        button.setToolTip(tool_tip(tag_path(self._session, tag_id)))
        if project is not None:
            frame = self.palette().color(QPalette.ColorRole.Dark)
            button.setIcon(chip(QColor(project.tag(tag_id).colour), frame))
        return button

    def _on_tag_clicked(self, tag_id: int, _checked: bool = False) -> None:
        self.tag_wanted.emit(tag_id)

    # -- room --------------------------------------------------------------------------------

    def _fit(self, room: int) -> None:
        """Cut the names until all have room; where that does not do, leave the last out."""
        for rows, width in SHAPES:
            for cell in self._cells:
                self._name(cell, width)
            self._set_out(rows)
            if self.sizeHint().width() <= room:
                return
        while len(self._cells) > 1 and self.sizeHint().width() > room:
            # What is refined is told by the tag panel, too.
            self._take_off(0 if isinstance(self._cells[0].widget, PlainLabel) else -1)
            self._set_out(SHAPES[-1][0])

    def _name(self, cell: _Cell, width: int) -> None:
        """Write a name no wider than so many pixels, none at all for 0."""
        name = self.fontMetrics().elidedText(cell.name, Qt.TextElideMode.ElideRight, width)
        text = cell.before + (isolated(name) if width else "") + cell.after
        if isinstance(cell.widget, QToolButton):
            text = without_mnemonic(text)
        cell.widget.setText(text.strip())

    def _set_out(self, rows: int) -> None:
        """Put the buttons in rows of the same length."""
        columns = -(-len(self._cells) // rows)
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell.widget, *divmod(number, columns))
            cell.widget.show()
        self._grid.invalidate()

    def _take_off(self, number: int = -1) -> None:
        """Take a button off, the last one if no other is named."""
        widget = self._cells.pop(number).widget
        self._grid.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a frame that is seen in all colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()


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
