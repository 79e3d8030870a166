# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from narrativetagger.app import USAGE, run


def start(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a shell does."""
    inherited = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    inherited.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "narrativetagger", *arguments],
        env={**inherited, **environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_there_is_one_sentence() -> None:
    done = start()
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


@pytest.mark.parametrize("arguments", [["demo"], ["demo", "here"], ["demo", "--output"]])
def test_the_demo_says_how_it_is_called(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err == f"{USAGE}\n"


def test_the_demo_refuses_a_folder_it_cannot_use(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = start("demo", "--output", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_goes_to_the_command_line() -> None:
    done = start("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("narrativetagger")
