# SPDX-License-Identifier: Apache-2.0
"""Run a worker's job without blocking the window."""

from __future__ import annotations

import sys

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal, Slot

from narrativetagger.core.frames import FrameDecoder, encode_frame
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.jobs import Answer, Failed, Failure, Job, Progress

WORKER_STOPPED = QT_TRANSLATE_NOOP(
    "messages", "The work stopped before its end; what was done until then is kept. Try again."
)


class RunningJob(QObject):
    """One job in a child process.

    Signals:
        progressed(int, int): Done and total, in rows or files.
        finished(Answer): The last answer; nothing follows.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        """Start the job."""
        super().__init__(parent)
        self._decoder = FrameDecoder()
        self._answer: Answer | None = None
        self._ended = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_process_ended)
        self._process.errorOccurred.connect(self._on_process_ended)
        self._process.start(sys.executable, ["-P", "-m", "narrativetagger.project.worker"])
        self._process.write(encode_frame(msgspec.to_builtins(job)))

    def cancel(self) -> None:
        """Ask the child to stop at the next safe place: the end of its input is the sign."""
        self._process.closeWriteChannel()

    def kill(self) -> None:
        """End the child at once, for a job that leaves nothing half done under its final name."""
        self._ended = True
        self._process.kill()
        self._process.waitForFinished()

    @Slot()
    def _on_output(self) -> None:
        for frame in self._decoder.feed(bytes(self._process.readAllStandardOutput().data())):
            answer = msgspec.convert(frame, Answer)
            if isinstance(answer, Progress):
                self.progressed.emit(answer.done, answer.total)
            else:
                self._answer = answer

    @Slot()
    def _on_process_ended(self) -> None:
        """Hand on the answer once the child is gone; it may fail first and then end."""
        running = self._process.state() != QProcess.ProcessState.NotRunning
        if running or self._ended:
            return
        self._ended = True
        self._on_output()
        self.finished.emit(self._answer or Failed(Failure(WORKER_STOPPED, {})))
