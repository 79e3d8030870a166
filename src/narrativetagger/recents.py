# SPDX-License-Identifier: Apache-2.0
"""The projects that were open last."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from narrativetagger.paths import replace_text

KEPT = 10

_log = logging.getLogger(__name__)


class Recents:
    """A short list of projects, the one that was open last first; kept in a file."""

    def __init__(self, path: Path) -> None:
        """Name the file; it may not exist yet."""
        self._path = path

    def projects(self) -> list[Path]:
        """Return the projects, whether they are still there or not."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            _log.warning("The list of recent projects cannot be read: %s", error)
            return []
        entries = found if isinstance(found, list) else []
        return [Path(entry) for entry in entries if isinstance(entry, str)]

    def last(self) -> Path | None:
        """Return the project that was open last, None before the first one."""
        return next(iter(self.projects()), None)

    def add(self, project: Path) -> None:
        """Put a project first."""
        absolute = project.absolute()
        known = self.projects()
        if known[:1] != [absolute]:
            others = [path for path in known if path != absolute]
            self._write([absolute, *others][:KEPT])

    def forget(self, project: Path) -> None:
        """Take a project off the list."""
        self._write([path for path in self.projects() if path != project.absolute()])

    def _write(self, projects: list[Path]) -> None:
        """Write the list; a folder that refuses it costs the list, not the work."""
        try:
            replace_text(self._path, json.dumps([str(path) for path in projects], indent=2))
        except OSError as error:
            _log.warning("The list of recent projects cannot be written: %s", error)
