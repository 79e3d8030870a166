# SPDX-License-Identifier: Apache-2.0
"""Tell whether a window can open, before Qt tries and aborts.

``python -m narrativetagger.ui.display`` exits with 0 when it can, else says why not.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "messages",
    "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it "
    "in a desktop session, or run “narrativetagger demo --output DIR”.",
)
UNREACHABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The screen {display} cannot be reached. Start the program in a desktop session, or mend "
    "DISPLAY; “narrativetagger demo --output DIR” needs no screen.",
)
MISSING_LIBRARY = QT_TRANSLATE_NOOP(
    "messages",
    "The window needs system libraries that are missing: {libraries}. On Debian or Ubuntu, run: "
    "apt install {packages}",
)
REFUSED_PLATFORM = QT_TRANSLATE_NOOP(
    "messages",
    "QT_QPA_PLATFORM={platform} would open this computer to others without a password; unset it.",
)

SCREENLESS = ("offscreen", "minimal")

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Debian package of each library that a bare system lacks."""

_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def display_problem(environ: Mapping[str, str]) -> UserError | None:
    """Return why no window can open, None when nothing speaks against it.

    Args:
        environ: The environment; on other systems than Linux there is always a screen.
    """
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform == "vnc":
        return UserError(REFUSED_PLATFORM, platform=platform)
    if sys.platform != "linux":
        return None
    if platform in SCREENLESS:
        return _library_problem(f"libq{platform}.so")
    display, wayland = environ.get("DISPLAY", ""), environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return UserError(NO_DISPLAY)
    if wayland and _answers(_wayland_socket(wayland, environ)):
        return _library_problem("libqwayland.so")
    if display and _display_answers(display):
        return _library_problem("libqxcb.so")
    return UserError(UNREACHABLE, display=display or wayland)


def _library_problem(plugin: str) -> UserError | None:
    """Try to load Qt's plugin; if that fails, ask the linker what it lacks."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms"
    path = folder / plugin
    if not path.exists():
        return None
    try:
        ctypes.CDLL(str(path))
    except OSError:
        listed = subprocess.run(
            ["ldd", str(path), *map(str, (folder.parent.parent / "lib").glob("libQt6Gui.so*"))],
            capture_output=True,
            text=True,
            check=False,
        )
        missing = sorted(set(_MISSING.findall(listed.stdout)))
        packages = sorted({PACKAGES.get(name, name) for name in missing})
        return UserError(MISSING_LIBRARY, libraries=", ".join(missing), packages=" ".join(packages))
    return None


def _display_answers(display: str) -> bool:
    """Tell whether an X server answers at ``[host]:number[.screen]``."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        place = f"/tmp/.X11-unix/X{number}"
        return _answers(place) or _answers(f"\0{place}")
    try:
        socket.create_connection((host, 6000 + int(number)), timeout=2).close()
    except OSError:
        return False
    return True


def _wayland_socket(display: str, environ: Mapping[str, str]) -> str:
    return str(Path(environ.get("XDG_RUNTIME_DIR", "/run")) / display)


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
        end.settimeout(2)
        try:
            end.connect(place)
        except OSError:
            return False
    return True


def main() -> int:
    """Say what keeps a window from opening and return the exit code."""
    problem = display_problem(os.environ)
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
    return 0 if problem is None else 1


if __name__ == "__main__":
    sys.exit(main())
