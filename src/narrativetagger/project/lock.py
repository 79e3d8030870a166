# SPDX-License-Identifier: Apache-2.0
"""One writer at a time: a lock the kernel frees, and beside it who holds it."""

from __future__ import annotations

import json
import os
import platform
import secrets
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, SoftFileLock, Timeout

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.store.failures import refused_file

HELD = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is open for writing by {analyst} (process {pid} on {host}, since {since}); "
    "close it there and try again.",
)
HELD_ELSEWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is open for writing on {host} by {analyst}, since {since}, or was not closed there. "
    "Close it there first; if nobody has it open any more, open it anyway by deleting {file}.",
)
HELD_BY_SOMEBODY = QT_TRANSLATE_NOOP(
    "messages", "{name} is open for writing in another program; close it there and try again."
)
CANNOT_LOCK = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be locked for writing, because its folder cannot be written to; "
    "copy the project to a folder of yours and open the copy.",
)


_NAMED = frozenset({"analyst", "pid", "host", "since"})
"""What a holder's file says of the holder."""


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
        self._lock = FileLock(_beside(project, ".lock"), timeout=0, mode=_rights(project))
        self.token = secrets.token_hex(16)

    @property
    def soft(self) -> bool:
        """Whether the lock is only a marker file, which a killed process leaves behind."""
        return isinstance(self._lock, SoftFileLock)

    def acquire(self, analyst: str, since: str, *, anyway: bool = False) -> None:
        """Take the lock and write down who has it.

        The system's lock tells of this machine alone; where the folder is shared, the holder's
        file tells of the others.

        Args:
            analyst: Name to show to whoever comes next.
            since: Time of taking it, ISO 8601.
            anyway: Whether to pass over a holder's file that another machine left behind.

        Raises:
            UserError: If another process holds it, here or on another machine, or the folder
                refuses a lock file.
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
            if not anyway:
                _refuse_other_machine(self._project, self._holder)
            self._write_holder(json.dumps(holder, ensure_ascii=False))
        except Timeout as error:
            raise _held(self._project, self._holder) from error
        except OSError as error:
            self.release()
            raise refused_file(self._project, error, CANNOT_LOCK) from error
        except UserError:
            self._lock.release()
            raise

    def _write_holder(self, text: str) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        descriptor = os.open(self._holder, flags, _rights(self._project))
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)

    def release(self) -> None:
        """Give the lock back."""
        if self._lock.is_locked:
            # A folder that is write-protected by now keeps the file; the lock itself is freed.
            with suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()


def holds(project: Path, token: str) -> bool:
    """Tell whether a token is that of the project's present holder."""
    return bool(token) and _read_holder(_beside(project, ".holder")).get("token") == token


def _rights(project: Path) -> int:
    """Return who may write beside a project: its owner, and who else may write to it."""
    try:
        return project.stat().st_mode & 0o666 | 0o600
    except OSError:
        return 0o600


def _beside(project: Path, suffix: str) -> Path:
    return project.with_name(project.name + suffix)


def _read_holder(path: Path) -> dict[str, str | int]:
    """Return the holder's file, empty when it is not there or half written."""
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return holder if isinstance(holder, dict) else {}


def _refuse_other_machine(project: Path, path: Path) -> None:
    """Refuse a project whose holder sits at another machine, as far as its file tells.

    Raises:
        UserError: If so. A holder of this machine cannot be alive: the lock is free.
    """
    holder = _read_holder(path)
    if holder.keys() >= _NAMED and holder["host"] != platform.node():
        raise UserError(
            HELD_ELSEWHERE,
            name=project.name,
            file=path.name,
            **{name: holder[name] for name in ("analyst", "host", "since")},
        )


def _held(project: Path, path: Path) -> UserError:
    holder = _read_holder(path)
    if not holder.keys() >= _NAMED:
        return UserError(HELD_BY_SOMEBODY, name=project.name)
    return UserError(
        HELD,
        name=project.name,
        **{name: holder[name] for name in sorted(_NAMED)},
    )
