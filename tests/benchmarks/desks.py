# SPDX-License-Identifier: Apache-2.0
"""Projects of a size, and the real window on them."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtWidgets import QApplication

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.paths import locate
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.opening import create_project
from narrativetagger.project.project import Project
from narrativetagger.project.shipped import narratives
from narrativetagger.project.sources import system_sources
from narrativetagger.settings import Settings
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window
from narrativetagger.ui.window import MainWindow

SOURCES = system_sources("00000000-0000-4000-8000-000000000000")
SENTENCE = "Les troupes ont quitté lundi la ville d’Orsec, après trois jours de combats. "
SPAN = 40


def make_text(length: int, *, one_paragraph: bool = False) -> str:
    """Return a text of a length in code points, in paragraphs of 300 or in one."""
    paragraph = SENTENCE * 4 + ("" if one_paragraph else "\n")
    return (paragraph * (length // len(paragraph) + 1))[:length]


def make_project(path: Path, text: str, spans: int) -> Project:
    """Return a new project with one article and spans all over it."""
    project = create_project(path, narratives(), SOURCES, "bench")
    article_id = project.add_article(draft_from_paste(text, ArticleDetails(title=text[:20])))
    chance = random.Random(1)
    tags = [tag.id for tag in project.codebook.tags]
    starts = sorted(chance.sample(range(len(text) - SPAN), spans))
    ledger = Ledger(project.store, project.analyst, SOURCES)
    with project.store.atomic():
        for start in starts:
            ledger.insert("span", _row(ledger, text, article_id, start, chance.choice(tags)))
        ledger.write_log("import")
    project.store.checkpoint()
    return project


def _row(ledger: Ledger, text: str, article_id: int, start: int, tag_id: int) -> dict[str, object]:
    passage = Passage(start, start + SPAN)
    return {
        "article_id": article_id,
        "start": passage.start,
        "end": passage.end,
        "start_utf16": passage.start,
        "end_utf16": passage.end,
        "quote": passage.of(text),
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[passage.end : passage.end + 32],
        "zone": "",
        "paragraph": text.count("\n", 0, start) + 1,
        "page": None,
        "occurrence": "1 of 1",
        "uid": SOURCES.uids(),
        "tag_id": tag_id,
        "analyst_id": ledger.analyst.id,
        "codebook_version": 1,
        "origin": "hand",
        "note": "",
        "created": ledger.now,
        "modified": ledger.now,
    }


def open_window(application: QApplication, home: Path) -> MainWindow:
    """Return the real window, shown and empty."""
    paths = locate({"NARRATIVETAGGER_HOME": str(home)})
    setup = Setup(paths, Settings(theme="light"), SOURCES, Prompter(), "en")
    window = make_window(application, setup)
    window.resize(1360, 860)
    window.show()
    application.processEvents()
    return window


def make_many(path: Path, count: int) -> Project:
    """Return a new project with so many articles, made by SQL alone; nothing of them is logged."""
    project = create_project(path, narratives(), SOURCES, "bench")
    with project.store.atomic():
        project.store.write(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO article (uid, series_uid, reader, reader_version, offset_map, title,"
            " outlet, language, published, words, text_sha256, created, modified)"
            " SELECT 'a' || i, 'a' || i, 'text', 1, zeroblob(40),"
            " 'L’armée recule près d’Orsec, jour ' || (i * 7919 % 100003)"
            " || ', dit l’état-major au soir', 'Agence n° ' || (i % 300),"
            " CASE i % 3 WHEN 0 THEN 'fr' WHEN 1 THEN 'uk' ELSE 'en' END,"
            " printf('20%02d-%02d-%02d', 14 + i % 9, 1 + i % 12, 1 + i % 28), i % 900,"
            " printf('%064x', i), '2026-11-22T11:28:05.123Z', '2026-11-22T11:28:05.123Z' FROM n",
            (count,),
        )
        project.store.write("INSERT INTO body SELECT id, title FROM article")
    project.store.checkpoint()
    return project


def add_spans(project: Project, each: int) -> None:
    """Give each article so many spans of all tags, by SQL alone; nothing of them is logged."""
    with project.store.atomic():
        project.store.write(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)"
            ' INSERT INTO span (uid, article_id, tag_id, analyst_id, start, "end", start_utf16,'
            " end_utf16, quote, prefix, suffix, occurrence, codebook_version, origin, flag,"
            " created, modified)"
            " SELECT 's' || article.id || '-' || i, article.id,"
            " 1 + (article.id * 7 + i) % (SELECT count(*) FROM tag), 1, i, i + 9, i, i + 9,"
            " substr(title, i + 1, 9), substr(title, 1, i), substr(title, i + 10, 32), '1 of 1', 1,"
            " 'hand', (article.id * 31 + i) % 1000 = 0, '2026-11-22T11:28:05.123Z',"
            " printf('2026-11-22T11:%02d:%02d.%03dZ', i, article.id % 60, article.id % 1000)"
            " FROM article CROSS JOIN n",
            (each,),
        )
    project.store.checkpoint()
