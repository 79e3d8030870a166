# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import DECOMPOSED, FAMILY, FLAGS, NASTY, texts

from narrativetagger.core.graphemes import (
    cluster_at,
    is_border,
    next_border,
    previous_border,
    snap,
)
from narrativetagger.core.passages import Passage

any_character = st.one_of(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r"),
    st.sampled_from("कषम\u094d\u093e\u0947"),
    st.sampled_from("\u0600\u0301\u200d\u1cf5\u1cf6\U00011a3a\u1b24\u1100\u1161\u11a8가각👩🏽🇺🇦\n"),
)


def borders(text: str) -> list[int]:
    """Find all borders by a scan of the whole text."""
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


def assert_same_as_scan(text: str, places: range | list[int]) -> None:
    found = borders(text)
    known = set(found)
    for place in places:
        assert is_border(text, place) == (place in known or place in (0, len(text)))
        if place < len(text):
            assert next_border(text, place) == next(b for b in found if b > place)
        if place > 0:
            assert previous_border(text, place) == max(b for b in known if b < place)


@given(st.one_of(texts, st.lists(any_character, max_size=40).map("".join)))
def test_near_look_finds_what_a_whole_scan_finds(text: str) -> None:
    assert_same_as_scan(text, range(len(text) + 1))


@given(st.lists(any_character, min_size=1, max_size=12).map("".join), st.integers(0, 200))
def test_far_from_the_beginning(text: str, filling: int) -> None:
    whole = "字" * filling + FAMILY * 40 + text
    assert_same_as_scan(whole, list(range(len(whole) - len(text), len(whole) + 1)))


@pytest.mark.parametrize("cluster", [FAMILY, "e\u0301", "🇺🇦", "👍🏽", "क्षे", "각", "1\ufe0f\u20e3"])
def test_a_cluster_is_one_step(cluster: str) -> None:
    text = f"a{cluster}b"
    assert next_border(text, 1) == 1 + len(cluster)
    assert previous_border(text, 1 + len(cluster)) == 1
    assert cluster_at(text, len(cluster)) == Passage(1, 1 + len(cluster))


@pytest.mark.parametrize("length", [2, 3, 64, 65, 3000, 3001])
def test_flags_pair_from_the_beginning_of_their_run(length: int) -> None:
    text = "!" + ("🇺🇦" * length)[:length] + "!"
    assert cluster_at(text, length - 1) == (
        Passage(length - 1, length + 1) if length % 2 == 0 else Passage(length - 2, length)
    )


def test_ends_of_the_text() -> None:
    assert previous_border(FLAGS, 0) == 0
    assert next_border(FLAGS, len(FLAGS)) == len(FLAGS)
    assert is_border("", 0)
    with pytest.raises(ValueError, match="not in the text: 3"):
        cluster_at("abc", 3)


@pytest.mark.parametrize(
    "text",
    ["ความ" * 500_000, "한국어" * 500_000, FAMILY * 300_000, "🇺🇦" * 500_000, "\n" * 2_000_000],
)
def test_scripts_without_spaces_are_looked_at_nearby(text: str) -> None:
    middle = len(text) // 2
    cluster = cluster_at(text, middle)
    assert middle - 5 < cluster.start <= middle < cluster.end < middle + 6


def test_snap_goes_outward() -> None:
    assert snap(DECOMPOSED, Passage(1, 3)) == Passage(0, 3)
    assert snap(DECOMPOSED, Passage(0, 1)) == Passage(0, 2)
    assert snap(FAMILY, Passage(2, 3)) == Passage(0, 5)


@given(texts.filter(len), st.data())
def test_snap_is_smallest_and_stays(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    snapped = snap(text, Passage(start, end))
    known = borders(text)
    assert snapped == Passage(
        max(b for b in known if b <= start), min(b for b in known if b >= end)
    )
    assert snap(text, snapped) == snapped


@pytest.mark.parametrize("name", ["french", "ukrainian", "arabic", "hebrew", "keycap", "korean"])
def test_snap_keeps_whole_texts(name: str) -> None:
    assert snap(NASTY[name], Passage(0, len(NASTY[name]))) == Passage(0, len(NASTY[name]))


def test_snap_knows_each_character_of_the_common_scripts() -> None:
    for character in map(chr, [*range(ord("\r")), *range(ord("\r") + 1, 0x3000)]):
        text = f"a{character}b"
        found = borders(text)
        assert snap(text, Passage(1, 2)) == Passage(
            max(place for place in found if place < 2), min(place for place in found if place > 1)
        )
