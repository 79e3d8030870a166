# SPDX-License-Identifier: Apache-2.0
"""Write the spans of a project to a file, every quote checked against its text first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from narrativetagger.core.columns import SPAN_COLUMNS, SharedCells
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.project.jobs import Exported, ExportJob
from narrativetagger.project.progress import (
    Cancelled,
    CancelledError,
    OnProgress,
    never,
    no_progress,
)
from narrativetagger.project.project import BAD_QUOTES, BAD_TEXT
from narrativetagger.project.second_half import SecondHalf
from narrativetagger.store.articles import article_by_uid
from narrativetagger.store.connection import Store
from narrativetagger.store.export_rows import ARTICLE, SAID, Cells, count_spans, span_rows
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.log import head
from narrativetagger.store.spans import is_true
from narrativetagger.store.text_cache import StoredText
from narrativetagger.store.texts import is_whole, stored_text
from narrativetagger.writers.csv_file import (
    GUARDED,
    OnRows,
    write_data,
    write_spreadsheet,
)
from narrativetagger.writers.headers import titles
from narrativetagger.writers.new_file import new_file

LARGE = 50_000
"""Spans from which on a second process is worth its start."""


def export_spans(
    job: ExportJob, *, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
) -> Exported:
    """Write the wanted spans to the wanted file.

    Args:
        job: What and where to.
        on_progress: Told rows done and rows in all.
        cancelled: Asked before each chunk of rows.

    Returns:
        How many spans were written, and the head of the project's log at that moment.

    Raises:
        UserError: If something named in the job does not exist, a quote is not what its text
            says, a cell is damaged, or the file cannot be written. An existing file is as it was
            then.
        CancelledError: If it was cancelled; likewise.
    """
    with (
        Store.open(Path(job.project), read_only=True) as store,
        new_file(Path(job.target), force=job.force) as stream,
        store.snapshot(),
    ):
        total = count_spans(store, _selection(job))

        def on_rows(done: int) -> None:
            if cancelled():
                raise CancelledError
            on_progress(done, total)

        if total >= LARGE and not job.skip:
            exported = _write_in_two(store, job, stream, on_rows, total // 2)
            if exported is not None:
                return exported
            stream.seek(0)
            stream.truncate()
        return _write(store, job, stream, on_rows)


def export_to_stream(job: ExportJob, stream: BinaryIO) -> Exported:
    """Write the wanted spans to a stream.

    Returns:
        As ``export_spans``.

    Raises:
        UserError: If something named in the job does not exist, a quote is not what its text
            says, or a cell is damaged.
    """
    with Store.open(Path(job.project), read_only=True) as store, store.snapshot():
        for _ in _true_rows(store, job):
            pass  # What went into a stream cannot be taken back: all must be true beforehand.
        return _write(store, job, stream, _tell_nobody)


def _write_in_two(
    store: Store, job: ExportJob, stream: BinaryIO, on_rows: OnRows, first: int
) -> Exported | None:
    """Write the file with another process, which writes what follows some first rows.

    Returns:
        What was written; None when a half failed, or the project changed between both. To do it
        all alone then says why, or does it.
    """
    with SecondHalf(job, first) as second:
        try:
            done = _write(store, job, stream, on_rows, first)
        except UserError:
            return None
        rest = second.wait(lambda rows: on_rows(first + rows))
        if rest is None or (rest.log_length, rest.log_head) != (done.log_length, done.log_head):
            return None
        second.append_to(stream)
    return msgspec.structs.replace(done, rows=done.rows + rest.rows)


def _write(
    store: Store, job: ExportJob, stream: BinaryIO, on_rows: OnRows, count: int = -1
) -> Exported:
    """Write the file from one state of the project, which the log's head names."""
    return Exported(_write_rows(store, job, stream, on_rows, count), *head(store))


def _write_rows(store: Store, job: ExportJob, stream: BinaryIO, on_rows: OnRows, count: int) -> int:
    rows = _true_rows(store, job, count)
    if job.profile == "data":
        return write_data(stream, None if job.skip else SPAN_COLUMNS, rows, on_rows)
    header = None if job.skip else titles((*SPAN_COLUMNS, GUARDED), job.language)
    return write_spreadsheet(
        stream, SPAN_COLUMNS, rows, on_rows, delimiter=job.delimiter, header=header
    )


def _tell_nobody(_rows: int) -> None:
    """Take progress that nobody waits for."""


def _selection(job: ExportJob) -> Selection:
    return Selection(job.article_uids, job.tags, job.analysts)


def _true_rows(store: Store, job: ExportJob, count: int = -1) -> Iterator[Cells]:
    """Yield the chosen rows; fail in the end where a quote is not in its text (SCHEMA rule 11)."""
    article: SharedCells | None = None
    bad = 0
    rows = span_rows(store, _selection(job), job.language, skip=job.skip, count=count)
    for row in rows:
        if row[ARTICLE] is not article:
            article = row[ARTICLE]
            stored = _whole_text(store, row[ARTICLE][0])
        bad += not is_true(stored, *row[SAID])
        yield row
    if bad:
        raise UserError(BAD_QUOTES, count=bad)


def _whole_text(store: Store, uid: str) -> StoredText:
    """Return the text of an article, provided that it is the one that was stored."""
    article = article_by_uid(store, uid, None)
    if article is None:  # Named by its own spans a moment ago.
        raise UserError(DAMAGED, name=store.path.name)
    if not is_whole(store, article.id):
        raise UserError(BAD_TEXT, title=article.details.title)
    return stored_text(store, article.id)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that the window made, whole or not at all; one that is there is replaced.

    Raises:
        UserError: If folder or disk refuse it.
    """
    with new_file(path, force=True) as stream:
        stream.write(data)
