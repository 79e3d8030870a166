# SPDX-License-Identifier: Apache-2.0
"""Kill a program at work, then look for anything that was lost."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from select import select
from typing import Any, NoReturn

from tests.project_fixtures import ANALYST, INSTALLATION
from tests.torture.work import FILES, KINDS, SAMPLES, Work, add_weight

from narrativetagger.core.errors import UserError
from narrativetagger.project.backups import Backups
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources
from narrativetagger.store import migrations

Said = list[tuple[str, dict[str, Any]]]

PATIENCE = 20.0
"""Seconds for a child to begin, and for its own children to end."""

LONGEST = {"import": 1.0, "import by the worker": 2.0}
USUAL_LONGEST = 0.4
"""Seconds of work after the project is open, at most; more where a process has to start first."""


class LossError(Exception):
    """Something that was promised does not hold."""


def torture(kind: str, folder: Path, seed: int) -> int:
    """Start some work in a child, kill it, and verify what it left.

    Args:
        kind: Name of the work.
        folder: Of this round, with the project ``p.ntag`` in it.
        seed: Of the child's chance and of the moment of its death.

    Returns:
        How many steps were done before.

    Raises:
        LossError: If something was lost, broken or left behind.
    """
    chance = random.Random(seed)
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_the_child(kind, Work(folder, seed, write_end), read_end)
    os.close(write_end)
    said: Said = []
    listen = _listener(read_end, said)
    # One in four dies while it opens the project.
    if chance.random() < 0.75:
        listen(PATIENCE, lambda: bool(said) and said[-1][0] != "about")
    listen(chance.uniform(0, LONGEST.get(kind, USUAL_LONGEST)), lambda: False)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    listen(0.05, lambda: False)
    os.close(read_end)
    if os.waitstatus_to_exitcode(status) not in (-signal.SIGKILL, 0):
        raise LossError(f"the program failed by itself: {status}")
    verify(kind, folder, said)
    _require_alone(pid)
    return sum(word == "done" for word, _ in said)


def _be_the_child(kind: str, work: Work, read_end: int) -> NoReturn:
    """Do the work in a process group of its own; never come back."""
    os.close(read_end)
    os.setsid()
    try:
        if kind == "window":
            from tests.torture.window_work import window

            window(work)
        else:
            KINDS[kind](work)
        os._exit(0)
    finally:
        traceback.print_exc()
        os._exit(70)


def _listener(pipe: int, said: Said) -> Callable[[float, Callable[[], bool]], None]:
    """Return a way to hear what the child says until some time is over or something holds."""
    rest = b""

    def listen(seconds: float, until: Callable[[], bool]) -> None:
        nonlocal rest
        end = time.monotonic() + seconds
        while not until() and (left := end - time.monotonic()) > 0:
            if not select([pipe], [], [], left)[0]:
                return
            heard = os.read(pipe, 65_536)
            if not heard:
                return
            *lines, rest = (rest + heard).split(b"\n")
            said.extend((word, facts) for word, facts in map(json.loads, lines))

    return listen


def _require_alone(pid: int) -> None:
    """Wait until the dead child's own children are gone as well."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            os.killpg(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
    raise LossError("a worker goes on without its window")


# -- what must hold --------------------------------------------------------------------------


def verify(kind: str, folder: Path, said: Said) -> None:
    """Look at all that a round left.

    Raises:
        LossError: If it is not as it was said to be.
    """
    path = folder / "p.ntag"
    with _newest_schema(path, folder):
        _require_free(path)
        found = check(path)
        if found:
            raise LossError(f"check: {found[0].message}")
        _require_done(path, said)
        _require_files(folder)
        _require_new(folder, said)
    if kind == "window":
        _require_same_place(folder, said)


