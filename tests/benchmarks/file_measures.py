# SPDX-License-Identifier: Apache-2.0
"""How quick start, import and export are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.export import export_spans
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.opening import create_project
from narrativetagger.project.shipped import narratives

from .desks import SOURCES, make_project, make_text
from .measures import Measure, median_of

SPANS = 100_000
ARTICLES = 1_000

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
"""


def measures(folder: Path) -> Iterator[Measure]:
    """Yield the measures of files and processes."""
    yield _start(folder)
    yield _export(folder)
    yield _import(folder)


def _start(folder: Path) -> Measure:
    environ = {**os.environ, "NARRATIVETAGGER_HOME": str(folder / "start")}

    def run(script: str) -> None:
        subprocess.run(
            [sys.executable, "-c", script], env=environ, check=True, stderr=subprocess.DEVNULL
        )

    run(OUR_WINDOW)
    ours = median_of(lambda: run(OUR_WINDOW))
    return Measure(
        "start to first paint / empty window", ours, median_of(lambda: run(EMPTY_WINDOW)), 1.5
    )


def _export(folder: Path) -> Measure:
    """Measure the export against the database's own writer of the stored columns."""
    path = folder / "export.ntag"
    make_project(path, make_text(1_000_000), SPANS).close()
    job = ExportJob(project=str(path), target=str(folder / "out.csv"), force=True)
    ours = median_of(lambda: export_spans(job), 3)
    tool = shutil.which("sqlite3")
    if tool is None:
        return Measure("export of 100,000 spans / (no sqlite3 program here)", ours, ours, 1.15)

    def floor() -> None:
        with (folder / "floor.csv").open("wb") as stream:
            subprocess.run([tool, "-csv", str(path), STORED_COLUMNS], stdout=stream, check=True)

    return Measure("export of 100,000 spans / sqlite3 -csv", ours, median_of(floor, 3), 1.15)


def _import(folder: Path) -> Measure:
    """Measure adding articles, each with its log entry, against the same rows in one insert."""
    texts = [f"Article {number}\n{make_text(3_000)}" for number in range(ARTICLES)]
    drafts = [draft_from_paste(text, ArticleDetails(title=text[:9])) for text in texts]
    project = create_project(folder / "import.ntag", narratives(), SOURCES, "bench")

    def add() -> None:
        for draft in drafts:
            project.add_article(draft)

    def bare() -> None:
        for text in texts:
            with project.store.atomic():
                project.store.write("INSERT INTO floor VALUES (?)", (text,))

    project.store.write("CREATE TABLE floor (text TEXT)")
    ours, floor = median_of(add, 1), median_of(bare, 1)
    project.close()
    return Measure("add 1,000 articles of 3 kB / bare inserts", ours, floor, 2)
