# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.project_fixtures import mark, rows_of, tag_id

from narrativetagger.project.lists import check
from narrativetagger.project.project import Project
from narrativetagger.project.tag_edits import SetTagColour


def test_a_tag_gets_another_colour_at_once(project: Project) -> None:
    morale, despair = tag_id(project, "morale"), tag_id(project, "morale.despair")
    step = project.apply(SetTagColour((morale, despair), "#123456"))
    assert project.tag(morale).colour == project.tag(despair).colour == "#123456"
    assert project.codebook.tag(morale).colour == "#123456"
    assert step.changes.codebook


def test_undo_gives_the_old_colour_back(project: Project) -> None:
    before = rows_of(project.path)
    morale = tag_id(project, "morale")
    old = project.tag(morale).colour
    step = project.apply(SetTagColour((morale,), "#123456"))
    project.revert(step)
    assert project.tag(morale).colour == old
    assert rows_of(project.path) == before


def test_a_colour_is_no_new_version_of_the_rules(project: Project) -> None:
    mark(project, 1, "regroupement", "framing")
    version = project.codebook.version
    project.apply(SetTagColour((tag_id(project, "framing"),), "#123456"))
    assert project.codebook.version == version
    assert check(project.path) == []
