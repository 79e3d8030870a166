# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from narrativetagger.core.columns import (
    ARTICLE_COLUMNS,
    SPAN_COLUMNS,
    TAG_COLUMNS,
    SharedCells,
    flat,
)
from narrativetagger.core.errors import UserError
from narrativetagger.core.quotes import passage_uid
from narrativetagger.core.selections import Selection
from narrativetagger.store.analysts import analysts
from narrativetagger.store.articles import articles
from narrativetagger.store.connection import Store
from narrativetagger.store.export_rows import (
    ARTICLE,
    SAID,
    article_rows,
    count_spans,
    span_rows,
    tag_rows,
)
from narrativetagger.store.reading import ensure_reading
from narrativetagger.store.rows import read_row, update_row
from narrativetagger.store.spans import spans_of

NOW = "2026-11-22T11:28:05.123Z"
ALL = Selection()


def spans(store: Store, selection: Selection = ALL, language: str = "en") -> list[dict[str, Any]]:
    rows = map(flat, span_rows(store, selection, language))
    return [dict(zip(SPAN_COLUMNS, row, strict=True)) for row in rows]


def listed_articles(store: Store, selection: Selection = ALL) -> list[dict[str, Any]]:
    rows = article_rows(store, selection, "")
    return [dict(zip(ARTICLE_COLUMNS, row, strict=True)) for row in rows]


def listed_tags(store: Store, selection: Selection = ALL) -> list[dict[str, Any]]:
    rows = tag_rows(store, selection, "en")
    return [dict(zip(TAG_COLUMNS, row, strict=True)) for row in rows]


def uid_of(store: Store, article_id: int) -> str:
    return articles(store, [article_id], None)[0].uid


def remove(store: Store, article_id: int) -> None:
    row = read_row(store, "article", article_id)
    update_row(store, "article", article_id, {**(row or {}), "removed_at": "now"})


DETAILS = {
    name: f"<{name}>"
    for name in """title outlet outlet_type country language translation_of translator author
    published collected url archive_url handling""".split()
}

TAGGED = {
    "tag": "morale.mention",
    "tag_name": "fr morale.mention",
    "tag_level1": "morale",
    "tag_level2": "morale.mention",
    "tag_path": "fr morale > fr morale.mention",
    "codebook": "narratives",
}

PLACED = {
    "mention": 1,
    "codebook_version": 3,
    "origin": "hand",
    "flag": 1,
    "layer": "individual",
    "zone": "body",
    "paragraph": 2,
    "page": None,
    "occurrence": "1 of 1",
}


def places(start: int) -> dict[str, int]:
    """Return the places of 8 code points, of which one takes two UTF-16 units."""
    return {"start": start, "end": start + 8, "start_utf16": start, "end_utf16": start + 9}


