# SPDX-License-Identifier: Apache-2.0
"""Where this program keeps its own files on this computer."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from narrativetagger.drafts import draft_beside

NAME = "narrativetagger"
HOME_VARIABLE = "NARRATIVETAGGER_HOME"

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700
"""Rights of what the program keeps for itself, whatever the umask.

On Windows they protect nothing: there the rights of the user's profile folder, which all of this
lies in, keep others out.
"""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of this program; none exists before ``ensure``.

    Attributes:
        config: What the analyst may edit: the settings, the keys.
        data: Projects of the program's own: the default one, the samples.
        state: What it remembers from one start to the next.
        logs: Log files and crash reports; never words of an article.
    """

    config: Path
    data: Path
    state: Path
    logs: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def keys(self) -> Path:
        """The file with the keys that the analyst set."""
        return self.config / "keys.toml"

    @property
    def default_project(self) -> Path:
        """The project of the first start."""
        return self.data / "Default.ntag"

    @property
    def sample_project(self) -> Path:
        """The project with the bundled samples."""
        return self.data / "Samples.ntag"

    @property
    def backups(self) -> Path:
        """The folder of rotating backups, a folder for each project."""
        return self.data / "backups"

    @property
    def recents(self) -> Path:
        """The list of recent projects."""
        return self.state / "recents.json"

    @property
    def window_state(self) -> Path:
        """Shape of the window and the open article of each project."""
        return self.state / "window.ini"

    @property
    def installation(self) -> Path:
        """The uid of this installation."""
        return self.state / "installation"

    @property
    def crashes(self) -> Path:
        """The folder of crash reports."""
        return self.logs / "crashes"

    def ensure(self) -> None:
        """Create the folders that are missing, and keep others out of all of them.

        Projects in them keep their rights, for an analyst may share one.
        """
        for folder in (self.config, self.data, self.state, self.logs):
            make_private(folder)
        for file in (self.settings, self.keys, self.recents, self.installation):
            _narrow(file, OWNER_ONLY)
        with suppress(OSError):  # Where it cannot be kept, the window has its usual shape.
            # Made here, since Qt would make it for all to read; one that is there keeps its rights.
            for file in (self.window_state, self.state / "QtProject.conf"):
                os.close(open_private(str(file), os.O_WRONLY | os.O_CREAT))


def locate(environ: Mapping[str, str]) -> Paths:
    """Return the folders for this user.

    Args:
        environ: The environment; ``NARRATIVETAGGER_HOME`` puts all of them under one folder.
    """
    home = environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).absolute()
        return Paths(root / "config", root / "data", root / "state", root / "logs")
    folders = platformdirs.PlatformDirs(NAME, appauthor=False)
    return Paths(
        folders.user_config_path,
        folders.user_data_path,
        folders.user_state_path,
        folders.user_log_path,
    )


def make_private(folder: Path) -> None:
    """Create a folder of the program's own, which nobody but its owner may enter.

    One that was made with other rights before is narrowed.

    Raises:
        OSError: If it cannot be created.
    """
    folder.mkdir(OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    _narrow(folder, OWNER_ONLY_FOLDER)


def open_private(path: str, flags: int) -> int:
    """Open a file of the program's own, which nobody but its owner may read.

    An opener, as the built-in ``open`` takes one. A file that is there is narrowed.

    Args:
        path: The file.
        flags: As for ``os.open``.

    Returns:
        A file descriptor.

    Raises:
        OSError: If it cannot be opened.
    """
    descriptor = os.open(path, flags, OWNER_ONLY)
    _narrow(Path(path), OWNER_ONLY)
    return descriptor


def replace_text(path: Path, text: str) -> None:
    """Write a small file of the program's own, whole or not at all, for its owner alone.

    Args:
        path: The file; its folder is created when missing, and others are kept out of it.
        text: What it shall hold, written as UTF-8.

    Raises:
        OSError: If the folder cannot be written; a file that was there is as it was then.
    """
    make_private(path.parent)
    path = path.resolve()  # Some people keep their settings elsewhere and link to them.
    draft = draft_beside(path)
    try:
        with open(draft, "w", encoding="utf-8", newline="", opener=open_private) as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _narrow(path: Path, rights: int) -> None:
    """Keep others out of what is there; where the file system knows no rights, nothing can."""
    with suppress(OSError):
        path.chmod(rights)
