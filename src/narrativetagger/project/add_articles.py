# SPDX-License-Identifier: Apache-2.0
"""Bring articles into a project, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.project.progress import Cancelled, OnProgress, never, no_progress
from narrativetagger.project.project import Project
from narrativetagger.readers.call_child import ReaderChild
from narrativetagger.store.articles import text_exists, text_sha256
from narrativetagger.store.connection import Store


@dataclass(slots=True)
class ImportReport:
    """What became of each file.

    Attributes:
        added: Files that became articles, or would.
        article_ids: Row ids of the new articles, in order; empty when nothing was written.
        skipped: Files whose text the project has already.
        failed: Files that could not be read, with the reason.
        cancelled: Whether the rest was left out on request.
    """

    added: list[Path] = field(default_factory=list)
    article_ids: list[int] = field(default_factory=list)
    skipped: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, UserError]] = field(default_factory=list)
    cancelled: bool = False


def add_files(
    project: Project,
    paths: Sequence[Path],
    *,
    on_progress: OnProgress = no_progress,
    cancelled: Cancelled = never,
) -> ImportReport:
    """Read files in a child process and add each as an article; at the end all are on the disk.

    Args:
        project: The open project.
        paths: The files, in the order wanted.
        on_progress: Told files done and files in all.
        cancelled: Asked before each file.

    Returns:
        What became of each file; one that cannot be read does not stop the others.
    """
    report = ImportReport()
    with ReaderChild() as reader, project.store.together():
        for done, path in enumerate(paths):
            on_progress(done, len(paths))
            if cancelled():
                report.cancelled = True
                break
            draft = _read(reader, path, report)
            # Asked again, since reading takes its time: a window that is gone holds no lock.
            if draft is None or cancelled():
                continue
            if _is_new(path, project.has_text(draft.text), report):
                report.article_ids.append(project.add_article(draft))
    return report


def preview_files(project: Path, paths: Sequence[Path]) -> ImportReport:
    """Tell what adding files would do, beside whoever writes to the project.

    Args:
        project: Where the project lies, or would be created.
        paths: The files, in the order wanted.

    Raises:
        UserError: If what lies there is no project.
    """
    report = ImportReport()
    seen: set[str] = set()
    with ExitStack() as stack:
        reader = stack.enter_context(ReaderChild())
        if project.exists():
            store = stack.enter_context(Store.open(project, read_only=True))
        else:
            store = None
        for path in paths:
            draft = _read(reader, path, report)
            if draft is not None:
                digest = text_sha256(draft.text)
                there = store is not None and text_exists(store, digest) is not None
                _is_new(path, there or digest in seen, report)
                seen.add(digest)
    return report


def _read(reader: ReaderChild, path: Path, report: ImportReport) -> ArticleDraft | None:
    """Have a file read; None when it failed."""
    try:
        return reader.read(path)
    except UserError as error:
        report.failed.append((path, error))
        return None


def _is_new(path: Path, known: bool, report: ImportReport) -> bool:
    """Report on which side a file falls and tell whether it is to be added."""
    (report.skipped if known else report.added).append(path)
    return not known
