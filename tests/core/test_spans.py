# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Mark, Span


def make(start: int, end: int, row_id: int = 1) -> Span:
    quote = "x" * (end - start)
    return Span(
        row_id, "uid", 1, 2, 3, start, end, quote, "", 0, "", 0, "hand", "individual", "then", "now"
    )


def test_a_span_marks_its_passage() -> None:
    assert make(3, 8).passage == make(3, 8).mark.passage == Passage(3, 8)


def test_reading_order_is_start_then_end_then_age() -> None:
    spans = [make(5, 9, 1), make(0, 9, 4), make(0, 4, 3), make(0, 4, 2)]
    ids = [mark.id for mark in sorted(span.mark for span in spans)]
    assert ids == [2, 3, 4, 1]


def test_a_mark_says_whose_it_is() -> None:
    assert make(3, 8, 5).mark == Mark(start=3, end=8, id=5, tag_id=2, analyst_id=3)


def test_a_row_makes_a_span() -> None:
    span = make(1, 2)
    assert Span._make(tuple(span)) == span
