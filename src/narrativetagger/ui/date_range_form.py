# SPDX-License-Identifier: Apache-2.0
"""The form of the dates between which articles are to be shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narrativetagger.core.dates import checked_date
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.form import Form

DAY = len("2022-09-14")
WRONG_WAY = QT_TRANSLATE_NOOP("messages", "The first date is after the last one; exchange them.")


class DateRangeForm(Form):
    """Asks for a first and a last date, each as exact as the analyst likes.

    Signals:
        submitted(str, str): The first date and the last one; empty for any.
    """

    submitted = Signal(str, str)

    def __init__(self, since: str, until: str, parent: QWidget | None = None) -> None:
        """Show the dates that are asked for now.

        Args:
            since: The first one; empty for any.
            until: The last one, likewise.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Articles by date"))
        self.setObjectName("date_range_form")
        hint = self.tr("2022, 2022-09 or 2022-09-14")
        self._since = self.line("since", self.tr("From"), since, hint)
        self._until = self.line("until", self.tr("To"), until, hint)
        self._since.setMinimumWidth(240)
        self.finish(self.tr("Show"))

    def require_valid(self) -> None:
        """Refuse what is no date, and a first one behind the last."""
        since, until = self._dates()
        shared = min(len(since), len(until))
        if since[:shared] > until[:shared]:
            raise UserError(WRONG_WAY)

    def submit(self) -> None:
        """Hand on both dates."""
        self.submitted.emit(*self._dates())

    def _dates(self) -> tuple[str, str]:
        """Return both dates, cut off behind the day."""
        since, until = (checked_date(field.text())[:DAY] for field in (self._since, self._until))
        return since, until
