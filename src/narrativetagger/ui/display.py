# SPDX-License-Identifier: Apache-2.0
"""Tell why no window can open, before Qt aborts over it.

Nothing here imports Qt, which may not even load. ``python -m narrativetagger.ui.display`` prints
the reason and exits with 1 if there is one.
"""

from __future__ import annotations

import ctypes
import glob
import importlib.util
import os
import re
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
    "The screen {display} does not answer or does not let this user in. Start it in this user's "
    "own desktop session; “narrativetagger demo --output DIR” needs no screen.",
)
MISSING_LIBRARY = QT_TRANSLATE_NOOP(
    "messages",
    "The window needs system libraries that are missing here: {libraries}. On Debian or Ubuntu, "
    "run as root: apt-get install --no-install-recommends {packages}",
)
UNKNOWN_PLATFORM = QT_TRANSLATE_NOOP(
    "messages",
    "QT_QPA_PLATFORM asks for {platform}, which this Qt does not have. Unset it and start again.",
)
REFUSED_PLATFORM = QT_TRANSLATE_NOOP(
    "messages",
    "QT_QPA_PLATFORM=vnc would open this computer to others without a password. Unset it and "
    "start again.",
)

# One package of Debian holds several libraries and is named after none of them.
_GLIB = re.compile(r"lib(glib|gthread|gobject|gio|gmodule)-2\.0\.so")


def display_problem(environ: Mapping[str, str]) -> UserError | None:
    """Return why no window can open in this environment, None if nothing speaks against it.

    Qt's platforms in ``QT_QPA_PLATFORM`` are tried in their order, else Wayland and X11 as far as
    a variable names their screen; one that works is enough.

    Args:
        environ: The environment; ``XAUTHORITY`` and ``XDG_RUNTIME_DIR`` come from the process.
    """
    platforms = _platforms(environ)
    if "vnc" in platforms:
        return UserError(REFUSED_PLATFORM)
    plugins = _plugin_folder()
    if sys.platform != "linux" or plugins is None:
        return None
    problem: UserError | None = UserError(NO_DISPLAY)
    for platform in platforms:
        problem = _plugin_problem(plugins, platform) or _connection_problem(platform, environ)
        if problem is None:
            break
    return problem


def debian_package(library: str) -> str:
    """Return the Debian package of a shared library (Debian Policy, section 8.1).

    Args:
        library: The library's soname, such as ``libxcb-cursor.so.0``.
    """
    if _GLIB.match(library):
        return "libglib2.0-0"
    name, _, version = library.lower().partition(".so.")
    hyphen = "-" if name[-1:].isdigit() else ""
    return f"{name}{hyphen}{version}"


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """Return the platforms Qt would try; ``wayland;xcb:option=1`` is how a person lists them."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return [entry.partition(":")[0] for entry in asked.split(";")]
    screens = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, name in screens.items() if environ.get(name)]


def _plugin_folder() -> Path | None:
    """Return where PySide6 keeps its platforms; a Qt from elsewhere is left to itself."""
    spec = importlib.util.find_spec("PySide6")
    roots = (spec and spec.submodule_search_locations) or []
    folders = (Path(root, "Qt", "plugins", "platforms") for root in roots)
    return next((folder for folder in folders if folder.is_dir()), None)


def _plugin_problem(folder: Path, platform: str) -> UserError | None:
    """Load the library that Qt would load for a platform, with all those it needs."""
    family = glob.escape(platform.partition("-")[0])
    plugin = next(iter(sorted(folder.glob(f"libq{family}[.-]*so"))), None)
    if plugin is None:
        return UserError(UNKNOWN_PLATFORM, platform=platform)
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        # The error names the first missing library only; Qt would always name xcb-cursor.
        libraries = _missing_libraries(plugin) or [str(error).partition(":")[0]]
        packages = sorted({debian_package(library) for library in libraries})
        return UserError(
            MISSING_LIBRARY, libraries=", ".join(libraries), packages=" ".join(packages)
        )
    return None


def _missing_libraries(library: Path) -> list[str]:
    """Return the sonames that ``ldd`` does not find, none where there is no ``ldd``."""
    import subprocess  # Only when something is missing: the start is quicker without.

    try:
        listing = subprocess.run(["ldd", library], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return []
    return sorted(set(re.findall(r"^\s*(\S+) => not found", listing.stdout, re.MULTILINE)))


def _connection_problem(platform: str, environ: Mapping[str, str]) -> UserError | None:
    """Knock at the screen a platform would use; other platforms need none."""
    if platform == "xcb":
        display, answers = environ.get("DISPLAY", ""), _x11_answers
    elif platform.startswith("wayland"):
        display, answers = environ.get("WAYLAND_DISPLAY", ""), _wayland_answers
    else:
        return None
    if not display:
        return UserError(NO_DISPLAY)
    return None if answers(display) else UserError(UNREACHABLE, display=display)


def _x11_answers(display: str) -> bool:
    """Tell whether an X server answers and lets this user in; libxcb prints why not."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(display: str) -> bool:
    """Tell whether a Wayland compositor listens."""
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(wayland.wl_display_connect(os.fsencode(display)))
    if not connection:
        return False
    wayland.wl_display_disconnect(connection)
    return True


def main() -> int:
    """Say what keeps a window from opening, if anything, and return the exit code."""
    problem = display_problem(os.environ)
    if problem is None:
        return 0
    sys.stderr.write(f"{problem}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
