# SPDX-License-Identifier: Apache-2.0
"""What the window asks of its worker, and what the worker answers, as typed frames."""

from __future__ import annotations

from typing import Literal

import msgspec


class ExportJob(msgspec.Struct, frozen=True, tag="export"):
    """Write the spans of a project to a file.

    Attributes:
        project: Path of the project.
        target: Path of the file to write.
        profile: ``data`` or ``spreadsheet``.
        delimiter: ``,`` or ``;``; the data profile knows only the comma.
        language: Language of tag names, and of the spreadsheet profile's header.
        article_uids: Articles wanted; empty for all.
        tags: Tag codes wanted, with their sub-tags; empty for all.
        analysts: Names of analysts wanted; empty for all.
        force: Whether an existing file may be replaced.
    """

    project: str
    target: str
    profile: Literal["data", "spreadsheet"] = "data"
    delimiter: Literal[",", ";"] = ","
    language: Literal["en", "fr", "uk"] = "en"
    article_uids: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    analysts: tuple[str, ...] = ()
    force: bool = False


class ImportJob(msgspec.Struct, frozen=True, tag="import"):
    """Add files to a project as articles.

    Attributes:
        project: Path of the project.
        paths: The files.
        analyst: Name of the analyst who adds them.
        token: Proof that the asker holds the project's lock.
        installation_uid: Names the chain of the log to write to.
    """

    project: str
    paths: tuple[str, ...]
    analyst: str
    token: str
    installation_uid: str


Job = ExportJob | ImportJob


class Failure(msgspec.Struct, frozen=True):
    """A ``UserError`` on its way between processes.

    Attributes:
        text: English text with placeholders.
        values: What they stand for.
    """

    text: str
    values: dict[str, str | int]


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """How far a job is, in rows or files; a total of 0 is unknown."""

    done: int
    total: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The job ended with something the analyst has to know."""

    failure: Failure


class Exported(msgspec.Struct, frozen=True, tag="exported"):
    """The file is written."""

    rows: int


class Imported(msgspec.Struct, frozen=True, tag="imported"):
    """What became of the files.

    Attributes:
        added: Row ids of the new articles.
        skipped: Names of files whose text is there already.
        failed: Why each of the others could not be read.
        cancelled: Whether files were left out because the analyst stopped.
    """

    added: tuple[int, ...]
    skipped: tuple[str, ...] = ()
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False


class Cancelled(msgspec.Struct, frozen=True, tag="cancelled"):
    """The job stopped because the asker wanted it; nothing half done remains."""


Answer = Progress | Failed | Exported | Imported | Cancelled
"""The last answer of a job is never a ``Progress``."""
