# SPDX-License-Identifier: Apache-2.0
"""One writer at a time: a lock the kernel frees, and beside it who holds it."""

from __future__ import annotations

import json
import os
import platform
import secrets
from pathlib import Path

from filelock import FileLock, SoftFileLock, Timeout

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

HELD = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is open for writing by {analyst} (process {pid} on {host}, since {since}); "
    "close it there and try again.",
)
HELD_BY_SOMEBODY = QT_TRANSLATE_NOOP(
    "messages", "{name} is open for writing in another program; close it there and try again."
)
CANNOT_LOCK = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be locked for writing, because its folder cannot be written to; "
    "copy the project to a folder of yours and open the copy.",
)


class ProjectLock:
    """The right to write to a project, freed by the system when the process ends.

    The holder stands in a second file, since whoever tries the lock truncates the first
    (SCHEMA rule 17).

    Attributes:
        token: Proves to a child process that it works for the holder.
        soft: Whether the file system offers nothing better than a marker file.
    """

    def __init__(self, project: Path) -> None:
        """Name the lock of a project without taking it."""
        self._project = project
        self._holder = _beside(project, ".holder")
        self._lock = FileLock(_beside(project, ".lock"), timeout=0)
        self.token = secrets.token_hex(16)

    @property
    def soft(self) -> bool:
        """Whether the lock is only a marker file, which a killed process leaves behind."""
        return isinstance(self._lock, SoftFileLock)

    def acquire(self, analyst: str, since: str) -> None:
        """Take the lock and write down who has it.

        Args:
            analyst: Name to show to whoever comes next.
            since: Time of taking it, ISO 8601.

        Raises:
            UserError: If another process holds it, or the folder refuses a lock file.
        """
        holder = {
            "analyst": analyst,
            "pid": os.getpid(),
            "host": platform.node(),
            "since": since,
            "token": self.token,
        }
        try:
            self._lock.acquire()
            self._holder.write_text(json.dumps(holder, ensure_ascii=False), encoding="utf-8")
        except Timeout as error:
            raise _held(self._project, self._holder) from error
        except OSError as error:
            self._lock.release()
            raise UserError(CANNOT_LOCK, name=self._project.name) from error

    def release(self) -> None:
        """Give the lock back."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()


def holds(project: Path, token: str) -> bool:
    """Tell whether a token is that of the project's present holder."""
    return bool(token) and _read_holder(_beside(project, ".holder")).get("token") == token


def _beside(project: Path, suffix: str) -> Path:
    return project.with_name(project.name + suffix)


def _read_holder(path: Path) -> dict[str, str | int]:
    """Return the holder's file, empty when it is not there or half written."""
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return holder if isinstance(holder, dict) else {}


def _held(project: Path, path: Path) -> UserError:
    holder = _read_holder(path)
    if not {"analyst", "pid", "host", "since"} <= holder.keys():
        return UserError(HELD_BY_SOMEBODY, name=project.name)
    return UserError(
        HELD,
        name=project.name,
        **{name: holder[name] for name in ("analyst", "pid", "host", "since")},
    )
