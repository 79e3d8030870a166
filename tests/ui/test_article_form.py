# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.hands import Hands

from narrativetagger.core.articles import DETAIL_NAMES, ArticleDetails
from narrativetagger.ui.article_form import ArticleForm

FULL = ArticleDetails(
    title="Titre",
    outlet="Le Courrier",
    outlet_type="agency",
    country="FR",
    language="fr",
    translation_of="uk",
    translator="DeepL",
    author="Rédaction",
    published="2022-09-14",
    collected="2022-09",
    url="https://example.org/a",
    archive_url="https://example.org/b",
    source_reliability="B",
    handling="TLP:GREEN",
    note="deux\nlignes",
)


def form_of(details: ArticleDetails, qtbot: QtBot) -> ArticleForm:
    form = ArticleForm(details)
    qtbot.addWidget(form)
    return form


def field(form: ArticleForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.mark.parametrize("details", [FULL, ArticleDetails(title="Titre")])
def test_what_it_shows_is_what_it_hands_on(details: ArticleDetails, qtbot: QtBot) -> None:
    form = form_of(details, qtbot)
    submitted: list[ArticleDetails] = []
    form.submitted.connect(submitted.append)
    form.done_button.click()
    assert submitted == [details]


def test_every_detail_has_a_field(qtbot: QtBot) -> None:
    form = form_of(FULL, qtbot)
    lines = {line.objectName() for line in form.findChildren(QLineEdit)}
    assert set(DETAIL_NAMES) - lines == {"source_reliability", "note"}
    assert form.findChild(QComboBox, "source_reliability") is not None
    assert form.findChild(QPlainTextEdit, "article_note") is not None


@pytest.mark.parametrize(
    ("name", "text"), [("published", "hier"), ("collected", "14/09/2022"), ("language", "?")]
)
def test_what_is_not_right_cannot_be_saved(name: str, text: str, qtbot: QtBot) -> None:
    form = form_of(FULL, qtbot)
    field(form, name).setText(text)
    assert not form.done_button.isEnabled()
    field(form, name).setText("")
    assert form.done_button.isEnabled()


def test_an_article_needs_a_title(qtbot: QtBot) -> None:
    form = form_of(FULL, qtbot)
    field(form, "title").setText(" ")
    assert not form.done_button.isEnabled()


def test_details_are_edited_by_keys_and_undone(hands: Hands) -> None:
    hands.press("F2")
    form = hands.dialog(ArticleForm)
    hands.press("Ctrl+A")
    hands.type("Repli à l’est")
    hands.press("Return")
    assert not form.isVisible()
    assert hands.title == "Repli à l’est"
    hands.return_to_article()
    hands.press("Ctrl+Z")
    assert hands.title == "L’armée recule"
    assert hands.said == "Undone: Details of the article, in ‹L’armée recule›"


def test_a_cancelled_form_changes_nothing(hands: Hands) -> None:
    hands.press("F2")
    hands.dialog(ArticleForm)
    hands.type("x")
    hands.press("Esc")
    assert hands.title == "L’armée recule"
    assert hands.window.session.stack.count() == 0
