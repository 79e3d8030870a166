# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from narrativetagger.ui.display import (
    MISSING_LIBRARY,
    NO_DISPLAY,
    REFUSED_PLATFORM,
    UNKNOWN_PLATFORM,
    UNREACHABLE,
    debian_package,
    display_problem,
)

ROOT = Path(__file__).parents[2]
QT_FREE = "import sys; import narrativetagger.ui.display; assert 'PySide6' not in sys.modules"

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has X11 and Wayland")


def problem_text(environ: dict[str, str]) -> str | None:
    problem = display_problem(environ)
    return None if problem is None else problem.text


def run_probe(path: list[Path], **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the probe as the Makefile does, in an environment of its own."""
    return subprocess.run(
        [sys.executable, "-m", "narrativetagger.ui.display"],
        env={"PYTHONPATH": os.pathsep.join(map(str, path)), **environ},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def x11(need_tool: Callable[[str], str]) -> Iterator[str]:
    """An X server that lets everybody in; its display."""
    read, write = os.pipe()
    command = [need_tool("Xvfb"), "-displayfd", str(write), "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            yield f":{stream.readline().strip()}"
        server.terminate()


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Path]:
    """The socket of a Wayland compositor; to be listening is all it has to do here."""
    path = tmp_path / "wayland-7"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        yield path


@linux
@pytest.mark.parametrize(
    ("environ", "text"),
    [
        ({}, NO_DISPLAY),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, NO_DISPLAY),
        ({"QT_QPA_PLATFORM": "xcb"}, NO_DISPLAY),
        ({"DISPLAY": ":4711"}, UNREACHABLE),
        ({"DISPLAY": "no display at all"}, UNREACHABLE),
        ({"QT_QPA_PLATFORM": "curtain"}, UNKNOWN_PLATFORM),
        ({"QT_QPA_PLATFORM": "*"}, UNKNOWN_PLATFORM),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}, None),
        ({"QT_QPA_PLATFORM": "minimal", "DISPLAY": ":4711"}, None),
        ({"QT_QPA_PLATFORM": "xcb;offscreen"}, None),
    ],
)
def test_the_environment_is_judged(environ: dict[str, str], text: str | None) -> None:
    assert problem_text(environ) == text


@pytest.mark.parametrize("asked", ["vnc", "vnc:size=800x600", "xcb;vnc"])
def test_an_open_port_is_refused(asked: str) -> None:
    assert problem_text({"QT_QPA_PLATFORM": asked}) == REFUSED_PLATFORM


@linux
@pytest.mark.parametrize("asked", ["", "xcb", "wayland;xcb"])
def test_an_x_server_that_answers_is_a_display(x11: str, asked: str) -> None:
    assert display_problem({"DISPLAY": x11, "QT_QPA_PLATFORM": asked}) is None


@linux
def test_x11_does_where_wayland_does_not(x11: str) -> None:
    assert display_problem({"DISPLAY": x11, "WAYLAND_DISPLAY": "/nowhere"}) is None


@linux
def test_a_display_that_lets_nobody_in_is_named(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """Another user's display: the server answers, and asks for a cookie."""
    xvfb_run = need_tool("xvfb-run")
    keys = tmp_path / "keys"
    probe = f"XAUTHORITY={tmp_path}/none {sys.executable} -m narrativetagger.ui.display"
    done = subprocess.run(
        [xvfb_run, "-a", "-f", str(keys), "sh", "-c", probe],
        env={**os.environ, "QT_QPA_PLATFORM": "", "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "does not let this user in" in done.stdout + done.stderr


@linux
def test_a_compositor_that_listens_is_a_display(compositor: Path) -> None:
    if problem_text({"WAYLAND_DISPLAY": str(compositor)}) == MISSING_LIBRARY:
        pytest.skip("needs libwayland-cursor0, which `make setup` could not add")
    assert display_problem({"WAYLAND_DISPLAY": str(compositor)}) is None
    assert problem_text({"WAYLAND_DISPLAY": f"{compositor}0"}) == UNREACHABLE
    assert problem_text({"QT_QPA_PLATFORM": "wayland"}) == NO_DISPLAY


@linux
def test_missing_libraries_are_named_with_their_packages(tmp_path: Path) -> None:
    """A plugin that was moved away from Qt's libraries finds none of them."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    platforms = Path(spec.origin).parent / "Qt" / "plugins" / "platforms"
    copies = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    copies.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    shutil.copy(platforms / "libqoffscreen.so", copies)
    done = run_probe([tmp_path, ROOT / "src"], QT_QPA_PLATFORM="offscreen", PATH=os.environ["PATH"])
    assert (done.returncode, done.stdout) == (1, "")
    assert "libQt6Core.so.6, libQt6Gui.so.6" in done.stderr
    assert done.stderr.endswith("--no-install-recommends libqt6core6 libqt6gui6\n")
    without_ldd = run_probe([tmp_path, ROOT / "src"], QT_QPA_PLATFORM="offscreen", PATH="")
    assert ".so.6. On Debian" in without_ldd.stderr


@linux
def test_a_qt_from_elsewhere_is_left_to_itself(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").touch()
    assert run_probe([tmp_path, ROOT / "src"]).returncode == 0


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_display(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert display_problem({}) is None


@linux
@pytest.mark.parametrize(("asked", "code"), [("offscreen", 0), ("", 1)])
def test_the_probe_speaks_by_its_exit_code(asked: str, code: int) -> None:
    done = run_probe([ROOT / "src"], QT_QPA_PLATFORM=asked)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.count("\n") == code


def test_the_probe_imports_no_qt() -> None:
    subprocess.run([sys.executable, "-c", QT_FREE], check=True, cwd=ROOT / "src")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_packages_are_named_after_libraries(library: str, package: str) -> None:
    assert debian_package(library) == package
