# SPDX-License-Identifier: Apache-2.0
"""Create a project, add articles to it, check it, print its log."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import click

from narrativetagger.cli.arguments import AS_JSON, PROJECT
from narrativetagger.cli.opening import writing
from narrativetagger.cli.output import print_json, print_rows, say
from narrativetagger.core.chain import LogEntry
from narrativetagger.core.errors import UserError
from narrativetagger.project import lists
from narrativetagger.project.add_articles import ImportReport, add_files, preview_files
from narrativetagger.readers.registry import printable
from narrativetagger.store.failures import EXISTS


@click.command()
@PROJECT
def new(project: Path) -> None:
    """Create a project; refuses an existing file."""
    if project.exists():
        raise UserError(EXISTS, name=project.name)
    with writing(project, create=True):
        pass


@click.command("import")
@PROJECT
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@AS_JSON
@click.option("--dry-run", is_flag=True, help="Only tell what would happen.")
@click.pass_context
def import_(
    context: click.Context, project: Path, files: tuple[Path, ...], as_json: bool, dry_run: bool
) -> None:
    """Add text files as articles, creating the project when it is missing."""
    if dry_run:
        report = preview_files(project, files)
    else:
        with writing(project, create=True) as opened:
            report = add_files(opened, files)
    results = list(_results(report))
    if as_json:
        print_json(results)
    for path, error in report.failed:
        say(f"{printable(str(path))}: {error}", err=True)
    counts = f"{len(report.added)} added, {len(report.skipped)} there already"
    say(f"{counts}, {len(report.failed)} failed", err=True)
    if report.failed:
        context.exit(1)


def _results(report: ImportReport) -> Iterator[dict[str, str]]:
    for result, paths in (("added", report.added), ("skipped", report.skipped)):
        for path in paths:
            yield {"file_name": printable(path.name), "result": result, "message": ""}
    for path, error in report.failed:
        yield {"file_name": printable(path.name), "result": "failed", "message": str(error)}


@click.command()
@PROJECT
@AS_JSON
@click.pass_context
def check(context: click.Context, project: Path, as_json: bool) -> None:
    """Check texts, quotes, the log, and the rows against the log."""
    problems = lists.check(project)
    if as_json:
        found = [{"kind": one.kind, "uid": one.uid, "message": one.message} for one in problems]
        print_json({"ok": not problems, "problems": found})
    else:
        for problem in problems:
            say(f"{problem.kind}\t{problem.uid}\t{problem.message}")
        say(f"{len(problems)} problems" if problems else "ok", err=True)
    if problems:
        context.exit(1)


@click.command()
@PROJECT
@AS_JSON
def log(project: Path, as_json: bool) -> None:
    """Print the edit log."""
    names = tuple(field.name for field in dataclasses.fields(LogEntry))
    rows = (dataclasses.astuple(entry) for entry in lists.list_log(project))
    print_rows(names, rows, as_json)
