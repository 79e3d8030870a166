# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import gc

import pytest

from narrativetagger.core.finding import next_hit, previous_hit
from narrativetagger.core.hits import Hits
from narrativetagger.core.passages import Passage

PASSAGES = [Passage(place, place + 2) for place in (3, 8, 20)]


def test_hits_are_a_sequence_of_passages() -> None:
    hits = Hits(PASSAGES)
    assert list(hits) == PASSAGES
    assert hits[-1] == PASSAGES[-1]
    assert hits[1:] == PASSAGES[1:]
    assert PASSAGES[1] in hits
    with pytest.raises(IndexError):
        hits[3]


def test_hits_grow_at_their_end() -> None:
    hits = Hits(PASSAGES[:1])
    hits.extend(PASSAGES[1:])
    assert list(hits) == PASSAGES


def test_hits_are_found_by_place() -> None:
    hits = Hits(PASSAGES)
    assert (next_hit(hits, 8), previous_hit(hits, 8)) == (1, 0)
    assert (next_hit(hits, 21), previous_hit(hits, 3)) == (None, None)


def test_many_hits_are_few_objects() -> None:
    before = len(gc.get_objects())
    hits = Hits(Passage(place, place + 1) for place in range(10_000))
    assert len(gc.get_objects()) - before < 100
    assert len(hits) == 10_000
