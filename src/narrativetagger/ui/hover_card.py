# SPDX-License-Identifier: Apache-2.0
"""A card that tells of spans, beside the words and never over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from narrativetagger.core.pieces import RTL_MARK, direction_mark
from narrativetagger.ui.span_words import SpanWords

WIDTH = 400
"""Of the words at most, in pixels."""

PADDING, BAR, GAP, SHADOW = 10, 4, 9, 4
"""Around the words, width of a tag's colour, between parts, around the card, in pixels."""

QUOTE_LINES, NOTE_LINES = 4, 3
"""Lines of a quote and of a note at most."""

DISTANCE = 4
"""Between the card and the words that it tells of, in pixels."""

LINE_SEPARATOR = "\u2028"
"""Breaks a line within a paragraph of Qt's."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Words at a place of the card."""

    lines: QTextLayout
    place: QPointF
    role: QPalette.ColorRole


class HoverCard(QWidget):
    """Painted words over a part of the window that takes neither keys nor mouse.

    It has no labels within: a screen reader hears of spans by announcements, and shall not be told
    of a card that comes and goes with the mouse.
    """

    def __init__(self, parent: QWidget) -> None:
        """Wait, hidden.

        Args:
            parent: What it is shown over.
        """
        super().__init__(parent)
        self.setObjectName("hover_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self.told: tuple[SpanWords, ...] = ()
        self.left_out = 0
        self._parts: list[_Part] = []
        self._bars: list[tuple[QRectF, QColor]] = []

    def tell(self, spans: Sequence[SpanWords], left_out: int, room: int) -> None:
        """Set the words and take the size that they need.

        Args:
            spans: What to tell of.
            left_out: How many more there are.
            room: Width of the card at most, in pixels.
        """
        self.told, self.left_out = tuple(spans), left_out
        self._parts, self._bars = [], []
        self.setFont(QGuiApplication.font())
        left = SHADOW + PADDING + BAR + GAP
        width = min(WIDTH, room - left - PADDING - SHADOW)
        y = float(SHADOW + PADDING)
        for words in spans:
            top = y
            y = self._add_span(words, QPointF(left, y), width)
            bar = QRectF(SHADOW + PADDING, top + 1, BAR, y - top - 2)
            self._bars.append((bar, words.colour))
            y += GAP
        if left_out:
            muted = QPalette.ColorRole.PlaceholderText
            y = self._add(f"+{left_out}", QPointF(left, y), width, muted) + GAP
        used = max(_right(part) for part in self._parts) if self._parts else 0.0
        # Words from right to left stand at the right of the width that they were set to.
        mirrored = any(_is_mirrored(part) for part in self._parts)
        outer = (left + width if mirrored else used) + PADDING + SHADOW
        self.resize(int(outer + 0.999), int(y - GAP + PADDING + SHADOW))
        self.update()

    def _add_span(self, words: SpanWords, place: QPointF, width: float) -> float:
        text, muted = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        left, y = place.x(), place.y()
        y = self._add(words.path, QPointF(left, y), width, text, heavy=True) + 2
        y = self._add(words.quote, QPointF(left, y), width, text, most=QUOTE_LINES) + 2
        if words.note:
            y = self._add(f"✎ {words.note}", QPointF(left, y), width, text, most=NOTE_LINES) + 2
        return self._add(words.facts, QPointF(left, y), width, muted)

    def _add(
        self,
        text: str,
        place: QPointF,
        width: float,
        role: QPalette.ColorRole,
        *,
        most: int = 2,
        heavy: bool = False,
    ) -> float:
        """Set some words and return where the next ones go."""
        font = QFont(self.font())
        font.setBold(heavy)
        for lines in _laid_out(text, font, width, most):
            self._parts.append(_Part(lines, QPointF(place), role))
            place.setY(place.y() + lines.boundingRect().height())
        return place.y()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card in the colours of the window of this moment."""
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 10))
            painter.drawRoundedRect(card.adjusted(-step, -step + 1, step, step), 7, 7)
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, colour in self._bars:
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        for part in self._parts:
            painter.setPen(palette.color(part.role))
            part.lines.draw(painter, part.place)
        painter.end()


def placed(
    size: QSize, near: QPoint, within: QRect, keep_free: Sequence[Sequence[QRect]]
) -> QPoint | None:
    """Return where a card goes: as near as can be, below rather than above.

    Args:
        size: Of the card.
        near: What it is about.
        within: Where it has to stay.
        keep_free: What it must not cover; where that leaves no room, the next of these counts.

    Returns:
        Its top left corner; None when there is no room at all.
    """
    x = max(within.left(), min(near.x() - size.width() // 4, within.right() + 1 - size.width()))
    for free in keep_free:
        below = [rect.bottom() + 1 + DISTANCE for rect in free]
        above = [rect.top() - DISTANCE - size.height() for rect in free]
        fitting = [
            QPoint(x, y)
            for y in (*below, *above)
            if within.contains(QRect(QPoint(x, y), size))
            and not any(rect.intersects(QRect(QPoint(x, y), size)) for rect in free)
        ]
        if fitting:
            return min(fitting, key=lambda place: _distance(place, size, near))
    return None


def _distance(place: QPoint, size: QSize, near: QPoint) -> tuple[bool, int]:
    if place.y() > near.y():
        return False, place.y() - near.y()
    return True, near.y() - place.y() - size.height()


def _laid_out(text: str, font: QFont, width: float, most: int) -> list[QTextLayout]:
    """Return a text in lines of a width, what is beyond the last of them elided."""
    mirrored = direction_mark(text) == RTL_MARK
    whole = _paragraph(text.replace("\n", LINE_SEPARATOR), font, width, most, mirrored=mirrored)
    last = whole.lineAt(whole.lineCount() - 1)
    rest = whole.text().encode("utf-16-le", "surrogatepass")
    if 2 * (last.textStart() + last.textLength()) >= len(rest):
        return [whole]
    tail = rest[2 * last.textStart() :].decode("utf-16-le", "surrogatepass")
    tail = tail.replace(LINE_SEPARATOR, " ")
    elided = QFontMetricsF(font).elidedText(f"{tail} …", Qt.TextElideMode.ElideRight, width)
    ending = _paragraph(elided, font, width, 1, mirrored=mirrored)
    if most == 1:
        return [ending]
    head = rest[: 2 * last.textStart()].decode("utf-16-le", "surrogatepass")
    return [_paragraph(head, font, width, most - 1, mirrored=mirrored), ending]


def _paragraph(text: str, font: QFont, width: float, most: int, *, mirrored: bool) -> QTextLayout:
    lines = QTextLayout(text, font)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    lines.setTextOption(option)
    lines.beginLayout()
    y = 0.0
    for _number in range(most):
        line = lines.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    lines.endLayout()
    return lines


def _right(part: _Part) -> float:
    rows = (part.lines.lineAt(number) for number in range(part.lines.lineCount()))
    return part.place.x() + max((row.naturalTextRect().right() for row in rows), default=0.0)


def _is_mirrored(part: _Part) -> bool:
    return part.lines.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
