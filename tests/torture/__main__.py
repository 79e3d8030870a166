# SPDX-License-Identifier: Apache-2.0
"""Kill the program at work, many times, and count what was lost: ``make torture``."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.project_fixtures import make_project, still_sources
from tests.torture.rounds import LossError, torture
from tests.torture.work import CODES, KINDS

from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan

SPANS = 300
"""In the project that each round begins with."""

ALL = (*KINDS, "window")


def make_base(path: Path) -> None:
    """Create the project that each round begins with."""
    with closing(make_project(path, still_sources())) as project:
        tags = [tag.id for tag in project.codebook.tags if tag.code in CODES]
        places = [(start, start + 5) for start in range(len(project.text(1)) - 5)]
        wanted = [(place, tag) for tag in tags for place in places][:SPANS]
        for (start, end), tag in wanted:
            project.apply(AddSpan(1, Passage(start, end), tag))


def main() -> int:
    """Run the rounds and print a line for each kind of work; 1 when something was lost."""
    parser = argparse.ArgumentParser(prog="tests.torture", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", choices=ALL)
    arguments = parser.parse_args()
    kinds = [arguments.only] if arguments.only else list(ALL)
    rounds: Counter[str] = Counter()
    steps: Counter[str] = Counter()
    lost: list[str] = []
    with TemporaryDirectory() as name:
        base = Path(name) / "base.ntag"
        make_base(base)
        for number in range(arguments.rounds):
            kind = kinds[number % len(kinds)]
            folder = Path(name) / str(number)
            folder.mkdir()
            shutil.copy(base, folder / "p.ntag")
            try:
                steps[kind] += torture(kind, folder, arguments.seed + number)
            except LossError as loss:
                lost.append(f"{kind}, seed {arguments.seed + number}: {loss}")
            rounds[kind] += 1
            shutil.rmtree(folder)
    for kind in kinds:
        sys.stdout.write(f"{kind:24}{rounds[kind]:6} rounds {steps[kind]:8} steps done before\n")
    sys.stdout.write(f"{arguments.rounds} rounds from seed {arguments.seed}: {len(lost)} losses\n")
    sys.stdout.writelines(f"{line}\n" for line in lost)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
