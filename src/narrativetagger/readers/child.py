# SPDX-License-Identifier: Apache-2.0
"""The child process that reads foreign files: bytes in, drafts out, no project in reach.

It answers each request ``{"path": …}`` with ``{"draft": …}`` or ``{"error": …}``, until its input
ends.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import msgspec

from narrativetagger.core.errors import UserError
from narrativetagger.core.frames import read_frame, write_frame
from narrativetagger.readers.registry import read_file


def main() -> None:
    """Answer requests until there are no more."""
    # Ctrl+C reaches all processes of a terminal; it is for the parent to decide what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while (request := read_frame(requests)) is not None:
        try:
            write_frame(answers, _answer(Path(request["path"])))
        except BrokenPipeError:
            # Whoever asked was killed; there is nobody to tell, and nothing to tidy up.
            os._exit(1)


def _answer(path: Path) -> dict[str, Any]:
    try:
        return {"draft": msgspec.to_builtins(read_file(path))}
    except UserError as error:
        return {"error": {"text": error.text, "values": error.values}}


if __name__ == "__main__":
    main()
