# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.passages import Passage
from narrativetagger.core.quotes import CONTEXT, Occurrences, context, passage_uid

ARTICLE = "01937f2c-5a5b-7abc-8def-0123456789ab"


def test_context_is_cut_at_its_length() -> None:
    text = "a" * 40 + "mot" + "b" * 40
    assert context(text, 40, 43) == ("a" * CONTEXT, "b" * CONTEXT)


def test_context_is_shorter_at_the_ends() -> None:
    assert context("un mot là", 3, 6) == ("un ", " là")
    assert context("mot", 0, 3) == ("", "")


def test_context_counts_code_points() -> None:
    text = "🪖" * 40 + "mot" + "é" * 40
    assert context(text, 40, 43) == ("🪖" * 32, "é" * 32)


@given(st.text(min_size=1, max_size=200), st.data())
def test_context_and_quote_are_one_piece_of_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    passage = Passage(start, data.draw(st.integers(start + 1, len(text))))
    prefix, suffix = context(text, passage.start, passage.end)
    whole = prefix + passage.of(text) + suffix
    assert text[passage.start - len(prefix) :][: len(whole)] == whole


def test_occurrences_are_numbered() -> None:
    text = "repli, le repli, ce repli"
    places = [0, 10, 20]
    assert [Occurrences(text).of("repli", place) for place in places] == [
        "1 of 3",
        "2 of 3",
        "3 of 3",
    ]
    assert Occurrences(text).of("le repli", 7) == "1 of 1"


def test_matches_are_exact() -> None:
    assert Occurrences("Repli repli re\u0301pli").of("repli", 6) == "1 of 1"


@pytest.mark.parametrize(
    ("start", "said"), [(0, "1 of 2"), (1, "1 of 2"), (2, "2 of 2"), (3, "2 of 2")]
)
def test_a_quote_across_two_matches_counts_as_the_earlier(start: int, said: str) -> None:
    assert Occurrences("aaaaa").of("aa", start) == said


@given(st.text("ab", min_size=1, max_size=30), st.data())
def test_number_is_between_one_and_all(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    number, total = map(int, Occurrences(text).of(text[start:end], start).split(" of "))
    assert 1 <= number <= total == text.count(text[start:end])


def test_uid_of_a_passage() -> None:
    uid = passage_uid(ARTICLE, 12, 40)
    assert uid == str(uuid5(UUID(ARTICLE), "12:40"))
    assert UUID(uid).version == 5
    assert uid != passage_uid(ARTICLE, 12, 41)
    assert uid == passage_uid(ARTICLE.upper(), 12, 40)


@given(st.text("ab", min_size=1, max_size=30), st.data())
def test_what_is_remembered_is_what_was_counted(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    quote = text[start : data.draw(st.integers(start + 1, len(text)))]
    found = Occurrences(text)
    counted, remembered, again = (found.of(quote, start) for _ in range(3))
    assert counted == remembered == again
