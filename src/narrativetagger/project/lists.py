# SPDX-License-Identifier: Apache-2.0
"""What a project holds, as rows, read beside whoever writes to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

from narrativetagger.core.chain import LogEntry
from narrativetagger.core.columns import flat
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.store.articles import article_by_uid
from narrativetagger.store.check import Problem, problems_of_file
from narrativetagger.store.connection import Store
from narrativetagger.store.export_rows import article_rows, span_rows, tag_rows
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.log import entries
from narrativetagger.store.meta import meta
from narrativetagger.store.selecting import NO_ARTICLE
from narrativetagger.store.texts import article_text


def list_articles(path: Path, selection: Selection, analyst: str) -> Iterator[tuple[Any, ...]]:
    """Yield the articles of a project in the columns of ``ARTICLE_COLUMNS``."""
    with Store.open(path, read_only=True) as store:
        yield from _printable(path, article_rows(store, selection, analyst))


def list_spans(path: Path, selection: Selection, language: str) -> Iterator[tuple[Any, ...]]:
    """Yield the spans of a project in the columns of ``SPAN_COLUMNS``."""
    with Store.open(path, read_only=True) as store:
        yield from _printable(path, map(flat, span_rows(store, selection, language)))


def list_tags(path: Path, selection: Selection, language: str) -> Iterator[tuple[Any, ...]]:
    """Yield the tags of a project in the columns of ``TAG_COLUMNS``."""
    with Store.open(path, read_only=True) as store:
        yield from tag_rows(store, selection, language)


def list_log(path: Path) -> Iterator[LogEntry]:
    """Yield the edit log of a project in the order in which it was written."""
    with Store.open(path, read_only=True) as store:
        for row in _printable(path, map(astuple, entries(store))):
            yield LogEntry(*row)


def _printable(path: Path, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Yield rows of texts and numbers; only damage leaves bytes in one."""
    for row in rows:
        if bytes in map(type, row):
            raise UserError(DAMAGED, name=path.name)
        yield row


def stored_text(path: Path, uid: str) -> str:
    """Return the stored text of an article.

    Raises:
        UserError: If there is no such article.
    """
    with Store.open(path, read_only=True) as store:
        article = article_by_uid(store, uid, None)
        if article is None:
            raise UserError(NO_ARTICLE, uid=uid)
        return article_text(store, article.id)


def check(path: Path) -> list[Problem]:
    """Return everything in a project that is not as it should be."""
    return list(problems_of_file(path))


def project_uid(path: Path) -> str:
    """Return the uid of a project.

    Raises:
        UserError: If it is none, or too damaged to say.
    """
    with Store.open(path, read_only=True) as store:
        found = meta(store, "project_uid")
        if found is None:
            raise UserError(DAMAGED, name=path.name)
        return found
