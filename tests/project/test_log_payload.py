# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.logged_edits import (
    AnalystFacts,
    LoggedChange,
    ReadingFacts,
    SpanFacts,
)
from narrativetagger.project.log_payload import as_done, change_in, summed

SPAN = {"uid": "s", "tag_id": 2, "start": 1, "end": 4, "quote": "п’я", "note": "", "star": 0}
FACTS = SpanFacts("s", 2, 1, 4, "п’я")


def payload(before: object, after: object) -> bytes:
    return json.dumps({"before": before, "after": after}, ensure_ascii=False).encode()


def test_rows_become_facts() -> None:
    assert change_in("span", "s", payload(None, SPAN)) == LoggedChange("span", "s", None, FACTS)
    removed = change_in("article", "a", payload({"title": "Un", "words": 3}, None))
    assert removed == LoggedChange("article", "a", ArticleDetails(title="Un"), None)
    assert change_in("analyst", "o", payload(None, {"name": "Олена"})).after == AnalystFacts(
        "Олена"
    )
    reading = change_in("reading", "r", payload({"status": "unread"}, {"status": "done"}))
    assert (reading.before, reading.after) == (ReadingFacts("unread"), ReadingFacts("done"))


def test_of_other_tables_nothing_is_said() -> None:
    assert change_in("tag", "t", payload(None, {"code": "x"})) == LoggedChange(
        "tag", "t", None, None
    )


@pytest.mark.parametrize(
    ("entity", "broken"),
    [
        ("span", b""),
        ("span", b"{]"),
        ("span", b'{"before":null'),
        ("span", b"[]"),
        ("span", b'{"before":null}'),
        ("span", b'{"before":null,"after":"s"}'),
        ("span", b'{"before":null,"after":{"quote":"\xff"}}'),
        ("span", b'{"before":null,"after":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        ("tag", b'{"before":1,"after":null}'),
        ("span", payload(None, {**SPAN, "quote": 5})),
        ("span", payload(None, {**SPAN, "tag_id": "2"})),
        ("span", payload(None, {"uid": "s"})),
        ("article", payload(None, {"title": None})),
        ("analyst", payload({}, None)),
        ("reading", payload(None, {"status": "lost"})),
    ],
)
def test_what_is_broken_is_refused(entity: str, broken: bytes) -> None:
    with pytest.raises(ValueError, match=f"about {entity}"):
        change_in(entity, "s", broken)


@given(
    data=st.binary(max_size=40),
    place=st.integers(0, 200),
    entity=st.sampled_from(["span", "article", "analyst", "reading", "tag"]),
)
def test_a_damaged_payload_is_read_or_refused(data: bytes, place: int, entity: str) -> None:
    sound = payload(SPAN, {**SPAN, "note": "Дві"})
    with suppress(ValueError):
        change = change_in(entity, "s", sound[:place] + data + sound[place + len(data) :])
        assert change.entity == entity


def test_what_was_undone_is_told_as_it_was_done() -> None:
    first = LoggedChange("span", "s", FACTS, None)
    second = LoggedChange("span", "t", None, FACTS)
    assert as_done((first, second)) == (
        LoggedChange("span", "t", FACTS, None),
        LoggedChange("span", "s", None, FACTS),
    )


def test_changes_of_one_row_are_summed() -> None:
    other = SpanFacts("s", 3, 1, 4, "п’я")
    added, changed = LoggedChange("span", "s", None, FACTS), LoggedChange("span", "s", FACTS, other)
    apart = LoggedChange("article", "s", None, None)
    assert summed((added, apart, changed)) == (LoggedChange("span", "s", None, other), apart)
