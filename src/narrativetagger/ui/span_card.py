# SPDX-License-Identifier: Apache-2.0
"""The chosen span: what it is, and its note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from narrativetagger.core.spans import Span
from narrativetagger.project.edits import SetNote
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.session import Session


class SpanCard(QWidget):
    """Shows the chosen span and takes its note.

    A note is saved as one edit when the field is left. One that is refused waits in its field until
    it can be saved, also when other spans are chosen meanwhile.

    Attributes:
        refused: Notes that could not be saved, by row id of the span.

    Signals:
        finished: The analyst is done with the note; the text should get the keys back.
    """

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._span: Span | None = None
        self.refused: dict[int, str] = {}
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
        self._note = QPlainTextEdit(self)
        self._note.setObjectName("note")
        self._note.setAccessibleName(self.tr("Note on the span"))
        self.show_key("")
        self._note.setTabChangesFocus(True)
        self._note.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(4)
        layout.addWidget(self._path)
        layout.addWidget(self._facts)
        layout.addWidget(self._note)
        self.setMinimumHeight(6 * QFontMetrics(self.font()).lineSpacing() + 30)

    def show_key(self, key: str) -> None:
        """Name the key that leads to the note, empty for none."""
        name = self.tr("Note")
        self._note.setPlaceholderText(f"{name} ({key})" if key else name)

    def edit_note(self) -> None:
        """Put the caret into the note."""
        self._note.setFocus()
        self._note.moveCursor(self._note.textCursor().MoveOperation.End)

    def commit(self) -> None:
        """Save the note when it was changed."""
        span, note = self._span, self._note.toPlainText()
        if span is None:
            return
        self.refused.pop(span.id, None)
        if note != span.note and not self._session.push(SetNote(span.id, note)):
            self.refused[span.id] = note

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on leaving the note; Esc and Ctrl+Enter leave it."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            chord = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
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
        project = self._session.project
        if span is None or project is None:
            self._path.setText(self.tr("No span chosen"))
            self._facts.setText("")
            self._note.setPlainText("")
            return
        self._path.setText(project.codebook.path(span.tag_id, self._session.language))
        analyst = project.analysts()[span.analyst_id].name
        self._facts.setText(f"{analyst} · {span.created[:10]} · {span.start}–{span.end}")
        note = self.refused.get(span.id, span.note)
        if self._note.toPlainText() != note:
            self._note.setPlainText(note)
