# SPDX-License-Identifier: Apache-2.0
"""Rows as CSV: exactly as they are, or guarded for a spreadsheet (DESIGN 6)."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from types import NoneType
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
    stream: BinaryIO,
    columns: Sequence[str] | None,
    rows: Iterable[Sequence[Any]],
    on_rows: OnRows,
) -> int:
    """Write rows as they are: UTF-8 without byte order mark, comma, CRLF (RFC 4180).

    Args:
        stream: Where to.
        columns: The header; None where a file is continued.
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
    header: Sequence[str] | None,
) -> int:
    """Write rows for a spreadsheet: a byte order mark, and no cell that runs as a formula.

    Args:
        stream: Where to.
        columns: Names of the columns, for the column ``guarded``.
        rows: Cells as for ``write_data``.
        on_rows: Progress.
        delimiter: ``,`` or ``;``, which French spreadsheets want.
        header: Titles of the columns and of ``guarded``; None where a file is continued.

    Returns:
        How many rows were written, without the header.
    """
    encoding = "utf-8" if header is None else "utf-8-sig"
    return _write(stream, encoding, delimiter, header, _guarded(columns, rows), on_rows)


def _write(
    stream: BinaryIO,
    encoding: str,
    delimiter: str,
    header: Sequence[str] | None,
    rows: Iterator[Sequence[Any]],
    on_rows: OnRows,
) -> int:
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        if header is not None:
            text.write(next(_lines([header], delimiter)) + END)
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
    """Return some rows as lines without their ends.

    Column by column, in less than half the time of ``csv.writer``: most columns hold nothing
    that is to be quoted, and that is seen in one glance at all cells of the chunk.
    """
    columns = [_texts(cells, delimiter) for cells in zip(*rows, strict=True)]
    return map(delimiter.join, zip(*columns, strict=True))


def _texts(cells: Sequence[Any], delimiter: str) -> Sequence[str]:
    """Return the cells of a column as they are written; what rows share is formatted once.

    Raises:
        TypeError: If one of them is neither a text nor a number.
    """
    kinds = set(map(type, cells))
    if SharedCells in kinds:
        known = {id(shared): shared for shared in cells}
        texts = {key: next(_lines([shared], delimiter)) for key, shared in known.items()}
        return [texts[id(shared)] for shared in cells]
    if not kinds <= {str, int, NoneType}:
        raise TypeError(f"not for a table: {kinds}")
    if kinds == {int}:
        return list(map(str, cells))
    if kinds != {str}:
        cells = ["" if cell is None else str(cell) for cell in cells]
    whole = "".join(cells)
    signs = [sign for sign in (delimiter, '"', "\r", "\n") if sign in whole]
    if not signs:
        return cells
    quoted = [cell.replace('"', '""') for cell in cells] if '"' in signs else cells
    if len(signs) == 1:
        (sign,) = signs
        return [f'"{text}"' if sign in text else text for text in quoted]
    special = re.compile(f"[{re.escape(''.join(signs))}]").search
    return [f'"{text}"' if special(text) else text for text in quoted]


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
