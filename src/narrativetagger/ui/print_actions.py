# SPDX-License-Identifier: Apache-2.0
"""What the window does to bring the article on paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.export import write_whole
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.job_dialog import SHORT
from narrativetagger.ui.log_words import shortened
from narrativetagger.ui.looks import Looks
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.plain import PlainLabel, isolated
from narrativetagger.ui.print_head import LegendEntry, PrintHead
from narrativetagger.ui.print_order import sheets
from narrativetagger.ui.printed_article import DPI, PrintedArticle, layout_size, paper_view
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.session import Session
from narrativetagger.ui.theme import PageStyle, load_theme, page_style

NOT_PRINTED = QT_TRANSLATE_NOOP(
    "messages",
    "The printer did not take the article. Choose another one, or save the article as PDF.",
)

NO_PRINTER = QT_TRANSLATE_NOOP(
    "messages", "There is no printer; add one to the system, or save the article as PDF."
)
NO_PAGES = QT_TRANSLATE_NOOP(
    "messages", "The article has no such pages; it has {count}. Choose among these."
)

LETTERS = 11
"""Size of the text on paper, in points."""

SPACING, MEASURE = 1.5, 66
BORDER = 18
"""Around the page, in millimetres."""

PDF_DPI = 300
LONGEST = 300
"""Code points of a title or a fact in the head."""

LEGEND = 60
"""Most tags in the legend."""

_FORBIDDEN = re.compile(r'[\0-\x1f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+')
"""What names of files may not hold on some system, or would be misread with."""


class PrintActions(QObject):
    """Prints the open article with the spans that are shown, or saves it as PDF."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        looks: Looks,
        prompter: Prompter,
        window: QWidget,
    ) -> None:
        """Bind the actions to a window.

        Args:
            session: The open article.
            view: Shows it, with colours and names.
            looks: Its typeface.
            prompter: Asks for a file and tells what went wrong.
            window: Owner of the dialogs.
        """
        super().__init__(window)
        self._session = session
        self._view = view
        self._looks = looks
        self._prompter = prompter
        self._window = window

    @Slot()
    def ask_print(self) -> None:
        """Ask for a printer, then print."""
        if self._desk() is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._prompter.tell(UserError(NO_PRINTER))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._print, printer))
        QDialog.open(dialog)

    @Slot()
    def ask_pdf(self) -> None:
        """Ask for a file, then write the article to it."""
        desk, path = self._desk(), self._session.path
        if desk is not None and path is not None:
            name = _tidy(desk.article.details.title).strip(" .")[:80] or "article"
            kinds = self.tr("PDF files (*.pdf)")
            proposed = path.with_name(f"{name}.pdf")
            self._prompter.save_file(self.tr("Save as PDF"), proposed, kinds, self.save_pdf)

    def save_pdf(self, paths: list[Path]) -> None:
        """Write the article to a file, whole or not at all.

        Args:
            paths: The one file; that it may be replaced was asked.
        """
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(PDF_DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        writer.setCreator("narrativetagger")
        desk = self._session.desk
        writer.setTitle(shortened(_tidy(desk.article.details.title), LONGEST) if desk else "")
        self._run(writer, partial(self._write, paths[0], buffer))

    def _print(self, printer: QPrinter) -> None:
        self._run(printer, self._tell_printed)

    def _desk(self) -> OpenArticle | None:
        if self._session.desk is None:
            self._session.told.emit(self.tr("Open an article first, then print it."))
        return self._session.desk

    # -- at work -----------------------------------------------------------------------------

    def _run(self, device: QPagedPaintDevice, on_done: Callable[[], None]) -> None:
        """Draw all pages, one at a time, so that the window goes on and can be told to stop."""
        desk = self._session.desk
        if desk is None:
            return
        article = self._printed(desk, layout_size(device))
        dialog = QProgressDialog("", self.tr("Cancel"), 0, 0, self._window)
        dialog.setLabel(PlainLabel(self.tr("Printing the article"), dialog))
        dialog.setObjectName("print_progress")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHORT)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        steps = _steps(article, device, dialog)
        timer = QTimer(dialog)
        timer.timeout.connect(partial(self._step, steps, article, dialog, device, on_done))
        timer.start()

    def _step(
        self,
        steps: Generator[bool, None, None],
        article: PrintedArticle,
        dialog: QProgressDialog,
        device: QPagedPaintDevice,
        on_done: Callable[[], None],
    ) -> None:
        """Do one page; end with the last one, or when somebody wants no more of them."""
        cancelled = dialog.wasCanceled()
        error: UserError | None = None
        try:
            if not cancelled and next(steps):
                return
            error = None if cancelled else UserError(NOT_PRINTED)
        except StopIteration:
            pass
        except UserError as caught:
            error = caught
        except BaseException:
            self._end(steps, article, dialog, device, whole=False)
            raise
        self._end(steps, article, dialog, device, whole=not cancelled and error is None)
        if error is not None:
            self._prompter.tell(error)
        elif cancelled:
            self._session.told.emit(self.tr("Printing was cancelled."))
        else:
            on_done()

    def _end(
        self,
        steps: Generator[bool, None, None],
        article: PrintedArticle,
        dialog: QProgressDialog,
        device: QPagedPaintDevice,
        *,
        whole: bool,
    ) -> None:
        """Let go of everything; a printer does not print what is not whole."""
        timer = dialog.findChild(QTimer)
        if timer is not None:
            timer.stop()
        if not whole and isinstance(device, QPrinter):
            device.abort()
        steps.close()
        article.close()
        dialog.close()
        dialog.deleteLater()

    def _printed(self, desk: OpenArticle, size: QSizeF) -> PrintedArticle:
        style = page_style(load_theme("light"), self._looks.settings)
        view = paper_view(_paper_style(style, self._window.logicalDpiY()), size)
        view.show_as(self._view)
        head = PrintHead(
            shortened(desk.article.details.title, LONGEST),
            [shortened(fact, LONGEST) for fact in self._facts(desk)],
            self._legend(desk),
            style.font.family(),
            size.width(),
            style.colours.tint,
        )
        return PrintedArticle(head, view, desk, size)

    def _facts(self, desk: OpenArticle) -> list[str]:
        """Return what is known of the article, a line each."""
        details, project = desk.article.details, self._session.project
        source = (details.author, details.outlet, details.published, details.language.upper())
        people = {mark.analyst_id for mark in desk.spans if self._view.shows(mark)}
        analysts = project.analysts() if project else {}
        names = sorted(analysts[one].name for one in people if one in analysts)
        lines = [
            # Each keeps its direction to itself; else a date would be turned beside Arabic.
            "\u200e" + " · ".join(map(isolated, filter(None, source))) if any(source) else "",
            details.url,
            details.handling,
            self.tr("Tagged by {names}").format(names=", ".join(map(isolated, names)))
            if names
            else "",
            f"SHA-256 {desk.article.text_sha256}",
        ]
        return [line for line in lines if line]

    def _legend(self, desk: OpenArticle) -> list[LegendEntry]:
        """Return the tags that are seen, in the codebook's order, each after the one above it."""
        project = self._session.project
        if project is None:
            return []
        counts = Counter(mark.tag_id for mark in desk.spans if self._view.shows(mark))
        language = self._session.language
        entries = [
            LegendEntry(tag.name(language), QColor(tag.colour), counts[tag.id])
            for book in project.codebooks
            for tag in book.tags
            if any(counts[below] for below in book.subtree_ids(tag.id))
        ]
        return entries[:LEGEND]

    def _write(self, path: Path, buffer: QBuffer) -> None:
        try:
            write_whole(path, bytes(buffer.data().data()))
        except UserError as error:
            self._prompter.tell(error)
        else:
            self._session.told.emit(self.tr("Saved: {file}").format(file=str(path)))

    def _tell_printed(self) -> None:
        self._session.told.emit(self.tr("The article was sent to the printer."))


