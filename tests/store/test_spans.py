# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.store.connection import Store
from narrativetagger.store.rows import Row, delete_row, insert_row, read_row, update_row
from narrativetagger.store.spans import (
    bad_quotes,
    complete_span_row,
    counts_by_tag,
    find_span,
    span_by_id,
    span_by_uid,
    spans_of,
)
from narrativetagger.store.texts import article_text

NASTY = st.text(st.sampled_from("aé\u0301\u00a0\u202f «»’🪖👩\u200d\u200f\nшא"), min_size=1)


def test_spans_come_in_reading_order(
    store: Store, article_id: int, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    last = add_span(article_id, 5, 9)
    first = add_span(article_id, 0, 3)
    longer = add_span(article_id, 0, 9)
    again = add_span(article_id, 5, 9, "framing")
    add_span(add_article(), 0, 3)
    assert [span.id for span in spans_of(store, article_id)] == [first, longer, last, again]


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_pages_of_spans_are_the_whole_list(
    store: Store, article_id: int, add_span: Callable[..., int], size: int
) -> None:
    for start, end in ((5, 9), (0, 3), (0, 9), (1, 4)):
        add_span(article_id, start, end)
    add_span(article_id, 5, 9, "framing")
    found: list[Span] = []
    while page := spans_of(store, article_id, found[-1] if found else None, size):
        assert len(page) <= size
        found += page
    assert found == spans_of(store, article_id)
    assert len(found) == 5


def test_a_span_of_a_row_id(store: Store, article_id: int, add_span: Callable[..., int]) -> None:
    span_id = add_span(article_id, 2, 12)
    assert [span_by_id(store, span_id)] == spans_of(store, article_id)
    assert span_by_id(store, 99) is None
    store.write("UPDATE span SET quote = CAST(x'ff' AS TEXT)")
    with pytest.raises(UserError, match="damaged"):
        span_by_id(store, span_id)


def test_a_span_is_what_its_row_says(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    span_id = add_span(article_id, 2, 12, note="sûr ?", flag=1)
    (span,) = spans_of(store, article_id)
    row = read_row(store, "span", span_id)
    assert row is not None
    assert span._asdict() == {name: row[name] for name in span._fields}
    assert span.quote == span.passage.of(article_text(store, article_id))


def test_lists_neither_sort_nor_scan(
    store: Store,
    article_id: int,
    add_span: Callable[..., int],
    tags: dict[str, int],
    plans: Callable[..., str],
) -> None:
    add_span(article_id, 2, 12)
    calls: list[Callable[[], object]] = [
        lambda: spans_of(store, article_id),
        lambda: spans_of(store, article_id, spans_of(store, article_id)[0], 5),
        lambda: span_by_id(store, 1),
        lambda: bad_quotes(store, article_id),
        lambda: find_span(store, article_id, 2, 12, tags["morale"], 1),
        lambda: span_by_uid(store, "x"),
        lambda: complete_span_row(store, article_id, Passage(2, 12)),
    ]
    for call in calls:
        plan = plans(call)
        assert "SEARCH" in plan
        assert "SCAN" not in plan
        assert "TEMP B-TREE" not in plan


def test_a_span_is_found_by_its_uid_while_its_article_is_live(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 2, 12)
    (span,) = spans_of(store, article_id)
    assert span_by_uid(store, span.uid) == span
    assert span_by_uid(store, "nobody's") is None
    article = read_row(store, "article", article_id)
    update_row(store, "article", article_id, {**(article or {}), "removed_at": "now"})
    assert span_by_uid(store, span.uid) is None


def test_a_span_is_found_by_all_that_makes_it_one(
    store: Store,
    article_id: int,
    add_span: Callable[..., int],
    tags: dict[str, int],
    analyst_id: int,
) -> None:
    span_id = add_span(article_id, 2, 12)
    key = (article_id, 2, 12, tags["morale"], analyst_id)
    found = find_span(store, *key)
    assert found is not None
    assert found.id == span_id
    for place in range(len(key)):
        other = [value + (number == place) for number, value in enumerate(key)]
        assert find_span(store, *other) is None
    assert find_span(store, *key, "final") is None


def test_a_passage_says_where_it_stands(store: Store, article_id: int) -> None:
    text = article_text(store, article_id)
    start = text.index("🪖")
    row = complete_span_row(store, article_id, Passage(start, start + 11))
    assert row == {
        "article_id": article_id,
        "start": start,
        "end": start + 11,
        "start_utf16": start,
        "end_utf16": start + 12,
        "quote": "🪖 відступили"[:11],
        "prefix": text[start - 32 : start],
        "suffix": text[start + 11 :],
        "zone": "body",
        "paragraph": 3,
        "page": None,
        "occurrence": "1 of 1",
    }


def test_an_article_without_paragraphs_can_be_tagged(store: Store, article_id: int) -> None:
    store.write("DELETE FROM paragraph")
    row = complete_span_row(store, article_id, Passage(0, 1))
    assert (row["paragraph"], row["zone"], row["page"]) == (None, "", None)


@pytest.mark.parametrize("passage", [Passage(3, 3), Passage(0, 10_000)])
def test_what_is_no_passage_of_the_text_is_a_bug(
    store: Store, article_id: int, passage: Passage
) -> None:
    with pytest.raises(ValueError, match="not a passage"):
        complete_span_row(store, article_id, passage)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(text=NASTY, data=st.data())
def test_every_passage_makes_a_good_span(
    store: Store,
    add_article: Callable[..., int],
    span_row: Callable[..., Row],
    text: str,
    data: st.DataObject,
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    article_id = add_article(text)
    span_id = insert_row(store, "span", span_row(article_id, start, end))
    (span,) = spans_of(store, article_id)
    assert span.quote == text[start:end]
    assert bad_quotes(store, article_id) == []
    row = read_row(store, "span", span_id)
    assert row is not None
    assert row["end_utf16"] - row["start_utf16"] == len(span.quote.encode("utf-16-le")) // 2
    assert row["paragraph"] == text.count("\n", 0, start) + 1
    delete_row(store, "span", span_id)


@pytest.mark.parametrize(
    "damage",
    [
        "quote = 'x'",
        "prefix = 'x'",
        "suffix = ''",
        "start_utf16 = start_utf16 + 1",
        "end_utf16 = 0",
        '"end" = "end" + 1',
        '"end" = 100000',
    ],
)
def test_a_span_that_no_longer_fits_is_found(
    store: Store, article_id: int, add_span: Callable[..., int], damage: str
) -> None:
    add_span(article_id, 2, 12)
    add_span(article_id, 3, 5)
    (good, bad) = (span.uid for span in reversed(spans_of(store, article_id)))
    store.write(f"UPDATE span SET {damage} WHERE uid = ?", (bad,))
    assert bad_quotes(store, article_id) == [bad]
    assert good != bad


def test_counts_leave_removed_articles_out(
    store: Store, article_id: int, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    other = add_article()
    for place in (article_id, other):
        add_span(place, 0, 3)
        add_span(place, 5, 9, "framing")
    add_span(article_id, 0, 9)
    assert sorted(counts_by_tag(store).values()) == [2, 3]
    store.write("UPDATE article SET removed_at = ? WHERE id = ?", ("then", other))
    assert sorted(counts_by_tag(store).values()) == [1, 2]


def test_counts_read_no_row_of_a_span(store: Store, plans: Callable[..., str]) -> None:
    plan = plans(lambda: counts_by_tag(store))
    assert "USING COVERING INDEX span_tag" in plan
