# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from tests.ui.hands import Hands

from narrativetagger.project.edits import RemoveArticle


def head(hands: Hands) -> str:
    return hands.widget(QLabel, "article_list_head").text()


def test_it_counts_what_the_analyst_has_done(hands: Hands) -> None:
    progress = hands.widget(QWidget, "article_progress")
    empty = progress.grab().toImage()
    hands.window.readings.mark("done")
    assert head(hands) == progress.accessibleName() == "1 of 2 done"
    assert progress.grab().toImage() != empty
    hands.press("Ctrl+Z")
    assert head(hands) == "0 of 2 done"
    assert progress.grab().toImage() == empty


def test_articles_that_leave_are_counted_no_more(hands: Hands) -> None:
    hands.window.readings.mark("done")
    hands.window.session.push(RemoveArticle(1))
    assert head(hands) == "0 of 1 done"
    hands.press("Ctrl+Z")
    assert head(hands) == "1 of 2 done"
