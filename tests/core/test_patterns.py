# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys

from narrativetagger.core.patterns import LatePattern


def test_a_pattern_is_compiled_once() -> None:
    pattern = LatePattern(r"\X")
    assert pattern.compiled is pattern.compiled
    assert pattern.compiled.findall("e\u0301a") == ["e\u0301", "a"]


def test_the_window_starts_without_the_library() -> None:
    script = "import sys; import narrativetagger.ui.window; sys.exit('regex' in sys.modules)"
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script], env=environ, check=False)
    assert done.returncode == 0
