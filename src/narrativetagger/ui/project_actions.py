# SPDX-License-Identifier: Apache-2.0
"""What the File menu does with projects: new, open, the last ones, the samples."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.opening import SUFFIX, create_project, is_there, open_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives, open_samples
from narrativetagger.recents import Recents
from narrativetagger.settings import analyst_name
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup

MOVED = QT_TRANSLATE_NOOP(
    "messages",
    "The project {name} is no longer at {folder}; if it was moved, open it from its new place.",
)

_log = logging.getLogger(__name__)


class ProjectActions(QObject):
    """Opens projects and remembers them.

    Signals:
        recents_changed: The list of recent projects is another.
    """

    recents_changed = Signal()

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
        self.recents = Recents(setup.paths.recents)

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
            self._folder() / self.tr("Untitled.ntag"),
            self._filter(),
            self._on_new_named,
        )

    @Slot()
    def ask_open(self) -> None:
        """Ask for a project and open it."""
        self._prompter.open_files(
            self.tr("Open project"), self._folder(), self._filter(), self._on_open_named, many=False
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
            self._prompter.tell(error)
            return
        self._session.take(project)
        self.recents.add(path)
        self.recents_changed.emit()

    def _open(self, path: Path) -> Project:
        return open_project(path, self._sources, self._analyst)

    def _create(self, path: Path) -> Project:
        return create_project(path, narratives(), self._sources, self._analyst)

    def _samples(self, path: Path) -> Project:
        return open_samples(path, self._sources, self._analyst)

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

    def _folder(self) -> Path:
        path = self._session.path
        return path.parent if path else Path.home()

    def _filter(self) -> str:
        return self.tr("Projects (*.ntag)")
