# SPDX-License-Identifier: Apache-2.0
"""Tag, untag, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

import click

from narrativetagger.cli.arguments import PROJECT, selecting
from narrativetagger.cli.opening import writing
from narrativetagger.cli.output import say
from narrativetagger.project.export import export_spans, export_to_stream
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.tagging import tag_passage, untag

LATER = "This comes with a later version; not yet."
"""Said, with exit code 2, by what is promised but not there."""


@click.command()
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
    with writing(project, analyst=analyst) as opened:
        say(tag_passage(opened, article, start, end, code, note))


@click.command("untag")
@PROJECT
@click.argument("span_uids", nargs=-1, required=True)
def untag_(project: Path, span_uids: tuple[str, ...]) -> None:
    """Remove spans."""
    with writing(project) as opened:
        untag(opened, span_uids)


@click.command()
@PROJECT
@click.option("-o", "--output", required=True, metavar="FILE", help="- for standard output.")
@click.option("--profile", type=click.Choice(["data", "spreadsheet"]), default="data")
@click.option("--delimiter", type=click.Choice([",", ";"]), default=None)
@click.option("--language", type=click.Choice(["en", "fr", "uk"]), default="en")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--articles", "articles_file", default=None, hidden=True)
@click.option("--codebook", "codebook_file", default=None, hidden=True)
@click.option("--format", "format_name", default=None, hidden=True)
@selecting
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
        exported = export_to_stream(job, sys.stdout.buffer)
    else:
        exported = export_spans(job)
        count = f"{exported.rows} span{'' if exported.rows == 1 else 's'}"
        say(f"{count} written to {output}", err=True)
    say(f"log: {exported.log_length} entries, head {exported.log_head}", err=True)
