# SPDX-License-Identifier: Apache-2.0
"""What a program does when it is killed: each kind of work goes on until then.

Before a step it says what it is about to change, after its commit that it is done. So whoever
killed it knows what must be there, and which one step may or may not have happened.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import msgspec
from sqlite_utils import Database
from tests.project_fixtures import ANALYST, INSTALLATION, tag_id

from narrativetagger.core.clock import system_clock, timestamp
from narrativetagger.core.frames import encode_frame, read_frame
from narrativetagger.core.passages import Passage
from narrativetagger.project.add_articles import add_files
from narrativetagger.project.backups import Backups
from narrativetagger.project.edits import (
    AddSpan,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
    SetNote,
)
from narrativetagger.project.export import export_spans
from narrativetagger.project.jobs import ExportJob, ImportJob
from narrativetagger.project.opening import create_project, open_project
from narrativetagger.project.project import Project
from narrativetagger.project.purge import purge_article
from narrativetagger.project.recovery import restore, save_copy
from narrativetagger.project.salvage import salvage
from narrativetagger.project.shipped import narratives, open_samples
from narrativetagger.project.sources import Sources, system_sources
from narrativetagger.store import migrations
from narrativetagger.store.connection import Store

FILES = 40
"""Files of an import."""

SAMPLES = 2
"""Articles that the program brings along."""

CODES = ("morale", "framing", "claim", "claim.territory", "framing.euphemism")


class Work:
    """A project at work, and the pipe to whoever is going to kill it.

    Attributes:
        folder: Where the project ``p.ntag`` and all else of this round lies.
        chance: The round's own.
    """

    def __init__(self, folder: Path, seed: int, pipe: int) -> None:
        """Take the folder of a round."""
        self.folder = folder
        self.chance = random.Random(seed)
        self._pipe = pipe

    @property
    def path(self) -> Path:
        return self.folder / "p.ntag"

    def sources(self) -> Sources:
        return system_sources(INSTALLATION)

    def say(self, word: str, **facts: str | int) -> None:
        """Say something in one write, which a kill cannot cut in two."""
        os.write(self._pipe, f"{json.dumps([word, facts])}\n".encode())

    @contextmanager
    def step(self, kind: str, **facts: str | int) -> Iterator[dict[str, str | int]]:
        """Say that something is about to happen, and afterwards that it is done."""
        self.say("about", kind=kind, **facts)
        done = dict(facts)
        yield done
        self.say("done", kind=kind, **done)

    @contextmanager
    def opened(self) -> Iterator[Project]:
        """Open the project, with its backups in the folder of the round."""
        project = open_project(
            self.path, self.sources(), ANALYST, backups=Backups(self.folder / "backups")
        )
        self.say("open")
        yield project
        project.close()

    def free_place(self, project: Project) -> tuple[Passage, int]:
        """Return a passage of the first article and a tag that no span has there yet."""
        length = len(project.text(1))
        taken = {(span.passage, span.tag_id) for span in project.spans(1)}
        while True:
            start = self.chance.randrange(length - 2)
            passage = Passage(start, min(length, start + self.chance.randint(1, 60)))
            tag = tag_id(project, self.chance.choice(CODES))
            if (passage, tag) not in taken:
                return passage, tag

    def add(self, project: Project) -> None:
        """Tag some words."""
        with self.step("add") as done:
            edit = AddSpan(1, *self.free_place(project))
            done["uid"] = project.apply(edit).changes.added_spans[0].uid


def edits(work: Work) -> None:
    """Tag, retag, annotate, move, delete, undo and redo."""
    with work.opened() as project:
        while True:
            work.add(project)
            span = work.chance.choice(project.spans(1))
            note = str(work.chance.random())
            with work.step("note", uid=span.uid, note=note):
                step = project.apply(SetNote(span.id, note))
            with work.step("note", uid=span.uid, note=span.note):
                project.revert(step)
            with work.step("note", uid=span.uid, note=note):
                project.reapply(step)
            # To places of its own, or it would be folded with another span there.
            passage, _ = work.free_place(project)
            if all(other.passage != passage for other in project.spans(1)):
                with work.step("touch", uid=span.uid):
                    project.apply(MoveEdges(span.id, passage))
                with work.step("touch", uid=span.uid):
                    project.apply(Retag(span.id, tag_id(project, work.chance.choice(CODES))))
            last = work.chance.choice(project.spans(1))
            with work.step("gone", uid=last.uid):
                project.apply(RemoveSpans((last.id,)))


def remove_article(work: Work) -> None:
    """Take an article off the lists and put it back."""
    with work.opened() as project:
        while True:
            with work.step("articles", live=1):
                step = project.apply(RemoveArticle(1))
            with work.step("articles", live=2):
                project.revert(step)


def remove_many(work: Work) -> None:
    """Delete all spans of an article in one edit, and put them back."""
    with work.opened() as project:
        ids = tuple(span.id for span in project.spans(1))
        while True:
            with work.step("spans", count=0):
                step = project.apply(RemoveSpans(ids))
            with work.step("spans", count=len(ids)):
                project.revert(step)


def import_files(work: Work) -> None:
    """Add files, as the command line does."""
    with work.opened() as project:

        def tell(done: int, _total: int) -> None:
            work.say("done", kind="imported", count=done)

        add_files(project, article_files(work.folder), on_progress=tell)


def import_by_worker(work: Work) -> None:
    """Let a worker add files, as the window does."""
    with work.opened() as project:
        files = tuple(str(path) for path in article_files(work.folder))
        job = ImportJob(str(work.path), files, ANALYST, project.token, INSTALLATION)
        command = [sys.executable, "-P", "-m", "narrativetagger.project.worker"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
            if worker.stdin is None or worker.stdout is None:
                raise ValueError("no pipes")
            worker.stdin.write(encode_frame(msgspec.to_builtins(job)))
            worker.stdin.flush()
            while (frame := read_frame(worker.stdout)) is not None:
                work.say("done", kind="imported", count=frame.get("done", 0))


def article_files(folder: Path) -> list[Path]:
    """Return the files of an import, written when they are not there yet."""
    paths = [folder / f"{number}.txt" for number in range(FILES)]
    for number, path in enumerate(paths):
        if not path.exists():
            path.write_text(f"Стаття {number}\n" + f"речення {number}. " * 200, encoding="utf-8")
    return paths


def add_weight(db: Database) -> None:
    """Build the table of spans anew with one more column: a schema 2 for tests alone."""
    db.execute("ALTER TABLE span ADD COLUMN weight INTEGER NOT NULL DEFAULT 0")
    db.execute("UPDATE span SET weight = length(quote)")


def migrate(work: Work) -> None:
    """Open a project of schema 1 as a program of schema 2 does."""
    migrations.STEPS.append(("schema 2", add_weight))
    with work.step("migrated"), work.opened():
        pass


def export(work: Work) -> None:
    """Write an export over the one before, after each edit."""
    with work.opened() as project:
        while True:
            work.add(project)
            target = str(work.folder / "spans.csv")
            with work.step("exported"):
                export_spans(ExportJob(str(work.path), target, force=True))


def back_up(work: Work) -> None:
    """Make a rotating backup and a copy after each edit."""
    backups = Backups(work.folder / "backups")
    with work.opened() as project:
        number = 0
        while True:
            number += 1
            work.add(project)
            with work.step("kept"):
                backups.keep(project.store, timestamp(system_clock()), at_once=True)
            path = work.folder / f"copy {number}.ntag"
            with work.step("copied", name=path.name):
                save_copy(work.path, path, work.sources())


def checkpoint(work: Work) -> None:
    """Move the write-ahead log after each edit, while somebody reads."""
    threading.Thread(target=_read_on, args=[work.path], daemon=True).start()
    with work.opened() as project:
        while True:
            work.add(project)
            project.rest()


def _read_on(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        while True:
            store.rows("SELECT * FROM span")


def close(work: Work) -> None:
    """Open, tag, close."""
    while True:
        with work.opened() as project:
            work.add(project)


def purge(work: Work) -> None:
    """Delete an article for good, which builds the file anew."""
    with work.opened() as project, work.step("purged"):
        purge_article(project, project.article(2).uid)


def create(work: Work) -> None:
    """Create projects and add an article to each, as scripts do."""
    files = article_files(work.folder)[:1]
    work.say("open")
    for number in count():
        path = work.folder / f"new {number}.ntag"
        with work.step("created", name=path.name):
            project = create_project(path, narratives(), work.sources(), ANALYST)
        with work.step("filled", name=path.name, count=1):
            add_files(project, files)
        project.close()


def first_start(work: Work) -> None:
    """Open the samples where there are none yet, as the first start does."""
    work.say("open")
    for number in count():
        path = work.folder / f"new samples {number}.ntag"
        with work.step("filled", name=path.name, count=SAMPLES):
            project = open_samples(path, work.sources(), ANALYST)
        project.close()


def bring_back(work: Work) -> None:
    """Restore and salvage a project again and again."""
    work.say("open")
    for number in count():
        for deed, name in ((restore, "copy"), (_salvage, "copy salvaged")):
            path = work.folder / f"{name} {number}.ntag"
            with work.step("copied", name=path.name):
                deed(work.path, path, work.sources())


def _salvage(damaged: Path, target: Path, sources: Sources) -> None:
    salvage(damaged, target, sources, ANALYST)


KINDS: dict[str, Callable[[Work], None]] = {
    "edits": edits,
    "remove article": remove_article,
    "remove many spans": remove_many,
    "import": import_files,
    "import by the worker": import_by_worker,
    "migration": migrate,
    "export": export,
    "backup": back_up,
    "checkpoint": checkpoint,
    "closing": close,
    "purge": purge,
    "creation": create,
    "first start": first_start,
    "restore and salvage": bring_back,
}
"""By the name that the table of results shows."""
