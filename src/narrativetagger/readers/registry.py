# SPDX-License-Identifier: Apache-2.0
"""Which reader reads which file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.readers.kinds import TEXT, kind_of
from narrativetagger.readers.plain_text import read_text

Reader = Callable[[str, bytes], ArticleDraft]
"""Turns a file's name and bytes into an article; raises ``UserError``."""

READERS: dict[str, Reader] = {TEXT: read_text}
"""By the kind of file."""

LARGEST = 100_000_000
"""No article is longer, in bytes; a file that is one is something else."""

MISSING = QT_TRANSLATE_NOOP(
    "messages", "There is no file {path}; it may have been moved, renamed or deleted."
)
FOLDER = QT_TRANSLATE_NOOP("messages", "{name} is a folder; choose the files in it.")
NO_FILE = QT_TRANSLATE_NOOP(
    "messages", "{name} is a device or a pipe, not a file; save its text as a file and add that."
)
FORBIDDEN = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be read: you have no permission, or its medium is gone; copy it to a folder of "
    "yours and add it from there.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages", "{name} is larger than 100 MB, which no article is; choose another file."
)
OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is a file in the format {format}, which this version does not read; save its text as "
    "UTF-8 text, or copy the text and paste it.",
)


def read(name: str, data: bytes) -> ArticleDraft:
    """Turn the bytes of a file into an article.

    Raises:
        UserError: If no reader knows this kind of file, or it makes no sense to the one that does.
    """
    kind = kind_of(name, data)
    reader = READERS.get(kind)
    if reader is None:
        raise UserError(OTHER_FORMAT, name=name, format=kind)
    return reader(name, data)


def read_file(path: Path) -> ArticleDraft:
    """Read a file and turn it into an article.

    Raises:
        UserError: If it is missing, no file, not accessible, too large, or makes no sense.
    """
    name = printable(path.name)
    try:
        found = path.stat()
        _require_file(name, found)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(MISSING, path=printable(str(path))) from error
    except OSError as error:
        raise UserError(FORBIDDEN, name=name) from error
    return read(name, data)


def printable(path: str) -> str:
    """Return a path that a project and a screen take, though it holds bytes that are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def _require_file(name: str, found: os.stat_result) -> None:
    """Refuse what cannot be read as a whole; opening a pipe would wait for ever."""
    if stat.S_ISDIR(found.st_mode):
        raise UserError(FOLDER, name=name)
    if not stat.S_ISREG(found.st_mode):
        raise UserError(NO_FILE, name=name)
    if found.st_size > LARGEST:
        raise UserError(TOO_LARGE, name=name)
