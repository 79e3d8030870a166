# SPDX-License-Identifier: Apache-2.0
"""A small bar of tags beside what the mouse has selected; keys need none and see none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Slot
from PySide6.QtGui import QWheelEvent

from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Tag
from narrativetagger.core.trimming import trim
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_grid import TagGrid
from narrativetagger.ui.tag_keys import TagKeys
from narrativetagger.ui.window_state import WindowState

BAR = "selection_bar"
"""Name under which it is remembered whether the bar is wanted."""

MOST = 9
"""Tags that are offered."""

DISTANCE = 6
"""Between the bar and the selected lines, in pixels."""

EDGE = 4
"""Between the bar and the edges of the view, in pixels."""

_ENDS = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.FocusOut,
    QEvent.Type.Hide,
    QEvent.Type.WindowDeactivate,
)
"""What lets the bar go away, with whatever moves the text."""


class SelectionBar(TagGrid):
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
        super().__init__(session, keys, view)
        self._view = view
        self._tag_keys = tag_keys
        self._state = state
        self._on = state.is_on(BAR)
        self.setObjectName(BAR)
        self.setAccessibleName(self.tr("Tags for the selected passage"))
        self.hide()
        self.tag_wanted.connect(self._on_tag_wanted)
        self.repeat_wanted.connect(self._on_repeat_wanted)
        view.passage_changed.connect(self.vanish)
        for signal in (view.page_set, view.verticalScrollBar().valueChanged):
            signal.connect(self.vanish)
        session.changed.connect(self._on_session_changed)

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the text, as the wheel does beside the bar."""
        self._view.wheelEvent(event)

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if changes.codebook:
            self.vanish()

    # -- tagging -----------------------------------------------------------------------------

    @Slot(int)
    def _on_tag_wanted(self, tag_id: int) -> None:
        self._tag_keys.tag(tag_id)
        self._go_on()

    @Slot()
    def _on_repeat_wanted(self) -> None:
        self._tag_keys.repeat_last()
        self._go_on()

    def _go_on(self) -> None:
        """Offer the sub-tags of what was tagged, if it has any."""
        if self._tag_keys.level is None or not self._offered():
            self.vanish()
        elif self.isVisible():
            self._appear()

    def _offered(self) -> list[Tag]:
        """Return the tags that digits mean now."""
        project = self._session.project
        tags = project.codebook.children(self._tag_keys.level) if project else ()
        return [tag for tag in tags if not tag.retired][:MOST]

    # -- place -------------------------------------------------------------------------------

    def _appear(self) -> None:
        """Show the bar beside the lines of the passage, over none of them if that can be."""
        passage = self._view.passage()
        shift = self._view.viewport().pos()
        lines = [line.translated(shift) for line in self._view.lines_of(passage)] if passage else []
        if not lines:
            self.vanish()
            return
        level = self._tag_keys.level
        again = self._tag_keys.last_tag_id if level is None else None
        self.show_tags(self._offered(), level, again, self._room().width())
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
