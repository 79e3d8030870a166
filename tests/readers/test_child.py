# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from narrativetagger.core.frames import encode_frame, read_frame
from narrativetagger.readers.call_child import COMMAND


def answers(requests: bytes, folder: Path) -> list[Any]:
    """Return what the child answers until its input ends."""
    done = subprocess.run(
        COMMAND,
        input=requests,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    stream = io.BytesIO(done.stdout)
    return list(iter(lambda: read_frame(stream), None))


def test_each_request_has_its_answer(tmp_path: Path) -> None:
    path = tmp_path / "récit.txt"
    path.write_text("Un «\u00a0récit\u00a0» 🪖", encoding="utf-8")
    asked = [path, tmp_path / "gone.txt", path]
    first, second, third = answers(
        b"".join(encode_frame({"path": str(file)}) for file in asked), tmp_path
    )
    assert first["draft"]["text"] == "Un «\u00a0récit\u00a0» 🪖"
    assert first == third
    assert second["error"]["values"] == {"path": str(tmp_path / "gone.txt")}


def test_nothing_asked_is_nothing_answered(tmp_path: Path) -> None:
    assert answers(b"", tmp_path) == []


def test_modules_beside_the_articles_are_not_run(tmp_path: Path) -> None:
    for name in ("msgspec.py", "regex.py", "narrativetagger.py"):
        (tmp_path / name).write_text("raise SystemExit('run')", encoding="utf-8")
    (answer,) = answers(encode_frame({"path": str(tmp_path / "gone.txt")}), tmp_path)
    assert "error" in answer


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_is_for_the_parent(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.", encoding="utf-8")
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for _ in range(2):
            child.stdin.write(encode_frame({"path": str(path)}))
            child.stdin.flush()
            assert read_frame(child.stdout)["draft"]["text"] == "Words."
            child.send_signal(signal.SIGINT)
        child.stdin.close()
        assert child.wait() == 0
