# SPDX-License-Identifier: Apache-2.0
"""What a row of the tag panel looks like."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from narrativetagger.ui.chosen_row import fill_chosen
from narrativetagger.ui.icons import icon
from narrativetagger.ui.tag_model import TagModel, TagRow
from narrativetagger.ui.visibility import Visibility

KEPT = 500
"""Names that are remembered as they are drawn."""

PALE = 0.45
"""How strongly the name of a hidden tag is drawn, 0 to 1."""


class TagDelegate(QStyledItemDelegate):
    """Draws a tag: its key, its colour, its name, its count and whether it is shown.

    Attributes:
        level: Row id of the tag whose sub-tags the next digit means; None for the top tags.
        flashing: Row id of a tag to light up.
        current: Row id of the tag that the next Enter takes; None for none.
    """

    def __init__(
        self, visibility: Visibility, key_of: Callable[[str], str], parent: QObject
    ) -> None:
        """Start at the top tags.

        Args:
            visibility: Tells which tags are shown.
            key_of: Returns the key of an action as menus show it, empty for none.
            parent: Owner.
        """
        super().__init__(parent)
        self._visibility = visibility
        self._key_of = key_of
        self._keys: dict[str, str] = {}
        self._cap = 0
        self._icons = {name: icon(name) for name in ("eye", "eye-off", "solo")}
        self.level: int | None = None
        self.flashing: int | None = None
        self.current: int | None = None
        self._cut: dict[tuple[str, int, bool], QStaticText] = {}
        self._font: QFont | None = None
        self._fonts: dict[bool, QFont] = {}
        self._metrics: dict[bool, QFontMetrics] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for one line."""
        return QSize(120, QFontMetrics(option.font).lineSpacing() + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tag."""
        row: TagRow = index.data(TagModel.ROW)
        tag = row.tag
        if self._font != option.font:
            self._take_font(option.font)
        palette = option.palette
        rect = option.rect
        live = tag.parent_id == self.level
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current == tag.id:
            fill_chosen(painter, palette, rect)
        if self.flashing == tag.id:
            painter.fillRect(rect, _faded(QColor(tag.colour), 0.35))
        size = self._metrics[False].height()
        key = QRect(rect.left() + 4, rect.center().y() - size // 2, self._cap, size)
        _draw_key(painter, palette, key, self._keys.get(tag.key, ""), live=live)
        swatch = QRect(key.right() + 8, rect.center().y() - 5, 4 if tag.parent_id else 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tag.colour))
        painter.drawRoundedRect(swatch, 2, 2)
        self._draw_eye(painter, option, tag.id)
        self._draw_name(painter, option, row, swatch.right() + 8)
        painter.restore()

    def eye(self, rect: QRect) -> QRect:
        """Return where a row has the mark that shows and hides its tag.

        Args:
            rect: Of the row.
        """
        size = rect.height() - 8
        return QRect(rect.right() - size - 6, rect.top() + 4, size, size)

    def forget_keys(self) -> None:
        """Ask again which keys the digits have."""
        self._font = None

    def _learn_keys(self, metrics: QFontMetrics) -> None:
        """Ask for the keys of all digits; their caps are as wide as the widest, or square."""
        self._keys = {str(number): self._key_of(f"digit_{number}") for number in range(1, 10)}
        widest = max(map(metrics.horizontalAdvance, self._keys.values()))
        self._cap = max(metrics.height(), widest + 6)

    def _draw_eye(self, painter: QPainter, option: QStyleOptionViewItem, tag_id: int) -> None:
        """Draw an eye where the mouse is, and wherever a tag is hidden or shown alone."""
        name = "solo" if self._visibility.solo == tag_id else ""
        if self._visibility.is_hidden(tag_id):
            name = "eye-off"
            painter.setOpacity(PALE)
        elif not name and option.state & QStyle.StateFlag.State_MouseOver:
            name = "eye"
        if name:
            self._icons[name].paint(painter, self.eye(option.rect))

    def _take_font(self, font: QFont) -> None:
        """Measure a font and its bold sister once, not at each row of each repaint."""
        self._font = QFont(font)
        bold = QFont(font)
        bold.setBold(True)
        self._fonts = {False: self._font, True: bold}
        self._metrics = {heavy: QFontMetrics(font) for heavy, font in self._fonts.items()}
        self._cut.clear()
        self._learn_keys(self._metrics[False])

    def _draw_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: TagRow,
        left: int,
    ) -> None:
        """Draw the name from a place on, and the count at the end of the line."""
        heavy = row.tag.parent_id is None
        metrics = self._metrics[heavy]
        painter.setFont(self._fonts[heavy])
        top = option.rect.center().y() - metrics.height() // 2
        right = self.eye(option.rect).left() - 4
        if row.total:
            count = str(row.spans) if row.total == row.spans else f"{row.spans} / {row.total}"
            right -= metrics.horizontalAdvance(count)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(right, top + metrics.ascent(), count)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawStaticText(left, top, self._cut_name(row.name, right - 8 - left, heavy=heavy))

    def _cut_name(self, name: str, room: int, *, heavy: bool) -> QStaticText:
        """Return a name, elided to a room in pixels, ready to be drawn many times."""
        cut = self._cut.get((name, room, heavy))
        if cut is None:
            elide = Qt.TextElideMode.ElideRight
            cut = QStaticText(self._metrics[heavy].elidedText(name, elide, room))
            cut.setTextFormat(Qt.TextFormat.PlainText)
            if len(self._cut) >= KEPT:
                self._cut.clear()
            self._cut[name, room, heavy] = cut
        return cut


def _draw_key(painter: QPainter, palette: QPalette, rect: QRect, key: str, *, live: bool) -> None:
    """Draw a digit as a key cap; faint when the next digit means other tags."""
    if not key:
        return
    colour = palette.color(QPalette.ColorRole.Text if live else QPalette.ColorRole.Mid)
    painter.setPen(colour)
    if live:
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(rect, 3, 3)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def _faded(colour: QColor, alpha: float) -> QColor:
    colour.setAlphaF(alpha)
    return colour
