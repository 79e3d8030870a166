# SPDX-License-Identifier: Apache-2.0
"""Open projects for a command, with this user's name, backups and clock."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from narrativetagger.cli.output import say
from narrativetagger.core.errors import UserError
from narrativetagger.installation import installation_uid
from narrativetagger.paths import locate
from narrativetagger.project import lists
from narrativetagger.project.backups import Backup, Backups
from narrativetagger.project.opening import create_project, open_project
from narrativetagger.project.project import Project
from narrativetagger.project.recovery import copy_advice
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import Sources, system_sources
from narrativetagger.settings import analyst_name, load


def analyst_named(name: str = "") -> str:
    """Return the name to save spans under: the one given, else the one set."""
    return name or analyst_name(load(locate(os.environ).settings))


def sources() -> Sources:
    """Return this machine's clock and chance, and this installation's name."""
    return system_sources(installation_uid(locate(os.environ).installation))


def _backups() -> Backups:
    return Backups(locate(os.environ).backups)


def backups_of(project: Path) -> list[Backup]:
    """Return the backups of a project, also of one that is too damaged to say its uid, or gone.

    Raises:
        UserError: If there is neither such a project nor a backup of one.
    """
    backups = _backups()
    try:
        return backups.of(lists.project_uid(project))
    except UserError:
        found = backups.for_path(project)
        if not found:
            raise
        return found


@contextmanager
def writing(
    path: Path, *, create: bool = False, analyst: str = "", keep_backup: bool = True
) -> Iterator[Project]:
    """Open a project for writing, or create it, and close it again.

    Who is new to the project joins it with the first edit, so that a refused one leaves no name.
    """
    name = analyst_named(analyst)
    if create and not path.exists():
        project = create_project(path, narratives(), sources(), name)
    else:
        project = open_project(path, sources(), name, backups=_backups(), join=False)
        if keep_backup:
            _keep_backup(project)
    with closing(project):
        advice = copy_advice(path)
        if advice is not None:
            say(str(advice), err=True)
        yield project


def _keep_backup(project: Project) -> None:
    """Make a rotating backup; the work goes on where that is not possible, and it is said."""
    try:
        _backups().keep(project.store, project.sources.now())
    except UserError as error:
        say(f"No backup was made: {error}", err=True)
