# SPDX-License-Identifier: Apache-2.0
"""How paragraphs are displayed: no evidence, so neither logged nor undone."""

from __future__ import annotations

from collections.abc import Iterable

from narrativetagger.core.articles import Direction
from narrativetagger.store.connection import Store


def directions_of(store: Store, article_id: int) -> dict[int, str]:
    """Return the directions set by hand, by the first code point of their paragraph."""
    rows = store.rows(
        "SELECT start, direction FROM paragraph"
        " WHERE article_id = ? AND direction IN ('ltr', 'rtl')",
        (article_id,),
    )
    return {start: direction for start, direction in rows if isinstance(start, int)}


def write_direction(
    store: Store, article_id: int, starts: Iterable[int], direction: Direction
) -> None:
    """Set the direction of some paragraphs.

    Args:
        store: The project, inside a transaction.
        article_id: Row id of their article.
        starts: First code point of each.
        direction: Empty gives it back to their letters.
    """
    store.write_many(
        "UPDATE paragraph SET direction = ? WHERE article_id = ? AND start = ?",
        [(direction, article_id, start) for start in starts],
    )
