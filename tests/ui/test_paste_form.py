# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from narrativetagger.core.articles import ArticleDraft
from narrativetagger.ui.paste_form import PasteForm


def form_with(text: str, qtbot: QtBot) -> PasteForm:
    QGuiApplication.clipboard().setText(text)
    form = PasteForm()
    qtbot.addWidget(form)
    return form


def line(form: PasteForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


def words(form: PasteForm) -> QPlainTextEdit:
    found = form.findChild(QPlainTextEdit, "text")
    assert found is not None
    return found


def submitted(form: PasteForm) -> ArticleDraft:
    drafts: list[ArticleDraft] = []
    form.submitted.connect(drafts.append)
    form.done_button.click()
    return drafts[0]


def test_the_words_of_the_clipboard_are_not_altered(qtbot: QtBot) -> None:
    text = "Titre\nd’une\u00a0retraite\u202f! 👨‍👩‍👧"
    draft = submitted(form_with(text, qtbot))
    assert draft.text == text
    assert draft.details.title == "Titre"
    assert draft.reader == "paste"


def test_all_fields_are_handed_on(qtbot: QtBot) -> None:
    form = form_with("Corps.", qtbot)
    values = {
        "title": "Titre",
        "outlet": "Le Courrier",
        "published": "2022-09",
        "url": "https://example.org/a",
        "language": "fr",
    }
    for name, value in values.items():
        line(form, name).setText(f" {value} ")
    details = submitted(form).details
    assert {name: getattr(details, name) for name in values} == values


def test_an_edited_text_is_taken(qtbot: QtBot) -> None:
    form = form_with("Ancien.", qtbot)
    words(form).setPlainText("Nouveau.")
    assert submitted(form).text.endswith("Nouveau.")


def test_a_form_without_words_waits(qtbot: QtBot) -> None:
    form = form_with("  \n", qtbot)
    assert not form.done_button.isEnabled()
    words(form).setPlainText("Mots tapés\nici")
    assert form.done_button.isEnabled()
    assert line(form, "title").text() == "Mots tapés"


def test_a_wrong_date_waits(qtbot: QtBot) -> None:
    form = form_with("Corps.", qtbot)
    line(form, "published").setText("hier")
    assert not form.done_button.isEnabled()
