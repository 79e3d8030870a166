# SPDX-License-Identifier: Apache-2.0
"""Rows as CSV: exactly as they are, or guarded for a spreadsheet (DESIGN 6)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

from narrativetagger.core.columns import SharedCells, flat

END = "\r\n"
"""Of a line (RFC 4180)."""

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
        rows: Cells are text, numbers or None, which is an empty cell, or ``SharedCells``.
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
        text.write(_formatted([header], delimiter)[0] + END)
        written = 0
        while chunk := list(islice(rows, CHUNK)):
            text.write(END.join([*_lines(chunk, delimiter), ""]))
            written += len(chunk)
            on_rows(written)
    finally:
        # The stream is the caller's: without this it would be closed with the wrapper.
        text.detach()
    return written


def _lines(rows: Sequence[Sequence[Any]], delimiter: str) -> Iterator[str]:
    """Return some rows as lines; what rows share is formatted once."""
    parts: list[list[str]] = []
    for begin, end in _runs(rows[0]):
        cells: list[Sequence[Any]] = [row[begin:end] for row in rows]
        if isinstance(rows[0][begin], SharedCells):
            known = {id(shared): shared for (shared,) in cells}
            texts = dict(zip(known, _formatted(known.values(), delimiter), strict=True))
            parts.append([texts[id(shared)] for (shared,) in cells])
        else:
            parts.append(_formatted(cells, delimiter))
    return map(delimiter.join, zip(*parts, strict=True))


def _runs(row: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Yield where runs of a row's own cells begin and end, and each shared one by itself."""
    begin = 0
    for place, cell in enumerate(row):
        if isinstance(cell, SharedCells):
            if begin < place:
                yield begin, place
            yield place, place + 1
            begin = place + 1
    if begin < len(row):
        yield begin, len(row)


class _Lines(list[str]):
    """What a ``csv.writer`` writes, line by line."""

    write = list.append


def _formatted(rows: Iterable[Sequence[Any]], delimiter: str) -> list[str]:
    """Return rows as lines without their ends."""
    lines = _Lines()
    csv.writer(lines, delimiter=delimiter, lineterminator=END).writerows(rows)
    return [line[: -len(END)] for line in lines]


def _guarded(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[list[Any]]:
    """Yield rows with an apostrophe before what would run, and the names of those columns."""
    for row in rows:
        cells = list(flat(row))
        places = [
            place for place, cell in enumerate(cells) if isinstance(cell, str) and _RUNS.match(cell)
        ]
        for place in places:
            cells[place] = f"'{cells[place]}"
        yield [*cells, " ".join(columns[place] for place in places)]
