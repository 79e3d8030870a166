# SPDX-License-Identifier: Apache-2.0
"""Which pages a printer gets, and in what order."""

from __future__ import annotations

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter


def sheets(device: QPagedPaintDevice, count: int) -> list[int]:
    """Return the pages to draw, from 0, each as often as it is wanted.

    Qt leaves range, order and copies to who draws, unless the printer makes the copies itself
    (documentation of QPrinter, ``supportsMultipleCopies`` and ``fromPage``).

    Args:
        device: A printer as its dialog left it, or a file, which gets all pages.
        count: How many pages there are.
    """
    pages = list(range(count))
    if not isinstance(device, QPrinter):
        return pages
    if device.printRange() == QPrinter.PrintRange.PageRange:
        wanted = device.pageRanges()
        pages = [page for page in pages if wanted.isEmpty() or wanted.contains(page + 1)]
    if device.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if device.supportsMultipleCopies() else device.copyCount()
    if device.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]
