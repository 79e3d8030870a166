# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger import __version__
from narrativetagger.cli import run


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert __version__ in capsys.readouterr().out
    assert run(["--help"]) == 0
    assert "demo" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "p", "-o", "x", "--format", "jsonl"],
        ["export", "p", "-o", "x", "--articles", "a.csv"],
        ["export", "p", "-o", "x", "--codebook", "c.csv"],
        ["export", "p", "-o", "x", "--delimiter", ";"],
        ["verify", "x.csv"],
        ["search", "p", "mot"],
        ["restore", "p", "b"],
        ["backup", "p"],
        ["backup", "p", "x", "--list"],
        ["salvage", "p"],
        ["purge", "p"],
        ["nothing"],
        ["tag", "p"],
    ],
)
def test_wrong_use_and_what_comes_later_is_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err
