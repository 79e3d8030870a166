# SPDX-License-Identifier: Apache-2.0
"""Find words in the article: as they are typed, hit by hit, and tag them all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.core.finding import Query, next_hit, previous_hit
from narrativetagger.core.passages import Passage
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.icons import icon
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import Key, keys_of
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.plain import PlainLabel, tool_tip
from narrativetagger.ui.search import Search
from narrativetagger.ui.session import Session

_ESCAPE = Key("Esc")
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

LONGEST = 200
"""A selected passage of more code points than this is not what somebody looks for."""


class FindBar(QWidget):
    """Looks for what is typed and selects a hit after the other.

    Enter goes to the text with the first hit selected, so that a digit tags it and Enter goes on.

    Signals:
        hits_changed(Sequence[Passage]): Other hits are known, in reading order.
        all_wanted(Sequence[Passage]): All these passages shall get the tag that is chosen next.
    """

    hits_changed = Signal(object)
    all_wanted = Signal(object)

    def __init__(
        self, session: Session, view: ArticleView, keys: KeyMap, parent: QWidget | None = None
    ) -> None:
        """Be hidden until it is wanted.

        Args:
            session: Tells what is open.
            view: The article.
            keys: Which keys its actions have.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._view = view
        self._map = keys
        self._search = Search(self)
        self._origin = 0
        self._jumped = False
        self._text: str | None = None
        self._acts = {
            "leave": self.close_bar,
            "find_next": self.go_on,
            "find_previous": self.go_back,
            "find": self.open,
            "tag_all_hits": self.tag_all,
        }
        self._build()
        self._name_keys()
        self.hide()
        keys.changed.connect(self._name_keys)
        self._search.progressed.connect(self._on_search_progressed)
        self._search.failed.connect(self._on_search_failed)
        session.article_opened.connect(self._on_session_article_opened)
        view.passage_changed.connect(self._on_view_passage_changed)
        view.installEventFilter(self)

    def _build(self) -> None:
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find in the article"))
        self.setAutoFillBackground(True)
        self._words = QLineEdit(self)
        self._words.setObjectName("find_words")
        self._words.setAccessibleName(self.tr("Words to find"))
        self._words.setPlaceholderText(self.tr("Find in the article"))
        self._words.setClearButtonEnabled(True)
        self._words.installEventFilter(self)
        self._case = self._toggle("find_case", "Aa", self.tr("Mind capitals"))
        self._whole = self._toggle("find_whole_word", "“ ”", self.tr("Whole words only"))
        self._regex = self._toggle("find_regex", ".*", self.tr("Regular expression"))
        self._count = PlainLabel(parent=self)
        self._count.setObjectName("find_count")
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._error = PlainLabel(parent=self)
        self._error.setObjectName("find_error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._words.textChanged.connect(self._on_query_changed)
        for toggle in (self._case, self._whole, self._regex):
            toggle.toggled.connect(self._on_query_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        back = self._button("find_back", "previous-span", self.tr("Previous hit"))
        on = self._button("find_on", "next-span", self.tr("Next hit"))
        every = self._button("find_all", "tag", self.tr("Tag all hits"))
        close = self._button("find_close", "close", self.tr("Close"))
        self._keyed = {"find_previous": back, "find_next": on, "tag_all_hits": every}
        self._keyed["leave"] = close
        back.clicked.connect(self.go_back)
        on.clicked.connect(self.go_on)
        every.clicked.connect(self.tag_all)
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        for widget in (self._case, self._whole, self._regex, self._count, back, on, every, close):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 5, 6, 5)
        layout.addLayout(row)
        layout.addWidget(self._error)

    @Slot()
    def _name_keys(self) -> None:
        """Name the keys of this moment in the tool tips."""
        for action, button in self._keyed.items():
            keys = self._map.keys_of(action)
            name = button.accessibleName()
            button.setToolTip(tool_tip(f"{name} ({keys[0].shown()})" if keys else name))

    def _button(self, name: str, picture: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(tool_tip(tip))
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        if picture:
            button.setIcon(icon(picture))
        return button

    def _toggle(self, name: str, sign: str, tip: str) -> QToolButton:
        button = self._button(name, "", tip)
        button.setText(sign)
        button.setCheckable(True)
        return button

    # -- what actions call -------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Show the bar and take the selected words, if they are few."""
        passage, desk = self._view.passage(), self._session.desk
        if desk is None:
            return
        if not self.isVisible():
            self._origin = passage.start if passage else self._view.caret()
            self.show()
        if passage and len(passage) <= LONGEST and "\n" not in passage.of(desk.text):
            self._origin = passage.start
            self._words.setText(passage.of(desk.text))
        self._words.selectAll()
        self._words.setFocus()
        self._run()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and its hits; the selected one stays selected."""
        self.hide()
        self._search.stop()
        self._show_hits()
        self._view.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Select the hit after the selected words, the first one after the last."""
        passage = self._view.passage()
        self._go(1, passage.end if passage else self._view.caret())

    @Slot()
    def go_back(self) -> None:
        """Select the hit before the selected words, the last one before the first."""
        passage = self._view.passage()
        self._go(-1, passage.start if passage else self._view.caret())

    @Slot()
    def tag_all(self) -> None:
        """Let the next tag be given to all hits."""
        if not self._search.finished:
            self._session.told.emit(self.tr("Wait until the search has finished."))
        elif not self._search.hits:
            self._session.told.emit(self.tr("Find something first, then tag all hits."))
        else:
            self._view.setFocus()
            self.all_wanted.emit(self._search.hits)

    # -- searching ---------------------------------------------------------------------------

    def _run(self) -> None:
        """Look anew for what the bar says."""
        desk = self._session.desk
        if desk is None or not self.isVisible():
            return
        if desk.text is not self._text:
            self._text = desk.text
            self._search.look_at(desk.text)
        self._jumped = False
        self._error.hide()
        self._search.stop()
        self._show_hits()
        self._search.start(
            Query(
                self._words.text(),
                case=self._case.isChecked(),
                whole_word=self._whole.isChecked(),
                regex=self._regex.isChecked(),
            )
        )

    def _go(self, step: int, place: int) -> None:
        hits = self._search.hits
        if not self.isVisible():
            self.open()
        elif hits:
            row = next_hit(hits, place) if step > 0 else previous_hit(hits, place)
            if row is None:
                row = 0 if step > 0 else len(hits) - 1
            self._select(hits[row])

    def _select(self, hit: Passage) -> None:
        self._view.select(hit)
        self._view.reveal(hit)

    def _jump(self) -> None:
        """Select the first hit from where the search began, once it is known."""
        hits = self._search.hits
        row = next_hit(hits, self._origin)
        if row is None and self._search.finished and hits:
            row = 0
        if row is not None:
            self._jumped = True
            self._select(hits[row])

    def _show_hits(self) -> None:
        self._view.show_hits(self._search.hits)
        self._tell_count()
        self.hits_changed.emit(self._search.hits)

    def _tell_count(self) -> None:
        """Say how many hits there are, and which of them is selected."""
        hits, text = self._search.hits, ""
        if self._words.text():
            number = self._number()
            total = f"{len(hits)}{'' if self._search.finished else '…'}"
            text = f"{number} / {total}" if number else self.tr("%n hit(s)", "", len(hits))
        self._count.setText(text)

    def _number(self) -> int:
        """Return which hit the selected words are, from 1; 0 for none."""
        hits, passage = self._search.hits, self._view.passage()
        row = next_hit(hits, passage.start) if passage else None
        return row + 1 if row is not None and hits[row] == passage else 0

    # -- what happens ------------------------------------------------------------------------

    @Slot()
    def _on_query_changed(self) -> None:
        self._run()

    @Slot()
    def _on_search_progressed(self) -> None:
        self._view.show_hits(self._search.hits)
        if not self._jumped:
            self._jump()
        self._tell_count()
        if self._search.finished:
            self.hits_changed.emit(self._search.hits)

    @Slot(object)
    def _on_search_failed(self, error: UserError) -> None:
        self._show_hits()
        self._error.setText(sentence(error))
        self._error.show()

    @Slot()
    def _on_session_article_opened(self) -> None:
        self._search.stop()
        self._text = None
        self._origin = self._view.caret()
        if self._session.desk is None:
            self.hide()
        self._run()

    @Slot(object)
    def _on_view_passage_changed(self, _passage: object) -> None:
        if self.isVisible():
            self._tell_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, in the field and in the text, and the bar's own keys in the field."""
        if event.type() != QEvent.Type.KeyPress or not self.isVisible():
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(watched, back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if watched is self._words:
            return self._act(event)
        return False

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key means in the field too: the router is silent while text is typed."""
        alone = not event.modifiers() & _HELD
        if alone and event.text() and event.text().isprintable():
            return False
        for key in keys_of(event):
            act = self._acts.get(self._map.clashes(key) or "")
            if act is None and key == _ESCAPE:
                act = self.close_bar  # Whatever else it was given, it leaves a field.
            if act is not None:
                act()
                return True
        return False

    def _enter(self, watched: QObject, *, back: bool) -> None:
        """Go to the text with the hit that is selected already, or to another one."""
        if watched is self._words:
            self._view.setFocus()
            if not back and self._number():
                return
        if back:
            self.go_back()
        else:
            self.go_on()
