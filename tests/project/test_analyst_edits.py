# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.project_fixtures import ANALYST, WORDS, mark, rows_of

from narrativetagger.project.analyst_edits import SetAnalystColour
from narrativetagger.project.lists import check
from narrativetagger.project.project import Project


def test_a_colour_is_another_and_taken_back(project: Project) -> None:
    before, old = rows_of(project.path), project.analyst.colour
    step = project.apply(SetAnalystColour(project.analyst.id, "#2f7f80"))
    assert step.changes.analysts
    assert project.analyst.colour == "#2f7f80"
    assert project.analysts()[project.analyst.id].colour == "#2f7f80"
    project.revert(step)
    assert project.analyst.colour == old
    assert rows_of(project.path) == before
    assert check(project.path) == []


def test_somebody_else_joins_and_tags(project: Project) -> None:
    project.become("Marc")
    assert [one.name for one in project.analysts().values()] == [ANALYST, "Marc"]
    span = project.span(mark(project, 1, WORDS, "framing"))
    assert span is not None
    assert project.analysts()[span.analyst_id].name == "Marc"
    project.become(ANALYST)
    assert project.analyst.id == min(project.analysts())
    assert project.counts_by_tag(project.analyst.id) == {}
    assert sum(project.counts_by_tag().values()) == 1
