# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from tests.ui.hands import Hands, tag_id

from narrativetagger.core.spans import Mark
from narrativetagger.ui.visibility import Visibility


@pytest.fixture
def visibility(hands: Hands) -> Visibility:
    """Three spans: two of morale messaging, one of them of a sub-tag, and one of framing."""
    hands.tag("trois villages", "1", "0")
    hands.tag("retraite", "1", "1")
    hands.tag("regroupement", "2", "0")
    return hands.window.visibility


def shown(hands: Hands) -> list[str]:
    desk = hands.window.session.desk
    assert desk is not None
    return [mark.passage.of(hands.text) for mark in desk.spans if hands.view.shows(mark)]


def test_all_is_shown_at_first(hands: Hands, visibility: Visibility) -> None:
    assert len(shown(hands)) == 3
    assert visibility.count() == 0


def test_a_hidden_tag_takes_its_sub_tags_along(hands: Hands, visibility: Visibility) -> None:
    morale = tag_id(hands.project, "morale")
    visibility.toggle(morale)
    assert shown(hands) == ["regroupement"]
    assert visibility.is_hidden(tag_id(hands.project, "morale.despair"))
    visibility.toggle(morale)
    assert len(shown(hands)) == 3


def test_a_sub_tag_that_is_shown_again_brings_the_tag_above_along(
    hands: Hands, visibility: Visibility
) -> None:
    visibility.toggle(tag_id(hands.project, "morale"))
    visibility.toggle(tag_id(hands.project, "morale.despair"))
    assert len(shown(hands)) == 3


def test_solo_shows_a_tag_alone(hands: Hands, visibility: Visibility) -> None:
    framing = tag_id(hands.project, "framing")
    visibility.toggle_solo(framing)
    assert shown(hands) == ["regroupement"]
    assert not visibility.is_hidden(tag_id(hands.project, "framing.euphemism"))
    visibility.toggle_solo(framing)
    assert len(shown(hands)) == 3


def test_keys_hide_the_tag_of_the_chosen_span(hands: Hands, visibility: Visibility) -> None:
    hands.press("H")
    assert shown(hands) == ["trois villages", "retraite"]
    assert "Hidden: Official framing" in hands.said
    hands.press("Shift+H")
    assert len(shown(hands)) == 3
    hands.press("Ctrl+H")
    assert shown(hands) == ["regroupement"]


def test_without_a_chosen_span_the_keys_say_so(hands: Hands, visibility: Visibility) -> None:
    hands.press("Esc", "H")
    assert "Choose a span first" in hands.said
    assert len(shown(hands)) == 3


def test_span_keys_pass_over_what_is_hidden(hands: Hands, visibility: Visibility) -> None:
    visibility.toggle(tag_id(hands.project, "morale"))
    hands.press("Ctrl+Home", "Esc", "J")
    assert hands.chosen() == ("framing", "regroupement")
    hands.press("J")
    assert "No more spans" in hands.said


def test_what_is_tagged_is_seen(hands: Hands, visibility: Visibility) -> None:
    visibility.toggle(tag_id(hands.project, "morale"))
    hands.tag("L’Ukraine", "1", "0")
    assert len(shown(hands)) == 4
    assert "Shown again: Morale messaging" in hands.said


def test_spans_of_others_can_be_hidden(hands: Hands, visibility: Visibility) -> None:
    desk = hands.window.session.desk
    assert desk is not None
    other = Mark(0, 5, 99, tag_id(hands.project, "claim"), hands.project.analyst.id + 1)
    hands.project.store.write(
        "INSERT INTO analyst (id, uid, name, colour, created)"
        " SELECT id + 1, 'u2', 'Other', colour, created FROM analyst WHERE id = ?",
        (hands.project.analyst.id,),
    )
    assert visibility.shows(other)
    visibility.toggle_others()
    assert not visibility.shows(other)
    assert len(shown(hands)) == 3
    visibility.show_all()
    assert visibility.shows(other)


def test_it_is_kept_between_starts(
    hands: Hands, visibility: Visibility, project_path: Path
) -> None:
    visibility.toggle(tag_id(hands.project, "morale"))
    visibility.toggle_others()
    hands.window.projects.open_samples()
    assert visibility.count() == 0
    assert visibility.others
    hands.window.projects.open_recent(project_path)
    assert shown(hands) == ["regroupement"]
    assert not visibility.others


def test_the_panel_says_how_many_are_hidden(hands: Hands, visibility: Visibility) -> None:
    button = hands.widget(QToolButton, "hidden_tags")
    assert not button.isVisible()
    visibility.toggle(tag_id(hands.project, "morale.despair"))
    assert button.isVisible()
    assert button.text() == "1 tag hidden · Show all"
    button.click()
    assert not button.isVisible()
    visibility.toggle_others()
    assert button.text() == "Only yours · Show all"
