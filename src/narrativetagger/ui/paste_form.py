# SPDX-License-Identifier: Apache-2.0
"""The form that turns the clipboard into an article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.details import checked_details
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.paragraphs import first_line
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.ui.form import Form

NO_TEXT = QT_TRANSLATE_NOOP("messages", "Paste the words of the article into the large field.")


class PasteForm(Form):
    """Takes a text and what is known of it.

    Signals:
        submitted(ArticleDraft): The analyst accepted the form.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the text of the clipboard and its first line as title."""
        super().__init__(parent)
        self.setObjectName("paste_form")
        self.setWindowTitle(self.tr("Paste an article"))
        self.resize(640, 560)
        # Read from the clipboard and kept apart: a widget gives its text back altered.
        self._pasted = QGuiApplication.clipboard().text()
        self._title = self.line("title", self.tr("Title"), first_line(self._pasted))
        self._text = QPlainTextEdit(self._pasted, self)
        self._text.setObjectName("text")
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._on_text_changed)
        self._edited = False
        self.fields.addRow(self.tr("Text"), self._text)
        self._outlet = self.line("outlet", self.tr("Outlet"))
        self._published = self.line("published", self.tr("Published"), hint="2022-09-14")
        self._url = self.line("url", self.tr("URL"), hint="https://…")
        self._language = self.line("language", self.tr("Language"), hint="fr, uk, en, ru, ar …")
        self.finish(self.tr("Add"))

    def require_valid(self) -> None:
        """Refuse a form without words, or with metadata that is not right."""
        if not self._words().strip():
            raise UserError(NO_TEXT)
        checked_details(self._details())

    def submit(self) -> None:
        """Hand on the article."""
        self.submitted.emit(draft_from_paste(self._words(), checked_details(self._details())))

    def _words(self) -> str:
        return self._text.toPlainText() if self._edited else self._pasted

    def _details(self) -> ArticleDetails:
        return ArticleDetails(
            title=self._title.text().strip(),
            outlet=self._outlet.text().strip(),
            published=self._published.text().strip(),
            url=self._url.text().strip(),
            language=self._language.text().strip(),
        )

    def _on_text_changed(self) -> None:
        self._edited = True
        if not self._title.text().strip():
            self._title.setText(first_line(self._words()))
        self.check()
