# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from tests.project_fixtures import WORDS, mark, rows_of, tag_id

from narrativetagger.project.edits import Retag, SetNote
from narrativetagger.project.ledger import RowChange
from narrativetagger.project.project import Project
from narrativetagger.project.reading_edits import SetStatus
from narrativetagger.project.steps import Step

ROWS = (
    RowChange("span", None, {"id": 1}),
    RowChange("span", {"id": 1}, {"id": 1, "note": "n"}),
    RowChange("span", {"id": 2}, None),
)


def test_taking_back_goes_backwards() -> None:
    assert Step("k", "l", ROWS).inverted() == (
        RowChange("span", None, {"id": 2}),
        RowChange("span", {"id": 1, "note": "n"}, {"id": 1}),
        RowChange("span", {"id": 1}, None),
    )


def test_two_steps_as_one_bear_the_later_name() -> None:
    both = Step("first", "First", ROWS[:1]).followed_by(Step("second", "Second", ROWS[1:]))
    assert both == Step("second", "Second", ROWS)


def test_a_refined_tag_is_taken_back_in_one_go(project: Project, path: Path) -> None:
    project.apply(SetStatus(1, "in_progress"))
    before = rows_of(path)
    span_id = mark(project, 1, WORDS, "framing")
    added = project.apply(SetNote(span_id, ""))  # Changes nothing, so that it adds no rows.
    assert added.rows == ()
    refined = project.apply(Retag(span_id, tag_id(project, "framing.euphemism")))
    (row,) = refined.rows
    whole = Step("add_span", "{tag}", (RowChange("span", None, row.before),)).followed_by(refined)
    after = rows_of(path)
    project.revert(whole)
    assert rows_of(path) == before
    project.reapply(whole)
    assert rows_of(path) == after
