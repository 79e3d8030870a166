# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.project_fixtures import WORDS, mark, passage_of, rows_of, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.core.spans import Span
from narrativetagger.project.edits import ALREADY_TAGGED, AddSpan, Edit
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project
from narrativetagger.project.span_edits import (
    NOT_ALIKE,
    MergeSpans,
    SetFlag,
    SetFlags,
    SetStar,
    SplitSpan,
)


@pytest.fixture
def span_id(project: Project) -> int:
    return mark(project, 1, WORDS, "framing", "Première lecture")


def spans(project: Project) -> dict[str, Span]:
    return {span.quote: span for span in project.spans(1)}


def split(project: Project, span_id: int) -> SplitSpan:
    halves = (passage_of(project, 1, "regroupement"), passage_of(project, 1, "des forces"))
    return SplitSpan(span_id, *halves)


EDITS: dict[str, Callable[[Project, int], Edit]] = {
    "flag": lambda _project, span_id: SetFlag(span_id, 1, "Qui parle ?"),
    "flags": lambda _project, span_id: SetFlags((span_id,), 1),
    "star": lambda _project, span_id: SetStar(span_id, 1),
    "split": split,
    "merge": lambda project, span_id: MergeSpans(
        (span_id, mark(project, 1, "bon ordre", "framing"))
    ),
}


@pytest.mark.parametrize("make", EDITS.values(), ids=EDITS)
def test_each_is_taken_back_and_done_again(
    project: Project, span_id: int, make: Callable[[Project, int], Edit]
) -> None:
    edit = make(project, span_id)
    before = rows_of(project.path)
    step = project.apply(edit)
    after = rows_of(project.path)
    assert after != before
    project.revert(step)
    assert rows_of(project.path) == before
    project.reapply(step)
    assert rows_of(project.path) == after
    assert check(project.path) == []


def test_a_doubt_that_is_over_leaves_no_remark(project: Project, span_id: int) -> None:
    project.apply(SetFlag(span_id, 1, "Qui parle ?"))
    span = project.span(span_id)
    assert span is not None
    assert (span.flag, span.flag_note) == (1, "Qui parle ?")
    project.apply(SetFlag(span_id, 0, "Qui parle ?"))
    span = project.span(span_id)
    assert span is not None
    assert (span.flag, span.flag_note) == (0, "")


def test_who_doubts_has_begun_to_read(project: Project, span_id: int) -> None:
    project.become("Marc")
    assert project.article(1).status == "unread"
    project.apply(SetFlag(span_id, 1))
    assert project.article(1).status == "in_progress"


def test_both_halves_say_what_the_whole_said(project: Project, span_id: int) -> None:
    project.apply(SetFlag(span_id, 1, "Qui ?"))
    project.apply(split(project, span_id))
    first, second = spans(project)["regroupement"], spans(project)["des forces"]
    assert first.id == span_id
    assert second.uid != first.uid
    assert [(half.note, half.flag, half.flag_note) for half in (first, second)] == [
        ("Première lecture", 1, "Qui ?")
    ] * 2


def test_a_half_that_is_there_already_is_refused(project: Project, span_id: int) -> None:
    mark(project, 1, "des forces", "framing")
    before = rows_of(project.path)
    with pytest.raises(UserError) as told:
        project.apply(split(project, span_id))
    assert told.value.text == ALREADY_TAGGED
    assert rows_of(project.path) == before


def test_merged_spans_reach_from_the_first_to_the_last(project: Project, span_id: int) -> None:
    other = mark(project, 1, "parle d’un", "framing", "Deuxième")
    project.apply(SetStar(other, 1))
    project.apply(SetFlag(other, 1, "Sûr ?"))
    project.apply(MergeSpans((other, span_id)))
    (merged,) = project.spans(1)
    assert merged.id == span_id
    assert merged.quote == "parle d’un «\u00a0regroupement des forces"
    assert merged.note == "Première lecture\n\nDeuxième"
    assert (merged.flag, merged.flag_note, merged.star) == (1, "Sûr ?", 1)


def test_a_merged_span_goes_up_in_one_that_stands_there(project: Project, span_id: int) -> None:
    whole = mark(project, 1, "parle d’un «\u00a0regroupement des forces", "framing", "Troisième")
    other = mark(project, 1, "parle d’un", "framing", "Deuxième")
    project.apply(MergeSpans((span_id, other)))
    (merged,) = project.spans(1)
    assert merged.id == span_id < whole
    assert merged.note == "Première lecture\n\nDeuxième\n\nTroisième"


def test_only_like_spans_are_merged(project: Project, span_id: int) -> None:
    other = mark(project, 1, "bon ordre", "claim")
    with pytest.raises(UserError) as told:
        project.apply(MergeSpans((span_id, other)))
    assert told.value.text == NOT_ALIKE
    elsewhere = AddSpan(2, passage_of(project, 2, "втеча"), tag_id(project, "framing"))
    third = project.apply(elsewhere).changes.added_spans[0].id
    with pytest.raises(UserError):
        project.apply(MergeSpans((span_id, third)))
