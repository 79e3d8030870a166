# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest

from narrativetagger.core.span_choice import SpanChoice, SpanOrder
from narrativetagger.store.connection import Store
from narrativetagger.store.span_lists import chosen_spans


@pytest.fixture
def three(store: Store, article_id: int, add_span: Callable[..., int]) -> list[int]:
    """A span in doubt at the end, a model example at the beginning, a changed one between."""
    last = add_span(article_id, 5, 9, "framing", flag=1, flag_note="Qui parle ?")
    first = add_span(article_id, 0, 3, star=1, note="Élan à voir")
    middle = add_span(article_id, 2, 4, modified="2030-01-01T00:00:00.000Z")
    return [first, middle, last]


@pytest.mark.parametrize(
    ("order", "rows"),
    [
        ("place", [0, 1, 2]),
        ("tag", [0, 1, 2]),
        ("analyst", [0, 1, 2]),
        ("newest", [1, 0, 2]),
        ("doubt", [2, 0, 1]),
    ],
)
def test_orders(
    store: Store, article_id: int, three: list[int], order: SpanOrder, rows: list[int]
) -> None:
    found = chosen_spans(store, article_id, SpanChoice(order=order))
    assert found == [three[row] for row in rows]


@pytest.mark.parametrize(
    ("choice", "rows"),
    [
        (SpanChoice(flagged=True), [2]),
        (SpanChoice(starred=True), [0]),
        (SpanChoice(words="ELAN voir"), [0]),
        (SpanChoice(words="qui"), [2]),
        (SpanChoice(words="zzz"), []),
        (SpanChoice(analyst_id=99), []),
        (SpanChoice(flagged=True, starred=True), []),
    ],
)
def test_filters(
    store: Store, article_id: int, three: list[int], choice: SpanChoice, rows: list[int]
) -> None:
    assert chosen_spans(store, article_id, choice) == [three[row] for row in rows]


def test_tags(store: Store, article_id: int, three: list[int]) -> None:
    ((framing,),) = store.rows("SELECT tag_id FROM span WHERE id = ?", (three[2],))
    assert chosen_spans(store, article_id, SpanChoice(tag_ids=(framing,))) == [three[2]]
    assert chosen_spans(store, article_id + 1, SpanChoice()) == []
