# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from narrativetagger.core.articles import Article, ArticleDetails
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.settings import Settings
from narrativetagger.ui.print_head import PrintHead
from narrativetagger.ui.printed_article import DPI, FOOT, PrintedArticle, layout_size, paper_view
from narrativetagger.ui.session import OpenArticle
from narrativetagger.ui.theme import load_theme, page_style

SIZE = QSizeF(640, 400)
RED = QColor("#ff0000")
PARAGRAPH = "Les troupes ont quitté lundi la ville après trois jours de combats. " * 5 + "\n"
ARABIC = "قال الناطق إن القوات انسحبت أمس من المدينة بعد القتال\n"

Printed = Callable[..., PrintedArticle]


@pytest.fixture
def printed(qtbot: QtBot) -> Iterator[Printed]:
    made: list[PrintedArticle] = []

    def make(text: str, *marks: Mark) -> PrintedArticle:
        view = paper_view(page_style(load_theme("light"), Settings()), SIZE)
        view.set_tag_colours({1: RED})
        view.set_tag_names({1: "Menace"})
        head = PrintHead("Titre", ["fact"], [], "Serif", SIZE.width())
        index = SpanIndex(tuple(mark) for mark in marks)
        article = Article(1, "u", ArticleDetails(title="Titre"), 0, "", 1, "unread", 0)
        made.append(PrintedArticle(head, view, OpenArticle(article, text, index), SIZE))
        return made[-1]

    yield make
    for article in made:
        article.close()


def picture(article: PrintedArticle, page: int) -> QImage:
    image = QImage(SIZE.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    article.draw(painter, page)
    painter.end()
    return image


def ink(image: QImage, top: int, bottom: int) -> bool:
    """Whether something is drawn between two heights."""
    white = QColor("white")
    return any(
        image.pixelColor(x, y) != white for y in range(top, bottom) for x in range(image.width())
    )


def is_red(image: QImage, left: int, right: int) -> bool:
    """Whether something is drawn in the tag's colour, smoothed or not."""
    colours = (image.pixelColor(x, y) for x in range(left, right) for y in range(image.height()))
    return any(one.red() > 200 and max(one.green(), one.blue()) < 130 for one in colours)


def test_an_empty_article_is_one_page(printed: Printed) -> None:
    article = printed("")
    assert list(article.break_pages()) == [1]
    assert ink(picture(article, 0), 0, 60)


def test_every_line_is_on_one_page(printed: Printed) -> None:
    article = printed(PARAGRAPH * 12)
    pages = list(article.break_pages())
    assert pages == list(range(1, len(pages) + 1))
    assert len(pages) > 4
    assert article.pages == sorted(set(article.pages))
    block = article._view.document().lastBlock()
    assert article.pages[-1] <= (block.blockNumber(), block.lineCount())


def test_no_line_is_cut_at_the_end_of_a_page(printed: Printed) -> None:
    article = printed(PARAGRAPH * 12)
    list(article.break_pages())
    step = article._view.line_step()
    for page, (first, following) in enumerate(pairwise(article.pages)):
        article._scroll_to(first)
        end, bottom = article._after(first, article._room(page))
        assert end == following
        assert bottom <= article._room(page)
        image = picture(article, page)
        foot = int(SIZE.height() - FOOT)
        head = int(article._head.height) if page == 0 else 0
        assert not ink(image, head + int(bottom) + 1, foot)
        assert ink(image, head + int(bottom - step), head + int(bottom))


def test_spans_have_tint_underline_bracket_and_name(printed: Printed) -> None:
    plain, tagged = printed(PARAGRAPH), printed(PARAGRAPH, Mark(4, 20, 1, 1, 1))
    for article in (plain, tagged):
        list(article.break_pages())
    before, after = picture(plain, 0), picture(tagged, 0)
    page = tagged._view.viewport().x()
    assert is_red(after, 0, page), "no bracket"
    assert is_red(after, page, after.width()), "no underline"
    assert before.copy(0, 0, page, before.height()) != after.copy(0, 0, page, after.height())


def test_arabic_has_its_brackets_on_the_right(printed: Printed) -> None:
    article = printed(ARABIC, Mark(0, 8, 1, 1, 1))
    list(article.break_pages())
    image = picture(article, 0)
    margin = article._view.viewport().geometry().right()
    assert is_red(image, margin, image.width())


def test_a_megabyte_in_one_paragraph_has_the_pages_it_needs(printed: Printed) -> None:
    article = printed("mot " * 250_000)
    pages = list(article.break_pages())[-1]
    line = article._view.viewport().width() / article._view.fontMetrics().averageCharWidth()
    lines = (SIZE.height() - FOOT) / article._view.line_step()
    assert pages == pytest.approx(1_000_000 / line / lines, rel=0.3)


def test_the_size_of_a_page_is_that_of_the_paper(qapp: object, tmp_path: object) -> None:
    writer = QPdfWriter(f"{tmp_path}/a.pdf")
    size = layout_size(writer)
    millimetres = writer.pageLayout().paintRect(writer.pageLayout().units())
    assert size.width() / size.height() == pytest.approx(
        millimetres.width() / millimetres.height(), rel=0.01
    )
    assert DPI < size.width() < 10 * DPI
