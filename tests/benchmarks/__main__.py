# SPDX-License-Identifier: Apache-2.0
"""Print how quick the program is, against floors measured in the same run.

``make bench``; a figure over its bar is said and fails nothing, since machines are noisy.
``make bench ARGS="--write docs/BENCHMARKS.md"`` puts the figures into that page as well.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from narrativetagger.ui.start import make_application

from . import file_measures, list_measures, memory_measures, window_measures
from .measures import Measure

FIGURES = "## Figures\n"
"""What follows this line in the page is written anew."""


def main() -> None:
    """Run all measures and print a line for each."""
    parser = ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--write", type=Path, help="the page to put the figures into")
    page: Path | None = parser.parse_args().write
    found = []
    for measure in _measures():
        sys.stdout.write(f"{measure.line()}\n")
        sys.stdout.flush()
        found.append(measure)
    if page is not None:
        before, _, _ = page.read_text(encoding="utf-8").partition(FIGURES)
        page.write_text(before + FIGURES + _table(found), encoding="utf-8")


def _measures() -> Iterator[Measure]:
    application = make_application()
    with TemporaryDirectory() as folder:
        yield from file_measures.measures(Path(folder))
        if sys.platform == "linux":
            yield from memory_measures.measures()
        yield from window_measures.measures(application, Path(folder))
        yield from list_measures.measures(application, Path(folder))


def _table(found: Sequence[Measure]) -> str:
    rows = "\n".join(measure.row() for measure in found)
    return (
        f"\n{datetime.now(UTC):%d %B %Y}; {_machine()}.\n\n"
        "| measured / floor | figure | floor | ratio | bar | | other programs |\n"
        "|---|---:|---:|---:|---:|---|---|\n"
        f"{rows}\n"
    )


def _machine() -> str:
    """Return what the figures were measured on."""
    return (
        f"{os.cpu_count()} processors ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"SQLite {sqlite3.sqlite_version}"
    )


if __name__ == "__main__":
    main()
