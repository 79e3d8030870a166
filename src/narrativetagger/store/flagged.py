# SPDX-License-Identifier: Apache-2.0
"""The queue of spans that an analyst is in doubt about."""

from __future__ import annotations

from typing import Literal

from narrativetagger.core.span_index import Key
from narrativetagger.store.connection import Store

_WAYS = {1: (">", "ASC"), -1: ("<", "DESC")}


def flagged_beside(
    store: Store, article_id: int, key: Key, step: Literal[-1, 1]
) -> tuple[int, int] | None:
    """Return article and row id of the flagged span after a place, or before it.

    Args:
        store: The project.
        article_id: Row id of the article that the place is in.
        key: Start, end and row id of a span, or of none at a place.
        step: 1 for the next one, in this article or a later one; -1 for the one before.
    """
    sign, order = _WAYS[step]
    here = store.row(
        f"SELECT article_id, id FROM span WHERE article_id = ? AND flag = 1"
        f' AND (start, "end", id) {sign} (?, ?, ?)'
        f' ORDER BY start {order}, "end" {order}, id {order} LIMIT 1',
        (article_id, *key),
    )
    # The articles one by one, since there is no index of what is flagged.
    return here or store.row(
        "SELECT span.article_id, span.id FROM article"
        " CROSS JOIN span ON span.article_id = article.id"
        f" WHERE article.id {sign} ? AND removed_at IS NULL AND flag = 1"
        f' ORDER BY article.id {order}, start {order}, "end" {order}, span.id {order} LIMIT 1',
        (article_id,),
    )
