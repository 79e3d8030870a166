# SPDX-License-Identifier: Apache-2.0
"""The name of this installation, which is the name of its chain in every project's log."""

from __future__ import annotations

import logging
from pathlib import Path
from uuid import UUID

from narrativetagger.core.clock import system_clock
from narrativetagger.core.uids import Uuid7Source
from narrativetagger.paths import replace_text

_log = logging.getLogger(__name__)


def installation_uid(path: Path) -> str:
    """Return this installation's uid, made at its first start.

    Args:
        path: The file that keeps it. Where it cannot be written, the uid lasts one start: the log
            then begins a chain anew, which is true and harmless.
    """
    try:
        return str(UUID(path.read_text(encoding="ascii").strip()))
    except (OSError, ValueError):
        made = Uuid7Source(system_clock)()
    try:
        replace_text(path, f"{made}\n")
    except OSError as error:
        _log.warning("The uid of this installation cannot be kept: %s", error)
    return made
