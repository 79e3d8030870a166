# SPDX-License-Identifier: Apache-2.0
"""How quick start, import and export are."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.export import export_spans
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.opening import create_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives

from .desks import SOURCES, make_project, make_text
from .measures import Measure, medians_of, percentile, times_of

SPANS = 100_000
ARTICLES = 200
PAGES = 1_000

EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1360, 860)
window.show()
application.processEvents()
"""
STORED_COLUMNS = """
SELECT span.uid, article.uid, article.version, story_uid, title, outlet, outlet_type, country,
    language, translation_of, translator, author, published, collected, url, archive_url,
    source_reliability, handling, text_sha256, tag.code, mention, codebook_version, origin, flag,
    layer, zone, paragraph, page, occurrence, start, "end", start_utf16, end_utf16, quote, prefix,
    suffix, sentence, analyst.name, span.created, span.modified, span.note, flag_note, star,
    series_uid, analyst.uid
FROM article CROSS JOIN span ON article.id = article_id
JOIN tag ON tag.id = tag_id JOIN analyst ON analyst.id = analyst_id
ORDER BY article_id, start, "end", span.uid
"""
OUR_WINDOW = """
from PySide6.QtWidgets import QApplication
QApplication.exec = QApplication.processEvents
from narrativetagger.app import run
run(["samples"])
import sys
print(len({"sqlite_utils", "click", "numpy", "trafilatura", "asyncio"} & sys.modules.keys()))
"""


def measures(folder: Path) -> Iterator[Measure]:
    """Yield the measures of files and processes."""
    yield from _start(folder)
    yield from _export(folder)
    yield _import(folder)


def _start(folder: Path) -> Iterator[Measure]:
    """Measure whole processes, compiled as an installed program is, on a project that is there."""
    environ = {**os.environ, "NARRATIVETAGGER_HOME": str(folder / "start")}
    environ |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}

    def run(script: str) -> str:
        command = [sys.executable, "-c", script]
        return subprocess.run(
            command, env=environ, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ).stdout.decode()

    for script in (OUR_WINDOW, EMPTY_WINDOW, OUR_WINDOW):
        loaded = run(script)
    ours, floor = medians_of(lambda: run(OUR_WINDOW), lambda: run(EMPTY_WINDOW))
    yield Measure("start to first paint / empty window", ours, floor, 1.5, peers="QualCoder 70+")
    yield Measure("slow imports before the first paint / none", int(loaded), 0, 0, "")


def _export(folder: Path) -> Iterator[Measure]:
    """Measure the export against the database's own writer of the stored columns, and pages."""
    path = folder / "export.ntag"
    project = make_project(path, make_text(1_000_000), SPANS)
    yield _pages(project)
    _multiply(project)
    project.close()
    job = ExportJob(project=str(path), target=str(folder / "out.csv"), force=True)
    tool = shutil.which("sqlite3")
    if tool is None:
        sys.stdout.write("export: not measured, there is no sqlite3 program here\n")
        return

    def floor() -> None:
        with (folder / "floor.csv").open("wb") as stream:
            subprocess.run([tool, "-csv", str(path), STORED_COLUMNS], stdout=stream, check=True)

    ours, bare = medians_of(lambda: export_spans(job), floor)
    yield Measure(
        "CSV of 500,000 spans / sqlite3 -csv", ours, bare, 1.15, peers="Taguette about 16"
    )


def _multiply(project: Project) -> None:
    """Let four more analysts tag what the first one did."""
    columns = [name for name in project.store.columns("span") if name != "id"]
    values = {
        "uid": "substr(uid, 1, 23) || printf('-%012x', span.id + :who * 1000000)",
        "analyst_id": ":who",
    }
    names = ", ".join(f'"{name}"' for name in columns)
    told = ", ".join(values.get(name, f'"{name}"') for name in columns)
    with project.store.atomic():
        for who in range(2, 6):
            project.store.write(
                "INSERT INTO analyst (id, uid, name, colour, created)"
                " VALUES (:who, 'a' || :who, 'a' || :who, '#000000', '')",
                {"who": who},
            )
            project.store.write(
                f"INSERT INTO span ({names}) SELECT {told} FROM span WHERE analyst_id = 1",
                {"who": who},
            )


def _pages(project: Project) -> Measure:
    """Read pages of 100 spans anywhere, by the key of the span before."""
    chance = random.Random(1)
    before = chance.sample(project.spans(1), PAGES)
    durations = [times_of(partial(project.spans, 1, span, 100), 1)[0] for span in before]
    ours = percentile(durations, 0.99)
    return Measure(
        "page of 100 of 100,000 spans, p99 / 5 ms", ours, 0.005, 1, peers="OFFSET: 52 ms"
    )


def _import(folder: Path) -> Measure:
    """Measure adding articles as an import does against one insert each that goes to the disk."""
    texts = [f"Article {number}\n{make_text(3_000)}" for number in range(ARTICLES)]
    drafts = [draft_from_paste(text, ArticleDetails(title=text[:9])) for text in texts]
    project = create_project(folder / "import.ntag", narratives(), SOURCES, "bench")

    def add() -> None:
        with project.store.together():
            for draft in drafts:
                project.add_article(draft)

    def bare() -> None:
        for text in texts:
            with project.store.atomic():
                project.store.write("INSERT INTO floor VALUES (?)", (text,))

    project.store.write("CREATE TABLE floor (text TEXT)")
    ours, floor = medians_of(add, bare)
    project.close()
    return Measure("add 200 articles of 3 kB / bare inserts, each committed", ours, floor, 2)
