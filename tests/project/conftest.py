# SPDX-License-Identifier: Apache-2.0
"""A project with two articles, open for writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from tests.project_fixtures import WORDS, make_project, mark, still_sources

from narrativetagger.project.project import Project
from narrativetagger.project.sources import Sources


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "récit 1%.ntag"


@pytest.fixture
def sources() -> Sources:
    """Each look at the clock is a second after the one before."""
    return still_sources(timedelta(seconds=1))


@pytest.fixture
def project(path: Path, sources: Sources) -> Iterator[Project]:
    project = make_project(path, sources)
    yield project
    project.close()


@pytest.fixture
def made(path: Path, sources: Sources) -> Path:
    """A closed project with two articles and a span on each."""
    with closing(make_project(path, sources)) as project:
        mark(project, 1, WORDS, "framing", "Première lecture")
        mark(project, 2, "втеча", "morale")
    return path
