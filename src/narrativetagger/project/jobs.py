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
        skip: Spans to leave out at the beginning, and the header with them: the rest continues a
            file that another process writes.
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
    skip: int = 0


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


class CopyJob(msgspec.Struct, frozen=True, tag="copy"):
    """Write a copy of a project, or of a backup, to work in.

    Attributes:
        project: Path of the project or backup.
        target: Path of the file to write.
        installation_uid: Of this installation.
        force: Whether an existing file may be replaced.
    """

    project: str
    target: str
    installation_uid: str
    force: bool = False


class SalvageJob(msgspec.Struct, frozen=True, tag="salvage"):
    """Save what reads of a damaged project into a new one.

    Attributes:
        damaged: Path of the damaged project.
        target: Path of the project to write.
        analyst: Name of the analyst who does it.
        installation_uid: Names the chain of the log to write to.
    """

    damaged: str
    target: str
    analyst: str
    installation_uid: str


class BackupJob(msgspec.Struct, frozen=True, tag="backup"):
    """Make a rotating backup, if the project changed since the last one.

    Attributes:
        project: Path of the project.
        folder: The folder of all backups.
    """

    project: str
    folder: str


class CheckJob(msgspec.Struct, frozen=True, tag="check"):
    """Look for everything in a project that is not as it was written.

    Attributes:
        project: Path of the project.
    """

    project: str


Job = ExportJob | ImportJob | CopyJob | SalvageJob | BackupJob | CheckJob


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
    """The file is written.

    Attributes:
        rows: How many spans.
        log_length: How many entries the project's log had then.
        log_head: The hash of the last of them.
    """

    rows: int
    log_length: int
    log_head: str


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


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The job is done, and there is nothing to tell of it."""


class Salvaged(msgspec.Struct, frozen=True, tag="salvaged"):
    """The new project is written.

    Attributes:
        lost: How many rows could not be saved.
        lines: What was saved and what was not, as sentences to translate.
    """

    lost: int
    lines: tuple[Failure, ...]


class Found(msgspec.Struct, frozen=True):
    """A problem of a project on its way between processes; attributes as in ``Problem``."""

    kind: str
    uid: str
    said: Failure


class Checked(msgspec.Struct, frozen=True, tag="checked"):
    """The project was looked through.

    Attributes:
        count: How many problems it has; 0 when all is as it was written.
        problems: The first of them.
    """

    count: int
    problems: tuple[Found, ...] = ()


class Cancelled(msgspec.Struct, frozen=True, tag="cancelled"):
    """The job stopped because the asker wanted it; nothing half done remains."""


Answer = Progress | Failed | Exported | Imported | Done | Salvaged | Checked | Cancelled
"""The last answer of a job is never a ``Progress``."""
