# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from narrativetagger import __version__
from narrativetagger.crash_report import KEPT, install, write_report

SECRET = "слова зі статті"


def fail(words: str) -> None:
    raise ValueError(words)


def failed() -> Exception:
    """Return an error of two links, both quoting an article."""
    try:
        try:
            fail(SECRET)
        except ValueError as error:
            raise LookupError(SECRET) from error
    except LookupError as error:
        return error


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[list[Path]]:
    """Reports as they are told, with the hooks put back afterwards."""
    hooks = sys.excepthook, threading.excepthook
    told: list[Path] = []
    install(tmp_path / "crashes", told.append)
    yield told
    sys.excepthook, threading.excepthook = hooks


def test_a_report_says_what_happened_where_in_which_version(tmp_path: Path) -> None:
    said = write_report(tmp_path / "new", failed()).read_text(encoding="utf-8")
    assert said.startswith(f"narrativetagger {__version__}, ")
    assert "\nPython 3." in said
    assert "\nPySide6 6." in said
    assert said.index("builtins.LookupError") < said.index("builtins.ValueError")
    assert "test_crash_report.py" in said
    assert " in fail\n" in said


def test_a_report_has_no_word_of_an_article(tmp_path: Path) -> None:
    said = write_report(tmp_path, failed()).read_text(encoding="utf-8")
    assert SECRET not in said
    assert str(Path(__file__).parent) not in said


def test_what_an_error_hides_is_not_its_cause(tmp_path: Path) -> None:
    try:
        try:
            fail("")
        except ValueError:
            raise LookupError from None
    except LookupError as error:
        said = write_report(tmp_path, error).read_text(encoding="utf-8")
    assert "ValueError" not in said


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    other = tmp_path / "crash-course.md"
    other.write_bytes(b"somebody's own")
    made = [write_report(tmp_path, failed()) for _ in range(KEPT + 2)]
    assert sorted(tmp_path.iterdir()) == sorted([*made[-KEPT:], other])


def test_an_unknown_version_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", missing)
    assert "PySide6 unknown" in write_report(tmp_path, failed()).read_text(encoding="utf-8")


def test_an_error_that_nobody_catches_is_reported(
    reports: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    error = failed()
    sys.excepthook(type(error), error, error.__traceback__)
    assert [report.is_file() for report in reports] == [True]
    assert "LookupError" in capfd.readouterr().err


def test_an_error_in_a_thread_is_reported(
    reports: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=fail, args=(SECRET,))
    thread.start()
    thread.join()
    assert len(reports) == 1
    assert "ValueError" in capfd.readouterr().err


def test_leaving_is_no_error(reports: list[Path], capfd: pytest.CaptureFixture[str]) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert capfd.readouterr().err == ""
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reports == []
