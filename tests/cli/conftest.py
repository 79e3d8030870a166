# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.cli.commands import TEXT
from tests.project_fixtures import make_project, mark, still_sources

from narrativetagger.cli import run
from narrativetagger.project.edits import EditArticle


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "p.ntag"
    assert run(["import", str(path), str(tmp_path / "a.txt")]) == 0
    return path


@pytest.fixture
def still(tmp_path: Path) -> Path:
    """A closed project with spans that overlap, nest, repeat and would run in a spreadsheet."""
    path = tmp_path / "still.ntag"
    with closing(make_project(path, still_sources())) as opened:
        details = replace(
            opened.article(1).details,
            title="Repli, « en bon ordre »",
            outlet="Le Courrier",
            language="fr",
            published="2026-03",
            url="https://example.org/a?b=c,d",
        )
        opened.apply(EditArticle(1, details))
        mark(opened, 1, "«\u00a0regroupement des forces\u202f!\u00a0» 🪖\nUn soldat", "framing")
        mark(opened, 1, "regroupement des forces", "framing.euphemism", '=SOMME("A1"); дві\nлінії')
        mark(opened, 1, "regroupement des forces", "morale.mention", "@deux")
        mark(opened, 1, "recule", "claim.territory")
        mark(opened, 2, "“вирівнювання лінії”", "framing.euphemism")
        mark(opened, 2, "П’ять бригад 🪖", "claim")
        mark(opened, 2, "👨\u200d👩\u200d👧", "morale.suffering")
    return path
