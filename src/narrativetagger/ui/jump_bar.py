# SPDX-License-Identifier: Apache-2.0
"""Jump to a word by its first letters; the passage begins or ends there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from narrativetagger.core.finding import Query, next_hit
from narrativetagger.core.passage_steps import longer
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.core.words import word_end_after
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key, keys_of
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.search import Search
from narrativetagger.ui.session import Session

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class JumpBar(QWidget):
    """Takes the first letters of a word and selects from there to the end of the clause.

    Tab goes to the next such word, Enter or a digit ends the jump, Esc takes it back. The second
    half of a passage is jumped to likewise: then the word is the last one of the passage.

    Signals:
        digit_pressed(int): The jump is over, and its passage shall get the tag of this digit.
    """

    digit_pressed = Signal(int)

    def __init__(
        self, session: Session, view: ArticleView, keys: KeyMap, parent: QWidget | None = None
    ) -> None:
        """Be hidden until it is wanted.

        Args:
            session: The open article.
            view: The page.
            keys: Knows which key jumps to the end, in the field as well.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._session = session
        self._view = view
        self._search = Search(self)
        self._text: str | None = None
        self._before: Passage | None = None
        self._chosen: Span | None = None
        self._caret = self._origin = 0
        self._start: int | None = None
        self._row: int | None = None
        self._keys = {
            Key.parse("Esc"): self.cancel,
            Key.parse("Return"): self.close_bar,
            Key.parse("Enter"): self.close_bar,
            Key.parse("Tab"): self.go_on,
            Key.parse("Shift+Tab"): self.go_back,
            Key.parse("Shift+Backtab"): self.go_back,
        }
        self._key_map = keys
        self._build()
        self.hide()
        self._letters.textEdited.connect(self._on_letters_edited)
        self._search.progressed.connect(self._on_search_progressed)
        session.article_opened.connect(self._on_session_article_opened)

    def _build(self) -> None:
        self.setObjectName("jump_bar")
        self.setAutoFillBackground(True)
        self._label = PlainLabel(parent=self)
        self._letters = QLineEdit(self)
        self._letters.setObjectName("jump_letters")
        self._letters.setMaximumWidth(16 * self.fontMetrics().averageCharWidth() + 24)
        self._letters.installEventFilter(self)
        self._count = PlainLabel(parent=self)
        self._count.setObjectName("jump_count")
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint = PlainLabel(self.tr("Tab: next such word · Enter or a digit: take it"), self)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setMinimumWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._letters)
        layout.addWidget(self._count)
        layout.addWidget(hint, 1)

    # -- what actions call -------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Jump to where a passage begins."""
        self._begin(None, self.tr("Jump to"), self.tr("First letters of a word"))

    @Slot()
    def open_for_end(self) -> None:
        """Jump to the last word of the passage, which begins where it does now."""
        passage = self._view.passage()
        start = passage.start if passage else self._view.caret()
        self._begin(start, self.tr("Up to"), self.tr("First letters of the last word"))

    @Slot()
    def close_bar(self) -> None:
        """End the jump; what is selected stays selected."""
        self._put_away()
        self._view.setFocus()

    @Slot()
    def cancel(self) -> None:
        """End the jump where it began."""
        before, caret = self._before, self._caret
        self.close_bar()
        self._session.choose(self._chosen)
        if before is not None:
            self._session.passage_wanted.emit(before)
        else:
            self._view.set_caret(caret)
            self._view.ensureCursorVisible()

    @Slot()
    def go_on(self) -> None:
        """Go to the next such word, from the last one to the first."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the one before, from the first one to the last."""
        self._go(-1)

    # -- searching ---------------------------------------------------------------------------

    def _begin(self, start: int | None, label: str, name: str) -> None:
        desk = self._session.desk
        if desk is None:
            return
        if not self.isVisible():
            self._before, self._caret = self._view.passage(), self._view.caret()
            self._chosen = self._session.chosen
        self._start = start
        self._origin = self._seen_place() if start is None else start + 1
        if desk.text is not self._text:
            self._text = desk.text
            self._search.look_at(desk.text)
        self._search.stop()
        self._row = None
        self._label.setText(label)
        self._letters.setAccessibleName(name)
        self._letters.clear()
        self._count.setText("")
        self.show()
        self._letters.setFocus()

    def _put_away(self) -> None:
        self.hide()
        self._search.stop()
        self._view.show_hits(self._search.hits)

    def _seen_place(self) -> int:
        """Return where to look from: behind the passage, or the top of the page if it is far."""
        seen, caret = self._view.seen_passage(), self._view.caret()
        return caret if seen.start <= caret <= seen.end else seen.start

    def _go(self, step: int) -> None:
        hits = self._search.hits
        if hits and self._row is not None:
            self._row = (self._row + step) % len(hits)
            self._select(hits[self._row])

    def _select(self, hit: Passage) -> None:
        desk = self._session.desk
        if desk is None:
            return
        if self._start is None:
            word = Passage(hit.start, word_end_after(desk.text, hit.start))
            passage = longer(desk.text, "clause", Passage(hit.start, hit.start)) or word
        elif hit.start < self._start:
            passage = Passage(hit.start, max(self._start, word_end_after(desk.text, hit.start)))
        else:
            passage = Passage(self._start, word_end_after(desk.text, hit.start))
        self._session.choose(None)
        self._session.passage_wanted.emit(passage)
        self._tell_count()

    def _tell_count(self) -> None:
        hits, text = self._search.hits, ""
        if self._letters.text():
            total = f"{len(hits)}{'' if self._search.finished else '…'}"
            text = self.tr("no such word")
            if self._row is not None:
                text = f"{self._row + 1} / {total}"
            elif not self._search.finished:
                text = "…"
        self._count.setText(text)

    # -- what happens ------------------------------------------------------------------------

    @Slot(str)
    def _on_letters_edited(self, letters: str) -> None:
        self._row = None
        self._search.stop()
        self._view.show_hits(self._search.hits)
        self._search.start(Query(letters, word_start=True))
        self._tell_count()

    @Slot()
    def _on_search_progressed(self) -> None:
        hits = self._search.hits
        self._view.show_hits(hits)
        if self._row is None:
            self._row = next_hit(hits, self._origin)
            if self._row is None and self._search.finished and hits:
                self._row = 0
            if self._row is not None:
                self._select(hits[self._row])
        self._tell_count()

    @Slot()
    def _on_session_article_opened(self) -> None:
        self._text = None
        if self.isVisible():
            self._put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that end a jump, and those that go on with it."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            # Not when another window comes before this one for a moment.
            if event.reason() not in _PASSING:
                self._put_away()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        for key in keys_of(event):
            if key in self._key_map.keys_of("jump_to_end"):
                self.open_for_end()
                return True
            if key in self._keys:
                self._keys[key]()
                return True
            if key.name.startswith("Digit") and not key.modifiers & {"Ctrl", "Alt", "Meta"}:
                self.close_bar()
                self.digit_pressed.emit(int(key.name[-1]))
                return True
        return False
