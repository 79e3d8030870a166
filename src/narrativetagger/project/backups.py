# SPDX-License-Identifier: Apache-2.0
"""Rotating backups: whole copies of each project, in the analyst's own data folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from narrativetagger.core.clock import parse_timestamp, timestamp
from narrativetagger.core.errors import UserError
from narrativetagger.paths import make_private, replace_text
from narrativetagger.store.backup import back_up
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import CANNOT_CREATE
from narrativetagger.store.log import head
from narrativetagger.store.meta import meta

KEPT = 10
"""Backups of one project."""

PACE = 5_000_000
"""Bytes that a second between two backups is good for, so that copying takes a small part of the
time even where a script opens a large project again and again."""

_PLACE = "project.txt"
_STAMP = "%Y%m%dT%H%M%S%fZ"
_HEAD_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of a project.

    Attributes:
        path: Where it lies.
        made: When, ISO 8601 in UTC.
        size: In bytes.
        head: First digits of the hash of its last log entry.
    """

    path: Path
    made: str
    size: int
    head: str


class Backups:
    """The backups of all projects: ``PROJECT_UID/TIME-HEAD.ntag`` in one folder."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it may not exist yet."""
        self._folder = folder

    def of(self, project_uid: str) -> list[Backup]:
        """Return the backups of a project, the newest first."""
        found = (_backup(path) for path in self._place(project_uid).glob("*.ntag"))
        backups = [backup for backup in found if backup is not None]
        return sorted(backups, key=lambda backup: backup.made, reverse=True)

    def for_path(self, project: Path) -> list[Backup]:
        """Return the backups of what last lay at a path, for a file too damaged to say its uid."""
        wanted = _written(project)
        found = (
            self.of(place.parent.name)
            for place in self._folder.glob(f"*/{_PLACE}")
            if place.read_text(encoding="utf-8", errors="replace") == wanted
        )
        return max(filter(None, found), key=lambda backups: backups[0].made, default=[])

    def keep(self, store: Store, now: str, *, at_once: bool = False) -> Backup | None:
        """Make a backup, unless the project is as it was at the last one.

        Of more than ten, those go whose time is covered best by their neighbours; the newest and
        the oldest stay. So ten reach far back, also when a script opens a project a thousand times.

        Args:
            store: The project, open in any way.
            now: The time, ISO 8601.
            at_once: Whether to make it although the last one is fresh for the project's size.

        Returns:
            The new backup, None when there was no need.

        Raises:
            UserError: If disk or folder refuse it, or the project is damaged: a damaged copy is no
                backup and pushes out no good one.
        """
        project_uid = meta(store, "project_uid") or ""
        newest = next(iter(self.of(project_uid)), None)
        with store.snapshot():
            _, digest = head(store)
            if newest is not None and (
                digest.startswith(newest.head) or (_is_fresh(newest, now) and not at_once)
            ):
                return None
            path = self._place(project_uid) / _name(_after(newest, now), digest)
            self._prepare(path.parent, store.path)
            back_up(store, path)
        for superfluous in _superfluous(self.of(project_uid)):
            superfluous.path.unlink(missing_ok=True)
        return _backup(path)

    def _place(self, project_uid: str) -> Path:
        """Return the folder of a project; what is no uid, such as ``../..``, cannot name one."""
        try:
            named = str(UUID(project_uid)) == project_uid
        except ValueError:
            named = False
        return self._folder / (project_uid if named else str(uuid5(NAMESPACE_OID, project_uid)))

    def _prepare(self, folder: Path, project: Path) -> None:
        """Create the folder of a project, with a note of where the project lies."""
        try:
            make_private(self._folder)
            make_private(folder)
            replace_text(folder / _PLACE, _written(project))
        except OSError as error:
            raise UserError(CANNOT_CREATE, name=folder.name, folder=str(self._folder)) from error


def keep_backup(project: Path, backups: Backups, now: str) -> None:
    """Make a backup of a project beside whoever writes to it, if there is need for one.

    Raises:
        UserError: As ``Backups.keep``.
    """
    with Store.open(project, read_only=True) as store:
        backups.keep(store, now)


def _written(project: Path) -> str:
    """Return a project's path as it is noted; a name may hold bytes that are no text."""
    return f"{os.fsencode(project.absolute()).decode('utf-8', 'backslashreplace')}\n"


def _backup(path: Path) -> Backup | None:
    """Return the backup that a file is, None for a file of another kind."""
    stamp, _, digest = path.stem.partition("-")
    try:
        made = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        return Backup(path, timestamp(made), path.stat().st_size, digest)
    except (ValueError, OSError):
        return None


def _is_fresh(newest: Backup, now: str) -> bool:
    """Tell whether a backup is too new for its size to be followed by another."""
    waited = parse_timestamp(now) - parse_timestamp(newest.made)
    # A clock that was set back says nothing about how long ago it was.
    return timedelta(0) <= waited < timedelta(seconds=newest.size / PACE)


def _name(made: str, digest: str) -> str:
    """Return a backup's file name: ``20261122T112805123Z-0123456789ab.ntag``."""
    stamp = f"{parse_timestamp(made):%Y%m%dT%H%M%S}{made[20:23]}Z"
    return f"{stamp}-{digest[:_HEAD_DIGITS]}.ntag"


def _after(newest: Backup | None, now: str) -> str:
    """Return the time of a new backup, later than the last one's also when the clock went back."""
    if newest is None or now > newest.made:
        return now
    return timestamp(parse_timestamp(newest.made) + timedelta(milliseconds=1))


def _superfluous(backups: list[Backup]) -> list[Backup]:
    """Return which backups are too many, given the newest first."""
    kept = list(backups)
    gone = []
    while len(kept) > KEPT:
        times = [parse_timestamp(backup.made) for backup in kept]
        inner = range(1, len(kept) - 1)
        place = max(inner, key=lambda i: (times[i + 1] - times[i - 1], i))
        gone.append(kept.pop(place))
    return gone
