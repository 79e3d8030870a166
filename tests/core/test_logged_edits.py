# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.logged_edits import LoggedChange, LoggedEdit, SpanFacts
from narrativetagger.core.passages import Passage

SPAN = SpanFacts("s", 1, 3, 7, "mots")


def edit(*changes: LoggedChange) -> LoggedEdit:
    return LoggedEdit("", "", "retag", "", len(changes), changes, True, False, None, False)


def test_the_first_span_is_what_an_edit_is_about() -> None:
    article = LoggedChange("article", "a", None, ArticleDetails())
    added = LoggedChange("span", "s", None, SPAN)
    removed = LoggedChange("span", "t", SpanFacts("t", 1, 0, 1, "m"), None)
    assert edit(article).span is None
    assert edit(article, added, removed).span == SPAN
    assert edit(removed).span == SpanFacts("t", 1, 0, 1, "m")


@pytest.mark.parametrize(
    ("start", "end", "passage"),
    [(3, 7, Passage(3, 7)), (-1, 7, None), (7, 3, None), (3, 3, None)],
)
def test_a_passage_that_cannot_be_is_none(start: int, end: int, passage: Passage | None) -> None:
    assert SpanFacts("s", 1, start, end, "mots").passage == passage
