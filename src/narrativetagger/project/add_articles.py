# SPDX-License-Identifier: Apache-2.0
"""Bring articles into a project, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.project.progress import Cancelled, OnProgress, never, no_progress
from narrativetagger.project.project import Project
from narrativetagger.readers.call_child import ReaderChild
from narrativetagger.store.articles import text_sha256


@dataclass(slots=True)
class ImportReport:
    """What became of each file.

    Attributes:
        added: Files that became articles, or would in a dry run.
        article_ids: Row ids of the new articles, in order; empty after a dry run.
        skipped: Files whose text the project has already.
        failed: Files that could not be read, with the reason.
        cancelled: Whether the rest was left out on request.
        digests: SHA-256 of each text that was added, or would be.
    """

    added: list[Path] = field(default_factory=list)
    article_ids: list[int] = field(default_factory=list)
    skipped: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, UserError]] = field(default_factory=list)
    cancelled: bool = False
    digests: set[str] = field(default_factory=set)


def add_files(
    project: Project,
    paths: Sequence[Path],
    *,
    on_progress: OnProgress = no_progress,
    cancelled: Cancelled = never,
    dry_run: bool = False,
) -> ImportReport:
    """Read files in a child process and add each as an article.

    Args:
        project: The open project.
        paths: The files, in the order wanted.
        on_progress: Told files done and files in all.
        cancelled: Asked before each file.
        dry_run: Whether only to tell what would happen.

    Returns:
        What became of each file; one that cannot be read does not stop the others.
    """
    report = ImportReport()
    with ReaderChild() as reader:
        for done, path in enumerate(paths):
            on_progress(done, len(paths))
            if cancelled():
                report.cancelled = True
                break
            try:
                draft = reader.read(path)
            except UserError as error:
                report.failed.append((path, error))
            else:
                _add(project, path, draft, report, dry_run=dry_run)
    return report


def _add(
    project: Project, path: Path, draft: ArticleDraft, report: ImportReport, *, dry_run: bool
) -> None:
    """Add one article, unless the project or an earlier file has the same text."""
    digest = text_sha256(draft.text)
    if digest in report.digests or project.has_text(draft.text):
        report.skipped.append(path)
        return
    report.digests.add(digest)
    report.added.append(path)
    if not dry_run:
        report.article_ids.append(project.add_article(draft))
