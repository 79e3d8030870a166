# SPDX-License-Identifier: Apache-2.0
"""What the window does to bring spans out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.project.jobs import Answer, Exported, ExportJob, Failed
from narrativetagger.ui.export_dialog import ExportDialog
from narrativetagger.ui.job_dialog import JobDialog
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.session import Session


class ExportActions(QObject):
    """Asks what to export and lets the worker do it."""

    def __init__(self, session: Session, prompter: Prompter, window: QWidget) -> None:
        """Bind the actions to a session.

        Args:
            session: The project to export from.
            prompter: Tells what went wrong.
            window: Owner of the dialogs.
        """
        super().__init__(window)
        self._session = session
        self._prompter = prompter
        self._window = window
        self._target = ""

    @Slot()
    def ask_export(self) -> None:
        """Ask which spans go where, then write them."""
        project, desk = self._session.project, self._session.desk
        if project is None:
            return
        opened = desk.article.id if desk else None
        language = self._session.language
        dialog = ExportDialog(project, language, opened, self._prompter, self._window)
        dialog.submitted.connect(self.export)
        dialog.open()

    @Slot(object)
    def export(self, job: ExportJob) -> None:
        """Let the worker write a file, with progress and cancel."""
        self._target = job.target
        dialog = JobDialog(job, self.tr("Exporting spans"), self._window)
        dialog.answered.connect(self._on_export_answered)

    @Slot(object)
    def _on_export_answered(self, answer: Answer) -> None:
        if isinstance(answer, Failed):
            self._prompter.tell(UserError(answer.failure.text, **answer.failure.values))
        elif isinstance(answer, Exported):
            said = self.tr("%n span(s) written to {file}", "", answer.rows)
            self._session.told.emit(said.format(file=self._target))
        else:
            self._session.told.emit(self.tr("Export cancelled; no file was written."))
