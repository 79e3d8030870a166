# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest

from narrativetagger.core.span_choice import SpanChoice
from narrativetagger.core.spans import Mark
from narrativetagger.store.connection import Store
from narrativetagger.store.span_pages import BEGIN, lines_of, slice_of

NOW = "2026-11-22T11:28:05.123Z"


@pytest.fixture
def four(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int]
) -> tuple[int, ...]:
    """Two spans in each of two articles, in order of place."""
    one, other = add_article(title="Un"), add_article(title="Deux")
    last = add_span(other, 5, 9, "framing", flag=1)
    return (
        add_span(one, 0, 3, star=1, note="Élan"),
        add_span(one, 2, 4),
        add_span(other, 0, 3),
        last,
    )


def test_slices_join_to_all_spans_in_order(store: Store, four: tuple[int, ...]) -> None:
    first = slice_of(store, BEGIN, 3, SpanChoice(), None)
    assert [row[0] for row in first.rows] == list(four[:3])
    assert first.last is not None
    rest = slice_of(store, first.last, 3, SpanChoice(), None)
    assert [row[0] for row in rest.rows] == [four[3]]
    assert rest.last is None


def test_what_is_not_asked_for_counts_in_a_slice(store: Store, four: tuple[int, ...]) -> None:
    found = slice_of(store, BEGIN, 2, SpanChoice(flagged=True), None)
    assert found.rows == []
    assert found.last is not None
    found = slice_of(store, found.last, 2, SpanChoice(flagged=True, order="doubt"), None)
    assert found.rows == [(four[3], 0, "")]


def test_texts_come_where_words_are_asked_for(store: Store, four: tuple[int, ...]) -> None:
    found = slice_of(store, BEGIN, 1, SpanChoice(words="x", order="newest"), None)
    assert found.rows == [(four[0], NOW, "L’é\nÉlan\n")]


def test_spans_of_removed_articles_are_not_there(store: Store, four: tuple[int, ...]) -> None:
    store.write("UPDATE article SET removed_at = ? WHERE title = 'Un'", (NOW,))
    found = slice_of(store, BEGIN, 9, SpanChoice(), None)
    assert [row[0] for row in found.rows] == list(four[2:])


def test_others_are_seen_where_one_is_done(
    store: Store,
    four: tuple[int, ...],
    add_analyst: Callable[[str], int],
) -> None:
    other = add_analyst("Марко")
    store.write("UPDATE span SET analyst_id = ? WHERE id = ?", (other, four[1]))

    def seen() -> list[int]:
        return [row[0] for row in slice_of(store, BEGIN, 9, SpanChoice(), other).rows]

    assert seen() == [four[1]]
    store.write(
        "INSERT INTO reading (uid, article_id, analyst_id, status, updated)"
        " SELECT 'r', id, ?, 'done', ? FROM article WHERE title = 'Deux'",
        (other, NOW),
    )
    assert seen() == [four[1], four[2], four[3]]


def test_no_slice_sorts_or_reads_all(
    store: Store, four: tuple[int, ...], plans: Callable[..., str]
) -> None:
    plan = plans(lambda: slice_of(store, BEGIN, 9, SpanChoice(), None))
    assert "span USING COVERING INDEX span_order" in plan
    assert "TEMP B-TREE" not in plan
    asked = SpanChoice(tag_ids=(1,), words="x", order="newest")
    plan = plans(lambda: slice_of(store, BEGIN, 9, asked, 1))
    assert "SCAN span" not in plan
    assert "SCAN article" not in plan


def test_lines_say_what_a_list_shows(store: Store, four: tuple[int, ...]) -> None:
    found = lines_of(store, [four[3], 999, four[0]], 2)
    assert set(found) == {four[0], four[3]}
    line = found[four[0]]
    assert (line.quote, line.note, line.flag, line.star, line.title) == ("L’", "Él", 0, 1, "Un")
    assert line.mark == Mark(0, 3, four[0], line.tag_id, line.analyst_id)
    assert found[four[3]].flag == 1
