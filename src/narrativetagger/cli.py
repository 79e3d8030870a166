# SPDX-License-Identifier: Apache-2.0
"""The command line: one command for each habit, without the window."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any, Literal

import click

from narrativetagger import __version__
from narrativetagger.core.chain import LogEntry
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.installation import installation_uid
from narrativetagger.paths import locate
from narrativetagger.project import lists
from narrativetagger.project.add_articles import ImportReport, add_files, preview_files
from narrativetagger.project.export import export_spans, export_to_stream
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.opening import create_project, open_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import system_sources
from narrativetagger.project.tagging import tag_passage, untag
from narrativetagger.readers.registry import printable
from narrativetagger.settings import analyst_name, load
from narrativetagger.store.failures import EXISTS

LATER = "This comes with a later version; not yet."
"""Said, with exit code 2, by what is promised but not there."""

PROJECT = click.argument("project", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
EPILOG = (
    "Without a command the window opens: narrativetagger [PROJECT.ntag] [ARTICLE…]. "
    "`narrativetagger samples` opens it on the bundled samples, `narrativetagger demo --output "
    "DIR` drives it without a screen."
)


@click.group(epilog=EPILOG)
@click.version_option(__version__, prog_name="narrativetagger")
def main() -> None:
    """Mark narrative passages in articles and export them as evidence."""


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code: 0 done, 1 failed or found something, 2 misused."""
    _speak_utf8()
    try:
        code = main(args=list(arguments), prog_name="narrativetagger", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UserError as error:
        click.echo(str(error), err=True)
        return 1
    except click.Abort:
        return 1
    except OSError as error:
        _tell_refusal(error)
        return 1
    return code if isinstance(code, int) else 0


def _speak_utf8() -> None:
    """Let output be the same bytes on every machine, whatever its locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell_refusal(error: OSError) -> None:
    """Say what the system refused, and let go of an output that takes no more."""
    if not isinstance(error, BrokenPipeError):
        name = f": {error.filename}" if error.filename else ""
        click.echo(f"{error.strerror or error}{name}", err=True)
    # What is left in the buffer would fail again on the way out (docs.python.org, note on SIGPIPE).
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@main.command()
@PROJECT
def new(project: Path) -> None:
    """Create a project; refuses an existing file."""
    if project.exists():
        raise UserError(EXISTS, name=project.name)
    with _writing(project, create=True):
        pass


@main.command("import")
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
        with _writing(project, create=True) as opened:
            report = add_files(opened, files)
    results = list(_results(report))
    if as_json:
        _print_json(results)
    for path, error in report.failed:
        click.echo(f"{printable(str(path))}: {error}", err=True)
    counts = f"{len(report.added)} added, {len(report.skipped)} there already"
    click.echo(f"{counts}, {len(report.failed)} failed", err=True)
    if report.failed:
        context.exit(1)


def _results(report: ImportReport) -> Iterator[dict[str, str]]:
    for result, paths in (("added", report.added), ("skipped", report.skipped)):
        for path in paths:
            yield {"file_name": printable(path.name), "result": result, "message": ""}
    for path, error in report.failed:
        yield {"file_name": printable(path.name), "result": "failed", "message": str(error)}


SELECTION: tuple[Callable[[Callable[..., None]], Callable[..., None]], ...] = (
    click.option("--article", "articles", multiple=True, metavar="UID", help="Only this article."),
    click.option("--tag", "tags", multiple=True, metavar="CODE", help="With sub-tags; =CODE not."),
    click.option("--analyst", "analysts", multiple=True, metavar="NAME", help="Only by NAME."),
)


def _selecting(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that choose spans."""
    for option in reversed(SELECTION):
        command = option(command)
    return command


@main.command("articles")
@PROJECT
@AS_JSON
@_selecting
def articles_(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the articles in order of arrival."""
    rows = lists.list_articles(project, _selection(**chosen), _analyst())
    _print_rows(ARTICLE_COLUMNS, rows, as_json)


@main.command()
@PROJECT
@AS_JSON
@_selecting
def spans(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the spans by article, start, end and uid."""
    _print_rows(SPAN_COLUMNS, lists.list_spans(project, _selection(**chosen), "en"), as_json)


@main.command()
@PROJECT
@AS_JSON
@_selecting
def tags(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the tags in the order of the codebook."""
    _print_rows(TAG_COLUMNS, lists.list_tags(project, _selection(**chosen), "en"), as_json)


@main.command()
@PROJECT
@click.argument("uid")
def text(project: Path, uid: str) -> None:
    """Print the stored text of an article, byte for byte."""
    sys.stdout.buffer.write(lists.stored_text(project, uid).encode())


@main.command()
@PROJECT
@click.option("--article", required=True, metavar="UID")
@click.option("--start", required=True, type=int, help="First code point, from 0.")
@click.option("--end", required=True, type=int, help="One past the last code point.")
@click.option("--tag", "code", required=True, metavar="CODE")
@click.option("--analyst", default="", metavar="NAME")
@click.option("--note", default="", metavar="TEXT")
def tag(
    project: Path, article: str, start: int, end: int, code: str, analyst: str, note: str
) -> None:
    """Add a span and print its uid."""
    with _writing(project, analyst=analyst) as opened:
        click.echo(tag_passage(opened, article, start, end, code, note))


@main.command("untag")
@PROJECT
@click.argument("span_uids", nargs=-1, required=True)
def untag_(project: Path, span_uids: tuple[str, ...]) -> None:
    """Remove spans."""
    with _writing(project) as opened:
        untag(opened, span_uids)


@main.command()
@PROJECT
@click.option("-o", "--output", required=True, metavar="FILE", help="- for standard output.")
@click.option("--profile", type=click.Choice(["data", "spreadsheet"]), default="data")
@click.option("--delimiter", type=click.Choice([",", ";"]), default=None)
@click.option("--language", type=click.Choice(["en", "fr", "uk"]), default="en")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--articles", "articles_file", default=None, hidden=True)
@click.option("--codebook", "codebook_file", default=None, hidden=True)
@click.option("--format", "format_name", default=None, hidden=True)
@_selecting
def export(
    project: Path,
    output: str,
    profile: Literal["data", "spreadsheet"],
    delimiter: Literal[",", ";"] | None,
    language: Literal["en", "fr", "uk"],
    force: bool,
    articles_file: str | None,
    codebook_file: str | None,
    format_name: str | None,
    **chosen: tuple[str, ...],
) -> None:
    """Write the spans to a CSV file."""
    if articles_file or codebook_file or format_name:
        raise click.UsageError(LATER)
    if delimiter and profile == "data":
        raise click.UsageError("--delimiter goes with --profile spreadsheet only.")
    job = ExportJob(
        project=str(project),
        target=output,
        profile=profile,
        delimiter=delimiter or ",",
        language=language,
        article_uids=chosen["articles"],
        tags=chosen["tags"],
        analysts=chosen["analysts"],
        force=force,
    )
    if output == "-":
        export_to_stream(job, sys.stdout.buffer)
    else:
        count = export_spans(job)
        click.echo(f"{count} span{'' if count == 1 else 's'} written to {output}", err=True)


@main.command()
@PROJECT
@AS_JSON
@click.pass_context
def check(context: click.Context, project: Path, as_json: bool) -> None:
    """Check texts, quotes, the log, and the rows against the log."""
    problems = lists.check(project)
    if as_json:
        found = [dataclasses.asdict(problem) for problem in problems]
        _print_json({"ok": not problems, "problems": found})
    else:
        for problem in problems:
            click.echo(f"{problem.kind}\t{problem.uid}\t{problem.message}")
        click.echo(f"{len(problems)} problems" if problems else "ok", err=True)
    if problems:
        context.exit(1)


@main.command()
@PROJECT
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listing", is_flag=True, hidden=True)
def backup(project: Path, file: Path | None, listing: bool) -> None:
    """Write a consistent copy, also beside an open window."""
    if listing:
        raise click.UsageError(LATER)
    if file is None:
        raise click.UsageError("Name the FILE to write.")
    lists.back_up_to(project, file)


@main.command()
@PROJECT
@AS_JSON
def log(project: Path, as_json: bool) -> None:
    """Print the edit log."""
    names = tuple(field.name for field in dataclasses.fields(LogEntry))
    rows = (dataclasses.astuple(entry) for entry in lists.list_log(project))
    _print_rows(names, rows, as_json)


def _later(**_ignored: object) -> None:
    raise click.UsageError(LATER)


for _name in ("restore", "verify", "search"):
    _arguments = click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)
    main.add_command(click.Command(_name, callback=_later, params=[_arguments], hidden=True))


def _selection(
    articles: tuple[str, ...], tags: tuple[str, ...], analysts: tuple[str, ...]
) -> Selection:
    return Selection(articles, tags, analysts)


def _print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], as_json: bool) -> None:
    """Print rows as tab-separated lines with a header, or as one JSON array."""
    if as_json:
        _print_json([dict(zip(columns, row, strict=True)) for row in rows])
        return
    rows = iter(rows)
    # Before the header, for the first row is where a wrong selection shows.
    first = list(islice(rows, 1))
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerows(chain([columns], first, rows))


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _analyst(name: str = "") -> str:
    return name or analyst_name(load(locate(os.environ).settings))


@contextmanager
def _writing(path: Path, *, create: bool = False, analyst: str = "") -> Iterator[Project]:
    """Open a project for writing, or create it, and close it again."""
    sources = system_sources(installation_uid(locate(os.environ).installation))
    name = _analyst(analyst)
    if create and not path.exists():
        project = create_project(path, narratives(), sources, name)
    else:
        project = open_project(path, sources, name)
    with closing(project):
        yield project
