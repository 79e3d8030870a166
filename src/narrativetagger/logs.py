# SPDX-License-Identifier: Apache-2.0
"""A log file on this computer, for bug reports; never words of an article."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from pathlib import Path

from narrativetagger.paths import make_private, open_private

SIZE = 500_000
"""Bytes after which a log file is put aside."""

FILES = 3
"""How many of those are kept."""

LEVEL_VARIABLE = "NARRATIVETAGGER_LOG"
"""Environment variable with the least level to write: ``debug``, ``info``, ``warning`` …"""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _LateHandler(logging.Handler):
    """Opens its file at the first message: most days there is none, and the start is quicker."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a message."""
        if self._file is None:
            self._file = _file_handler(self._folder)
        self._file.emit(record)

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


def _file_handler(folder: Path) -> logging.Handler:
    """Return what writes to a file, or to nowhere when there is no folder to write to."""
    # Its module imports ``socket`` for handlers of other kinds; this one opens none.
    from logging.handlers import RotatingFileHandler

    class PrivateFileHandler(RotatingFileHandler):
        """Writes files that nobody but their owner may read."""

        def _open(self) -> TextIOWrapper:
            """Open the file to write to, at the start and after each rotation."""
            return open(self.baseFilename, "a", encoding=self.encoding, opener=open_private)

    try:
        make_private(folder)
        handler = PrivateFileHandler(
            folder / "narrativetagger.log", maxBytes=SIZE, backupCount=FILES, encoding="utf-8"
        )
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler


def start_logging(folder: Path, level: str = "") -> None:
    """Write the program's messages to a file.

    The level holds for this program alone: other libraries are heard from warnings on, since what
    they tell below that may quote an article.

    Args:
        folder: Where; without a folder to write to there is no log, and no complaint.
        level: Name of the least level to write; ``warning`` where there is no such level.
    """
    levels = logging.getLevelNamesMapping()
    logging.getLogger("narrativetagger").setLevel(levels.get(level.upper(), logging.WARNING))
    logging.getLogger().addHandler(_LateHandler(folder))
