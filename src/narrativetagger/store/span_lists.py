# SPDX-License-Identifier: Apache-2.0
"""The spans of an article as a list asks for them."""

from __future__ import annotations

import json

from narrativetagger.core.folding import fold, fold_all
from narrativetagger.core.span_choice import SpanChoice, SpanOrder
from narrativetagger.store.connection import Store

_PLACE = 'span.start, span."end", span.id'
_ORDERS: dict[SpanOrder, str] = {
    "place": _PLACE,
    "tag": f"tag.position, tag.id, {_PLACE}",
    "analyst": f"analyst.name, analyst.id, {_PLACE}",
    "newest": f"span.modified DESC, {_PLACE}",
    "doubt": f"span.flag DESC, {_PLACE}",
}


def chosen_spans(store: Store, article_id: int, choice: SpanChoice) -> list[int]:
    """Return the row ids of the spans of an article that a list shows, in its order.

    Args:
        store: The project.
        article_id: Row id of the article.
        choice: Which of them; words are looked for as readers take them (``folding``).
    """
    rows = store.rows(
        "SELECT span.id, span.quote, span.note, span.flag_note FROM span"
        " JOIN tag ON tag.id = span.tag_id JOIN analyst ON analyst.id = span.analyst_id"
        " WHERE span.article_id = ?1"
        " AND (?2 = '[]' OR span.tag_id IN (SELECT value FROM json_each(?2)))"
        " AND (?3 IS NULL OR span.analyst_id = ?3)"
        f" AND span.flag >= ?4 AND span.star >= ?5 ORDER BY {_ORDERS[choice.order]}",
        (
            article_id,
            json.dumps(choice.tag_ids),
            choice.analyst_id,
            int(choice.flagged),
            int(choice.starred),
        ),
    )
    words = fold(choice.words).split()
    if not words:
        return [row[0] for row in rows]
    said = fold_all(["\n".join(map(str, texts)) for _, *texts in rows])
    return [
        row[0] for row, text in zip(rows, said, strict=True) if all(word in text for word in words)
    ]
