# SPDX-License-Identifier: Apache-2.0
"""Run a search over an article beside the keys."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.finding import STEP, Finder, Query
from narrativetagger.core.hits import Hits
from narrativetagger.core.passages import Passage

Emit = Callable[["_RegexThread", list[Passage] | UserError | None], None]


class Search(QObject):
    """Looks for a query, a few milliseconds at a time.

    Words are looked for in the window's own thread, between two keys. A regular expression may take
    long over one step; it runs in a thread of its own, where it leaves the window alone.

    Attributes:
        hits: What was found so far, in reading order.
        finished: Whether that is all.

    Signals:
        progressed: There are more hits, or the search has finished.
        failed(UserError): The query cannot be searched for.
    """

    progressed = Signal()
    failed = Signal(object)
    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with an empty article."""
        super().__init__(parent)
        self.hits = Hits()
        self.finished = True
        self._finder = Finder("")
        self._steps: Iterator[list[Passage]] = iter(())
        self._thread: _RegexThread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def look_at(self, text: str) -> None:
        """Turn to another article.

        Args:
            text: As it is stored.
        """
        self.stop()
        self._finder = Finder(text)

    def start(self, query: Query) -> None:
        """Look for a query in place of the one before; the first step is done at once."""
        self.stop()
        try:
            self._steps = self._finder.search(query)
        except UserError as error:
            self._fail(error)
            return
        self.finished = False
        if query.regex:
            self._thread = _RegexThread(self._steps, self._came.emit)
            self._thread.start()
        else:
            self._step()

    def stop(self) -> None:
        """Forget the search and what it found."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.let_go()
            self._thread = None
        self.hits = Hits()
        self.finished = True

    def _step(self) -> None:
        """Go on for a few milliseconds."""
        begun = monotonic()
        while not self.finished and monotonic() - begun < STEP:
            self._take(next(self._steps, None))
        if not self.finished:
            self._timer.start()

    def _take(self, batch: list[Passage] | None) -> None:
        if batch is None:
            self.finished = True
        else:
            self.hits.extend(batch)
        if batch or self.finished:
            self.progressed.emit()

    def _fail(self, error: UserError) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._step()

    @Slot(object, object)
    def _on_came(self, thread: object, came: object) -> None:
        """Take what a thread found, unless it looks for what nobody wants any more."""
        if thread is not self._thread:
            return
        if isinstance(came, UserError):
            self._fail(came)
        else:
            self._take(came if isinstance(came, list) else None)


class _RegexThread(threading.Thread):
    """Goes through the steps of a search and hands each batch over, as long as they are wanted."""

    def __init__(self, steps: Iterator[list[Passage]], emit: Emit) -> None:
        super().__init__(name="search", daemon=True)
        self._steps = steps
        self._emit = emit
        self._wanted = True
        # Who waited may be deleted by the time that a batch is there.
        self._handing_over = threading.Lock()

    def let_go(self) -> None:
        """Want no more; from now on nothing is emitted, and a step that runs ends by its limit."""
        with self._handing_over:
            self._wanted = False

    def run(self) -> None:
        """Emit each batch, then None; or the error in place of the rest."""
        try:
            for batch in self._steps:
                if not self._hand_over(batch):
                    return
            self._hand_over(None)
        except UserError as error:
            self._hand_over(error)

    def _hand_over(self, came: list[Passage] | UserError | None) -> bool:
        """Emit what came, and tell whether more is wanted."""
        with self._handing_over:
            if self._wanted:
                self._emit(self, came)
            return self._wanted
