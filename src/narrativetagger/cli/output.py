# SPDX-License-Identifier: Apache-2.0
"""What commands print: rows, JSON, and why the system refused something."""

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


def speak_utf8() -> None:
    """Let output be the same bytes on every machine, whatever its locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell_refusal(error: OSError) -> None:
    """Say what the system refused, and let go of an output that takes no more."""
    if not isinstance(error, BrokenPipeError):
        name = f": {error.filename}" if error.filename else ""
        click.echo(f"{error.strerror or error}{name}", err=True)
    # What is left in the buffer would fail again on the way out (docs.python.org, note on SIGPIPE).
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], as_json: bool) -> None:
    """Print rows as tab-separated lines with a header, or as one JSON array."""
    if as_json:
        print_json([dict(zip(columns, row, strict=True)) for row in rows])
        return
    rows = iter(rows)
    # Before the header, for the first row is where a wrong selection shows.
    first = list(islice(rows, 1))
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerows(chain([columns], first, rows))


def print_json(value: object) -> None:
    """Print a value as JSON, every script as it is."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
