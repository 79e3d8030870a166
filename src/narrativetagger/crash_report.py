# SPDX-License-Identifier: Apache-2.0
"""What to keep when the program has a bug: a report on this computer, without any article text."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from narrativetagger import __version__
from narrativetagger.paths import make_private, open_private

KEPT = 10
"""Older reports are deleted."""


def write_report(folder: Path, error: BaseException) -> Path:
    """Write where an error came from.

    The message of the error is left out, for it may quote an article; so are the values of
    variables.

    Args:
        folder: Where reports lie; created when missing.
        error: What was raised.

    Returns:
        The new report.

    Raises:
        OSError: If the folder cannot be written.
    """
    make_private(folder)
    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    with open(path, "w", encoding="utf-8", opener=open_private) as file:
        file.write(_text(error, now))
    for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def install(folder: Path, on_crash: Callable[[Path], None]) -> None:
    """Report every error that nobody catches, in all threads, and go on.

    Args:
        folder: Where reports lie. Where none can be written, an error is only printed.
        on_crash: Told of each report, in the thread that failed; must not raise. Not told of what
            fails while Python clears up, for there may be no window any more.
    """

    def report(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        error = error or kind()
        _print(kind, error, trace)
        if isinstance(error, Exception):
            with suppress(OSError):
                on_crash(write_report(folder, error))

    def report_thread(arguments: threading.ExceptHookArgs) -> None:
        # A thread may end itself by SystemExit; that is no error.
        if arguments.exc_type is not SystemExit:
            report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def report_unraisable(arguments: sys.UnraisableHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        _print(arguments.exc_type, error, arguments.exc_traceback)
        with suppress(OSError):
            write_report(folder, error)

    sys.excepthook = report
    threading.excepthook = report_thread
    sys.unraisablehook = report_unraisable


def _print(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print an error: with its message on a terminal, else without.

    What a desktop starts has its journal for standard error, and that is a file.
    """
    if sys.stderr is None or sys.stderr.isatty():
        sys.__excepthook__(kind, error, trace)
    else:
        sys.stderr.write(_text(error, datetime.now(UTC)))


def _text(error: BaseException, now: datetime) -> str:
    return "\n".join(_lines(error, now)) + "\n"


def _lines(error: BaseException, now: datetime) -> Iterator[str]:
    """Yield the report: versions, then each error of the chain with its calls, the last first."""
    yield f"narrativetagger {__version__}, {now:%Y-%m-%d %H:%M:%S} UTC"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    yield f"PySide6 {_version('PySide6-Essentials')}"
    link: BaseException | None = error
    while link is not None:
        yield ""
        yield f"{type(link).__module__}.{type(link).__qualname__}"
        for call in traceback.extract_tb(link.__traceback__):
            yield f"  {Path(call.filename).name}:{call.lineno} in {call.name}"
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _version(distribution: str) -> str:
    # Not at the start: it costs a tenth of an empty window.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(distribution)
    except PackageNotFoundError:
        return "unknown"
