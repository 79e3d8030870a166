# SPDX-License-Identifier: Apache-2.0
"""Run a program under watch: what it and its children do with sockets, heard in two ways.

Python itself tells by audit events, with names; strace tells what reaches the kernel, also from
Qt and other libraries. Where there is no strace, Python's word is all.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

AUDIT = Path(__file__).with_name("audit")

DEADLINE = 300.0
"""Seconds that a whole session may take on a slow machine, under strace."""

CALLS = "socket,socketpair,bind,connect,listen,accept,accept4,io_uring_setup"
"""Without one of these there is no socket to send with."""

NEIGHBOURS = (
    r"/tmp/\.X11-unix/X\d+",  # The display.
    r"/run/user/\d+/wayland-\d+",
    r"/tmp/\.ICE-unix/\d+",  # Its session.
    r"/tmp/dbus-\w+",  # D-Bus, of the session and of the system.
    r"/run/user/\d+/bus",
    r"(?:/var)?/run/dbus/system_bus_socket",
    r"/run/user/\d+/at-spi/bus\w*",  # D-Bus of screen readers.
    r".*/\.?cache/ibus/dbus-\w+",  # The input method; fcitx is reached by D-Bus.
)
"""Whom the window may talk to: programs of this machine, by a file or an abstract name."""

# strace -f begins a line with the process; a call that another one interrupts ends in a second
# line, which repeats nothing.
_CALL = re.compile(r"^\d+ +(?P<call>\w+\((?P<rest>.*))$")
_ALLOWED = (
    re.compile(r"(?:socket|socketpair)\(AF_UNIX, "),
    re.compile(r'connect\(\d+, {sa_family=AF_UNIX, sun_path=@?"(?:' + "|".join(NEIGHBOURS) + ')"'),
)


class Watch:
    """Programs that ran under watch, and what was noticed."""

    def __init__(self, folder: Path, strace: str | None) -> None:
        """Name where notes are kept.

        Args:
            folder: For the notes.
            strace: Its path, None to do without.
        """
        self._audit = folder / "audit.jsonl"
        self._trace = folder / "trace.txt"
        self._strace = strace

    def run(
        self, command: Sequence[str], environ: Mapping[str, str]
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of Python to its end.

        Args:
            command: What comes after the interpreter.
            environ: The environment, to which the watch is added.
        """
        before: list[str] = []
        if self._strace is not None:
            before = [self._strace, "-f", "--seccomp-bpf", "-qq", "-A", "-s", "200"]
            before += ["-e", f"trace={CALLS}", "-o", str(self._trace)]
        return subprocess.run(
            [*before, sys.executable, *command],
            env={
                **environ,
                "PYTHONPATH": os.pathsep.join([str(AUDIT), *sys.path]),
                "NARRATIVETAGGER_TEST_AUDIT": str(self._audit),
            },
            capture_output=True,
            text=True,
            timeout=DEADLINE,
            check=False,
        )

    def processes(self) -> list[str]:
        """Return the command line of every Python process that was heard."""
        return [" ".join(argv) for kind, argv, *_ in self._notes() if kind == "start"]

    def breaches(self) -> list[str]:
        """Return each call and module that has to do with a network, and who did it."""
        heard = [
            f"{' '.join(said)} by {' '.join(argv)}"
            for kind, argv, *said in self._notes()
            if kind != "start"
        ]
        return heard + [call for call in self.calls() if not _is_allowed(call)]

    def calls(self) -> list[str]:
        """Return each system call that strace saw."""
        if not self._trace.exists():
            return []
        lines = self._trace.read_text(encoding="utf-8").splitlines()
        return [found["call"] for line in lines if (found := _CALL.match(line))]

    def _notes(self) -> list[list]:
        lines = self._audit.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]


def _is_allowed(call: str) -> bool:
    return any(pattern.match(call) for pattern in _ALLOWED)


def working_strace(path: str) -> bool:
    """Tell whether strace may trace here; a container can forbid it."""
    return subprocess.run([path, "-qq", "-o", os.devnull, "true"], check=False).returncode == 0