def _steps(
    article: PrintedArticle, device: QPagedPaintDevice, dialog: QProgressDialog
) -> Generator[bool, None, None]:
    """Break pages, then draw them; yield after each whether the device still takes them."""
    for _ in article.break_pages():
        yield True
    pages = sheets(device, article.count())
    if not pages:
        raise UserError(NO_PAGES, count=str(article.count()))
    dialog.setMaximum(len(pages))
    painter = QPainter()
    if not painter.begin(device):
        yield False
        return
    try:
        painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
        for done, page in enumerate(pages):
            if done and not device.newPage():
                yield False
                return
            article.draw(painter, page)
            dialog.setValue(done + 1)
            yield True
    finally:
        painter.end()


def _paper_style(style: PageStyle, dpi: int) -> PageStyle:
    """Return a style whose letters have their size on paper, whatever this screen has."""
    font = QFont(style.font)
    font.setPointSizeF(LETTERS * DPI / dpi)
    return PageStyle(replace(style.colours, page=QColor("white")), font, SPACING, MEASURE)


def _margins() -> QMarginsF:
    return QMarginsF(BORDER, BORDER, BORDER, BORDER)


def _tidy(title: str) -> str:
    """Return a title without what a file's name may not hold, or would be misread with."""
    return " ".join(_FORBIDDEN.sub(" ", title).split())
