# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from tests.ui.hands import Hands

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.passages import Passage
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.settings import THEMES, Settings, load
from narrativetagger.ui.setup import Setup

LINE = 160
"""More than stands on a line, in code points."""


def lightness() -> int:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness()


def test_zoom_goes_by_steps_and_back(hands: Hands, setup: Setup) -> None:
    usual = Settings().font_size
    hands.press("Ctrl++", "Ctrl++")
    assert hands.said == f"Letters at {100 * (usual + 2) // usual} %"
    assert load(setup.paths.settings).font_size == usual + 2
    hands.press("Ctrl+-")
    assert load(setup.paths.settings).font_size == usual + 1
    hands.window.looks.zoom(0)
    assert hands.view.font().pointSize() == usual


@pytest.mark.parametrize(("step", "end"), [(100, 72), (-100, 6)])
def test_zoom_has_its_ends(hands: Hands, setup: Setup, step: int, end: int) -> None:
    hands.window.looks.zoom(step)
    assert load(setup.paths.settings).font_size == end


def test_colours_change_at_once_and_stay_after_a_zoom(hands: Hands, setup: Setup) -> None:
    hands.window.looks.use_theme("dark")
    assert lightness() < 100
    hands.window.looks.zoom(1)
    page = hands.view.palette().color(QPalette.ColorRole.Base)
    assert page.lightness() < 100
    hands.window.looks.use_theme("light")
    assert lightness() > 150
    assert load(setup.paths.settings).theme == "light"


def test_settings_that_cannot_be_saved_hold_for_this_start(hands: Hands, setup: Setup) -> None:
    folder: Path = setup.paths.settings.parent
    folder.rename(folder.with_name("elsewhere"))
    folder.touch()
    hands.window.looks.use_theme("dark")
    assert "could not be saved" in hands.said
    assert lightness() < 100
    folder.unlink()
    hands.window.looks.use_theme("light")
    assert load(setup.paths.settings).theme == "light"


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_taken_at_once(hands: Hands, theme: str) -> None:
    hands.window.looks.use_theme(theme)
    page = hands.view.palette().color(QPalette.ColorRole.Base)
    assert (page.lightness() < 100) == ("dark" in theme)
    assert hands.window.looks.has_theme(theme)


def test_the_menu_shows_which_colours_were_chosen(hands: Hands) -> None:
    hands.window.looks.use_theme("dark")
    hands.window.menus["view"].aboutToShow.emit()
    actions = hands.window.actions_by_id
    assert actions["theme_dark"].isChecked()
    assert not actions["theme_light"].isChecked()


def top_line(hands: Hands) -> int:
    return hands.view._pieces.from_qt(hands.view.cursorForPosition(QPoint(0, 0)).position())


def test_the_text_stays_where_it_is(hands: Hands) -> None:
    project = hands.project
    long = "".join(f"{number}. {'mot ' * 60}\n" for number in range(300))
    article_id = project.add_article(draft_from_paste(long, ArticleDetails(title="Long")))
    hands.window.session.open_article(article_id)
    hands.view.set_caret(long.index("150. "))
    hands.view.reveal(Passage(hands.view.caret(), hands.view.caret() + 1))
    place = top_line(hands)
    assert place > 0
    looks = hands.window.looks
    for change in (
        lambda: looks.zoom(3),
        lambda: looks.zoom(-2),
        lambda: looks.use_theme("dark"),
        lambda: looks.set_page(replace(looks.settings, measure=40, line_spacing=200)),
    ):
        change()
        QApplication.processEvents()
        assert abs(top_line(hands) - place) <= LINE


def test_four_times_the_usual_size_is_laid_out(hands: Hands, setup: Setup) -> None:
    looks = hands.window.looks
    looks.set_page(replace(looks.settings, font_size=4 * Settings().font_size))
    QApplication.processEvents()
    mark = hands.tag("trois villages", "3", "0").mark
    boxes = [
        band.box
        for block, _ in hands.view.seen_blocks()
        for band in hands.view._bands.of_block(block).bands
        if band.span == mark
    ]
    assert boxes
    assert all(box.height() > 60 for box in boxes)
    assert all(box.right() <= hands.view.viewport().width() for box in boxes)