@contextmanager
def _newest_schema(path: Path, folder: Path) -> Iterator[None]:
    """Know the schema that the file has, and require a copy of the one before."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == 1:
            yield
            return
        weights = connection.execute("SELECT count(*) FROM span WHERE weight <> length(quote)")
        if weights.fetchone() != (0,):
            raise LossError("half a migration")
    copies = list((folder / "backups").glob("*/*.ntag"))
    if len(copies) != 1 or check(copies[0]):
        raise LossError("migrated without a copy")
    migrations.STEPS.append(("schema 2", add_weight))
    try:
        yield
    finally:
        migrations.STEPS.pop()


def _require_free(path: Path) -> None:
    """Open the project for writing, at once."""
    try:
        open_project(path, system_sources(INSTALLATION), ANALYST).close()
    except UserError as error:
        raise LossError(f"cannot be opened: {error}") from error


def _require_done(path: Path, said: Said) -> None:
    """Compare the file with what was said to be done; the last step alone may be either way."""
    wanted = expected(said)
    with closing(sqlite3.connect(path)) as connection:
        spans = dict(connection.execute("SELECT uid, note FROM span"))
        for uid, note in wanted["spans"].items():
            if (uid in spans) == (note is None) or (note and spans[uid] != note):
                raise LossError(f"span {uid} is not as it was committed")
        for what, sql in (
            ("count", "SELECT count(*) FROM span"),
            ("live", "SELECT count(*) FROM article WHERE removed_at IS NULL"),
        ):
            (number,) = connection.execute(sql).fetchone()
            if what in wanted and number not in wanted[what]:
                raise LossError(f"{number} instead of {wanted[what]}: {what}")
        (articles,) = connection.execute("SELECT count(*) FROM article").fetchone()
        if articles < 2 + min(wanted.get("imported", 0), FILES) - ("purged" in wanted):
            raise LossError("an article that was imported is gone")


def expected(said: Said) -> dict[str, Any]:
    """Return what must be there after what was said.

    Returns:
        ``spans``: the note of each span by uid, empty for any, None for a span that must be gone;
        ``count`` and ``live``: the numbers that spans and live articles may have; ``imported``.
    """
    wanted: dict[str, Any] = {"spans": {}}
    open_step: dict[str, Any] | None = None
    for word, facts in said:
        kind, uid = facts.get("kind"), facts.get("uid")
        open_step = facts if word == "about" else None
        if word == "about" and uid:
            wanted["spans"].pop(uid, None)
        elif word == "done" and uid:
            wanted["spans"][uid] = None if kind == "gone" else facts.get("note", "")
        elif word == "done" and kind in ("spans", "articles"):
            name = "count" if kind == "spans" else "live"
            wanted[name] = {facts["count" if kind == "spans" else "live"]}
        elif word == "done" and kind == "imported":
            wanted["imported"] = facts["count"]
        if word in ("about", "done") and kind == "purged":
            wanted["purged"] = True
    if open_step is not None:
        for kind, fact, name in (("spans", "count", "count"), ("articles", "live", "live")):
            if open_step.get("kind") == kind and name in wanted:
                wanted[name].add(open_step[fact])
    return wanted


def _require_files(folder: Path) -> None:
    """Require that every file under its final name is whole."""
    target = folder / "spans.csv"
    if target.exists():
        text = target.read_bytes().decode()
        rows = list(csv.reader(text.splitlines(keepends=True)))
        if not text.endswith("\r\n") or any(len(row) != len(rows[0]) for row in rows):
            raise LossError("half an export")
    for copy in [*folder.glob("copy *.ntag"), *Backups(folder / "backups").for_path(folder)]:
        if check(Path(copy) if isinstance(copy, Path) else copy.path):
            raise LossError(f"half a copy: {copy}")
    for backup in (folder / "backups").glob("*/*.ntag"):
        with closing(sqlite3.connect(backup)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise LossError(f"half a backup: {backup}")


def _require_new(folder: Path, said: Said) -> None:
    """Require that each new project is whole, and has all that was put into it."""
    made = {facts["name"] for _, facts in said if "name" in facts}
    done = {
        facts["name"]: facts.get("count", 0)
        for word, facts in said
        if word == "done" and "name" in facts
    }
    there = {path.name for path in (*folder.glob("new *.ntag"), *folder.glob("copy *.ntag"))}
    if not done.keys() <= there <= made:
        raise LossError(f"new are {sorted(there)}, not {sorted(done)}")
    for path in folder.glob("new *.ntag"):
        found = check(path)
        if found:
            raise LossError(f"check of {path.name}: {found[0].message}")
        _require_free(path)
        with closing(open_project(path, system_sources(INSTALLATION), ANALYST)) as project:
            articles = len(project.article_ids())
            if not project.codebook.tags or articles < done.get(path.name, 0):
                raise LossError(f"half a project: {path.name}")
            if "samples" in path.name and articles != SAMPLES:
                raise LossError(f"{articles} samples: {path.name}")


def _require_same_place(folder: Path, said: Said) -> None:
    """Require that the window would open with the article that lay open last."""
    places = [facts["article"] for word, facts in said if word == "done" and "article" in facts]
    if not places:
        return
    state = (folder / "home" / "state" / "window.ini").read_text(encoding="utf-8")
    moving = said[-1][0] == "about" and said[-1][1]["kind"] == "at"
    if places[-1] not in state and not moving:
        raise LossError("the window has forgotten its place")
