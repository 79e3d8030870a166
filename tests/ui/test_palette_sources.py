# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.ui.hands import Hands

from narrativetagger.ui.palette_sources import action_entries, tag_entries


def test_every_action_that_can_be_run_is_there_with_its_key(hands: Hands) -> None:
    entries = action_entries(hands.window.actions_by_id)
    found = entries.named("action/next_span")
    assert found is not None
    assert (found.title, found.detail, found.key) == ("Next span", "Span", "J")
    assert entries.named("action/undo") is None  # Nothing to take back.
    assert entries.named("action/digit_1") is None
    assert entries.named("action/command_palette") is None
    hands.tag("villages", "3")
    assert action_entries(hands.window.actions_by_id).named("action/undo") is not None


def test_tags_have_their_digits(hands: Hands) -> None:
    entries = tag_entries(hands.window.session, hands.window.tag_keys)
    assert len(entries) == len(hands.project.codebook.tags)
    (found,) = (match.entry for match in entries.find("euphemism"))
    assert (found.title, found.key) == ("Official framing › Euphemism", "2 1")
    assert entries.named(found.id) == found
    assert entries.named("tag/none") is None


def test_without_a_project_there_are_no_tags(hands: Hands) -> None:
    hands.window.session.take(None)
    assert len(tag_entries(hands.window.session, hands.window.tag_keys)) == 0
