# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.changes import Changes, Place
from narrativetagger.core.passages import Passage


def test_nothing_changed_by_default() -> None:
    changes = Changes()
    assert not any(
        (
            changes.removed_spans,
            changes.added_spans,
            changes.added_articles,
            changes.removed_articles,
            changes.changed_articles,
            changes.codebook,
            changes.place,
        )
    )


def test_a_place_may_be_a_whole_article() -> None:
    assert Place(3).passage is None
    assert Place(3, Passage(1, 2)) != Place(3)
