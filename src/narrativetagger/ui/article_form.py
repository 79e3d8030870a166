# SPDX-License-Identifier: Apache-2.0
"""The form of what is known of an article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.details import checked_details
from narrativetagger.ui.form import Form

GRADES = "ABCDEF"


class ArticleForm(Form):
    """Edits the metadata of an article; its text is not touched.

    Signals:
        submitted(ArticleDetails): The analyst accepted the form.
    """

    submitted = Signal(object)

    def __init__(self, details: ArticleDetails, parent: QWidget | None = None) -> None:
        """Show some metadata.

        Args:
            details: What is known.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the article"))
        self.setObjectName("article_form")
        self.setMinimumWidth(560)
        self._lines: dict[str, QLineEdit] = {}
        for name, label, hint in self._rows():
            self._lines[name] = self.line(name, label, getattr(details, name), hint)
        self._grade = QComboBox(self)
        self._grade.setObjectName("source_reliability")
        for letter, meaning in zip(GRADES, self._meanings(), strict=True):
            self._grade.addItem(f"{letter} – {meaning}", letter)
        self._grade.setCurrentIndex(GRADES.index(details.source_reliability))
        self.fields.addRow(self.tr("Reliability of the source"), self._grade)
        self._note = QPlainTextEdit(details.note, self)
        self._note.setObjectName("article_note")
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(90)
        self.fields.addRow(self.tr("Note"), self._note)
        self.finish(self.tr("Save"))

    def require_valid(self) -> None:
        """Refuse metadata that is not right."""
        checked_details(self._details())

    def submit(self) -> None:
        """Hand on the metadata."""
        self.submitted.emit(checked_details(self._details()))

    def _details(self) -> ArticleDetails:
        return ArticleDetails(
            **{name: line.text().strip() for name, line in self._lines.items()},
            source_reliability=self._grade.currentData(),
            note=self._note.toPlainText(),
        )

    def _rows(self) -> tuple[tuple[str, str, str], ...]:
        """Return name, label and hint of each line."""
        return (
            ("title", self.tr("Title"), ""),
            ("outlet", self.tr("Outlet"), ""),
            ("outlet_type", self.tr("Type of outlet"), self.tr("state media, agency, channel …")),
            ("country", self.tr("Country"), "FR, UA, RU …"),
            ("language", self.tr("Language"), "fr, uk, en, ru, ar …"),
            ("author", self.tr("Author"), ""),
            ("published", self.tr("Published"), "2022-09-14"),
            ("collected", self.tr("Collected"), "2022-09-15"),
            ("url", self.tr("URL"), "https://…"),
            ("archive_url", self.tr("Archive URL"), "https://…"),
            ("translation_of", self.tr("Translated from"), ""),
            ("translator", self.tr("Translator"), ""),
            ("handling", self.tr("Handling"), "TLP:GREEN …"),
        )

    def _meanings(self) -> tuple[str, ...]:
        """Return what the grades mean (Admiralty code)."""
        return (
            self.tr("completely reliable"),
            self.tr("usually reliable"),
            self.tr("fairly reliable"),
            self.tr("not usually reliable"),
            self.tr("unreliable"),
            self.tr("cannot be judged"),
        )
