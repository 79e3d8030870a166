# SPDX-License-Identifier: Apache-2.0
"""Run commands as a script would, and read what they print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from narrativetagger.cli import run

TEXT = "Titre\nп’ять 👨‍👩‍👧 obus, « repli ».\n"


def printed_object(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def article_of(capsys: pytest.CaptureFixture[str], project: Path) -> str:
    return str(printed(capsys, "articles", project)[0]["article_uid"])


def tag(project: Path, uid: str, words: str, code: str) -> int:
    start = TEXT.index(words)
    end = start + len(words)
    options = ["--article", uid, "--start", str(start), "--end", str(end), "--tag", code]
    return run(["tag", str(project), *options])
