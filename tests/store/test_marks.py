# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.store import marks
from narrativetagger.store.connection import Store
from narrativetagger.store.marks import marks_of
from narrativetagger.store.spans import spans_of


@pytest.fixture(params=["few", "many"], autouse=True)
def amount(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read marks in both ways."""
    if request.param == "many":
        monkeypatch.setattr(marks, "MANY", 1)


def test_marks_are_those_of_the_spans(
    store: Store, article_id: int, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    for start, end in ((5, 9), (0, 9), (0, 3)):
        add_span(article_id, start, end)
    add_span(add_article(), 0, 3)
    found = marks_of(store, article_id)
    assert sorted(found) == [span.mark for span in spans_of(store, article_id)]
    assert {type(number) for mark in found for number in mark} == {int}
    assert marks_of(store, 99) == []


@pytest.mark.parametrize(
    "damage",
    [
        "start = -1",
        'start = 9, "end" = 9',
        'start = 1, "end" = 100000',
        "start = 9",
    ],
)
def test_marks_that_lie_nowhere_are_damage(
    store: Store, article_id: int, add_span: Callable[..., int], damage: str
) -> None:
    add_span(article_id, 0, 3)
    add_span(article_id, 5, 9)
    store.write("PRAGMA ignore_check_constraints = ON")
    store.write(f"UPDATE span SET {damage} WHERE id = 2")
    with pytest.raises(UserError, match="damaged"):
        marks_of(store, article_id)


def test_no_row_is_read_for_them(
    store: Store, article_id: int, add_span: Callable[..., int], plans: Callable[..., str]
) -> None:
    add_span(article_id, 2, 12)
    plan = plans(lambda: marks_of(store, article_id))
    assert "USING COVERING INDEX" in plan
    assert "SCAN" not in plan
