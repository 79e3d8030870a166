# SPDX-License-Identifier: Apache-2.0
"""The main job by keys only: from an empty desk to a CSV."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from tests.ui.hands import FRENCH, UKRAINIAN, Hands

from narrativetagger.project.lists import check
from narrativetagger.ui.export_dialog import ExportDialog
from narrativetagger.ui.paste_form import PasteForm

GOLDEN = Path(__file__).parents[1] / "data" / "golden_main_job.csv"


def paste(hands: Hands, text: str, outlet: str, published: str, url: str, language: str) -> None:
    """Paste an article; the form takes its title from the first line."""
    QGuiApplication.clipboard().setText(text)
    hands.press("Ctrl+V")
    hands.dialog(PasteForm)
    hands.press("Tab", "Tab")
    for field in (outlet, published, url):
        hands.type(field)
        hands.press("Tab")
    hands.type(language)
    hands.press("Return")
    hands.return_to_article()


def mark(hands: Hands, words: str) -> None:
    """Go to some words and select them, with arrow keys alone."""
    start = hands.text.index(words)
    hands.press("Ctrl+Home")
    step(hands, "Right", start)
    step(hands, "Shift+Right", start + len(words))


def step(hands: Hands, chord: str, place: int) -> None:
    while hands.view.caret() < place:
        before = hands.view.caret()
        hands.press(chord)
        assert hands.view.caret() > before, "the keys go elsewhere"


def export(hands: Hands, target: Path) -> None:
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.press("Ctrl+A")
    hands.type(str(target))
    hands.press("Return")
    hands.wait(lambda: str(target) in hands.said)


def tag_both_articles(hands: Hands) -> None:
    mark(hands, "Il ne s’agit pas d’une\u00a0retraite,")
    hands.press("2", "3", "3", "7")
    mark(hands, "regroupement des forces »")
    hands.press("2", "1", "N")
    hands.type("mot de l’état-major")
    hands.press("Esc")
    mark(hands, "“Sauve-toi…”")
    hands.press("1", "0", "Ctrl+[", "T", "1", "2")
    hands.press("Ctrl+PgDown")
    mark(hands, "27 одиниць 🪖")
    hands.press("3", "4")
    mark(hands, "каже штаб")
    hands.press("3", "Del")
    mark(hands, "«Нас тут кинули»")
    hands.press("1", "2", "2")


def test_from_an_empty_desk_to_a_csv(hands: Hands, tmp_path: Path) -> None:
    paste(hands, FRENCH, "Le Courrier", "2026-03-10", "https://example.org/fr", "fr")
    paste(hands, UKRAINIAN, "Вісник", "2026-03-11", "https://example.org/uk", "uk")
    hands.press("Ctrl+PgUp")
    tag_both_articles(hands)
    for _ in range(3):
        hands.press("Ctrl+Z")
    for _ in range(2):
        hands.press("Ctrl+Y")
    target = tmp_path / "spans.csv"
    export(hands, target)
    assert target.read_bytes() == GOLDEN.read_bytes()
    assert check(hands.project.path) == []
