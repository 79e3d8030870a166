# SPDX-License-Identifier: Apache-2.0
"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from narrativetagger.core.selections import Selection

PROJECT = click.argument("project", type=click.Path(path_type=Path, readable=False))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
TARGET = click.option(
    "--to", "target", required=True, metavar="FILE", type=click.Path(path_type=Path)
)

SELECTION: tuple[Callable[[Callable[..., None]], Callable[..., None]], ...] = (
    click.option("--article", "articles", multiple=True, metavar="UID", help="Only this article."),
    click.option("--tag", "tags", multiple=True, metavar="CODE", help="With sub-tags; =CODE not."),
    click.option("--analyst", "analysts", multiple=True, metavar="NAME", help="Only by NAME."),
)


def selecting(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that choose spans."""
    for option in reversed(SELECTION):
        command = option(command)
    return command


def selection(
    articles: tuple[str, ...], tags: tuple[str, ...], analysts: tuple[str, ...]
) -> Selection:
    """Return what the options of ``selecting`` ask for."""
    return Selection(articles, tags, analysts)
