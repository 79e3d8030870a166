# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QProgressDialog
from tests.ui.hands import Answers, Hands, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import EditArticle


def pages_of(path: Path) -> int:
    """The number of pages of a PDF, from its page tree (ISO 32000-1, 7.7.3.2)."""
    return max(map(int, re.findall(rb"/Count (\d+)", path.read_bytes())))


def test_the_article_is_saved_as_pdf(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    hands.tag("trois villages", "3", "0")
    answers.paths = [tmp_path / "a.pdf"]
    hands.window.actions_by_id["save_pdf"].trigger()
    hands.wait(lambda: (tmp_path / "a.pdf").exists())
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert pages_of(tmp_path / "a.pdf") == 1
    hands.wait(lambda: hands.said.startswith("Saved: "))


def test_the_name_that_is_proposed_can_be_one(hands: Hands, answers: Answers) -> None:
    desk = hands.window.session.desk
    assert desk is not None
    details = ArticleDetails(title="a/b: <c> “d”?\u202e ..")
    hands.window.session.push(EditArticle(desk.article.id, details))
    hands.window.printing.ask_pdf()
    assert [path.name for path in answers.proposed] == ["a b c “d”.pdf"]


def test_a_long_article_can_be_cancelled_and_leaves_no_file(hands: Hands, tmp_path: Path) -> None:
    text = "mot " * 100_000
    article_id = hands.project.add_article(draft_from_paste(text, ArticleDetails(title="Long")))
    hands.window.session.open_article(article_id)
    hands.window.printing.save_pdf([tmp_path / "a.pdf"])
    dialog = hands.window.findChild(QProgressDialog, "print_progress")
    assert dialog is not None
    dialog.cancel()
    hands.wait(lambda: "cancelled" in hands.said)
    assert not list(tmp_path.glob("*.pdf"))


def test_a_folder_that_is_gone_is_told(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    hands.window.printing.save_pdf([tmp_path / "none" / "a.pdf"])
    hands.wait(lambda: bool(answers.told))
    assert "no folder" in answers.told[0]


def test_only_what_is_shown_is_in_the_legend(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    hands.tag("retraite", "1", "1")
    desk = hands.window.session.desk
    assert desk is not None
    names = [(entry.name, entry.spans) for entry in hands.window.printing._legend(desk)]
    assert names == [("Morale messaging", 0), ("Despair", 1), ("Battlefield claim", 1)]
    hands.window.visibility.toggle(tag_id(hands.project, "morale"))
    names = [(entry.name, entry.spans) for entry in hands.window.printing._legend(desk)]
    assert names == [("Battlefield claim", 1)]


def test_printing_asks_for_a_printer(hands: Hands) -> None:
    hands.press("Ctrl+P")
    dialog = hands.window.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_an_empty_desk_is_not_printed(hands: Hands) -> None:
    hands.window.session.open_article(None)
    hands.window.printing.ask_print()
    hands.window.printing.ask_pdf()
    assert "Open an article first" in hands.said
