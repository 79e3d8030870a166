# SPDX-License-Identifier: Apache-2.0
"""A log file on this computer, for bug reports; never words of an article."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from narrativetagger.paths import make_private, open_private

SIZE = 500_000
"""Bytes after which a log file is put aside."""

FILES = 3
"""How many of those are kept."""

LEVEL_VARIABLE = "NARRATIVETAGGER_LOG"
"""Environment variable with the least level to write: ``debug``, ``info``, ``warning`` …"""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrivateFileHandler(RotatingFileHandler):
    """Writes files that nobody but their owner may read.

    Its base class's module imports ``socket`` for handlers of other kinds; this one opens none.
    """

    def _open(self) -> TextIOWrapper:
        """Open the file to write to, at the start and after each rotation."""
        return open(self.baseFilename, "a", encoding=self.encoding, opener=open_private)


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
    try:
        make_private(folder)
        handler = _PrivateFileHandler(
            folder / "narrativetagger.log", maxBytes=SIZE, backupCount=FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.getLogger().addHandler(handler)
