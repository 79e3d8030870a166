# SPDX-License-Identifier: Apache-2.0
"""The columns beside the text: shown where there is room, hidden where only the text is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from narrativetagger.ui.window_state import WindowState

ROOM = 36
"""What the text needs before a column may stand beside it, in widths of the letter M."""


class SideColumns(QObject):
    """Hides columns in focus mode, and one after the other in a window that is too small.

    Attributes:
        focus: Whether only the text is wanted.
    """

    def __init__(
        self,
        window: QWidget,
        columns: Sequence[QWidget],
        lines: Sequence[QWidget],
        state: WindowState,
    ) -> None:
        """Watch the width of a window.

        Args:
            window: Holds the columns.
            columns: The first one gives way last.
            lines: What goes in focus mode, but needs no width.
            state: Keeps whether only the text is wanted.
        """
        super().__init__(window)
        self._window = window
        self._columns = columns
        self._lines = lines
        self._state = state
        self.focus = state.focus()
        window.installEventFilter(self)
        self._arrange(window.width())

    @Slot()
    def toggle_focus(self) -> None:
        """Show the text alone, or the columns again."""
        self.focus = not self.focus
        self._state.keep_focus(on=self.focus)
        self._arrange(self._window.width())

    def is_focused(self) -> bool:
        """Tell whether only the text is wanted."""
        return self.focus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the text, or give it back, before a new size is laid out."""
        if isinstance(event, QResizeEvent):
            self._arrange(event.size().width())
        return False

    def _arrange(self, width: int) -> None:
        left = width - ROOM * self._window.fontMetrics().horizontalAdvance("M")
        for column in self._columns:
            left -= max(column.minimumWidth(), column.minimumSizeHint().width())
            column.setVisible(not self.focus and left >= 0)
        for line in self._lines:
            line.setVisible(not self.focus)
