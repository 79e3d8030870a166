# SPDX-License-Identifier: Apache-2.0
"""Write the spans of a project to a file, every quote checked against its text first."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from narrativetagger.core.columns import SPAN_COLUMNS
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.project.jobs import Exported, ExportJob
from narrativetagger.project.progress import Cancelled, OnProgress, never, no_progress
from narrativetagger.project.project import BAD_QUOTES, BAD_TEXT
from narrativetagger.store.articles import articles
from narrativetagger.store.connection import Store
from narrativetagger.store.export_rows import chosen_article_ids, count_spans, span_rows
from narrativetagger.store.log import head
from narrativetagger.store.spans import bad_quotes
from narrativetagger.store.texts import is_whole
from narrativetagger.writers.csv_file import GUARDED, OnRows, write_data, write_spreadsheet
from narrativetagger.writers.headers import titles
from narrativetagger.writers.new_file import new_file


class ExportCancelledError(Exception):
    """The asker wanted no file after all; none was written."""


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
            says, or the file cannot be written. An existing file is as it was then.
        ExportCancelledError: If it was cancelled; likewise.
    """
    with (
        Store.open(Path(job.project), read_only=True) as store,
        new_file(Path(job.target), force=job.force) as stream,
    ):
        total = count_spans(store, _selection(job))

        def on_rows(done: int) -> None:
            if cancelled():
                raise ExportCancelledError
            on_progress(done, total)

        return _write(store, job, stream, on_rows)


def export_to_stream(job: ExportJob, stream: BinaryIO) -> Exported:
    """Write the wanted spans to a stream.

    Returns:
        As ``export_spans``.

    Raises:
        UserError: If something named in the job does not exist or a quote is not what its text
            says.
    """
    with Store.open(Path(job.project), read_only=True) as store:
        return _write(store, job, stream, _tell_nobody)


def _write(store: Store, job: ExportJob, stream: BinaryIO, on_rows: OnRows) -> Exported:
    """Write the file from one state of the project, which the log's head names."""
    with store.snapshot():
        rows = _write_rows(store, job, stream, on_rows)
        return Exported(rows, *head(store))


def _write_rows(store: Store, job: ExportJob, stream: BinaryIO, on_rows: OnRows) -> int:
    selection = _selection(job)
    _require_quotes(store, selection)
    rows = span_rows(store, selection, job.language)
    if job.profile == "data":
        return write_data(stream, SPAN_COLUMNS, rows, on_rows)
    header = titles((*SPAN_COLUMNS, GUARDED), job.language)
    return write_spreadsheet(
        stream, SPAN_COLUMNS, rows, on_rows, delimiter=job.delimiter, header=header
    )


def _tell_nobody(_rows: int) -> None:
    """Take progress that nobody waits for."""


def _selection(job: ExportJob) -> Selection:
    return Selection(job.article_uids, job.tags, job.analysts)


def _require_quotes(store: Store, selection: Selection) -> None:
    """Refuse to put a quote into evidence that is not in the text (SCHEMA rule 11)."""
    count = 0
    for row_id in chosen_article_ids(store, selection):
        if not is_whole(store, row_id):
            (article,) = articles(store, [row_id], None)
            raise UserError(BAD_TEXT, title=article.details.title)
        count += len(bad_quotes(store, row_id))
    if count:
        raise UserError(BAD_QUOTES, count=count)
