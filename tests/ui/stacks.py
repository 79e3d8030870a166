# SPDX-License-Identifier: Apache-2.0
"""Spans of several analysts on the same words."""

from __future__ import annotations

from itertools import islice

from tests.ui.hands import Hands

from narrativetagger.core.analysts import Analyst
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan


def tag_as(hands: Hands, name: str, words: str, tag_ids: list[int]) -> Passage:
    """Tag some words in the name of another analyst, and open the article anew."""
    project = hands.project
    desk = hands.window.session.desk
    assert desk is not None
    start = desk.text.index(words)
    passage = Passage(start, start + len(words))
    me = project.analyst
    project.analyst = Analyst(0, project.sources.uids(), name, "")
    for tag_id in tag_ids:
        project.apply(AddSpan(desk.article.id, passage, tag_id))
    project.analyst = me
    hands.window.session.open_article(desk.article.id)
    return passage


def tag_fifty_times(hands: Hands, words: str) -> Passage:
    """Put fifty spans of two analysts on the same words."""
    tags = [tag.id for tag in hands.project.codebook.tags]
    more = list(islice(tags, 50 - len(tags)))
    tag_as(hands, "Iryna", words, tags)
    return tag_as(hands, "Petro", words, more)
