# SPDX-License-Identifier: Apache-2.0
"""Start the window or the command line, whichever the arguments ask for."""

from __future__ import annotations

import sys

WINDOW_COMMANDS = ("demo", "samples")
"""Commands that drive the window; all others belong to the command line."""

CLI_COMMANDS = (
    "new",
    "import",
    "articles",
    "spans",
    "tags",
    "text",
    "tag",
    "untag",
    "export",
    "check",
    "backup",
    "restore",
    "salvage",
    "purge",
    "log",
    "verify",
    "search",
)
"""Known here by name, so that click is not imported before the window's first paint."""


def main() -> int:
    """Run narrativetagger and return its exit code."""
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    if first.startswith("-") or first in CLI_COMMANDS:
        from narrativetagger.cli import run as run_command

        return run_command(sys.argv[1:])
    from narrativetagger.app import run as run_window

    return run_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
