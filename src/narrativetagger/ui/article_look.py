# SPDX-License-Identifier: Apache-2.0
"""How the list of articles looks: its order, its columns; kept from one start to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

from narrativetagger.core.article_lists import ArticleOrder, SortKey
from narrativetagger.ui.article_columns import COLUMNS, USUAL
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.window_state import WindowState

Shape = Literal["by_width", "lines", "table"]

WIDE = 85
"""Width from which columns have room, in widths of the digit 0."""


class ArticleLook(QObject):
    """What the analyst chose for the list.

    Attributes:
        shape: Lines, a table, or whichever there is room for.
        columns: What is shown beside the title.
        widths: Of columns, in pixels, where the analyst has seen them.

    Signals:
        changed(): The list shall be laid out anew.
    """

    changed = Signal()

    def __init__(self, model: ArticleModel, state: WindowState, parent: QObject) -> None:
        """Remember what was chosen before.

        Args:
            model: Gets the order.
            state: Keeps all of it.
            parent: Owner.
        """
        super().__init__(parent)
        self._model = model
        self._state = state
        self._is_wide = False
        said = state.kept("article_shape")
        self.shape: Shape = next((one for one in get_args(Shape) if one == said), "by_width")
        kept = state.kept("article_columns")
        chosen = kept.split(" ") if kept else USUAL
        self.columns = tuple(column for column in COLUMNS[1:] if column in chosen)
        self.widths = _widths_of(state.kept("article_widths"))
        model.order = _order_of(state.kept("article_order"))

    @property
    def in_cells(self) -> bool:
        """Whether each column stands for itself."""
        return self.shape == "table" or (self.shape == "by_width" and self._is_wide)

    def measure(self, digits: int) -> None:
        """Tell how wide the list is, in widths of the digit 0."""
        before = self.in_cells
        self._is_wide = digits >= WIDE
        if self.in_cells != before:
            self.changed.emit()

    def use_shape(self, shape: Shape) -> None:
        """Show lines, a table, or whichever there is room for."""
        self.shape = shape
        self._state.keep_text("article_shape", shape)
        self.changed.emit()

    def toggle_column(self, column: str) -> None:
        """Show a column, or hide it."""
        shown = set(self.columns) ^ {column}
        self.columns = tuple(one for one in COLUMNS if one in shown)
        self._state.keep_text("article_columns", " ".join(("title", *self.columns)))
        self.changed.emit()

    def keep_widths(self, widths: Mapping[str, int]) -> None:
        """Remember how wide some columns are, in pixels."""
        self.widths |= widths
        kept = " ".join(f"{column}:{width}" for column, width in self.widths.items())
        self._state.keep_text("article_widths", kept)

    def sort(self, order: ArticleOrder) -> None:
        """Sort the list."""
        way = "down" if order.descending else "up"
        self._state.keep_text("article_order", f"{order.key} {way}")
        self._model.ask(order, self._model.choice)


def _widths_of(kept: str) -> dict[str, int]:
    """Return the widths that were kept; what is none counts for nothing."""
    said = (part.partition(":") for part in kept.split(" "))
    return {
        column: int(width)
        for column, _, width in said
        if column in COLUMNS and width.isascii() and width.isdigit()
    }


def _order_of(kept: str) -> ArticleOrder:
    """Return the order that was kept; that of arrival when it is none."""
    said, _, way = kept.partition(" ")
    key = next((one for one in get_args(SortKey) if one == said), None)
    return ArticleOrder(key, way == "down") if key else ArticleOrder()
