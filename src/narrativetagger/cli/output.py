# SPDX-License-Identifier: Apache-2.0
"""What commands print: lines, rows, JSON, and why the system refused something."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Any

import click

_COMMANDS = (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What a terminal obeys instead of showing it: the C0 and C1 controls (ECMA-48), and the marks that
put words in another order (Unicode Standard Annex #9, sections 2.1 to 2.4)."""

_IN_LINE = {sign: f"\\x{sign:02x}" if sign < 0x100 else f"\\u{sign:04x}" for sign in _COMMANDS}
del _IN_LINE[ord("\t")]
_IN_CELL = {sign: said for sign, said in _IN_LINE.items() if sign != ord("\n")}
"""A line of a cell may end, for the cell stands in quotes then."""


def speak_utf8() -> None:
    """Let output be the same bytes on every machine, whatever its locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str, *, err: bool = False) -> None:
    """Print one line for people; the only way for what stands in a project or in a path.

    Args:
        line: What to say.
        err: Whether to say it beside the output.
    """
    click.echo(line.translate(_IN_LINE), err=err)


def tell_misuse(error: click.ClickException) -> None:
    """Say how a command is used, and what was wrong; a shell may have put in names of files."""
    told = io.StringIO()
    error.show(told)
    for line in told.getvalue().rstrip("\n").split("\n"):
        say(line, err=True)


def tell_refusal(error: OSError) -> None:
    """Say what the system refused, and let go of an output that takes no more."""
    if not isinstance(error, BrokenPipeError):
        name = f": {error.filename}" if error.filename else ""
        say(f"{error.strerror or error}{name}", err=True)
    # What is left in the buffer would fail again on the way out (docs.python.org, note on SIGPIPE).
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], as_json: bool) -> None:
    """Print rows as tab-separated lines with a header, or exactly, as one JSON array."""
    if as_json:
        print_json([dict(zip(columns, row, strict=True)) for row in rows])
        return
    rows = iter(rows)
    # Before the header, for the first row is where a wrong selection shows.
    first = list(islice(rows, 1))
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerow(columns)
    for row in chain(first, rows):
        writer.writerow(
            [cell.translate(_IN_CELL) if isinstance(cell, str) else cell for cell in row]
        )


def print_json(value: object) -> None:
    """Print a value as JSON, every script as it is."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
