# SPDX-License-Identifier: Apache-2.0
"""Rows as CSV: exactly as they are, or guarded for a spreadsheet (DESIGN 6)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

CHUNK = 2000
"""Rows between two reports of progress."""

GUARDED = "guarded"
"""Last column of the spreadsheet profile: which cells of the row got an apostrophe."""

_RUNS = re.compile(
    r"""[\t\r\n] | [\s"'\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]* [-=+@＝＋－＠]""",
    re.VERBOSE,
)
"""Cells that a spreadsheet would run as a formula (CWE-1236).

The sign may stand behind what spreadsheets leave out: white space, quotation marks, marks that
nobody sees; it may be full-width, too. What is guarded in vain is named in ``guarded`` all the
same, so nothing is lost.
"""

OnRows = Callable[[int], None]
"""Told the number of rows written so far; what it raises stops the writing."""


def write_data(
    stream: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[Any]], on_rows: OnRows
) -> int:
    """Write rows as they are: UTF-8 without byte order mark, comma, CRLF (RFC 4180).

    Args:
        stream: Where to.
        columns: The header.
        rows: Cells are text, numbers or None, which is an empty cell.
        on_rows: Progress.

    Returns:
        How many rows were written, without the header.
    """
    return _write(stream, "utf-8", ",", columns, iter(rows), on_rows)


def write_spreadsheet(
    stream: BinaryIO,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    on_rows: OnRows,
    *,
    delimiter: str,
    header: Sequence[str],
) -> int:
    """Write rows for a spreadsheet: a byte order mark, and no cell that runs as a formula.

    Args:
        stream: Where to.
        columns: Names of the columns, for the column ``guarded``.
        rows: Cells as for ``write_data``.
        on_rows: Progress.
        delimiter: ``,`` or ``;``, which French spreadsheets want.
        header: Titles of the columns and of ``guarded``.

    Returns:
        How many rows were written, without the header.
    """
    return _write(stream, "utf-8-sig", delimiter, header, _guarded(columns, rows), on_rows)


def _write(
    stream: BinaryIO,
    encoding: str,
    delimiter: str,
    header: Sequence[str],
    rows: Iterator[Sequence[Any]],
    on_rows: OnRows,
) -> int:
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(header)
        written = 0
        while chunk := list(islice(rows, CHUNK)):
            writer.writerows(chunk)
            written += len(chunk)
            on_rows(written)
    finally:
        # The stream is the caller's: without this it would be closed with the wrapper.
        text.detach()
    return written


def _guarded(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[list[Any]]:
    """Yield rows with an apostrophe before what would run, and the names of those columns."""
    for row in rows:
        cells = list(row)
        places = [
            place for place, cell in enumerate(cells) if isinstance(cell, str) and _RUNS.match(cell)
        ]
        for place in places:
            cells[place] = f"'{cells[place]}"
        yield [*cells, " ".join(columns[place] for place in places)]
