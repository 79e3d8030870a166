# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from tests.cli.commands import printed

from narrativetagger.cli import run
from narrativetagger.core.columns import ARTICLE_COLUMNS, SPAN_COLUMNS, TAG_COLUMNS


def test_lists_without_json_are_tables(still: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, columns in (
        ("articles", ARTICLE_COLUMNS),
        ("spans", SPAN_COLUMNS),
        ("tags", TAG_COLUMNS),
    ):
        assert run([command, str(still)]) == 0
        header, *rows = csv.reader(io.StringIO(capsys.readouterr().out), delimiter="\t")
        assert tuple(header) == columns
        assert {len(row) for row in rows} == {len(columns)}
        assert [row[0] for row in rows] == [
            str(next(iter(row.values()))) for row in printed(capsys, command, still)
        ]
