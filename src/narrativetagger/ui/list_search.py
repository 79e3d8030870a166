# SPDX-License-Identifier: Apache-2.0
"""Rows of long lists, looked for a few milliseconds at a time, so that keys are answered."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.ui.session import Session

BREATH = 0.006
"""How long is searched before the window may do other things, in seconds."""


class ListSearch(QObject):
    """Takes the steps of one search; another one puts an end to it.

    Signals:
        found(array[int]): The row ids, in order.
    """

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Search for nothing yet.

        Args:
            session: Tells of a disk that fails.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._steps: Iterator[array[int] | None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def running(self) -> bool:
        """Whether there is something left to search."""
        return self._timer.isActive()

    def run(self, steps: Iterator[array[int] | None]) -> None:
        """Begin to take the steps of a search; a short one is over when this returns.

        Args:
            steps: Yields None between steps and what was found at the end.
        """
        self._steps = steps
        self._timer.start()
        self._on_timer_timeout()

    def stop(self) -> None:
        """Leave the rest of the steps."""
        self._timer.stop()
        self._steps = iter(())

    @Slot()
    def _on_timer_timeout(self) -> None:
        until = perf_counter() + BREATH
        steps, found = self._steps, None
        try:
            for found in steps:
                if found is not None or perf_counter() > until:
                    break
            else:
                self.stop()
        except UserError as error:
            self.stop()
            self._session.refused.emit(error)
        if found is not None:
            self.stop()
            self.found.emit(found)
