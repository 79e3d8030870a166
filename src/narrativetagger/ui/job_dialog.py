# SPDX-License-Identifier: Apache-2.0
"""A job of the worker with its progress, from start to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from narrativetagger.project.jobs import Answer, Job
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.running_job import RunningJob

SHORT = 400
"""A job that is done sooner shows no dialog, in milliseconds."""


class JobDialog(QProgressDialog):
    """Runs a job and shows how far it is.

    Signals:
        answered(Answer): The job's last answer.
    """

    answered = Signal(object)

    def __init__(self, job: Job, title: str, parent: QWidget) -> None:
        """Start the job.

        Args:
            job: What to do.
            title: What it is called.
            parent: The window, which is blocked while the dialog is there.
        """
        super().__init__("", self.tr("Cancel"), 0, 0, parent)
        self.setLabel(PlainLabel(title, self))
        self.setObjectName("job_dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(SHORT)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self._job = RunningJob(job, self)
        self._job.progressed.connect(self._on_job_progressed)
        self._job.finished.connect(self._on_job_finished)
        self.canceled.connect(self._job.cancel)
        self.setValue(0)

    @Slot(int, int)
    def _on_job_progressed(self, done: int, total: int) -> None:
        self.setMaximum(total)
        self.setValue(done)

    @Slot(object)
    def _on_job_finished(self, answer: Answer) -> None:
        self.canceled.disconnect(self._job.cancel)
        self.close()
        self.answered.emit(answer)
        self.deleteLater()
