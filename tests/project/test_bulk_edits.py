# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re

import pytest
from tests.project_fixtures import FRENCH, mark, rows_of, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.project.bulk_edits import ALL_TAGGED, AddSpans, RetagSpans
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project


def hits(words: str) -> tuple[Passage, ...]:
    return tuple(Passage(*found.span()) for found in re.finditer(words, FRENCH))


def test_every_passage_gets_the_tag_in_one_step(project: Project) -> None:
    passages = hits("re")
    assert len(passages) > 1
    step = project.apply(AddSpans(1, passages, tag_id(project, "claim")))
    spans = step.changes.added_spans
    assert [span.passage for span in spans] == list(passages)
    assert {span.origin for span in spans} == {"occurrence"}
    assert check(project.path) == []


def test_undo_takes_all_of_them_back(project: Project) -> None:
    before = rows_of(project.path)
    step = project.apply(AddSpans(1, hits("re"), tag_id(project, "claim")))
    project.revert(step)
    assert rows_of(project.path) == before
    project.reapply(step)
    assert len(project.spans(1)) == len(hits("re"))


def test_what_has_the_tag_already_stays_as_it_is(project: Project) -> None:
    passages = hits("re")
    there = mark(project, 1, "re", "claim")
    step = project.apply(AddSpans(1, passages, tag_id(project, "claim")))
    assert len(step.changes.added_spans) == len(passages) - 1
    assert there in {span.id for span in project.spans(1)}
    with pytest.raises(UserError) as told:
        project.apply(AddSpans(1, passages, tag_id(project, "claim")))
    assert told.value.text == ALL_TAGGED


def test_many_spans_get_another_tag(project: Project) -> None:
    step = project.apply(AddSpans(1, hits("re"), tag_id(project, "claim")))
    ids = tuple(span.id for span in step.changes.added_spans)
    project.apply(RetagSpans(ids, tag_id(project, "morale")))
    assert {span.tag_id for span in project.spans(1)} == {tag_id(project, "morale")}
    assert check(project.path) == []
