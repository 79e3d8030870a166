# SPDX-License-Identifier: Apache-2.0
"""One writer at a time, among real processes."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.project.lock import (
    CANNOT_LOCK,
    HELD,
    HELD_BY_SOMEBODY,
    HELD_ELSEWHERE,
    ProjectLock,
    holds,
)

SINCE = "2026-11-22T11:28:05.123Z"
HOLDS_UNTIL_KILLED = """
import sys, time
from pathlib import Path
from narrativetagger.project.lock import ProjectLock
lock = ProjectLock(Path(sys.argv[1]))
lock.acquire("Бенуа", "2026-11-22T11:28:05.123Z")
print(lock.token, flush=True)
time.sleep(600)
"""

StartHolder = Callable[[], tuple[subprocess.Popen[str], str]]


@pytest.fixture
def start_holder(path: Path) -> Iterator[StartHolder]:
    """Start another process that holds the lock; returns it with its token."""
    started = []

    def start() -> tuple[subprocess.Popen[str], str]:
        command = (sys.executable, "-c", HOLDS_UNTIL_KILLED, str(path))
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(child)
        assert child.stdout is not None
        return child, child.stdout.readline().strip()

    yield start
    for child in started:
        child.kill()
        child.communicate()


@pytest.fixture
def lock(path: Path) -> Iterator[ProjectLock]:
    lock = ProjectLock(path)
    yield lock
    lock.release()


def holder_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.holder")


def test_another_process_that_holds_the_lock_is_named(
    start_holder: StartHolder, lock: ProjectLock, path: Path
) -> None:
    child, _ = start_holder()
    with pytest.raises(UserError) as told:
        lock.acquire("Олена", SINCE)
    assert told.value.text == HELD
    assert told.value.values == {
        "name": path.name,
        "analyst": "Бенуа",
        "pid": child.pid,
        "host": platform.node(),
        "since": SINCE,
    }


def test_whoever_tries_does_not_wipe_out_who_holds(
    start_holder: StartHolder, lock: ProjectLock, path: Path
) -> None:
    _, token = start_holder()
    for _ in range(3):
        with pytest.raises(UserError, match="Бенуа"):
            lock.acquire("Олена", SINCE)
        lock.release()
    assert holds(path, token)


def test_kill_9_frees_the_lock(start_holder: StartHolder, lock: ProjectLock, path: Path) -> None:
    child, token = start_holder()
    child.kill()
    child.wait()
    lock.acquire("Олена", SINCE)
    assert holds(path, lock.token)
    assert not holds(path, token)
    assert json.loads(holder_of(path).read_text(encoding="utf-8"))["pid"] == os.getpid()


@pytest.mark.parametrize("said", ["", "{", "[1]", '{"pid": 5}', "null", "[" * 100_000])
def test_a_holder_that_cannot_be_read_is_somebody(
    said: str, start_holder: StartHolder, lock: ProjectLock, path: Path
) -> None:
    start_holder()
    holder_of(path).write_text(said, encoding="utf-8")
    with pytest.raises(UserError) as told:
        lock.acquire("Олена", SINCE)
    assert told.value.text == HELD_BY_SOMEBODY
    assert not holds(path, lock.token)


def test_the_lock_is_one_of_the_system_here(lock: ProjectLock) -> None:
    assert not lock.soft


def test_given_back_it_leaves_no_holder(lock: ProjectLock, path: Path) -> None:
    lock.acquire("Олена", SINCE)
    lock.release()
    assert not holder_of(path).exists()
    assert not holds(path, lock.token)
    lock.acquire("Олена", SINCE)
    assert holds(path, lock.token)


def test_giving_back_what_one_does_not_hold_harms_nobody(
    start_holder: StartHolder, lock: ProjectLock, path: Path
) -> None:
    _, token = start_holder()
    lock.release()
    assert holds(path, token)


def test_an_empty_token_holds_nothing(path: Path) -> None:
    holder_of(path).write_text('{"token": ""}', encoding="utf-8")
    assert not holds(path, "")


def test_a_folder_that_takes_no_lock_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file" / "p.ntag"
    path.parent.write_bytes(b"not a folder")
    with pytest.raises(UserError) as told:
        ProjectLock(path).acquire("Олена", SINCE)
    assert told.value.text == CANNOT_LOCK


def test_a_lock_that_cannot_name_its_holder_is_not_kept(lock: ProjectLock, path: Path) -> None:
    holder_of(path).mkdir()
    with pytest.raises(UserError) as told:
        lock.acquire("Олена", SINCE)
    assert told.value.text == CANNOT_LOCK
    holder_of(path).rmdir()
    other = ProjectLock(path)
    other.acquire("Бенуа", SINCE)
    other.release()


def left_behind_by(host: str) -> str:
    holder = {"analyst": "Бенуа", "pid": 7, "host": host, "since": SINCE, "token": "t"}
    return json.dumps(holder, ensure_ascii=False)


def test_a_holder_on_another_machine_is_named_and_can_be_passed_over(
    lock: ProjectLock, path: Path
) -> None:
    said = left_behind_by("elsewhere")
    holder_of(path).write_text(said, encoding="utf-8")
    with pytest.raises(UserError) as told:
        lock.acquire("Олена", SINCE)
    assert told.value.text == HELD_ELSEWHERE
    values = {"name": path.name, "file": holder_of(path).name, "analyst": "Бенуа"}
    assert told.value.values == {**values, "host": "elsewhere", "since": SINCE}
    assert holder_of(path).read_text(encoding="utf-8") == said
    lock.release()
    assert holder_of(path).exists()
    lock.acquire("Олена", SINCE, anyway=True)
    assert holds(path, lock.token)


def test_a_holder_of_this_machine_that_died_is_passed_over(lock: ProjectLock, path: Path) -> None:
    holder_of(path).write_text(left_behind_by(platform.node()), encoding="utf-8")
    lock.acquire("Олена", SINCE)
    assert holds(path, lock.token)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")
@pytest.mark.parametrize("rights", [0o600, 0o660])
def test_who_may_the_project_may_its_lock(path: Path, rights: int) -> None:
    before = os.umask(0)
    try:
        path.touch(rights)
        lock = ProjectLock(path)
        lock.acquire("Олена", SINCE)
        for file in (holder_of(path), path.with_name(f"{path.name}.lock")):
            assert file.stat().st_mode & 0o777 == rights
        lock.release()
    finally:
        os.umask(before)
