# SPDX-License-Identifier: Apache-2.0
"""The only place that wires: paths, logs, settings, the application and its window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from narrativetagger import crash_report, logs, settings
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.installation import installation_uid
from narrativetagger.paths import locate
from narrativetagger.project.sources import system_sources
from narrativetagger.ui.display import display_problem

CRASHED = QT_TRANSLATE_NOOP(
    "messages",
    "Something went wrong inside the program; your spans are saved. A report without any article "
    "text lies in {path}; please send it to the makers.",
)
USAGE = "usage: narrativetagger demo --output DIR"


def run(arguments: list[str]) -> int:
    """Open the window, or drive it for the demo.

    Args:
        arguments: ``demo --output DIR``, ``samples``, or a project and articles.

    Returns:
        The exit code of the process.
    """
    demo = arguments[:1] == ["demo"]
    if demo:
        if len(arguments) != 3 or arguments[1] not in ("--output", "-o"):
            sys.stderr.write(f"{USAGE}\n")
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = display_problem(os.environ)
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
        return 1
    return _run_demo(Path(arguments[2])) if demo else _run_window(arguments)


def _run_demo(folder: Path) -> int:
    from narrativetagger.ui.demo import run_demo

    try:
        run_demo(folder)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _run_window(arguments: list[str]) -> int:
    """Start the application and stay until its window closes."""
    # Whatever is made now stays as long as the window: there is no garbage to look for in it, now
    # or at any later key.
    gc.disable()
    from narrativetagger.ui.prompter import Prompter
    from narrativetagger.ui.setup import Setup
    from narrativetagger.ui.start import (
        keep_qt_settings,
        log_qt_messages,
        make_application,
        make_window,
    )
    from narrativetagger.ui.translation import language_of

    paths = locate(os.environ)
    logs.start_logging(paths.logs, os.environ.get(logs.LEVEL_VARIABLE, ""))
    prompter = Prompter()

    def on_crash(report: Path) -> None:
        prompter.tell_soon(UserError(CRASHED, path=str(report)))

    crash_report.install(paths.crashes, on_crash)
    log_qt_messages()
    keep_qt_settings(paths.state)
    application = make_application()
    chosen = settings.load(paths.settings)
    sources = system_sources(installation_uid(paths.installation))
    setup = Setup(paths, chosen, sources, prompter, language_of(chosen.language))
    window = make_window(application, setup)
    window.show()
    window.open_at_start(arguments)
    gc.freeze()
    gc.enable()
    return application.exec()
