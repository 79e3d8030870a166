# SPDX-License-Identifier: Apache-2.0
"""Let a child process read files, so that a hostile one cannot harm the window or the project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

import msgspec

from narrativetagger.core.articles import ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.frames import BrokenFrameError, read_frame, write_frame
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.readers.registry import printable

READER_STOPPED = QT_TRANSLATE_NOOP(
    "messages",
    "{name} could not be read: the reader stopped at it. The file may be damaged; save its text as "
    "UTF-8 text and add that.",
)

# -P: a folder full of foreign files must not be searched for modules.
COMMAND = (sys.executable, "-P", "-m", "narrativetagger.readers.child")
_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY")
"""Variables by which a process reaches the screen, which a reader has no use for."""

PATIENCE = 5.0
"""How long a child may take to end, in seconds."""


class ReaderChild:
    """A child process that reads one file after another; started when first needed."""

    def __init__(self) -> None:
        """Prepare, without a process yet."""
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Return the child."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End the process."""
        self.close()

    def read(self, path: Path) -> ArticleDraft:
        """Have a file read.

        Raises:
            UserError: What the reader said of it, or that the reader died of it; the next file
                gets a new one.
        """
        try:
            answer = self._ask({"path": str(path.absolute())})
        except (OSError, BrokenFrameError):
            answer = None
        if answer is None:
            self.close()
            raise UserError(READER_STOPPED, name=printable(path.name))
        if "error" in answer:
            raise UserError(answer["error"]["text"], **answer["error"]["values"])
        return msgspec.convert(answer["draft"], ArticleDraft)

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is None:
            return
        process, self._process = self._process, None
        try:
            process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _ask(self, request: dict[str, str]) -> dict[str, Any] | None:
        if self._process is None:
            self._process = subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={name: value for name, value in os.environ.items() if name not in _SCREEN},
                # Windows would open a console for each.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        if self._process.stdin is None or self._process.stdout is None:
            raise BrokenFrameError("no pipes")
        write_frame(self._process.stdin, request)
        answer: dict[str, Any] | None = read_frame(self._process.stdout)
        return answer
