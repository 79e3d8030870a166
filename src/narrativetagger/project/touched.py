# SPDX-License-Identifier: Apache-2.0
"""Tell from the rows that an edit wrote what the views have to refresh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from narrativetagger.core.changes import Changes, Place, StatusChange
from narrativetagger.core.spans import Span
from narrativetagger.project.ledger import RowChange
from narrativetagger.store.reading import legible_status
from narrativetagger.store.rows import Row


def span_of(row: Row) -> Span:
    """Return the span that a whole row of the table ``span`` holds."""
    return Span._make(row[name] for name in Span._fields)


def changes_of(rows: Sequence[RowChange]) -> Changes:
    """Sum up row changes for the views.

    Args:
        rows: The changes of one edit, in order.

    Returns:
        Spans before and after, articles by what befell them, and the place of the first.
    """
    removed, added = _spans(rows)
    articles = [change for change in rows if change.table == "article"]
    lives = [(_id(change), _live(change.before), _live(change.after)) for change in articles]
    statuses = tuple(_statuses(rows))
    return Changes(
        removed_spans=removed,
        added_spans=added,
        added_articles=tuple(row_id for row_id, was, now in lives if now and not was),
        removed_articles=tuple(row_id for row_id, was, now in lives if was and not now),
        changed_articles=tuple(
            dict.fromkeys(
                [row_id for row_id, was, now in lives if was and now]
                + [change.article_id for change in statuses]
            )
        ),
        statuses=statuses,
        codebook=any(change.table in ("tag", "codebook") for change in rows),
        analysts=any(change.table == "analyst" for change in rows),
        place=_place(added or removed, articles, statuses),
    )


def _spans(rows: Sequence[RowChange]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans before the edit and after it, each once."""
    before: dict[int, Span | None] = {}
    after: dict[int, Span | None] = {}
    for change in rows:
        if change.table == "span":
            before.setdefault(_id(change), span_of(change.before) if change.before else None)
            after[_id(change)] = span_of(change.after) if change.after else None
    return (
        tuple(span for span in before.values() if span is not None),
        tuple(span for span in after.values() if span is not None),
    )


def _statuses(rows: Sequence[RowChange]) -> Iterator[StatusChange]:
    """Yield what became of readings; a row that is not there says that nothing was read."""
    for change in rows:
        row = change.after or change.before
        if change.table == "reading" and row is not None:
            before, after = (
                legible_status(one["status"] if one else None)
                for one in (change.before, change.after)
            )
            yield StatusChange(row["article_id"], row["analyst_id"], before, after)


def _place(
    spans: Sequence[Span], articles: Sequence[RowChange], statuses: Sequence[StatusChange]
) -> Place | None:
    if spans:
        return Place(spans[0].article_id, spans[0].passage)
    if articles:
        return Place(_id(articles[0]))
    return Place(statuses[0].article_id) if statuses else None


def _live(row: Row | None) -> bool:
    """Tell whether an article stands on the lists."""
    return row is not None and row["removed_at"] is None


def _id(change: RowChange) -> int:
    row = change.after or change.before
    if row is None:
        raise ValueError("a change without a row")
    row_id: int = row["id"]
    return row_id
