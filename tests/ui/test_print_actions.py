# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog
from pytestqt.qtbot import QtBot
from tests.ui.hands import Answers, Hands, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.edits import EditArticle
from narrativetagger.ui.printed_article import PrintedArticle


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


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be a printer, as far as the window sees."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["office"])


def test_without_a_printer_there_is_another_way(
    hands: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    hands.press("Ctrl+P")
    assert "as PDF" in answers.told[0]
    assert hands.window.findChild(QPrintDialog) is None


def file_printer(path: Path) -> QPrinter:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


def long_article(hands: Hands) -> None:
    text = "Un mot. " * 4_000
    details = ArticleDetails(title="Long")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(text, details)))


def test_only_the_pages_that_are_wanted_are_printed(hands: Hands, tmp_path: Path) -> None:
    long_article(hands)
    made = file_printer(tmp_path / "a.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 3)
    hands.window.printing._print(made)
    hands.wait(lambda: "sent to the printer" in hands.said)
    assert pages_of(tmp_path / "a.pdf") == 2


def test_pages_that_are_not_there_are_told(hands: Hands, answers: Answers, tmp_path: Path) -> None:
    made = file_printer(tmp_path / "a.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(70, 71)
    hands.window.printing._print(made)
    hands.wait(lambda: bool(answers.told))
    assert "it has 1" in answers.told[0]
    assert "sent" not in hands.said


def test_what_breaks_while_drawing_is_never_saved(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no page")

    monkeypatch.setattr(PrintedArticle, "draw", fail)
    with qtbot.captureExceptions() as caught:
        hands.window.printing.save_pdf([tmp_path / "a.pdf"])
        hands.wait(lambda: bool(caught))
        hands.wait(lambda: hands.window.findChild(QProgressDialog, "print_progress") is None)
    assert len(caught) == 1
    assert not list(tmp_path.glob("*.pdf"))
    assert "Saved" not in hands.said


def test_the_pdf_tells_its_title(hands: Hands, tmp_path: Path) -> None:
    hands.window.printing.save_pdf([tmp_path / "a.pdf"])
    hands.wait(lambda: (tmp_path / "a.pdf").exists())
    title = hands.title.encode("utf-16-be")
    told = re.search(rb"/Title \((.*?)\)\n", (tmp_path / "a.pdf").read_bytes(), re.S)
    assert told is not None
    assert title in told[1].replace(b"\\", b"")


def test_a_date_is_not_turned_beside_arabic(hands: Hands) -> None:
    desk = hands.window.session.desk
    assert desk is not None
    details = ArticleDetails(outlet="الجزيرة", published="2022-09-16")
    hands.window.session.push(EditArticle(desk.article.id, details))
    desk = hands.window.session.desk
    assert desk is not None
    assert hands.window.printing._facts(desk)[0] == (
        "\u200e\u2068الجزيرة\u2069 · \u20682022-09-16\u2069"
    )


def test_nothing_is_loaded(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *args: asked.append(args))
    page = '<img src="http://192.0.2.1/a.png"><link rel="stylesheet" href="http://192.0.2.1/">'
    details = ArticleDetails(title=page, url="http://192.0.2.1/a.png")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(page, details)))
    hands.window.printing.save_pdf([tmp_path / "a.pdf"])
    hands.wait(lambda: (tmp_path / "a.pdf").exists())
    assert asked == []
    assert b"/URI" not in (tmp_path / "a.pdf").read_bytes()


def test_printing_asks_for_a_printer(hands: Hands, printer: None) -> None:
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
