# SPDX-License-Identifier: Apache-2.0
"""The line below the article that says what the next key means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from narrativetagger.core.codebook import Tag
from narrativetagger.core.passages import Passage
from narrativetagger.ui.page_view import PageView
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_keys import TagKeys

GAP = 14
"""Between two keys with their names, in pixels."""

LEAST = 48
"""A name is cut to no less, in pixels; rather the last key is left out."""


class Hint(NamedTuple):
    """A key and what it does.

    Attributes:
        key: As it stands on the key cap; empty for a word before the keys.
        text: What it does.
        colour: Of the tag that it gives; empty for none.
    """

    key: str
    text: str
    colour: str = ""


class KeyStrip(QWidget):
    """Follows the passage and the level of tags; what has no room is left out at the end."""

    def __init__(
        self,
        session: Session,
        view: PageView,
        tag_keys: TagKeys,
        key_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Follow a session.

        Args:
            session: The open article.
            view: The page that it is read on.
            tag_keys: Know what the next digit means.
            key_of: Returns the key of an action as menus show it, empty for none.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self.setObjectName("key_strip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._view = view
        self._tag_keys = tag_keys
        self._key_of = key_of
        view.passage_changed.connect(self._on_changed)
        tag_keys.level_changed.connect(self._on_changed)
        session.article_opened.connect(self._on_changed)
        session.span_chosen.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(100, self.fontMetrics().lineSpacing() + 12)

    def hints(self) -> list[Hint]:
        """Return what the next keys mean, the most useful ones first."""
        project, keys = self._session.project, self._tag_keys
        if project is None or self._session.desk is None:
            return []
        if keys.lettering:
            lettered = project.codebook.lettered(keys.level)
            return [self._hint(letter, tag) for letter, tag in lettered.items()]
        if keys.level is not None or keys.retagging or self._view.passage() is not None:
            return [*self._tag_hints()]
        taught = {
            "next_sentence": self.tr("sentence"),
            "next_clause": self.tr("clause"),
            "next_quotation": self.tr("quotation"),
            "jump": self.tr("jump to a word"),
            "next_span": self.tr("next span"),
            "cheat_sheet": self.tr("all keys"),
        }
        return [Hint(key, text) for name, text in taught.items() if (key := self._key_of(name))]

    def _tag_hints(self) -> Iterator[Hint]:
        """Yield what the digits mean, and what else can be done to the passage."""
        project, keys = self._session.project, self._tag_keys
        if project is None:
            return
        if keys.level is not None:
            yield Hint("", self._session.tag_name(keys.level), project.tag(keys.level).colour)
        elif keys.retagging:
            yield Hint("", self.tr("Retag:"))
        for digit, tag in project.codebook.digits(keys.level).items():
            yield self._hint(self._key_of(f"digit_{digit}"), tag)
        if project.codebook.lettered(keys.level):
            yield Hint(self._key_of("more_tags"), self.tr("more tags"))
        if keys.level is not None:
            yield Hint(self._key_of("digit_0"), self.tr("no sub-tag"))
        elif keys.last_tag_id is not None:
            yield self._hint(self._key_of("repeat_tag"), project.tag(keys.last_tag_id))

    def _hint(self, key: str, tag: Tag) -> Hint:
        return Hint(key, tag.name(self._session.language), tag.colour)

    @Slot()
    def follow(self) -> None:
        """Show other keys."""
        self.update()

    @Slot()
    def _on_changed(self, _what: Passage | object | None = None) -> None:
        # Worked out once when it is painted: a key that tags comes here several times.
        self.update()

    # -- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys as caps with their names, long names cut so that all have room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, left = self.fontMetrics(), GAP
        hints = self.hints()
        self._name(hints)
        while hints:
            fixed = sum(_before_name(metrics, hint) + GAP for hint in hints)
            # Advances are rounded down.
            names = [metrics.horizontalAdvance(hint.text) + 2 for hint in hints]
            limit = shared(names, self.width() - GAP - fixed)
            if limit >= min(LEAST, max(names)):
                break
            hints.pop()
        for hint, width in zip(hints, names if hints else (), strict=True):
            self._draw(painter, hint, left, min(width, limit))
            left += _before_name(metrics, hint) + min(width, limit) + GAP

    def _name(self, hints: Sequence[Hint]) -> None:
        """Let a screen reader say what is painted."""
        name = ", ".join(f"{hint.key} {hint.text}".strip() for hint in hints)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _draw(self, painter: QPainter, hint: Hint, left: int, room: int) -> None:
        """Draw one key with its name.

        Args:
            painter: At work on the strip.
            hint: The key.
            left: Where to begin, in pixels.
            room: For the name, in pixels.
        """
        palette, metrics = self.palette(), self.fontMetrics()
        middle = self.height() // 2
        if hint.key:
            height = metrics.height() + 2
            cap = QRect(left, middle - height // 2, _cap(metrics, hint.key), height)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, hint.key)
        left += _before_name(metrics, hint)
        if hint.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(hint.colour))
            painter.drawRoundedRect(left - 15, middle - 5, 10, 10, 2, 2)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        name = metrics.elidedText(hint.text, Qt.TextElideMode.ElideRight, room)
        line = QRect(left, 0, room + 2, self.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, isolated(name))


def shared(widths: Sequence[int], room: int) -> int:
    """Return the width that none may exceed so that all have room; small ones leave theirs.

    Args:
        widths: What each would like, in pixels.
        room: For all together.
    """
    left = sorted(widths)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return max(0, room // len(left)) if left else max(widths, default=0)


def _cap(metrics: QFontMetrics, key: str) -> int:
    """Return the width of a key cap, in pixels."""
    return max(metrics.height() + 2, metrics.horizontalAdvance(key) + 10)


def _before_name(metrics: QFontMetrics, hint: Hint) -> int:
    """Return the width of key cap and colour, in pixels."""
    return (_cap(metrics, hint.key) + 6 if hint.key else 0) + (15 if hint.colour else 0)
