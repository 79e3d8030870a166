# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog
from tests.ui.hands import FRENCH, Answers, Hands

from narrativetagger.ui.article_actions import THERE_ALREADY
from narrativetagger.ui.paste_form import PasteForm
from narrativetagger.ui.window import MainWindow


def titles(hands: Hands) -> list[str]:
    ids = hands.project.article_ids()
    return [article.details.title for article in hands.project.articles(ids)]


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_files_are_asked_for_and_added(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    answers.paths = [
        write(tmp_path, "a.txt", "Premier texte.\n"),
        write(tmp_path, "b.txt", "Deuxième texte.\n"),
        write(tmp_path, "c.txt", FRENCH),
        write(tmp_path, "d.txt", b"\xff\xfe\x00"),
        tmp_path / "missing.txt",
    ]
    hands.press("Ctrl+I")
    hands.wait(lambda: len(answers.told) == 2)
    assert len(titles(hands)) == 4
    assert hands.text == "Premier texte.\n"
    assert hands.said.startswith("2 article")
    assert "1 there already." in hands.said
    assert any("missing.txt" in said for said in answers.told)
    hands.wait(lambda: not hands.window.findChildren(QProgressDialog))


def test_a_choice_of_no_files_adds_nothing(hands: Hands, answers: Answers) -> None:
    hands.press("Ctrl+I")
    assert answers.asked == ["Add articles"]
    assert len(titles(hands)) == 2


def test_a_worker_that_cannot_start_is_told(
    hands: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    hands.window.articles.add_files([write(tmp_path, "a.txt", "Premier texte.")])
    hands.wait(lambda: bool(answers.told))
    assert len(titles(hands)) == 2
    hands.wait(lambda: not hands.window.findChildren(QProgressDialog))


def test_an_article_is_pasted_and_opened(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("Collé\nd’une\u00a0page")
    hands.press("Ctrl+V")
    hands.dialog(PasteForm)
    hands.press("Return")
    assert hands.title == "Collé"
    assert hands.text == "Collé\nd’une\u00a0page"
    assert hands.window.session.stack.count() == 0


def test_a_text_that_is_there_is_not_pasted_again(hands: Hands, answers: Answers) -> None:
    QGuiApplication.clipboard().setText(FRENCH)
    hands.press("Ctrl+V")
    hands.dialog(PasteForm)
    hands.press("Return")
    assert answers.told == [THERE_ALREADY]
    assert len(titles(hands)) == 2


def test_an_article_stays_when_its_removal_is_not_confirmed(hands: Hands, answers: Answers) -> None:
    answers.yes = False
    hands.press("Ctrl+Del")
    assert len(answers.asked) == 1
    assert hands.title == "L’armée recule"


def test_the_first_article_of_a_project_is_opened(
    empty_window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    empty_window.open_at_start([])
    answers.paths = [write(tmp_path, "a.txt", "Premier texte.")]
    hands = Hands(empty_window)
    hands.press("Ctrl+I")
    hands.wait(lambda: empty_window.session.desk is not None)
    assert hands.text == "Premier texte."


def test_nothing_is_asked_without_a_project(empty_window: MainWindow, answers: Answers) -> None:
    Hands(empty_window).press("Ctrl+V", "F2", "Ctrl+Del", "Ctrl+PgDown", "Ctrl+E")
    empty_window.articles.add_files([Path("a.txt")])
    assert answers.asked == answers.told == []
    assert empty_window.findChildren(PasteForm) == []
