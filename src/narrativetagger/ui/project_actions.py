# SPDX-License-Identifier: Apache-2.0
"""What the File menu does with projects: new, open, the last ones, the samples."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.backups import Backups
from narrativetagger.project.opening import (
    SUFFIX,
    create_project,
    is_there,
    open_project,
    open_read_only,
)
from narrativetagger.project.project import Project
from narrativetagger.project.recovery import ways_out
from narrativetagger.project.shipped import narratives, open_samples
from narrativetagger.recents import Recents
from narrativetagger.settings import analyst_name
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup

MOVED = QT_TRANSLATE_NOOP(
    "messages",
    "The project {name} is no longer at {folder}; if it was moved, open it from its new place.",
)

REST = 2_000
"""How long the window has its time for itself after it opened a project, in milliseconds."""

_log = logging.getLogger(__name__)


class ProjectActions(QObject):
    """Opens projects and remembers them.

    Signals:
        recents_changed: The list of recent projects is another.
        refused(Path, UserError): This project could not be opened for writing, and there are ways
            out.
        settled: The window has come to rest after a project was opened for writing.
    """

    recents_changed = Signal()
    refused = Signal(object, object)
    settled = Signal()

    def __init__(
        self,
        session: Session,
        setup: Setup,
        parent: QObject | None = None,
    ) -> None:
        """Bind the actions to a session.

        Args:
            session: Shows the project that was opened.
            setup: Where projects lie, who tags, and who asks.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._prompter = setup.prompter
        self._paths = setup.paths
        self._sources = setup.sources
        self._analyst = analyst_name(setup.settings)
        session.analyst_changed.connect(self._on_session_analyst_changed)
        self.recents = Recents(setup.paths.recents)
        self._backups = Backups(setup.paths.backups)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.settled)
        session.project_opened.connect(self._rest.stop)

    def open_at_start(self, wanted: Path | None) -> None:
        """Open the project named on the command line, else the last one, else the default."""
        last = self.recents.last()
        if wanted is not None:
            self.open_or_create(wanted)
        elif last is not None and is_there(last):
            self.open_or_create(last)
        else:
            if last is not None:
                self._forget(last)
            self.open_or_create(self._paths.default_project)
        if self._session.project is None:
            self.open_or_create(self._paths.default_project)

    def open_or_create(self, path: Path) -> None:
        """Open a project; where there is no file yet, create one."""
        self._make_folders()
        self._show(self._open if is_there(path) else self._create, path)

    @Slot()
    def ask_new(self) -> None:
        """Ask where the new project shall lie, and create it."""
        self._prompter.save_file(
            self.tr("New project"),
            self.folder() / self.tr("Untitled.ntag"),
            self.kinds(),
            self._on_new_named,
        )

    @Slot()
    def ask_open(self) -> None:
        """Ask for a project and open it."""
        self._prompter.open_files(
            self.tr("Open project"), self.folder(), self.kinds(), self._on_open_named, many=False
        )

    @Slot()
    def open_samples(self) -> None:
        """Open the project with the bundled sample articles."""
        self._make_folders()
        self._show(self._samples, self._paths.sample_project)

    def open_recent(self, path: Path) -> None:
        """Open a project of the recent list; one that was moved is said and dropped."""
        if is_there(path):
            self._show(self._open, path)
        else:
            self._forget(path)

    def open_anyway(self, path: Path) -> None:
        """Open a project although another machine may have it open."""
        self._show(self._open_anyway, path)

    def open_read_only(self, path: Path) -> None:
        """Open a project to look at it."""
        self._show(self._look_at, path)

    def _on_new_named(self, paths: list[Path]) -> None:
        path = paths[0]
        named = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self._show(self._create, named)

    def _on_open_named(self, paths: list[Path]) -> None:
        self._show(self._open, paths[0])

    def _show(self, opener: Callable[[Path], Project], path: Path) -> None:
        """Open a project and put it on the desk; the one before stays when that fails."""
        current = self._session.path
        if current is not None and is_there(current) and is_there(path) and current.samefile(path):
            return
        if current is not None and not is_there(current):
            # It was moved, perhaps to this very path, and its lock with it.
            self._session.take(None)
        try:
            project = opener(path)
        except UserError as error:
            if ways_out(error):
                self.refused.emit(path, error)
            else:
                self._prompter.tell(error)
            return
        self._session.take(project)
        self.recents.add(path)
        self.recents_changed.emit()
        if not project.read_only:
            self._rest.start()

    def _open(self, path: Path) -> Project:
        return open_project(path, self._sources, self._analyst, backups=self._backups)

    def _open_anyway(self, path: Path) -> Project:
        return open_project(path, self._sources, self._analyst, backups=self._backups, anyway=True)

    def _look_at(self, path: Path) -> Project:
        return open_read_only(path, self._sources, self._analyst)

    def _create(self, path: Path) -> Project:
        return create_project(path, narratives(), self._sources, self._analyst)

    def _samples(self, path: Path) -> Project:
        return open_samples(path, self._sources, self._analyst)

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        """Open other projects for whoever tags now."""
        if self._session.project is not None:
            self._analyst = self._session.project.analyst.name

    def _make_folders(self) -> None:
        """Create the program's folders; one that is refused is told by what needs it."""
        try:
            self._paths.ensure()
        except OSError as error:
            _log.warning("The program's folders cannot be made: %s", error)

    def _forget(self, path: Path) -> None:
        self.recents.forget(path)
        self.recents_changed.emit()
        self._prompter.tell(UserError(MOVED, name=path.stem, folder=str(path.parent)))

    def folder(self) -> Path:
        """Return where a dialog for projects begins."""
        path = self._session.path
        return path.parent if path else Path.home()

    def kinds(self) -> str:
        """Return the name filter of project files."""
        return self.tr("Projects (*.ntag)")
