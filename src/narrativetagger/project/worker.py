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
from pathlib import Path
from time import monotonic
from typing import BinaryIO

import msgspec

from narrativetagger.core.errors import UserError
from narrativetagger.core.frames import read_frame, write_frame
from narrativetagger.project.add_articles import add_files
from narrativetagger.project.export import ExportCancelledError, export_spans
from narrativetagger.project.jobs import (
    Answer,
    Cancelled,
    Exported,
    ExportJob,
    Failed,
    Failure,
    Imported,
    ImportJob,
    Job,
    Progress,
)
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources

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
        except UserError as error:
            self._answer(Failed(failure(error)))

    def _do(self, job: Job) -> Answer:
        return self._export(job) if isinstance(job, ExportJob) else self._import(job)

    def _export(self, job: ExportJob) -> Answer:
        try:
            rows = export_spans(job, on_progress=self._report, cancelled=self._stop.is_set)
        except ExportCancelledError:
            return Cancelled()
        return Exported(rows)

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


def failure(error: UserError) -> Failure:
    """Return an error as it travels between processes."""
    return Failure(error.text, error.values)


if __name__ == "__main__":
    # Ctrl+C reaches all processes of a terminal; it is for the window to decide what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Worker(sys.stdin.buffer, sys.stdout.buffer).run()
