# SPDX-License-Identifier: Apache-2.0
"""The guards of conftest.py, each against a test that it must fail."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import hypothesis
import pytest

UNTIDY = """
import logging, os, threading, time
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QLabel, QWidget

kept = []

def test_bad_log():
    logging.getLogger("somewhere").error("broken")

def test_bad_thread():
    kept.append(threading.Thread(target=time.sleep, args=(6,), daemon=True))
    kept[-1].start()

def test_bad_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(100_000)

def test_bad_qthread(qtbot):
    kept.append(QThread())
    kept[-1].start()

def test_bad_window(qtbot):
    kept.append(QLabel("forgotten"))

def test_bad_qt_message(qtbot):
    QWidget().setLayout(QWidget().layout())
    QTimer().start(-1)

def test_good(qtbot, caplog, home):
    logging.getLogger("somewhere").error("expected")
    caplog.clear()
    assert os.environ["NARRATIVETAGGER_HOME"] == str(home)
    thread = threading.Thread(target=time.sleep, args=(0.1,))
    thread.start()
    label = QLabel("closed by the test")
    qtbot.addWidget(label)
    timer = QTimer(label)
    timer.start(100_000)
    QLabel("collected").deleteLater()

def test_good_without_tool(need_tool):
    need_tool("no-such-program")

def teardown_module():
    kept[1].stop()
    kept[2].quit()
    kept[2].wait()
"""


@pytest.fixture
def outcome(tmp_path: Path) -> str:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nqt_log_level_fail = WARNING\n")
    (tmp_path / "test_untidy.py").write_text(UNTIDY)
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", str(tmp_path)]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout


def test_each_guard_fails_the_untidy_and_spares_the_tidy(outcome: str) -> None:
    untidy = re.findall(r"def (test_bad_\w+)", UNTIDY)
    failed = re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", outcome, re.MULTILINE)
    assert sorted(failed) == sorted(untidy), outcome
    assert re.findall(r"^PASSED \S+::(test_good\w*)", outcome, re.MULTILINE) == ["test_good"]
    assert "needs no-such-program" in outcome


def test_no_example_has_a_deadline() -> None:
    assert hypothesis.settings.default.deadline is None
    assert hypothesis.settings(max_examples=1).deadline is None
