# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from narrativetagger.ui.print_order import sheets


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "a.pdf"))
    return made


def test_all_pages_are_usual(printer: QPrinter, tmp_path: Path) -> None:
    assert sheets(printer, 3) == [0, 1, 2]
    assert sheets(QPdfWriter(str(tmp_path / "b.pdf")), 3) == [0, 1, 2]


def test_a_range_may_reach_beyond_the_last_page(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert sheets(printer, 3) == [1, 2]
    printer.setFromTo(7, 9)
    assert sheets(printer, 3) == []


def test_the_last_page_may_come_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == [2, 1, 0]


@pytest.mark.parametrize(("collate", "order"), [(True, [0, 1, 0, 1]), (False, [0, 0, 1, 1])])
def test_copies_are_drawn_for_who_makes_none(
    printer: QPrinter, collate: bool, order: list[int]
) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    assert not printer.supportsMultipleCopies()
    assert sheets(printer, 2) == order
