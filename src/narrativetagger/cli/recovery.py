# SPDX-License-Identifier: Apache-2.0
"""Backups, copies, what remains of a damaged project, and what must go for good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from narrativetagger.cli.arguments import AS_JSON, PROJECT, TARGET
from narrativetagger.cli.opening import analyst_named, backups_of, sources, writing
from narrativetagger.cli.output import print_rows, say
from narrativetagger.project.backups import Backup
from narrativetagger.project.purge import backups_with, purge_article
from narrativetagger.project.recovery import restore, save_copy
from narrativetagger.project.salvage import salvage


@click.command()
@PROJECT
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listing", is_flag=True, help="List the rotating backups.")
@AS_JSON
def backup(project: Path, file: Path | None, listing: bool, as_json: bool) -> None:
    """Write a consistent copy, also beside an open window, or list the rotating backups."""
    if listing == (file is not None):
        raise click.UsageError("Name the FILE to write, or ask for the --list.")
    if file is not None:
        save_copy(project, file, sources())
        return
    rows = ((str(found.path), found.made, found.size, found.head) for found in backups_of(project))
    print_rows(("path", "made", "size", "log_head"), rows, as_json)


@click.command("restore")
@PROJECT
@click.argument("backup_file", metavar="BACKUP")
@TARGET
def restore_(project: Path, backup_file: str, target: Path) -> None:
    """Turn a backup into a project of its own; PROJECT stays as it is.

    BACKUP is a path that `backup PROJECT --list` tells, its file name, or any copy of a project.
    """
    known = {found.path.name: found.path for found in backups_of(project)}
    restore(known.get(backup_file, Path(backup_file)), target, sources())


@click.command("salvage")
@PROJECT
@TARGET
def salvage_(project: Path, target: Path) -> None:
    """Save what can be read of a damaged project into a new one, and tell what could not."""
    for line in salvage(project, target, sources(), analyst_named()).lines():
        say(str(line), err=True)


@click.command()
@PROJECT
@click.argument("uid")
@click.option("--backups", "with_backups", is_flag=True, help="Delete the backups that hold it.")
@click.option("--yes", is_flag=True, help="Do it; there is no undo.")
@click.pass_context
def purge(context: click.Context, project: Path, uid: str, with_backups: bool, yes: bool) -> None:
    """Delete an article for good: text, original, spans, and what the log says of them."""
    holding = backups_with(backups_of(project), uid)
    if not yes:
        say("Nothing was deleted. There is no undo; add --yes to do it.", err=True)
        _tell_holding(holding, with_backups)
        context.exit(1)
    with writing(project, keep_backup=False) as opened:
        purged = purge_article(opened, uid)
    counts = ", ".join(f"{count} of {table}" for table, count in purged.counts.items() if count)
    say(f"Purged {uid}: {counts or 'the file was built anew'}.", err=True)
    if with_backups:
        for found in holding:
            found.path.unlink(missing_ok=True)
    _tell_holding(holding, with_backups)


def _tell_holding(holding: Sequence[Backup], deleted: bool) -> None:
    """Name the backups that hold an article."""
    verb = "goes with it" if deleted else "still holds it (--backups deletes it too)"
    for found in holding:
        say(f"The backup {found.path} {verb}.", err=True)
    say("Exports and copies saved elsewhere are yours to find.", err=True)
