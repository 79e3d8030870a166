# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from narrativetagger.core.articles import Article, ArticleDetails
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark
from narrativetagger.settings import Settings
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.print_head import PrintHead
from narrativetagger.ui.printed_article import DPI, FOOT, PrintedArticle, layout_size, paper_view
from narrativetagger.ui.theme import load_theme, page_style

SIZE = QSizeF(640, 400)
RED = QColor("#ff0000")
PARAGRAPH = "Les troupes ont quitté lundi la ville après trois jours de combats. " * 5 + "\n"
ARABIC = "قال الناطق إن القوات انسحبت أمس من المدينة بعد القتال\n"

Printed = Callable[..., PrintedArticle]


@pytest.fixture
def printed(qtbot: QtBot) -> Iterator[Printed]:
    made: list[PrintedArticle] = []

    def make(
        text: str, *marks: Mark, size: QSizeF = SIZE, facts: Sequence[str] = ("fact",)
    ) -> PrintedArticle:
        view = paper_view(page_style(load_theme("light"), Settings()), size)
        view.set_tag_colours({1: RED})
        view.set_tag_names({1: "Menace"})
        head = PrintHead("Titre", facts, [], "Serif", size.width())
        index = SpanIndex(tuple(mark) for mark in marks)
        article = Article(1, "u", ArticleDetails(title="Titre"), 0, "", 1, "unread", 0)
        made.append(PrintedArticle(head, view, OpenArticle(article, text, index), size))
        return made[-1]

    yield make
    for article in made:
        article.close()


def picture(article: PrintedArticle, page: int) -> QImage:
    image = QImage(article._size.toSize(), QImage.Format.Format_RGB32)
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


def test_fifty_spans_on_the_same_words_are_printed(printed: Printed) -> None:
    article = printed(PARAGRAPH, *(Mark(4, 20, number, 1, 1) for number in range(1, 51)))
    list(article.break_pages())
    assert article.count() == 1
    assert is_red(picture(article, 0), 0, article._view.viewport().x())


def test_a_span_that_goes_on_is_named_again_on_each_page(printed: Printed) -> None:
    text, wide = PARAGRAPH * 12, QSizeF(1000, 400)
    plain = printed(text, size=wide)
    article = printed(text, Mark(4, len(text) - 1, 1, 1, 1), size=wide)
    for one in (plain, article):
        list(one.break_pages())
    assert article.count() > 2
    # The bracket of the one span stands in the column next to the text.
    names = article._view.viewport().x() - 30
    for page in range(article.count()):
        here = picture(article, page).copy(0, 0, names, 370)
        assert here != picture(plain, page).copy(0, 0, names, 370)


def test_the_last_line_looks_as_if_another_one_came_below(printed: Printed) -> None:
    """Lanes and the number of spans beyond them reach down to where the next line begins."""
    marks = [Mark(0, len(PARAGRAPH) * 12 - 1, number, 1, 1) for number in range(1, 10)]
    article = printed(PARAGRAPH * 12, *marks)
    list(article.break_pages())
    view, step = article._view, article._view.line_step()
    article._scroll_to(article.pages[1])
    _, bottom = article._after(article.pages[1], article._room(1))
    top = article._top(article.pages[1])
    words = QRect(view.viewport().x(), 0, view.viewport().width(), int(bottom) + 1)

    def drawn(reach: float) -> QImage:
        image = QImage(article._size.toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.translate(0, -top)
        view.draw(painter, top, top + reach)
        painter.end()
        return image

    assert drawn(bottom) != drawn(bottom + step)
    assert drawn(bottom).copy(words) == drawn(bottom + step).copy(words)


def test_a_head_taller_than_the_page_loses_nothing(printed: Printed) -> None:
    article = printed(PARAGRAPH, facts=[f"fact {number}" for number in range(60)])
    list(article.break_pages())
    assert article.count() > len(article.pages)
    foot = int(SIZE.height() - FOOT)
    for page in range(article.count()):
        image = picture(article, page)
        assert ink(image, 0, foot)
        assert not ink(image, foot + 1, foot + 10), "runs into the page's number"


def test_empty_lines_at_the_end_have_no_page(printed: Printed) -> None:
    article = printed("mot\n" + "\n" * 100)
    assert list(article.break_pages()) == [1]
    assert len(article.pages) == 1
