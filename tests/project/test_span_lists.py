# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.project_fixtures import WORDS, mark

from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.project.project import Project
from narrativetagger.project.span_lists import chosen_spans


def test_spans_are_chosen_in_one_article(project: Project) -> None:
    here, there = mark(project, 1, WORDS, "framing"), mark(project, 2, "втеча", "framing")
    assert chosen_spans(project, 1, SpanChoice()) == [here]
    assert chosen_spans(project, 2, SpanChoice(words="втеч")) == [there]
