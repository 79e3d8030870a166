# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import rows_of, tag_id

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.project.edits import AddSpan, SetNote
from narrativetagger.project.joining import ANALYST_COLOURS, analyst_named, joined
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources


def test_who_is_known_joins_once(project: Project) -> None:
    new = analyst_named(project.store, "Benoît", project.sources, join=False)
    assert (new.id, new.name, new.colour) == (0, "Benoît", "")
    first = joined(project.store, new, project.sources)
    assert (first.id, first.uid, first.colour) == (2, new.uid, ANALYST_COLOURS[1])
    assert analyst_named(project.store, "Benoît", project.sources, join=True) == first
    assert joined(project.store, first, project.sources) is first


def test_who_joins_later_does_so_with_the_first_edit(made: Path, sources: Sources) -> None:
    before, entries = rows_of(made), len(list(list_log(made)))
    with closing(open_project(made, sources, "Benoît", join=False)) as project:
        with pytest.raises(UserError):
            project.apply(SetNote(999, "on a span that is not there"))
        assert project.analyst.id == 0
        assert rows_of(made) == before
        for code in ("claim", "morale"):
            project.apply(AddSpan(1, Passage(0, 5), tag_id(project, code)))
        assert project.analyst == project.analysts()[2]
    logged = [(entry.kind, entry.entity) for entry in list(list_log(made))[entries:]]
    assert logged == [
        ("add_analyst", "analyst"),
        ("add_span", "span"),
        ("add_span", "reading"),
        ("add_span", "span"),
    ]
    assert check(made) == []
