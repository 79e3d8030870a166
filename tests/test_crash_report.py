# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace

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
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    told: list[Path] = []
    install(tmp_path / "crashes", told.append)
    yield told
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


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


def test_what_is_printed_into_a_file_has_no_word_of_an_article(
    reports: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    error = failed()
    sys.excepthook(type(error), error, error.__traceback__)
    said = capfd.readouterr().err
    assert "LookupError" in said
    assert " in fail\n" in said
    assert SECRET not in said


def read_all(screen: int) -> str:
    """Return what a terminal was told, which reaches its screen in as many pieces as it likes."""
    said = b""
    with os.fdopen(screen, "rb", buffering=0) as stream, suppress(OSError):  # Linux: end is EIO.
        while piece := stream.read(4096):
            said += piece
    return said.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are POSIX")
def test_a_terminal_gets_the_message_too(
    reports: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, terminal = os.openpty()
    error = failed()
    with os.fdopen(terminal, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        sys.excepthook(type(error), error, error.__traceback__)
        stream.flush()
        monkeypatch.undo()
    assert f"LookupError: {SECRET}" in read_all(screen)
    assert len(reports) == 1


def test_without_standard_error_there_is_still_a_report(
    reports: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a program for Windows that has no console."""
    monkeypatch.setattr(sys, "stderr", None)
    error = failed()
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(reports) == 1


def test_a_report_that_cannot_be_written_is_no_second_error(
    tmp_path: Path, reports: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "crashes").write_bytes(b"a file where the folder should be")
    error = failed()
    sys.excepthook(type(error), error, error.__traceback__)
    sys.unraisablehook(unraisable(error))
    assert reports == []
    said = capfd.readouterr().err
    assert said.count("builtins.LookupError") == 2
    assert "NotADirectoryError" not in said
    assert "FileExistsError" not in said


def unraisable(error: Exception) -> sys.UnraisableHookArgs:
    """What Python hands on when nobody can catch an error, as in ``__del__``."""
    return SimpleNamespace(
        exc_type=type(error),
        exc_value=error,
        exc_traceback=error.__traceback__,
        err_msg=SECRET,
        object=SECRET,
    )


class Failing:
    def __del__(self) -> None:
        fail(SECRET)


def test_an_error_while_python_clears_up_is_reported_in_silence(
    tmp_path: Path, reports: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    Failing()  # Gone at once.
    said = capfd.readouterr().err
    assert "builtins.ValueError" in said
    assert SECRET not in said
    assert reports == []
    assert len(list((tmp_path / "crashes").iterdir())) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")
def test_reports_are_their_owner_s_alone(tmp_path: Path) -> None:
    folder = tmp_path / "crashes"
    folder.mkdir(mode=0o755)
    before = os.umask(0)
    try:
        report = write_report(folder, failed())
    finally:
        os.umask(before)
    assert report.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


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