def test_a_row_proves_itself(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    text = "Ligne.\nП’ять 🪖 бригад: «\u00a0repli\u00a0»."
    article_id = add_article(text, original=b"raw", source_reliability="B", **DETAILS)
    start = text.index("🪖")
    add_span(article_id, start, start + 8, "morale.mention", note="sûr ?", flag=1, star=1)
    (row,) = spans(store, language="fr")
    (span,) = spans_of(store, article_id)
    uid = uid_of(store, article_id)
    assert row == {
        **DETAILS,
        "span_uid": span.uid,
        "passage_uid": passage_uid(uid, start, start + 8),
        "article_uid": uid,
        "article_version": 1,
        "story_uid": "",
        "source_reliability": "B",
        "source_sha256": sha256(b"raw").hexdigest(),
        "text_sha256": sha256(text.encode()).hexdigest(),
        **TAGGED,
        **PLACED,
        **places(start),
        "quote": "🪖 бригад",
        "prefix": text[:start],
        "suffix": text[start + 8 :],
        "sentence": None,
        "analyst": "Олена",
        "created": NOW,
        "modified": NOW,
        "note": "sûr ?",
        "format_version": 1,
        "flag_note": "",
        "star": 1,
        "series_uid": uid,
        "analyst_uid": analysts(store)[0].uid,
    }


def test_a_parent_tag_has_one_level_and_a_pasted_article_no_source(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 0, 3)
    (row,) = spans(store)
    assert (row["tag_level1"], row["tag_level2"]) == ("morale", "")
    assert row["source_sha256"] == ""


def test_rows_come_by_article_start_end_and_uid(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    first, second = add_article("first article"), add_article("second article")
    for article_id, start, end, tag in (
        (second, 0, 3, "morale"),
        (first, 4, 6, "morale"),
        (first, 0, 9, "morale"),
        (first, 0, 3, "framing"),
        (first, 0, 3, "morale"),
    ):
        add_span(article_id, start, end, tag)
    place = [(row["article_uid"], row["start"], row["end"], row["tag"]) for row in spans(store)]
    one, two = uid_of(store, first), uid_of(store, second)
    assert place == [
        (one, 0, 3, "framing"),
        (one, 0, 3, "morale"),
        (one, 0, 9, "morale"),
        (one, 4, 6, "morale"),
        (two, 0, 3, "morale"),
    ]


def test_a_selection_chooses(
    store: Store,
    add_article: Callable[..., int],
    add_span: Callable[..., int],
    add_analyst: Callable[[str], int],
) -> None:
    first, second = add_article("first article"), add_article("second article")
    bo = add_analyst("Bo")
    add_span(first, 0, 3, "morale")
    add_span(first, 0, 3, "morale.despair")
    add_span(first, 0, 3, "framing", analyst_id=bo)
    add_span(second, 0, 3, "framing")
    for selection, expected in (
        (ALL, 4),
        (Selection(article_uids=(uid_of(store, first),)), 3),
        (Selection(article_uids=(uid_of(store, second), uid_of(store, first))), 4),
        (Selection(tags=("morale",)), 2),
        (Selection(tags=("=morale",)), 1),
        (Selection(tags=("morale", "framing")), 4),
        (Selection(analysts=("Bo",)), 1),
        (Selection(analysts=("Bo",), tags=("morale",)), 0),
        (Selection(article_uids=(uid_of(store, second),), tags=("framing",)), 1),
    ):
        assert len(spans(store, selection)) == expected
        assert count_spans(store, selection) == expected


def test_removed_articles_stay_out_everywhere(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    first, second = add_article("first article"), add_article("second article")
    add_span(first, 0, 3)
    add_span(second, 0, 3)
    remove(store, first)
    assert [row["article_uid"] for row in spans(store)] == [uid_of(store, second)]
    assert count_spans(store, ALL) == 1
    assert [row["article_uid"] for row in listed_articles(store)] == [uid_of(store, second)]
    assert [row["spans"] for row in listed_tags(store)] == [1, 0, 0, 0]


def test_unknown_names_are_told_before_the_first_row(store: Store) -> None:
    for rows in (span_rows, tag_rows):
        with pytest.raises(UserError, match="no article x"):
            rows(store, Selection(article_uids=("x",)), "en")
    for call in (count_spans, spans):
        with pytest.raises(UserError, match="no tag x"):
            call(store, Selection(tags=("x",)))
    with pytest.raises(UserError, match="no analyst named x"):
        article_rows(store, Selection(analysts=("x",)), "")


def test_an_empty_project_has_no_rows(store: Store) -> None:
    assert spans(store) == []
    assert listed_articles(store) == []
    assert listed_tags(store) == []
    assert count_spans(store, ALL) == 0


def test_articles_say_what_is_known_of_them(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int], analyst_id: int
) -> None:
    article_id = add_article("two words", original=b"raw", title="T", note="n", language="fr")
    add_span(article_id, 0, 3)
    row_id = ensure_reading(store, article_id, analyst_id, NOW)
    reading = read_row(store, "reading", row_id)
    update_row(store, "reading", row_id, {**(reading or {}), "status": "done"})
    (cells,) = article_rows(store, ALL, "Олена")
    row = dict(zip(ARTICLE_COLUMNS, cells, strict=True))
    assert row["article_uid"] == row["series_uid"] == uid_of(store, article_id)
    assert (row["title"], row["note"], row["language"]) == ("T", "n", "fr")
    assert (row["words"], row["spans"], row["status"]) == (2, 1, "done")
    assert row["source_sha256"] == sha256(b"raw").hexdigest()
    assert row["text_sha256"] == sha256(b"two words").hexdigest()
    assert (row["reader"], row["file_name"], row["article_version"]) == ("text", "", 1)
    assert listed_articles(store)[0]["status"] == "unread"


def test_articles_are_chosen_by_the_spans_on_them(
    store: Store, add_article: Callable[..., int], add_span: Callable[..., int]
) -> None:
    ids = [add_article(f"article {number}") for number in range(3)]
    add_span(ids[0], 0, 3, "morale")
    add_span(ids[0], 0, 3, "framing")
    add_span(ids[1], 0, 3, "framing")
    uids = [uid_of(store, article_id) for article_id in ids]
    assert [row["article_uid"] for row in listed_articles(store)] == uids
    chosen = listed_articles(store, Selection(tags=("framing",)))
    assert [(row["article_uid"], row["spans"]) for row in chosen] == [(uids[0], 1), (uids[1], 1)]
    chosen = listed_articles(store, Selection(article_uids=(uids[2],)))
    assert [(row["article_uid"], row["spans"]) for row in chosen] == [(uids[2], 0)]


def test_a_row_says_where_its_words_and_its_article_are(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 2, 8)
    (row,) = span_rows(store, ALL, "en")
    names = "start end start_utf16 end_utf16 quote prefix suffix".split()
    (said,) = spans(store)
    assert list(row[SAID]) == [said[name] for name in names]
    assert row[ARTICLE][0] == uid_of(store, article_id)


def test_what_rows_share_is_one_object(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 0, 3)
    add_span(article_id, 4, 6)
    first, second = span_rows(store, ALL, "en")
    shared = [place for place, cell in enumerate(first) if isinstance(cell, SharedCells)]
    assert len(shared) == 4
    assert all(first[place] is second[place] for place in shared)


def test_tags_stand_in_the_order_of_the_book(
    store: Store, article_id: int, add_span: Callable[..., int]
) -> None:
    add_span(article_id, 0, 3, "morale.mention")
    add_span(article_id, 4, 6, "morale.mention")
    rows = listed_tags(store)
    assert [row["tag"] for row in rows] == ["morale", "morale.despair", "morale.mention", "framing"]
    assert rows[2] == {
        "codebook": "narratives",
        "tag": "morale.mention",
        "tag_name": "Morale.Mention",
        "tag_path": "Morale > Morale.Mention",
        "parent": "morale",
        "mention": 1,
        "applies_to": "span",
        "retired": 0,
        "spans": 2,
        "definition": "What morale.mention is.",
    }
    chosen = listed_tags(store, Selection(tags=("morale",)))
    assert [row["tag"] for row in chosen] == ["morale", "morale.despair", "morale.mention"]


def test_lists_neither_sort_nor_scan_spans(
    store: Store,
    article_id: int,
    add_span: Callable[..., int],
    plans: Callable[..., str],
) -> None:
    add_span(article_id, 0, 3)
    one = Selection(article_uids=(uid_of(store, article_id),), tags=("morale",))
    calls: list[Callable[[], object]] = [
        lambda: spans(store),
        lambda: spans(store, one),
        lambda: listed_articles(store),
        lambda: listed_articles(store, one),
        lambda: count_spans(store, one),
    ]
    for call in calls:
        plan = plans(call, "span")
        assert "SEARCH span" in plan
        assert "SCAN span" not in plan
        assert "TEMP B-TREE" not in plan
    assert "TEMP B-TREE" not in plans(lambda: listed_tags(store), "span")


def test_plans_stay_when_the_planner_knows_the_data(
    store: Store,
    add_article: Callable[..., int],
    add_span: Callable[..., int],
    plans: Callable[..., str],
) -> None:
    for number in range(50):
        add_span(add_article(f"article {number}"), 0, 3)
    store.write("ANALYZE")
    plan = plans(lambda: spans(store, Selection(tags=("=morale",))), "span")
    assert "TEMP B-TREE" not in plan
    assert "SCAN span" not in plan.replace("SCAN span USING INDEX span_order", "")
