# SPDX-License-Identifier: Apache-2.0
"""A file that appears whole under its name, or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.drafts import draft_beside

EXISTS = QT_TRANSLATE_NOOP(
    "messages", "{name} exists already and was left as it is; choose another name or replace it."
)
NOT_A_FILE = QT_TRANSLATE_NOOP(
    "messages", "{name} is a folder or a device, not a file; choose another name."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "messages", "There is no folder {folder}; create it first or choose another place."
)
FORBIDDEN = QT_TRANSLATE_NOOP(
    "messages",
    "{name} cannot be written in the folder {folder}: you have no permission, or the file is open "
    "in another program; close it there or choose a folder of yours.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "messages",
    "{name} was not written, most likely because the disk is full; free some space and try again.",
)

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


@contextmanager
def new_file(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Yield a stream to write a file with; it takes its name when the block is done.

    Args:
        path: The file.
        force: Whether one that is there may be replaced; until then it stays as it is.

    Yields:
        A binary stream to a hidden file beside the target, deleted when the block fails.

    Raises:
        UserError: If the file is there, or folder or disk refuse it.
    """
    try:
        with _draft(_target(path, force=force)) as stream:
            yield stream
    except OSError as error:
        raise _user_error(path, error) from error


def _target(path: Path, *, force: bool) -> Path:
    """Return the file behind a path, which may be a link, when it may be written."""
    if path.exists():
        if not path.is_file():
            raise UserError(NOT_A_FILE, name=path.name)
        if not force:
            raise UserError(EXISTS, name=path.name)
        if not os.access(path, os.W_OK):
            raise PermissionError(path)
    return path.resolve()


@contextmanager
def _draft(target: Path) -> Iterator[BinaryIO]:
    draft = draft_beside(target)
    stream = draft.open("xb")
    try:
        with stream:
            if target.exists():
                # What only its owner may read stays so.
                shutil.copymode(target, draft)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _user_error(path: Path, error: OSError) -> UserError:
    if error.errno in _FULL:
        return UserError(DISK_FULL, name=path.name)
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return UserError(NO_FOLDER, folder=str(path.parent))
    return UserError(FORBIDDEN, name=path.name, folder=str(path.parent))
