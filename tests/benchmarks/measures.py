# SPDX-License-Identifier: Apache-2.0
"""What a measure is: a figure, a floor from the same run, and the bar for their ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 5
"""Runs whose median counts; machines are noisy."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the report.

    Attributes:
        name: What was measured.
        figure: In seconds, or in the unit.
        floor: What the same work costs at least, likewise; a limit where the bar is absolute.
        bar: The ratio not to be exceeded.
        unit: What is printed: ``ms`` for a time, ``MB`` for memory.
    """

    name: str
    figure: float
    floor: float
    bar: float
    unit: str = "ms"

    def line(self) -> str:
        """Return the measure for the report."""
        ratio = self.figure / self.floor
        verdict = "within" if ratio <= self.bar else "OVER"
        scale = 1000 if self.unit == "ms" else 1
        figures = "".join(
            f"{scale * value:9.1f} {self.unit} " for value in (self.figure, self.floor)
        )
        return f"{self.name:<58}{figures}{ratio:7.2f}  bar {self.bar:<5} {verdict}"


def median_of(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median duration of some work, in seconds."""
    return statistics.median(times_of(work, runs))


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
