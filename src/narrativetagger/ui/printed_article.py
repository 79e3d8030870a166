# SPDX-License-Identifier: Apache-2.0
"""An article on paper: as on the screen, page by page, with a head and page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter

from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.print_head import PrintHead
from narrativetagger.ui.theme import PageStyle

DPI = 96
"""Pixels of the layout to an inch of paper."""

FOOT = 28.0
"""Height of the foot of a page, in pixels."""

FOOT_LETTERS = 11

FEWEST = 4
"""Lines of text that shall stand below the head, else they begin on the next page."""

Line = tuple[int, int]
"""A block and one of its lines, by number."""


class PrintedArticle:
    """Breaks an article into pages and draws them.

    The text is laid out by a view that is never seen, so that paper shows what the screen does.

    Attributes:
        pages: First line of each page that has text, as far as they are known.
        text_from: The first page that has text; later than 0 where a small page cannot hold head
            and text.
    """

    def __init__(self, head: PrintHead, view: ArticleView, desk: OpenArticle, size: QSizeF) -> None:
        """Take an article; nothing is laid out yet.

        Args:
            head: What stands above the text.
            view: Made by ``paper_view``.
            desk: The article with its spans.
            size: Of the printed part of a page, in pixels of the layout.
        """
        self._head = head
        self._view = view
        self._size = size
        self.pages: list[Line] = []
        self._pieces = head.pieces(size.height() - FOOT)
        top, bottom = self._pieces[-1]
        left = size.height() - FOOT - (bottom - top)
        self.text_from = len(self._pieces) - (left >= FEWEST * view.line_step())
        view.show_article(desk.text, desk.spans, 0, desk.directions)

    def close(self) -> None:
        """Let go of the view."""
        self._view.close()
        self._view.deleteLater()

    def count(self) -> int:
        """Return how many pages there are, as far as they are known."""
        return self.text_from + len(self.pages)

    def break_pages(self) -> Iterator[int]:
        """Find where pages begin; yields the number of pages after each."""
        line: Line | None = (0, 0)
        last = self._last_written()
        # Empty lines at the end of a text need no page of their own.
        while line is not None and (not self.pages or line[0] <= last):
            self.pages.append(line)
            self._scroll_to(line)
            line, _ = self._after(line, self._room(self.count() - 1))
            yield self.count()

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page.

        Args:
            painter: On the page, with pixels of the layout as its unit.
            page: From 0; all pages are known by now.
        """
        painter.save()
        if page < len(self._pieces):
            top, bottom = self._pieces[page]
            self._head.draw(painter, top, bottom)
            painter.translate(0, bottom - top)
        if page >= self.text_from:
            self._draw_text(painter, page)
        painter.restore()
        self._draw_foot(painter, f"{page + 1} / {self.count()}")

    def _draw_text(self, painter: QPainter, page: int) -> None:
        first = self.pages[page - self.text_from]
        self._scroll_to(first)
        _, bottom = self._after(first, self._room(page))
        top = self._top(first)
        painter.translate(0, -top)
        self._view.draw(painter, top, top + bottom)

    def _draw_foot(self, painter: QPainter, text: str) -> None:
        font = QFont(self._view.font().family())
        font.setPixelSize(FOOT_LETTERS)
        painter.setFont(font)
        painter.setPen(self._view.colours().muted)
        foot = QRectF(0, self._size.height() - FOOT, self._size.width(), FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)

    def _last_written(self) -> int:
        """Return the number of the last block that is not empty."""
        block = self._view.document().lastBlock()
        while block.isValid() and not block.text().strip():
            block = block.previous()
        return block.blockNumber()

    def _room(self, page: int) -> float:
        """Return the room for text on a page, in pixels."""
        top, bottom = self._pieces[page] if page < len(self._pieces) else (0.0, 0.0)
        return self._size.height() - FOOT - (bottom - top)

    def _scroll_to(self, line: Line) -> None:
        block = self._view.document().findBlockByNumber(line[0])
        self._view.verticalScrollBar().setValue(block.firstLineNumber() + line[1])

    def _top(self, first: Line) -> float:
        """Return where the first line of a page begins in the view, the room above it included."""
        _, place = next(iter(self._view.seen_blocks()))
        return place.y() + first[1] * self._view.line_step()

    def _after(self, first: Line, room: float) -> tuple[Line | None, float]:
        """Return the first line that does not fit on a page.

        Args:
            first: The page's first line, which is the first one in view.
            room: Of the page, in pixels.

        Returns:
            That line, None when all fit, and how far the last one that fits reaches.
        """
        top, bottom = self._top(first), 0.0
        for block, place in self._view.seen_blocks():
            row = first[1] if block.blockNumber() == first[0] else 0
            for number in range(row, max(1, block.lineCount())):
                end = place.y() + (number + 1) * self._view.line_step() - top
                if end > room and bottom > 0:
                    return (block.blockNumber(), number), bottom
                bottom = max(bottom, end)
        return None, bottom


def paper_view(style: PageStyle, size: QSizeF) -> ArticleView:
    """Return a view that lays out and is never seen; ``PrintedArticle.close`` ends it.

    Args:
        style: How the page is set.
        size: Of the printed part of a page, in pixels of the layout.
    """
    view = ArticleView(style)
    view.setObjectName("paper")
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Else the last page could not begin with its own first line.
    view.setCenterOnScroll(True)
    view.resize(size.toSize())
    view.show()
    return view


def layout_size(device: QPagedPaintDevice) -> QSizeF:
    """Return the printed part of a page, in pixels of the layout."""
    page = device.pageLayout().paintRectPixels(DPI)
    return QSizeF(page.size())
