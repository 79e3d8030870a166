# SPDX-License-Identifier: Apache-2.0
"""What the window does so that nothing is lost: copies, backups, ways out, the log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backup, Backups
from narrativetagger.project.jobs import (
    Answer,
    BackupJob,
    CopyJob,
    Done,
    Failed,
    Job,
    Salvaged,
    SalvageJob,
)
from narrativetagger.project.opening import free_name
from narrativetagger.project.recovery import WayOut, copy_advice, ways_out
from narrativetagger.settings import analyst_name
from narrativetagger.ui.choice_dialog import Choice
from narrativetagger.ui.job_dialog import JobDialog
from narrativetagger.ui.messages import sentence, translated
from narrativetagger.ui.project_actions import ProjectActions
from narrativetagger.ui.report_dialog import ReportDialog
from narrativetagger.ui.running_job import RunningJob
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup


class TrustActions(QObject):
    """Copies and backups of projects, and what to do when one cannot be opened."""

    def __init__(
        self, session: Session, projects: ProjectActions, setup: Setup, window: QWidget
    ) -> None:
        """Bind the actions to a session.

        Args:
            session: The open project.
            projects: Opens what was made.
            setup: Where backups lie, and who asks.
            window: Owner of the dialogs.
        """
        super().__init__(window)
        self._session = session
        self._projects = projects
        self._prompter = setup.prompter
        self._installation_uid = setup.sources.installation_uid
        self._analyst = analyst_name(setup.settings)
        self._folder = setup.paths.backups
        self._backups = Backups(setup.paths.backups)
        self._window = window
        self._advised: set[Path] = set()
        self._backing_up: RunningJob | None = None
        session.project_opened.connect(self._on_session_project_opened)

    # -- the menu ----------------------------------------------------------------------------

    @Slot()
    def ask_save_copy(self) -> None:
        """Ask where a copy of the open project shall lie, and write it."""
        path = self._session.path
        if path is not None:
            # The file dialog asks whether an existing file may be replaced.
            copy = partial(self._copy, path, self._tell_copy, force=True)
            self._ask_target(self.tr("Save a copy"), free_name(path, self.tr("copy")), copy)

    @Slot()
    def show_backups(self) -> None:
        """List the backups of the open project."""
        project = self._session.project
        if project is not None:
            self._list(project.path, self._backups.of(project.uid))

    @Slot()
    def show_log(self) -> None:
        """Show who did what in the open project, and when."""
        from narrativetagger.ui.log_dialog import LogDialog

        if self._session.project is not None:
            LogDialog(self._session, self._window).open()

    # -- after opening -----------------------------------------------------------------------

    def settle(self) -> None:
        """Make a rotating backup in the background, and advise on where the project lies."""
        path = self._session.path
        if path is None:
            return
        self._backing_up = RunningJob(BackupJob(str(path), str(self._folder)), self)
        self._backing_up.finished.connect(self._on_backup_finished)
        advice = copy_advice(path)
        if advice is not None and path not in self._advised:
            self._advised.add(path)
            choices = [self._choice("copy", path)]
            title = self.tr("Where the project lies")
            self._prompter.offer(title, sentence(advice), choices, self.tr("Stay here"))

    @Slot(object)
    def _on_backup_finished(self, answer: Answer) -> None:
        self._backing_up = None
        path = self._session.path
        if isinstance(answer, Failed) and path is not None:
            error = UserError(answer.failure.text, **answer.failure.values)
            if "salvage" in ways_out(error):
                self.offer_ways_out(path, error)
            else:
                said = self.tr("No backup was made: {reason}")
                self._session.told.emit(said.format(reason=sentence(error)))

    @Slot()
    def _on_session_project_opened(self) -> None:
        """Let go of a backup that is not finished: the next opening makes it."""
        if self._backing_up is not None:
            self._backing_up.kill()
            self._backing_up = None

    # -- ways out ----------------------------------------------------------------------------

    def offer_ways_out(self, path: Path, error: UserError) -> None:
        """Say why a project cannot be opened for writing, and offer what can be done."""
        choices = [self._choice(way, path) for way in ways_out(error)]
        title = self.tr("Open {name}").format(name=path.name)
        if "since" in error.values:
            error = UserError(error.text, **{**error.values, "since": self._local(error)})
        self._prompter.offer(title, sentence(error), choices, self.tr("Leave it closed"))

    def _local(self, error: UserError) -> str:
        """Return since when a project is held, as clocks here show it."""
        since = QDateTime.fromString(str(error.values["since"]), Qt.DateFormat.ISODateWithMs)
        shown = QLocale(self._session.language).toString(since.toLocalTime(), "d MMMM yyyy, HH:mm")
        return shown or str(error.values["since"])

    def _choice(self, way: WayOut, path: Path) -> Choice:
        names = {
            "read_only": (self.tr("Open read-only"), self.tr("Look, search and export.")),
            "copy": (
                self.tr("Work on a local copy…"),
                self.tr("The copy goes its own way; the original stays as it is."),
            ),
            "salvage": (
                self.tr("Salvage what can be read…"),
                self.tr("A new project, with a report of what could not be saved."),
            ),
            "restore": (self.tr("Restore a backup…"), self.tr("The last ten are kept.")),
            "anyway": (
                self.tr("Open anyway"),
                self.tr("Only when nobody has it open any more."),
            ),
        }
        acts: dict[WayOut, Callable[[Path], None]] = {
            "read_only": self._projects.open_read_only,
            "copy": self._ask_local_copy,
            "salvage": self._ask_salvage,
            "restore": self._list_for_path,
            "anyway": self._projects.open_anyway,
        }
        return Choice(*names[way], partial(acts[way], path))

    def _ask_local_copy(self, path: Path) -> None:
        target = free_name(Path.home() / path.name, self.tr("copy"))
        copy = partial(self._copy, path, self._projects.open_recent)
        self._ask_target(self.tr("Work on a local copy"), target, copy)

    def _ask_salvage(self, path: Path) -> None:
        self._ask_target(
            self.tr("Salvage what can be read"),
            free_name(path, self.tr("salvaged")),
            partial(self._salvage, path),
        )

    def _salvage(self, path: Path, target: Path) -> None:
        job = SalvageJob(str(path), str(target), self._analyst, self._installation_uid)
        self._run(job, self.tr("Salvaging what can be read"), partial(self._on_salvaged, target))

    def _on_salvaged(self, target: Path, answer: Answer) -> None:
        if isinstance(answer, Salvaged):
            self._projects.open_recent(target)
            lines = [translated(line.text, **line.values) for line in answer.lines]
            ReportDialog(self.tr("What was saved, and what not"), lines, self._window).open()

    # -- copies and backups ------------------------------------------------------------------

    def _list_for_path(self, path: Path) -> None:
        self._list(path, self._backups.for_path(path))

    def _list(self, path: Path, backups: list[Backup]) -> None:
        from narrativetagger.ui.backups_dialog import BackupsDialog

        dialog = BackupsDialog(path, backups, self._session.language, self._window)
        dialog.restore_wanted.connect(partial(self._ask_restore, path))
        dialog.open()

    def _ask_restore(self, path: Path, backup: Backup) -> None:
        target = free_name(path, self.tr("restored {day}").format(day=backup.made[:10]))
        copy = partial(self._copy, backup.path, self._projects.open_recent)
        self._ask_target(self.tr("Restore a backup"), target, copy)

    def _ask_target(self, title: str, proposal: Path, act: Callable[[Path], None]) -> None:
        self._prompter.save_file(title, proposal, self._projects.kinds(), partial(_with_one, act))

    def _copy(
        self, source: Path, then: Callable[[Path], None], target: Path, *, force: bool = False
    ) -> None:
        job = CopyJob(str(source), str(target), self._installation_uid, force=force)
        self._run(job, self.tr("Copying the project"), partial(self._on_copied, target, then))

    def _on_copied(self, target: Path, then: Callable[[Path], None], answer: Answer) -> None:
        if isinstance(answer, Done):
            then(target)

    def _tell_copy(self, target: Path) -> None:
        self._session.told.emit(self.tr("The copy lies at {file}.").format(file=target))

    def _run(self, job: Job, title: str, then: Callable[[Answer], None]) -> None:
        dialog = JobDialog(job, title, self._window)
        dialog.answered.connect(partial(self._on_answered, then))

    def _on_answered(self, then: Callable[[Answer], None], answer: Answer) -> None:
        if isinstance(answer, Failed):
            self._prompter.tell(UserError(answer.failure.text, **answer.failure.values))
        else:
            then(answer)


def _with_one(act: Callable[[Path], None], paths: list[Path]) -> None:
    """Hand on the one file that was named, with the suffix of a project."""
    path = paths[0]
    act(path if path.suffix == ".ntag" else path.with_name(f"{path.name}.ntag"))
