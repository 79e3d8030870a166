# SPDX-License-Identifier: Apache-2.0
"""What a measure is: a figure, a floor from the same run, and the bar for their ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import inf

RUNS = 5
"""Runs whose median counts; machines are noisy."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the report.

    Attributes:
        name: What was measured, and against what.
        figure: In seconds, or in the unit.
        floor: What the same work costs at least, likewise; a limit where the bar is absolute.
        bar: The ratio not to be exceeded.
        unit: What is printed: ``ms`` for a time, ``MB`` for memory, nothing for a number.
        peers: What is known of other programs.
    """

    name: str
    figure: float
    floor: float
    bar: float
    unit: str = "ms"
    peers: str = ""

    @property
    def ratio(self) -> float:
        """The figure over its floor."""
        if self.floor > 0:
            return self.figure / self.floor
        return inf if self.figure > 0 else 0.0

    @property
    def verdict(self) -> str:
        """Whether the ratio is within the bar."""
        return "within" if self.ratio <= self.bar else "OVER"

    def line(self) -> str:
        """Return the measure for the terminal."""
        figures = "".join(f"{self._said(value):>12} " for value in (self.figure, self.floor))
        return f"{self.name:<60}{figures}{self.ratio:7.2f}  bar {self.bar:<5} {self.verdict}"

    def row(self) -> str:
        """Return the measure as a row of a Markdown table."""
        cells = (
            self.name,
            self._said(self.figure),
            self._said(self.floor),
            f"{self.ratio:.2f}",
            f"{self.bar:g}",
            self.verdict,
            self.peers or "–",
        )
        return f"| {' | '.join(cells)} |"

    def _said(self, value: float) -> str:
        return f"{value * (1000 if self.unit == 'ms' else 1):.1f} {self.unit}".strip()


def median_of(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median duration of some work, in seconds."""
    return statistics.median(times_of(work, runs))


def medians_of(
    ours: Callable[[], object], floor: Callable[[], object], runs: int = RUNS
) -> tuple[float, float]:
    """Return the median durations of two works done in turn, so that noise meets both."""
    pairs = [(times_of(ours, 1)[0], times_of(floor, 1)[0]) for _ in range(runs)]
    first, second = zip(*pairs, strict=True)
    return statistics.median(first), statistics.median(second)


def times_of(work: Callable[[], object], runs: int) -> list[float]:
    """Return the durations of some work, in seconds."""
    durations = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        durations.append(time.perf_counter() - begin)
    return durations


def percentile(durations: list[float], share: float) -> float:
    """Return the duration that a share of all does not exceed."""
    return sorted(durations)[min(len(durations) - 1, int(share * len(durations)))]
