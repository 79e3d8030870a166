# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QTreeView
from tests.ui.hands import Hands, move_mouse, tag_id

from narrativetagger.ui.tag_model import TagModel

WORDS = "regroupement des forces"


def row(hands: Hands, code: str) -> QModelIndex:
    model = hands.widget(QTreeView, "tags").model()
    assert isinstance(model, TagModel)
    return model.index_of(tag_id(hands.project, code))


def picture(hands: Hands, code: str) -> object:
    """What a row of the panel looks like, the mouse elsewhere."""
    tags = hands.widget(QTreeView, "tags")
    index = row(hands, code)
    tags.scrollTo(index)
    return tags.viewport().grab(tags.visualRect(index)).toImage()


@pytest.mark.parametrize("code", ["claim", "framing.euphemism"])
def test_a_click_asks_for_the_tag(hands: Hands, code: str) -> None:
    spy = QSignalSpy(hands.window.tag_panel.tag_chosen)
    hands.click_row("tags", row(hands, code))
    assert [spy.at(0)[0]] == [tag_id(hands.project, code)]
    assert hands.said == "Select a passage first, then tag it."


def test_the_definition_of_a_tag_is_shown(hands: Hands) -> None:
    definition = hands.widget(QLabel, "definition")
    hands.tag(WORDS, "2", "1")
    tag = hands.project.tag(tag_id(hands.project, "framing.euphemism"))
    assert definition.text() == f"{tag.name('en')}\n{tag.definition('en')}"
    tags = hands.widget(QTreeView, "tags")
    index = row(hands, "morale")
    tags.scrollTo(index)
    place = tags.visualRect(index).center()
    move_mouse(tags.viewport(), place - QPoint(3, 0))
    move_mouse(tags.viewport(), place)
    hands.wait(lambda: definition.text().startswith("Morale messaging\n"))


def test_a_count_is_drawn(hands: Hands) -> None:
    before = picture(hands, "framing")
    hands.tag(WORDS, "2", "0")
    assert row(hands, "framing").data(TagModel.ROW).spans == 1
    assert picture(hands, "framing") != before


def test_the_keys_of_the_open_level_stand_out(hands: Hands) -> None:
    top, sub = picture(hands, "claim"), picture(hands, "framing.euphemism")
    hands.tag(WORDS, "2")
    assert picture(hands, "claim") != top
    assert picture(hands, "framing.euphemism") != sub
    hands.press("0")
    assert picture(hands, "claim") == top
    assert picture(hands, "framing.euphemism") == sub


def test_a_tag_that_is_there_lights_up_for_a_moment(hands: Hands) -> None:
    hands.tag(WORDS, "2", "0")
    usual = picture(hands, "framing")
    hands.window.tag_panel.flash(tag_id(hands.project, "framing"))
    assert picture(hands, "framing") != usual
    hands.wait(lambda: picture(hands, "framing") == usual)


def test_a_folded_tag_opens_when_its_digit_is_pressed(hands: Hands) -> None:
    tags = hands.widget(QTreeView, "tags")
    tags.collapseAll()
    hands.tag(WORDS, "2")
    assert tags.isExpanded(row(hands, "framing"))
    assert not tags.isExpanded(row(hands, "morale"))
