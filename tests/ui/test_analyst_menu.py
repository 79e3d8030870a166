# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton
from tests.ui.hands import Hands

from narrativetagger.project.lists import check, list_log
from narrativetagger.settings import load
from narrativetagger.ui.analyst_form import AnalystForm
from narrativetagger.ui.setup import Setup

WORDS = "regroupement des forces"


def entry(menu: QMenu, text: str) -> QAction:
    every = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
    return next(action for action in every if text in action.text() and action.menu() is None)


def named(hands: Hands) -> str:
    return hands.widget(QToolButton, "analyst").text().strip("\u2068\u2069")


def add(hands: Hands, name: str) -> None:
    hands.window.analyst_menu.ask_new()
    hands.dialog(AnalystForm)
    hands.type(name)
    hands.press("Return")
    hands.return_to_article()


def test_the_name_opens_the_menu(hands: Hands) -> None:
    assert named(hands) == "Olena"
    hands.widget(QToolButton, "analyst").click()
    (menu,) = (one for one in hands.window.findChildren(QMenu, "analyst_menu") if one.isVisible())
    assert entry(menu, "Olena").isChecked()
    menu.close()


def test_an_analyst_who_is_new_tags_from_now_on(hands: Hands, setup: Setup) -> None:
    hands.tag(WORDS, "2", "0")
    add(hands, "Marc")
    assert named(hands) == "Marc"
    assert hands.said.endswith("tags now.")
    assert load(setup.paths.settings).analyst == "Marc"
    hands.tag("trois villages", "3", "0")
    analysts = hands.project.analysts()
    found = {span.quote: analysts[span.analyst_id].name for span in hands.project.spans(1)}
    assert found == {WORDS: "Olena", "trois villages": "Marc"}
    assert check(hands.project.path) == []


def test_switching_back_keeps_the_steps_and_the_place(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    add(hands, "Marc")
    hands.tag("trois villages", "3", "0")
    entry(hands.window.analyst_menu.menu(), "Olena").trigger()
    assert named(hands) == "Olena"
    assert hands.title == "L’armée recule"
    hands.press("Ctrl+Z", "Ctrl+Z")
    assert hands.spans() == []


def test_a_note_is_that_of_who_wrote_it(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    hands.press("N")
    hands.type("слово")
    hands.window.session.become("Marc")
    (span,) = hands.project.spans(1)
    assert span.note == "слово"
    logged = [entry for entry in list_log(hands.project.path) if entry.kind == "set_note"]
    olena = next(iter(hands.project.analysts().values()))
    assert [entry.analyst_uid for entry in logged] == [olena.uid]
    assert hands.widget(QPlainTextEdit, "note").toPlainText() == ""


@pytest.mark.parametrize("name", ["", "  ", "Olena", "x" * 101])
def test_names_that_cannot_be_are_refused(hands: Hands, name: str) -> None:
    hands.window.analyst_menu.ask_new()
    form = hands.dialog(AnalystForm)
    hands.widget(QLineEdit, "analyst_name").setText(name)
    assert not form.done_button.isEnabled()
    form.reject()


def test_the_colour_is_changed_and_seen(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    before = hands.widget(QToolButton, "analyst").icon().pixmap(16).toImage()
    entry(hands.window.analyst_menu.menu(), "#7a4f97").trigger()
    assert hands.project.analyst.colour == "#7a4f97"
    assert hands.widget(QToolButton, "analyst").icon().pixmap(16).toImage() != before
    hands.press("Ctrl+Z")
    assert hands.widget(QToolButton, "analyst").icon().pixmap(16).toImage() == before


def test_spans_of_each_can_be_hidden(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    add(hands, "Marc")
    hands.tag("trois villages", "3", "0")
    hands.press("Esc")
    mark = hands.window.session.desk.spans[1] if hands.window.session.desk else None
    assert mark is not None
    assert hands.view.shows(mark)
    menu = hands.window.analyst_menu.menu()
    (shown,) = menu.findChildren(QMenu, "analysts_shown")
    assert [action.text().strip("\u2068\u2069") for action in shown.actions()] == ["Olena"]
    shown.actions()[0].trigger()
    assert not hands.view.shows(mark)
    path = hands.project.path
    hands.window.session.take(None)
    hands.window.projects.open_or_create(path)
    assert not hands.view.shows(mark)
    hands.window.visibility.toggle_others()
    assert not hands.window.visibility.others
    hands.window.visibility.toggle_analyst(1)
    assert hands.view.shows(mark)


def test_without_a_project_there_is_no_name(hands: Hands) -> None:
    hands.window.session.take(None)
    assert not hands.widget(QToolButton, "analyst").isVisible()
    hands.window.analyst_menu.ask_new()
    assert not hands.window.findChildren(AnalystForm)
    assert not [one for one in hands.window.findChildren(QPushButton) if one.text() == "Add"]
