# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import texts

from narrativetagger.core.folding import fold
from narrativetagger.core.fuzzy import BEGINS, BEGINS_WORDS, ENOUGH, HAS, LIKE, Match, Names

NAMES = (
    "Next span",
    "Previous span of this tag",
    "Élan vers Kharkiv",
    "Відхід на Харків",
    "Spanish news",
    "انسحاب القوات",
    "Leave: no passage, no span",
)


@pytest.fixture
def names() -> Names:
    found = Names()
    found.add(NAMES[:3])
    found.add(NAMES[3:])
    return found


def ranked(matches: list[Match]) -> list[tuple[int, str]]:
    return [(match.rank, NAMES[match.row]) for match in matches]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("next", [(BEGINS, "Next span")]),
        (
            "span",
            [
                (BEGINS, "Spanish news"),
                (BEGINS_WORDS, "Next span"),
                (BEGINS_WORDS, "Previous span of this tag"),
                (BEGINS_WORDS, "Leave: no passage, no span"),
            ],
        ),
        ("span prev", [(BEGINS_WORDS, "Previous span of this tag")]),
        ("elan KHAR", [(BEGINS_WORDS, "Élan vers Kharkiv")]),
        ("arkiv", [(HAS, "Élan vers Kharkiv")]),
        ("харк", [(BEGINS_WORDS, "Відхід на Харків")]),
        ("القوات", [(BEGINS_WORDS, "انسحاب القوات")]),
        ("", []),
        ("  ", []),
        ("zebra", []),
    ],
)
def test_beginnings_come_before_middles(
    names: Names, query: str, expected: list[tuple[int, str]]
) -> None:
    assert ranked(names.find(query)) == expected


def test_typing_errors_are_forgiven(names: Names) -> None:
    found = [match for step in names.more("prevoius") for match in step]
    assert ranked(sorted(found))[0] == (LIKE, "Previous span of this tag")
    assert [match for step in names.more("pr") for match in step] == []
    assert [match for step in names.more("zzzzzz") for match in step] == []


def test_of_very_many_the_beginnings_are_found_first() -> None:
    names = Names()
    names.add([f"a name {number}" for number in range(5 * ENOUGH)])
    names.add(["name of its own"])
    assert len(names.find("name")) == ENOUGH
    rest = [match for step in names.more("name") for match in step]
    assert min(rest).row == 5 * ENOUGH
    assert len(rest) <= 2 * ENOUGH


def test_a_name_may_be_empty_or_of_several_lines() -> None:
    names = Names()
    names.add(["", "two\nlines", "last"])
    assert len(names) == 3
    assert [match.row for match in names.find("two lines")] == [1]
    assert [match.row for match in names.find("last")] == [2]


@given(st.lists(texts, min_size=1, max_size=8), st.integers(0, 7))
def test_each_name_is_found_by_itself(some: list[str], row: int) -> None:
    names = Names()
    names.add(some)
    query = some[row % len(some)]
    found = [match.row for match in names.find(query)]
    assert not fold(query).split() or row % len(some) in found


def test_a_word_that_all_names_have_does_not_hide_a_rare_one() -> None:
    names = Names()
    for hundred in range(10):
        names.add([f"agency {100 * hundred + number}" for number in range(100)])
    assert [match.row for match in names.find("agency 777")] == [777]
    assert names.find("agency zzz") == []
    looked_at = [*names._having("zzz", ["agency", "zzz"], names._chunks)]
    assert looked_at == []
