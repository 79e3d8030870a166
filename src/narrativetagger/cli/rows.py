# SPDX-License-Identifier: Apache-2.0
"""List what a project holds."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from narrativetagger.cli.arguments import AS_JSON, PROJECT, selecting, selection
from narrativetagger.cli.opening import analyst_named
from narrativetagger.cli.output import print_rows
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS
from narrativetagger.project import lists


@click.command("articles")
@PROJECT
@AS_JSON
@selecting
def articles_(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the articles in order of arrival."""
    rows = lists.list_articles(project, selection(**chosen), analyst_named())
    print_rows(ARTICLE_COLUMNS, rows, as_json)


@click.command()
@PROJECT
@AS_JSON
@selecting
def spans(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the spans by article, start, end and uid."""
    print_rows(SPAN_COLUMNS, lists.list_spans(project, selection(**chosen), "en"), as_json)


@click.command()
@PROJECT
@AS_JSON
@selecting
def tags(project: Path, as_json: bool, **chosen: tuple[str, ...]) -> None:
    """List the tags in the order of the codebook."""
    print_rows(TAG_COLUMNS, lists.list_tags(project, selection(**chosen), "en"), as_json)


@click.command()
@PROJECT
@click.argument("uid")
def text(project: Path, uid: str) -> None:
    """Print the stored text of an article, byte for byte."""
    sys.stdout.buffer.write(lists.stored_text(project, uid).encode())
