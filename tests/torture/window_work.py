# SPDX-License-Identifier: Apache-2.0
"""The real window at work until it is killed: keys only, offscreen."""

from __future__ import annotations

import os

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from tests.torture.work import Work

from narrativetagger.core.passages import Passage
from narrativetagger.paths import locate
from narrativetagger.settings import Settings
from narrativetagger.ui.open_article import OpenArticle
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_application, make_window
from narrativetagger.ui.window import MainWindow


def window(work: Work) -> None:
    """Tag by digits, undo, go from article to article."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    paths = locate({"NARRATIVETAGGER_HOME": str(work.folder / "home")})
    settings = Settings(analyst="Olena")
    setup = Setup(paths, settings, work.sources(), Prompter(), "en")
    main_window = make_window(application, setup)
    main_window.show()
    main_window.open_at_start([str(work.path)])
    QTest.qWait(1)
    work.say("open")
    seen: set[str] = set()
    while True:
        with work.step("add") as done:
            done["uid"] = _tag(work, main_window, seen)
        with work.step("gone", uid=done["uid"]):
            press(main_window, "Ctrl+Z")
        with work.step("add", uid=done["uid"]):
            press(main_window, "Ctrl+Shift+Z")
        with work.step("at") as done:
            press(main_window, "Esc", work.chance.choice(["Ctrl+PgDown", "Ctrl+PgUp"]))
            done["article"] = _desk(main_window).article.uid


def _tag(work: Work, main_window: MainWindow, seen: set[str]) -> str:
    """Tag words that have no such tag yet, and return the new span's uid."""
    session = main_window.session
    while session.chosen is None or session.chosen.uid in seen:
        start = work.chance.randrange(len(_desk(main_window).text) - 9)
        main_window.desk.view.select(Passage(start, start + 9))
        press(main_window, str(work.chance.randint(1, 3)), "0")
    seen.add(session.chosen.uid)
    return session.chosen.uid


def _desk(main_window: MainWindow) -> OpenArticle:
    desk = main_window.session.desk
    if desk is None:
        raise ValueError("nothing on the desk")
    return desk


def press(main_window: MainWindow, *chords: str) -> None:
    """Press keys in the window."""
    for chord in chords:
        QTest.keySequence(main_window, QKeySequence(chord))
