# SPDX-License-Identifier: Apache-2.0
"""Projects that each released schema has written, as an analyst may still have them.

``schema_N.ntag`` was made by the last version of schema N and is never made again;
``schema_N.csv`` is what that version exported of it.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import INSTALLATION, mark

from narrativetagger.cli import run
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.sources import system_sources
from narrativetagger.store.migrations import newest_schema

DATA = Path(__file__).parents[1] / "data"
SCHEMAS = range(1, newest_schema() + 1)


@pytest.fixture(params=SCHEMAS)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(DATA / f"schema_{request.param}.ntag", tmp_path))


def exported(project: Path) -> bytes:
    target = project.with_suffix(".csv")
    assert run(["export", str(project), "-o", str(target), "--force"]) == 0
    return target.read_bytes()


def test_it_opens_checks_clean_and_exports_the_same(golden: Path) -> None:
    wanted = (DATA / golden.with_suffix(".csv").name).read_bytes()
    with closing(open_project(golden, system_sources(INSTALLATION), "Олена")) as project:
        assert project.store.row("PRAGMA user_version") == (newest_schema(),)
        assert len(project.analysts()) == 2
        assert project.position(1) == 20
    assert check(golden) == []
    assert exported(golden) == wanted


def test_work_goes_on_in_it(golden: Path) -> None:
    before = exported(golden).count(b"\r\n")
    with closing(open_project(golden, system_sources(INSTALLATION), "Зоя")) as project:
        mark(project, 3, "هذا", "framing")
    assert check(golden) == []
    assert exported(golden).count(b"\r\n") == before + 1


def test_every_schema_has_its_project() -> None:
    assert sorted(DATA.glob("schema_*.ntag")) == [DATA / f"schema_{n}.ntag" for n in SCHEMAS]
