# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections import Counter

from narrativetagger.core.errors import UserError
from narrativetagger.project.salvage_report import (
    NEW_LOG,
    ORPHAN,
    SPAN_WRONG,
    TEXT_MADE_AGAIN,
    SalvageReport,
)


def test_a_report_tells_what_was_saved_then_what_was_not() -> None:
    report = SalvageReport(
        saved=Counter(article=3, span=12, tag=27, analyst=1),
        from_log=Counter(span=2, tag=0),
        unreadable=Counter(tag=4),
        told=[
            UserError(ORPHAN, table="reading", id=7),
            UserError(TEXT_MADE_AGAIN, title="Titre"),
            UserError(SPAN_WRONG, quote="à l’aube", uid="u", start=3, end=11),
        ],
    )
    assert [str(line) for line in report.lines()] == [
        "Saved: 3 articles, 12 spans, 27 tags, 1 analysts.",
        "2 rows of “span” were damaged or missing, and were taken from the log.",
        "4 rows of “tag” could not be read.",
        "Row 7 of “reading” is lost: it makes no sense, or belongs to something lost.",
        "The text of “Titre” was made again from its original; it is exactly as it was.",
        "The span “à l’aube” (u) is lost: it is not what its article says at 3 to 11.",
        NEW_LOG,
    ]
    assert report.lost == 4 + 1 + 1
