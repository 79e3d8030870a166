# SPDX-License-Identifier: Apache-2.0
"""Fifty rounds of ``make torture``, in which a program is killed at work."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from tests.torture.rounds import expected
from tests.torture.work import KINDS

ROUNDS = 5
"""Of each kind of work: fifty and more in all."""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
@pytest.mark.parametrize("kind", [*KINDS, "window"])
def test_nothing_is_lost_when_it_is_killed(kind: str) -> None:
    command = [sys.executable, "-m", "tests.torture", "--rounds", str(ROUNDS), "--only", kind]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{ROUNDS} rounds from seed" in done.stdout


def test_only_the_last_step_may_be_either_way() -> None:
    said = [
        ("done", {"kind": "add", "uid": "a"}),
        ("about", {"kind": "note", "uid": "a", "note": "1"}),
        ("done", {"kind": "note", "uid": "a", "note": "1"}),
        ("done", {"kind": "gone", "uid": "b"}),
        ("done", {"kind": "spans", "count": 0}),
        ("about", {"kind": "spans", "count": 300}),
    ]
    assert expected(said) == {"spans": {"a": "1", "b": None}, "count": {0, 300}}
    assert expected(said[:2])["spans"] == {}
    assert expected(said[:5])["count"] == {0}
