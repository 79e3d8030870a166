# SPDX-License-Identifier: Apache-2.0
"""The child process that does a window's long work: one job, then it ends.

It reads one job from its input and writes answers to its output, as frames. The end of its input
is the sign to stop: it comes when the analyst cancels, and when the window is killed.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import BinaryIO

import msgspec

from narrativetagger import crash_report
from narrativetagger.core.clock import system_clock, timestamp
from narrativetagger.core.errors import UserError
from narrativetagger.core.frames import read_frame, write_frame
from narrativetagger.paths import locate
from narrativetagger.project.add_articles import add_files
from narrativetagger.project.backups import Backups, keep_backup
from narrativetagger.project.export import export_spans
from narrativetagger.project.jobs import (
    Answer,
    BackupJob,
    Cancelled,
    Checked,
    CheckJob,
    CopyJob,
    Done,
    ExportJob,
    Failed,
    Failure,
    Found,
    Imported,
    ImportJob,
    Job,
    Progress,
    Salvaged,
    SalvageJob,
)
from narrativetagger.project.opening import open_project
from narrativetagger.project.progress import CancelledError
from narrativetagger.project.recovery import save_copy
from narrativetagger.project.sources import system_sources
from narrativetagger.store.check import problems_of_file

PROBLEMS_TOLD = 200
"""How many problems of a project are told one by one; more would not be read."""

PROGRESS_EVERY = 0.1
"""Least time between two reports of progress, in seconds."""


class Worker:
    """Does one job and reports on it."""

    def __init__(self, asker: BinaryIO, answers: BinaryIO) -> None:
        """Take the pipes to and from the window.

        Args:
            asker: Where the job comes from.
            answers: Where answers go.
        """
        self._asker = asker
        self._answers = answers
        self._stop = threading.Event()
        self._reported = 0.0

    def run(self) -> None:
        """Do the job that stands in the input; nothing when the window went away before asking."""
        frame = read_frame(self._asker)
        if frame is None:
            return
        threading.Thread(target=self._wait_for_the_end, daemon=True).start()
        try:
            self._answer(self._do(msgspec.convert(frame, Job)))
        except CancelledError:
            self._answer(Cancelled())
        except UserError as error:
            self._answer(Failed(failure(error)))

    def _do(self, job: Job) -> Answer:
        match job:
            case ExportJob():
                return export_spans(job, on_progress=self._report, cancelled=self._stop.is_set)
            case ImportJob():
                return self._import(job)
            case SalvageJob():
                return self._salvage(job)
            case CheckJob():
                return self._check(job)
            case CopyJob():
                self._copy(job)
            case BackupJob():
                keep_backup(Path(job.project), Backups(Path(job.folder)), timestamp(system_clock()))
        return Done()

    def _copy(self, job: CopyJob) -> None:
        save_copy(
            Path(job.project),
            Path(job.target),
            system_sources(job.installation_uid),
            force=job.force,
            on_progress=self._report,
            cancelled=self._stop.is_set,
        )

    def _salvage(self, job: SalvageJob) -> Salvaged:
        # Imported for this rare case alone.
        from narrativetagger.project.salvage import salvage

        sources = system_sources(job.installation_uid)
        damaged, target = Path(job.damaged), Path(job.target)
        report = salvage(damaged, target, sources, job.analyst, self._stop.is_set)
        return Salvaged(report.lost, tuple(failure(line) for line in report.lines()))

    def _import(self, job: ImportJob) -> Answer:
        sources = system_sources(job.installation_uid)
        project = open_project(Path(job.project), sources, job.analyst, token=job.token)
        try:
            report = add_files(
                project,
                [Path(path) for path in job.paths],
                on_progress=self._report,
                cancelled=self._stop.is_set,
            )
        finally:
            project.close()
        return Imported(
            added=tuple(report.article_ids),
            skipped=tuple(path.name for path in report.skipped),
            failed=tuple(failure(error) for _, error in report.failed),
            cancelled=report.cancelled,
        )

    def _check(self, job: CheckJob) -> Answer:
        """Look through a project in a thread that may be left behind, since it only reads.

        SQLite's own integrity check is one long call, which nobody else would interrupt.
        """
        answers: list[Answer] = []
        thread = threading.Thread(target=_check_for, args=(job, answers), daemon=True)
        thread.start()
        while thread.is_alive() and not self._stop.is_set():
            thread.join(PROGRESS_EVERY)
        return Cancelled() if thread.is_alive() else answers[0]

    def _report(self, done: int, total: int) -> None:
        """Tell the window how far the job is, but not more often than it can be read."""
        if monotonic() - self._reported >= PROGRESS_EVERY:
            self._reported = monotonic()
            self._answer(Progress(done, total))

    def _answer(self, answer: Answer) -> None:
        try:
            write_frame(self._answers, msgspec.to_builtins(answer))
            self._answers.flush()
        except BrokenPipeError:
            self._stop.set()

    def _wait_for_the_end(self) -> None:
        # Not by the buffered reader: a thread that waits inside it keeps the process from ending.
        os.read(self._asker.fileno(), 1)
        self._stop.set()


def _check_for(job: CheckJob, answers: list[Answer]) -> None:
    """Look through a project and append the answer."""
    try:
        problems = problems_of_file(Path(job.project))
        told = tuple(
            Found(one.kind, one.uid, failure(one.said)) for one in islice(problems, PROBLEMS_TOLD)
        )
        answers.append(Checked(len(told) + sum(1 for _ in problems), told))
    except UserError as error:
        answers.append(Failed(failure(error)))


def failure(error: UserError) -> Failure:
    """Return an error as it travels between processes."""
    return Failure(error.text, error.values)


def _tell_nobody(_report: Path) -> None:
    """Leave it to the window, which sees that the worker is gone."""


if __name__ == "__main__":
    crash_report.install(locate(os.environ).crashes, _tell_nobody)
    # Ctrl+C reaches all processes of a terminal; it is for the window to decide what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Worker(sys.stdin.buffer, sys.stdout.buffer).run()
