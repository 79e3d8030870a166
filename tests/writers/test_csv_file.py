# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.columns import SharedCells, flat
from narrativetagger.writers.csv_file import CHUNK, write_data, write_spreadsheet

COLUMNS = ("quote", "start", "note")
HEADER = ("Verbatim", "Début", "Note", "Cellules protégées")

# SQLite holds no surrogates; NUL is no text of ours, and not every reader of CSV takes it.
texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
) | st.sampled_from(
    [
        "\r",
        "\n",
        "\r\n",
        " ",
        " a",
        "a ",
        '"',
        '""',
        ",",
        ";",
        "\u00a0",
        "\u2028",
        "'",
        "=1",
        "\ufeff",
    ]
)
rows = st.lists(st.tuples(texts, st.integers() | st.none(), texts))


def silent(_rows: int) -> None:
    """Take progress that nobody waits for."""


def data(cells: list[tuple[Any, ...]]) -> bytes:
    stream = io.BytesIO()
    assert write_data(stream, COLUMNS, cells, silent) == len(cells)
    return stream.getvalue()


def spreadsheet(cells: list[tuple[Any, ...]], delimiter: str = ",") -> bytes:
    stream = io.BytesIO()
    written = write_spreadsheet(stream, COLUMNS, cells, silent, delimiter=delimiter, header=HEADER)
    assert written == len(cells)
    return stream.getvalue()


def read_back(written: bytes, encoding: str = "utf-8", delimiter: str = ",") -> list[list[str]]:
    text = io.StringIO(written.decode(encoding), newline="")
    return list(csv.reader(text, delimiter=delimiter, strict=True))


def as_text(row: tuple[Any, ...]) -> list[str]:
    return ["" if cell is None else str(cell) for cell in row]


def test_the_data_profile_is_rfc_4180() -> None:
    written = data([("«\u00a0a, b\u00a0»", 5, 'say "no"\nthen go'), ("=1+1", None, "")])
    assert (
        written
        == (
            'quote,start,note\r\n"«\u00a0a, b\u00a0»",5,"say ""no""\nthen go"\r\n=1+1,,\r\n'
        ).encode()
    )


def test_no_rows_are_a_header() -> None:
    assert data([]) == b"quote,start,note\r\n"
    assert spreadsheet([]) == "\ufeffVerbatim,Début,Note,Cellules protégées\r\n".encode()


@given(cells=rows)
def test_every_cell_of_the_data_profile_reads_back(cells: list[tuple[Any, ...]]) -> None:
    assert read_back(data(cells)) == [list(COLUMNS), *(as_text(row) for row in cells)]


@given(cells=rows, delimiter=st.sampled_from(",;"))
def test_every_cell_of_a_spreadsheet_reads_back_without_its_guard(
    cells: list[tuple[Any, ...]], delimiter: str
) -> None:
    header, *found = read_back(spreadsheet(cells, delimiter), "utf-8-sig", delimiter)
    assert tuple(header) == HEADER
    for row, (*texts_found, guarded) in zip(cells, found, strict=True):
        unguarded = [
            text.removeprefix("'") if column in guarded.split() else text
            for column, text in zip(COLUMNS, texts_found, strict=True)
        ]
        assert unguarded == as_text(row)
        for column, text in zip(COLUMNS, texts_found, strict=True):
            assert column == "start" or not text.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+33 1",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u00a0\u200b=1",
        "\ufeff=1",
        '"=1"',
        "'=1",
        "＝1",
        "\u202e＠x",
    ],
)
def test_what_would_run_is_guarded_and_named(cell: str) -> None:
    _, (quote, start, note, guarded) = read_back(spreadsheet([(cell, -5, cell)]), "utf-8-sig")
    assert (quote, start, note) == (f"'{cell}", "-5", f"'{cell}")
    assert guarded == "quote note"


@pytest.mark.parametrize(
    "cell", ["", " ", "a=1", "— Ні", "«=1»", "’=1", "5", "https://a.b/?c=-1", "1 -"]
)
def test_what_would_not_run_is_left_alone(cell: str) -> None:
    _, row = read_back(spreadsheet([(cell, None, cell)]), "utf-8-sig")
    assert row == [cell, "", cell, ""]


@given(rows, rows, st.sampled_from(",;"))
def test_what_rows_share_is_written_in_each(
    shared: list[tuple[Any, ...]], own: list[tuple[Any, ...]], delimiter: str
) -> None:
    kinds = [SharedCells(cells) for cells in shared or [("a", 1, "b")]]
    grouped = [
        (number, *cells, kinds[number % len(kinds)], "x", kinds[0], *cells)
        for number, cells in enumerate(own)
    ]
    whole = [flat(row) for row in grouped]
    names = [str(number) for number in range(14)]
    assert written(write_data, names, grouped) == written(write_data, names, whole)
    assert read_back(written(write_data, names, grouped))[1:] == [
        ["" if cell is None else str(cell) for cell in row] for row in whole
    ]
    sheet = partial(write_spreadsheet, delimiter=delimiter, header=names)
    assert written(sheet, names, grouped) == written(sheet, names, whole)


def written(write: Callable[..., int], names: list[str], rows: list[tuple[Any, ...]]) -> bytes:
    stream = io.BytesIO()
    assert write(stream, names, rows, silent) == len(rows)
    return stream.getvalue()


@given(rows)
def test_lines_are_those_of_the_standard_library(cells: list[tuple[Any, ...]]) -> None:
    expected = io.StringIO()
    csv.writer(expected, lineterminator="\r\n").writerows([COLUMNS, *cells])
    assert data(cells) == expected.getvalue().encode()


@pytest.mark.parametrize("cell", [b"x", b"", 1.5, ["x"]])
def test_what_is_neither_text_nor_number_is_not_written(cell: object) -> None:
    with pytest.raises(TypeError):
        write_data(io.BytesIO(), COLUMNS, [("a", 1, "b"), ("a", 1, cell)], silent)


def test_progress_is_told_for_each_chunk() -> None:
    told: list[int] = []
    lines = (("a", number, "") for number in range(2 * CHUNK + 1))
    assert write_data(io.BytesIO(), COLUMNS, lines, told.append) == 2 * CHUNK + 1
    assert told == [CHUNK, 2 * CHUNK, 2 * CHUNK + 1]


def test_what_progress_raises_stops_the_writing_and_leaves_the_stream_open() -> None:
    asked = []

    def endless() -> Iterator[tuple[str, int, str]]:
        while True:
            asked.append(None)
            yield ("a", 1, "")

    def stop(_rows: int) -> None:
        raise InterruptedError

    stream = io.BytesIO()
    with pytest.raises(InterruptedError):
        write_data(stream, COLUMNS, endless(), stop)
    assert len(asked) == CHUNK
    assert not stream.closed


def test_the_stream_stays_the_callers() -> None:
    stream = io.BytesIO(b"before;")
    stream.seek(0, io.SEEK_END)
    write_data(stream, COLUMNS, [], silent)
    assert stream.getvalue() == b"before;quote,start,note\r\n"
