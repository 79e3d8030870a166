# SPDX-License-Identifier: Apache-2.0
"""Dates of articles, as exact as they are known."""

from __future__ import annotations

import re
from datetime import datetime

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

NOT_A_DATE = QT_TRANSLATE_NOOP(
    "messages", "“{date}” is not a date; write 2022, 2022-09, 2022-09-14 or 2022-09-14T18:30."
)

_DATE = re.compile(
    r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII
)
"""ISO 8601 in the extended format, cut off behind any part from the year on."""

_REST = "-01-01"
"""Completes a date of the shortest kind, a year."""


def checked_date(text: str) -> str:
    """Return a date as it is stored: ``2022``, ``2022-09``, ``2022-09-14`` or an ISO 8601 time.

    Args:
        text: As it was typed; nothing is a date that is not known.

    Raises:
        UserError: If it is no date, or there is no such day or time.
    """
    date = text.strip()
    if not date:
        return ""
    try:
        if not _DATE.fullmatch(date):
            raise ValueError(date)
        datetime.fromisoformat(date + _REST[len(date) - 4 :])
    except ValueError as error:
        raise UserError(NOT_A_DATE, date=date) from error
    return date.replace(" ", "T")
