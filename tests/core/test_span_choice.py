# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.span_choice import SpanChoice, SpanLine
from narrativetagger.core.spans import Mark


def test_at_first_everything_is_asked_for() -> None:
    assert SpanChoice() == SpanChoice((), None, flagged=False, starred=False, words="")
    assert SpanChoice().order == "place"


def test_it_tells_whether_it_asks_for_some_only() -> None:
    assert not SpanChoice(order="newest", everywhere=True, words=" ").chooses
    assert SpanChoice(flagged=True).chooses
    assert SpanChoice(words="x").chooses


def test_a_line_is_marked_where_its_span_is() -> None:
    line = SpanLine(7, 2, 3, 4, 10, 12, "le", "", 0, 1, "Repli")
    assert line.mark == Mark(10, 12, 7, 3, 4)
