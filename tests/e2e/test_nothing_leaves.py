# SPDX-License-Identifier: Apache-2.0
"""Nothing leaves the machine: whole sessions of window and command line, with sockets watched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.e2e.watch import DEADLINE, Watch, working_strace

from narrativetagger.__main__ import CLI_COMMANDS

SESSION = str(Path(__file__).with_name("working_session.py"))
TEXT = (
    "Le front\nL’Ukraine a repris lundi trois villages. Il ne s’agit pas d’une retraite, mais d’un "
    "regroupement des forces, dit le colonel.\n"
)


@pytest.fixture
def strace(need_tool: Callable[[str], str]) -> str | None:
    """The path of strace; None elsewhere than on Linux, where Python's own word has to do."""
    if sys.platform != "linux":
        return None
    path = need_tool("strace")
    if not working_strace(path):
        pytest.skip("needs strace to be allowed here (SYS_PTRACE in a container)")
    return path


@pytest.fixture
def watch(tmp_path: Path, strace: str | None) -> Watch:
    return Watch(tmp_path, strace)


@pytest.fixture
def environ(home: Path) -> dict[str, str]:
    """The environment of a session without a screen."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    # Without the name, as in a bare container, the C library asks its name service for it.
    said = {"LOGNAME": "olena", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    return {**kept, **said, "QT_QPA_PLATFORM": "offscreen"}


def told_by(command: list[str], **options: object) -> Iterator[str]:
    """Run a server that prints where it listens, and yield that; end it afterwards."""
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait(DEADLINE)
        server.stdout.close()


@pytest.fixture
def display(need_tool: Callable[[str], str]) -> Iterator[str]:
    yield from told_by([need_tool("Xvfb"), "-displayfd", "1", "-noreset"])


@pytest.fixture
def bus(need_tool: Callable[[str], str]) -> Iterator[str]:
    yield from told_by([need_tool("dbus-daemon"), "--session", "--print-address", "--nofork"])


@pytest.fixture
def desktop(environ: dict[str, str], display: str, bus: str) -> dict[str, str]:
    """The environment of a session on a screen, with D-Bus and an input method."""
    return {
        **environ,
        "DISPLAY": f":{display}",
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "QT_IM_MODULE": "ibus",
        "QT_QPA_PLATFORM": "xcb",
    }


def work(watch: Watch, folder: Path, environ: dict[str, str]) -> None:
    """Let an analyst work a whole session in the window."""
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text(f"Autre\n{TEXT}", encoding="utf-8")
    files = [str(folder / name) for name in ("front.ntag", "a.txt", "b.txt", "spans.csv")]
    done = watch.run([SESSION, *files], environ)
    assert done.returncode == 0, done.stderr
    assert "framing.euphemism" in (folder / "spans.csv").read_text(encoding="utf-8")
    assert not list(Path(environ["NARRATIVETAGGER_HOME"]).rglob("crash-*.txt")), done.stderr


def test_no_socket_in_a_session_of_the_window(
    watch: Watch, tmp_path: Path, environ: dict[str, str]
) -> None:
    work(watch, tmp_path, environ)
    assert watch.breaches() == []
    assert watch.calls() == [], "there is nobody to talk to"
    heard = watch.processes()
    for child in ("narrativetagger.project.worker", "narrativetagger.readers.child"):
        assert any(child in process for process in heard), "its word would be missed"


def test_only_the_desktop_is_spoken_to(
    watch: Watch, tmp_path: Path, desktop: dict[str, str]
) -> None:
    work(watch, tmp_path, desktop)
    assert watch.breaches() == []
    for neighbour in (".X11-unix", "dbus"):
        assert watch.calls() == [] or any(neighbour in call for call in watch.calls())


def test_no_socket_for_samples_and_demo(
    watch: Watch, tmp_path: Path, environ: dict[str, str]
) -> None:
    for command in (
        [SESSION, "samples"],
        ["-m", "narrativetagger", "demo", "--output", str(tmp_path / "demo")],
    ):
        done = watch.run(command, environ)
        assert done.returncode == 0, done.stderr
    assert watch.breaches() == []
    assert watch.calls() == []


class Script:
    """Commands of the command line, each in a process under watch."""

    def __init__(self, watch: Watch, environ: dict[str, str]) -> None:
        self._watch, self._environ = watch, environ
        self.said: set[str] = set()

    def __call__(self, command: str, *arguments: object, code: int = 0) -> str:
        self.said.add(command)
        words = ["-m", "narrativetagger", command, *map(str, arguments)]
        done = self._watch.run(words, self._environ)
        assert done.returncode == code, done.stderr
        return done.stdout


def test_no_command_makes_a_socket(watch: Watch, tmp_path: Path, environ: dict[str, str]) -> None:
    run = Script(watch, environ)
    project, article = tmp_path / "front.ntag", tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    run("new", project)
    run("import", project, article)
    uid = json.loads(run("articles", project, "--json"))[0]["article_uid"]
    passage = ["--article", uid, "--start", 0, "--end", 8]
    run("tag", project, *passage, "--tag", "claim")
    span = run("tag", project, *passage, "--tag", "morale").strip()
    run("untag", project, span)
    for command in ("spans", "tags", "check", "log"):
        run(command, project)
    run("text", project, uid)
    run("export", project, "-o", tmp_path / "spans.csv")
    run("backup", project, "--list")
    run("backup", project, tmp_path / "copy.ntag")
    run("restore", project, tmp_path / "copy.ntag", "--to", tmp_path / "restored.ntag")
    run("salvage", project, "--to", tmp_path / "salvaged.ntag")
    run("purge", project, uid, "--yes", "--backups")
    run("verify", project, code=2)
    run("search", project, code=2)
    assert run.said == set(CLI_COMMANDS)
    assert watch.breaches() == []
    assert watch.calls() == []


# -- the watch itself ----------------------------------------------------------------------------

BY_PYTHON = {
    "socket.__new__": "import socket; socket.socket(socket.AF_INET)",
    "socket.getaddrinfo": "import socket; socket.getaddrinfo('localhost', 80)",
    "ssl": "import ssl",
    "PySide6.QtNetwork": "import PySide6.QtNetwork",
}
"""What Python tells of some code."""

BY_STRACE = {
    "socket(AF_INET,": "import socket; socket.socket(socket.AF_INET)",
    "socket(AF_INET6,": "from PySide6.QtNetwork import QUdpSocket; QUdpSocket().bind()",
    "socket(AF_NETLINK,": "import ctypes; ctypes.CDLL(None).socket(16, 2, 0)",
    "somewhere": "import socket; socket.socket(socket.AF_UNIX).connect('/tmp/somewhere')",
}
"""What strace tells of some code, also where Python is passed by."""


def let_a_child(code: str, watch: Watch, environ: dict[str, str]) -> list[str]:
    """Have some code run by a child, as readers and workers are, and return what was noticed."""
    child = f"[sys.executable, '-P', '-c', {code!r}]"
    watch.run(["-c", f"import subprocess, sys; subprocess.run({child})"], environ)
    return watch.breaches()


@pytest.mark.parametrize("word", BY_PYTHON)
def test_python_tells(word: str, tmp_path: Path, environ: dict[str, str]) -> None:
    breaches = let_a_child(BY_PYTHON[word], Watch(tmp_path, None), environ)
    assert any(f"'{word}'" in breach.partition(" by ")[0] for breach in breaches), breaches


@pytest.mark.parametrize("word", BY_STRACE)
def test_strace_tells(
    word: str, strace: str | None, tmp_path: Path, environ: dict[str, str]
) -> None:
    if strace is None:
        pytest.skip("Linux alone has it")
    watch = Watch(tmp_path, strace)
    breaches = let_a_child(BY_STRACE[word], watch, environ)
    assert any(word in call for call in set(watch.calls()) & set(breaches)), breaches
