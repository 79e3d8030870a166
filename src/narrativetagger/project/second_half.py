# SPDX-License-Identifier: Apache-2.0
"""Let another process write the second half of a large export meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Self

import msgspec

from narrativetagger.core.frames import BrokenFrameError, read_frame, write_frame
from narrativetagger.drafts import draft_beside
from narrativetagger.project.jobs import Answer, Exported, ExportJob, Progress

# -P: a folder full of foreign files must not be searched for modules.
COMMAND = (sys.executable, "-P", "-m", "narrativetagger.project.worker")

PATIENCE = 5.0
"""How long the process may take to end, in seconds."""


class SecondHalf:
    """A worker that exports the rows from one on into a hidden file beside the target."""

    def __init__(self, job: ExportJob, skip: int) -> None:
        """Prepare, without a process yet.

        Args:
            job: The whole export.
            skip: How many rows belong to the first half.
        """
        self._path = draft_beside(Path(job.target).resolve())
        self._job = msgspec.structs.replace(job, target=str(self._path), skip=skip, force=True)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start the process; where there is none to be had, ``wait`` gives None."""
        try:
            self._process = subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # Windows would open a console for it.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            if self._process.stdin is not None:
                write_frame(self._process.stdin, msgspec.to_builtins(self._job))
        except OSError:
            pass  # ``wait`` finds no answer.
        return self

    def __exit__(self, *exception: object) -> None:
        """End the process, by the end of its input if it is still at work, and take its file."""
        if self._process is not None:
            try:
                self._process.communicate(timeout=PATIENCE)
            except (subprocess.TimeoutExpired, OSError):
                self._process.kill()
                self._process.communicate()
        self._path.unlink(missing_ok=True)

    def wait(self, on_rows: Callable[[int], None]) -> Exported | None:
        """Wait for the end of the work.

        Args:
            on_rows: Told rows done; what it raises ends the wait.

        Returns:
            What was written; None when it was not, for whatever reason.
        """
        if self._process is None or self._process.stdout is None:
            return None
        while True:
            try:
                frame = read_frame(self._process.stdout)
            except (OSError, BrokenFrameError):
                return None
            if frame is None:
                return None
            answer = msgspec.convert(frame, Answer)
            if not isinstance(answer, Progress):
                return answer if isinstance(answer, Exported) else None
            on_rows(answer.done)

    def append_to(self, stream: BinaryIO) -> None:
        """Append what was written to the first half."""
        with self._path.open("rb") as file:
            shutil.copyfileobj(file, stream, 1 << 20)
