# SPDX-License-Identifier: Apache-2.0
"""A log file on this computer, for bug reports; never words of an article."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 500_000
"""Bytes after which a log file is put aside."""

FILES = 3
"""How many of those are kept."""

LEVEL_VARIABLE = "NARRATIVETAGGER_LOG"
"""Environment variable with the least level to write: ``debug``, ``info``, ``warning`` …"""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


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
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "narrativetagger.log", maxBytes=SIZE, backupCount=FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.getLogger().addHandler(handler)
