# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.passages import Passage

places = st.integers(0, 40)
passages = st.builds(lambda a, b: Passage(min(a, b), max(a, b)), places, places)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_no_range_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a passage"):
        Passage(start, end)


def test_length_and_words() -> None:
    assert len(Passage(2, 5)) == 3
    assert Passage(2, 5).of("Kharkiv") == "ark"


@given(passages, passages)
def test_overlap_is_a_shared_code_point(one: Passage, other: Passage) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)


@given(passages, passages)
def test_containing_means_every_code_point(one: Passage, other: Passage) -> None:
    if len(other):
        inside = set(range(other.start, other.end)) <= set(range(one.start, one.end))
        assert one.contains(other) == inside
