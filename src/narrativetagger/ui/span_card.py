# SPDX-License-Identifier: Apache-2.0
"""The chosen span: what it is, and its note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from narrativetagger.core.spans import Span
from narrativetagger.project.edits import Edit, SetNote
from narrativetagger.project.span_edits import SetFlag
from narrativetagger.ui.colour_chips import SIZE as CHIP
from narrativetagger.ui.colour_chips import chip
from narrativetagger.ui.plain import PlainLabel, isolated
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import tag_path
from narrativetagger.ui.who_tagged import Who, WhoTagged


class SpanCard(QWidget):
    """Shows the chosen span and takes its note and the remark on a doubt about it.

    Each is saved as one edit when its field is left. What is refused waits in its field until it
    can be saved, also when other spans are chosen meanwhile.

    Attributes:
        refused: What could not be saved, by row id of the span and object name of the field.

    Signals:
        finished: The analyst is done with the note; the text should get the keys back.
    """

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._who = WhoTagged(session, self)
        self._span: Span | None = None
        self.refused: dict[tuple[int, str], str] = {}
        self._build()
        session.span_chosen.connect(self._on_session_span_chosen)
        session.project_opened.connect(self.refused.clear)
        self._on_session_span_chosen(None)

    def _build(self) -> None:
        self.setObjectName("span_card")
        self._path = PlainLabel(parent=self)
        self._path.setWordWrap(True)
        self._facts = PlainLabel(parent=self)
        self._facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._facts.setWordWrap(True)
        self._dot = PlainLabel(parent=self)
        self._dot.setObjectName("analyst_colour")
        self._remark = QLineEdit(self)
        self._remark.setObjectName("remark")
        self._remark.setAccessibleName(self.tr("Why the span is in doubt"))
        self._remark.installEventFilter(self)
        self._note = QPlainTextEdit(self)
        self._note.setObjectName("note")
        self._note.setAccessibleName(self.tr("Note on the span"))
        self.show_keys("", "")
        self._note.setTabChangesFocus(True)
        self._note.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(4)
        layout.addWidget(self._path)
        facts = QHBoxLayout()
        facts.setSpacing(2)
        facts.addWidget(self._dot)
        facts.addWidget(self._facts, 1)
        layout.addLayout(facts)
        layout.addWidget(self._remark)
        layout.addWidget(self._note)
        self.setMinimumHeight(6 * QFontMetrics(self.font()).lineSpacing() + 30)

    def show_keys(self, note: str, remark: str) -> None:
        """Name the keys that lead to the note and to the remark, empty for none."""
        fields = (
            (self._note, self.tr("Note"), note),
            (self._remark, self.tr("In doubt, because…"), remark),
        )
        for field, name, key in fields:
            field.setPlaceholderText(f"{name} ({key})" if key else name)

    def _show_colour(self, who: Who | None) -> None:
        """Show the colour of who tagged, where several analysts do."""
        self._dot.setVisible(who is not None)
        if who is not None:
            frame = self.palette().color(QPalette.ColorRole.Dark)
            self._dot.setPixmap(chip(who.colour, frame).pixmap(CHIP))

    def edit_note(self) -> None:
        """Put the caret into the note."""
        self._note.setFocus()
        self._note.moveCursor(self._note.textCursor().MoveOperation.End)

    def edit_remark(self) -> None:
        """Put the caret into the remark on the doubt."""
        self._remark.setFocus()
        self._remark.end(False)

    def commit(self) -> None:
        """Save the note and the remark when they were changed."""
        span = self._span
        if span is None:
            return
        note, remark = self._note.toPlainText(), self._remark.text()
        # The remark first, for the span that is chosen has it then.
        if span.flag:
            self._save("remark", remark, span.flag_note, SetFlag(span.id, 1, remark))
        self._save("note", note, span.note, SetNote(span.id, note))

    def _save(self, field: str, text: str, before: str, edit: Edit) -> None:
        """Push an edit for what a field holds, if that is new; keep it where it is refused."""
        if self._span is None:
            return
        key = (self._span.id, field)
        self.refused.pop(key, None)
        if text != before and not self._session.push(edit):
            self.refused[key] = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on leaving a field; Esc and Ctrl+Enter leave it."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            chord = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            chord |= watched is self._remark  # One line only.
            if event.key() == Qt.Key.Key_Escape or (enter and chord):
                self.finished.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        if self._span is not None and (span is None or span.id != self._span.id):
            self.commit()
        self._span = span
        self._note.setEnabled(span is not None)
        self._remark.setVisible(bool(span and span.flag))
        project = self._session.project
        if span is None or project is None:
            self._path.setText(self.tr("No span chosen"))
            self._facts.setText("")
            self._dot.hide()
            self._note.setPlainText("")
            return
        self._path.setText(tag_path(self._session, span.tag_id))
        self._show_colour(self._who.of(span.analyst_id))
        analyst = project.analysts()[span.analyst_id].name
        facts = [isolated(analyst), span.created[:10], f"{span.start}–{span.end}"]
        facts += [self.tr("★ model example")] if span.star else []
        self._facts.setText(" · ".join(facts))
        note = self.refused.get((span.id, "note"), span.note)
        if self._note.toPlainText() != note:
            self._note.setPlainText(note)
        remark = self.refused.get((span.id, "remark"), span.flag_note)
        if self._remark.text() != remark:
            self._remark.setText(remark)
