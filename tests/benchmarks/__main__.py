# SPDX-License-Identifier: Apache-2.0
"""Print how quick the program is, against floors measured in the same run.

``make bench``; a figure over its bar is said and fails nothing, since machines are noisy.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from narrativetagger.ui.start import make_application

from . import file_measures, memory_measures, window_measures


def main() -> None:
    """Run all measures and print a line for each."""
    application = make_application()
    with TemporaryDirectory() as folder:
        for measure in file_measures.measures(Path(folder)):
            sys.stdout.write(f"{measure.line()}\n")
        for measure in memory_measures.measures():
            sys.stdout.write(f"{measure.line()}\n")
        for measure in window_measures.measures(application, Path(folder)):
            sys.stdout.write(f"{measure.line()}\n")


if __name__ == "__main__":
    main()
