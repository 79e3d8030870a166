# SPDX-License-Identifier: Apache-2.0
"""Choose one of several spans on the same words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from narrativetagger.core.spans import Mark
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.key_router import keys_of
from narrativetagger.ui.plain import isolated, without_mnemonic
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_hover import shortest_first
from narrativetagger.ui.span_words import SpanWords, beginning, in_words

PAUSE = 250
"""How long another click is waited for, in milliseconds: a double click selects the word."""

MOST = 60
"""Spans that are offered; of more, the shortest."""

QUOTE = 48
"""Code points of a quote that are shown."""

NEAR = 4
"""Between the words and the menu, in pixels."""


class StackChooser(QObject):
    """Shows a menu of spans and makes the one that is taken the chosen one."""

    def __init__(self, session: Session, view: ArticleView, window: QWidget) -> None:
        """Wait for a click or a key.

        Args:
            session: Whose spans they are.
            view: The article.
            window: Owner of the menus.
        """
        super().__init__(window)
        self._session = session
        self._view = view
        self._window = window
        self._clicked: Sequence[Mark] = ()
        self._place = QPoint()
        self._caret = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        double = QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._pause.setInterval(min(PAUSE, double))
        self._pause.timeout.connect(self._on_pause_timeout)

    def choose_at_click(self, spans: Sequence[Mark]) -> None:
        """Let one of the spans under a click be chosen, unless it is the first of a double one."""
        self._clicked = spans
        self._place = self._view.click_place() + QPoint(0, NEAR)
        self._caret = self._view.caret()
        self._pause.start()

    @Slot()
    def choose_at_caret(self) -> None:
        """Let one of the spans at the caret, or where the passage begins, be chosen."""
        passage = self._view.passage()
        place = passage.start if passage else self._view.caret()
        spans = self._view.spans_at(place)
        if not spans and place:
            spans = self._view.spans_at(place - 1)  # Behind the last letter is still the word.
        if not spans:
            self._session.told.emit(self.tr("No span stands here."))
        elif len(spans) == 1:
            self._session.choose(spans[0])
        else:
            below = self._view.cursorRect().bottomLeft() + QPoint(0, NEAR)
            self._offer(spans, self._view.viewport().mapToGlobal(below))

    @Slot()
    def _on_pause_timeout(self) -> None:
        spans = [span for span in self._clicked if span in self._view.spans_at(span.start)]
        moved = self._view.caret() != self._caret or self._view.passage() is not None
        if not moved and len(spans) > 1:
            self._offer(spans, self._place)

    def _offer(self, spans: Sequence[Mark], place: QPoint) -> None:
        stack = sorted(spans, key=shortest_first)[:MOST]
        menu = StackMenu(stack, in_words(self._session, stack), len(spans) - MOST, self._window)
        chosen = self._session.chosen
        ids = [span.id for span in stack]
        row = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[row])

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        desk, mark = self._session.desk, action.data()
        if desk is not None and mark is not None and Mark._make(mark) in desk.spans:
            self._session.choose(Mark._make(mark))


class StackMenu(QMenu):
    """A row for each span of a stack; digits take one of the first nine, on any layout."""

    def __init__(
        self, stack: Sequence[Mark], words: Sequence[SpanWords], left_out: int, parent: QWidget
    ) -> None:
        """Make the rows.

        Args:
            stack: The spans.
            words: What is told of each.
            left_out: How many more there are, if above 0.
            parent: Owner; the menu goes away by itself when it is closed.
        """
        super().__init__(parent)
        self.setObjectName("stack_menu")
        self.aboutToHide.connect(self.deleteLater)
        frame = self.palette().color(QPalette.ColorRole.Dark)
        for number, (mark, said) in enumerate(zip(stack, words, strict=True), start=1):
            action = self.addAction(chip(said.colour, frame), _row(number, said))
            action.setData(tuple(mark))
        if left_out > 0:
            self.addAction(f"+{left_out}").setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row of a digit, by its place on the keyboard."""
        for key in keys_of(event):
            number = key.name.removeprefix("Digit")
            if number != key.name and not key.modifiers and 0 < int(number) <= len(self.actions()):
                action = self.actions()[int(number) - 1]
                if action.isEnabled():
                    self.close()
                    action.trigger()
                return
        super().keyPressEvent(event)


def _row(number: int, said: SpanWords) -> str:
    quote = isolated(beginning(" ".join(said.quote.split("\n")), QUOTE))
    text = without_mnemonic(f"{said.path} · {isolated(said.analyst)} · {quote}")
    return f"&{number}  {text}" if number < 10 else f"     {text}"
