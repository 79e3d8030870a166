# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from narrativetagger.project.lists import check

DEADLINE = 120.0


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the demo as a newcomer would, on a machine without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "narrativetagger", "demo", *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=DEADLINE)


def test_the_demo_leaves_what_an_analyst_would_have(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "demo output"
    # Twice: it replaces its own files.
    for _ in range(2):
        done = demo("--output", str(folder))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert {path.name for path in folder.iterdir()} >= {"demo.ntag", "spans.csv", "window.png"}
    with (folder / "spans.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    # Three passages, one of them tagged twice, one step undone.
    assert sorted(row["tag"] for row in rows) == [
        "claim.equipment",
        "framing.euphemism",
        "morale.trapped",
    ]
    assert all(row["quote"] == row["quote"].strip(" «»,.:;") for row in rows)
    assert {row["analyst"] for row in rows} == {"demo"}
    assert check(folder / "demo.ntag") == []
    picture = QImage(str(folder / "window.png"))
    assert (picture.width(), picture.height()) == (1360, 860)


def test_a_misused_demo_says_how_to_use_it() -> None:
    done = demo("--wrong")
    assert done.returncode == 2
    assert done.stderr.startswith("usage: narrativetagger demo --output DIR")
