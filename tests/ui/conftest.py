# SPDX-License-Identifier: Apache-2.0
"""The real window on a real project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.hands import Answers, Hands, make_project, still_sources
from tests.ui.screens import Screen

from narrativetagger.paths import locate
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources
from narrativetagger.settings import Settings
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.start import make_window
from narrativetagger.ui.window import MainWindow


@pytest.fixture(autouse=True)
def clear_screen() -> Iterator[None]:
    """Close what a test leaves open; it would lie over the windows of the next ones."""
    yield
    for window in QApplication.topLevelWidgets():
        window.close()


@pytest.fixture
def sources() -> Sources:
    """A time that stands still, since timers read it too, and uids that count up."""
    return still_sources()


@pytest.fixture
def answers(qapp: QApplication) -> Answers:
    return Answers()


@pytest.fixture
def setup(home: Path, sources: Sources, answers: Answers) -> Setup:
    paths = locate({"NARRATIVETAGGER_HOME": str(home)})
    paths.ensure()
    return Setup(paths, Settings(analyst="Olena", theme="light"), sources, answers, "en")


@pytest.fixture
def project_path(tmp_path: Path, sources: Sources) -> Path:
    """Where a closed project with two articles lies."""
    path = tmp_path / "front.ntag"
    make_project(path, sources).close()
    return path


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, sources: Sources) -> Iterator[Session]:
    """A session without a window, the first of its project's articles on the desk."""
    session = Session("en")
    project = make_project(tmp_path / "front.ntag", sources)
    session.take(project)
    session.open_article(project.article_ids()[0])
    yield session
    session.take(None)
    session.deleteLater()


@pytest.fixture
def project(session: Session) -> Project:
    """The project of the session."""
    assert session.project is not None
    return session.project


@pytest.fixture
def empty_window(qapp: QApplication, qtbot: QtBot, setup: Setup) -> Iterator[MainWindow]:
    """The window, shown, before any project."""
    window = make_window(qapp, setup)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(empty_window: MainWindow, project_path: Path) -> MainWindow:
    """The window on a project, its first article on the desk."""
    empty_window.projects.open_or_create(project_path)
    return empty_window


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    """What drives the window."""
    return Hands(window)


@pytest.fixture
def usual(qapp: QApplication) -> Iterator[None]:
    """Take away the translators that a test installed."""
    locale, before = QLocale(), qapp.findChildren(QTranslator)
    yield
    QLocale.setDefault(locale)
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()


@pytest.fixture
def usual_looks(qapp: QApplication) -> Iterator[None]:
    """Give the application its looks back."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def screen(need_tool: Callable[[str], str]) -> Iterator[Screen]:
    """An X server of its own."""
    opened = Screen(need_tool("Xvfb"), need_tool("xdotool"), need_tool("setxkbmap"))
    yield opened
    opened.close()
