# SPDX-License-Identifier: Apache-2.0
"""The log in stretches, found by row id, so that its length costs nothing.

Texts are read as bytes and decoded here: an entry that somebody broke is shown as far as it can
be read, and does not take those beside it along.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import groupby
from operator import itemgetter

from narrativetagger.core.chain import GENESIS
from narrativetagger.core.logged_edits import EditRows, LogFilter, LoggedArticle
from narrativetagger.store.connection import Store

_CHAINS = """
WITH RECURSIVE chain(uid) AS (
    SELECT min(installation_uid) FROM log
    UNION ALL
    SELECT (SELECT min(installation_uid) FROM log WHERE installation_uid > uid) FROM chain
    WHERE uid IS NOT NULL
)
SELECT (SELECT max(seq) FROM log WHERE installation_uid = uid) FROM chain WHERE uid IS NOT NULL
"""
"""The length of each chain; SQLite by itself would walk through the whole index for it."""


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry of the log as it stands there, hashes left out.

    Attributes:
        at: When.
        kind: What was done.
        analyst_uid: Who did it.
        entity: Table of the changed row.
        entity_uid: Its uid.
        article_uid: Uid of its article; empty when it has none.
        payload: JSON of the row before and after; None once purged.
    """

    at: str
    kind: str
    analyst_uid: str
    entity: str
    entity_uid: str
    article_uid: str
    payload: bytes | None


_ENTRY = ", ".join(f"CAST({field.name} AS BLOB)" for field in fields(RawEntry))
_EDIT = "CAST(edit_uid AS BLOB)"


def newest_entry(store: Store) -> int:
    """Return the row id of the newest entry, 0 when there is none."""
    row = store.row("SELECT max(id) FROM log")
    return int(row[0] or 0) if row else 0


def chain_end(store: Store) -> tuple[int, str]:
    """Return how long all chains are together, and the hash of the newest entry.

    The length is what the entries say of their places, so that it costs the same in any log; an
    entry that was taken out is for ``check`` to find.
    """
    row = store.row("SELECT CAST(hash AS BLOB) FROM log ORDER BY id DESC LIMIT 1")
    lengths = (length for (length,) in store.rows(_CHAINS))
    return sum(lengths), GENESIS if row is None else _decoded(row[0])


def stretch_below(store: Store, high: int, length: int) -> int:
    """Return where a stretch of entries begins that ends below a row id and cuts no edit in two.

    Args:
        store: The project.
        high: Row id above the stretch.
        length: About how many row ids it spans.

    Returns:
        The lowest row id of the stretch; 0 when nothing lies below it.
    """
    top = store.row("SELECT max(id) FROM log WHERE id < ?", (high,))
    if top is None or top[0] is None:
        return 0
    lowest = store.row(
        f"SELECT id, {_EDIT} FROM log WHERE id >= ? ORDER BY id LIMIT 1", (top[0] - length + 1,)
    )
    below = lowest and store.row(
        f"SELECT id FROM log WHERE id < ? AND {_EDIT} IS NOT ? ORDER BY id DESC LIMIT 1", lowest
    )
    return int(below[0]) + 1 if below else 0


def edits_between(store: Store, wanted: LogFilter, low: int, high: int) -> list[EditRows]:
    """Return the edits in a stretch of the log, the newest first.

    Args:
        store: The project.
        wanted: Which entries count.
        low: Lowest row id of the stretch.
        high: Row id above it.
    """
    sql = f"SELECT {_EDIT}, id FROM log WHERE id >= ? AND id < ?{_conditions(wanted)}"
    found = store.stream(f"{sql} ORDER BY id DESC", (low, high, *_values(wanted)))
    edits = []
    for _, rows in groupby(found, key=itemgetter(0)):
        ids = [row_id for _, row_id in rows]
        edits.append(EditRows(ids[-1], ids[0]))
    return edits


def entries_of(store: Store, wanted: LogFilter, edit: EditRows, most: int) -> list[RawEntry]:
    """Return the first entries of an edit, in the order in which they were written.

    Args:
        store: The project.
        wanted: Which entries count.
        edit: Where it stands.
        most: How many to read at most.
    """
    sql = f"SELECT {_ENTRY} FROM log WHERE id BETWEEN ? AND ?{_conditions(wanted)}"
    rows = store.rows(f"{sql} ORDER BY id LIMIT ?", (edit.first, edit.last, *_values(wanted), most))
    return [_entry(*row) for row in rows]


def count_entries(store: Store, wanted: LogFilter, edit: EditRows) -> int:
    """Return how many entries of an edit are wanted, readings that go along not counted."""
    sql = (
        "SELECT count(*), count(*) FILTER (WHERE entity != 'reading') FROM log"
        f" WHERE id BETWEEN ? AND ?{_conditions(wanted)}"
    )
    row = store.row(sql, (edit.first, edit.last, *_values(wanted)))
    return int(row[1] or row[0]) if row else 0


def has_other_article(store: Store, edit: EditRows, article_uid: str) -> bool:
    """Tell whether an edit touched another article too."""
    sql = "SELECT 1 FROM log WHERE id BETWEEN ? AND ? AND article_uid NOT IN ('', ?) LIMIT 1"
    return store.row(sql, (edit.first, edit.last, article_uid)) is not None


def articles_named(store: Store, uids: Sequence[str]) -> Iterator[LoggedArticle]:
    """Yield the articles of some uids that are still there, removed ones too."""
    rows = store.rows(
        "SELECT id, uid, title, removed_at IS NULL FROM article"
        " WHERE uid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(uids)),),
    )
    return (LoggedArticle(row_id, uid, title, bool(live)) for row_id, uid, title, live in rows)


def all_articles(store: Store) -> Iterator[LoggedArticle]:
    """Yield all articles, removed ones too, the newest first."""
    sql = "SELECT id, uid, title, removed_at IS NULL FROM article ORDER BY id DESC"
    for row_id, uid, title, live in store.stream(sql):
        yield LoggedArticle(row_id, uid, title, bool(live))


def _entry(*columns: bytes | None) -> RawEntry:
    at, kind, analyst_uid, entity, entity_uid, article_uid = map(_decoded, columns[:-1])
    return RawEntry(at, kind, analyst_uid, entity, entity_uid, article_uid, columns[-1])


def _conditions(wanted: LogFilter) -> str:
    article = " AND article_uid = ?" if wanted.article_uid else ""
    return article + (" AND analyst_uid = ?" if wanted.analyst_uid else "")


def _values(wanted: LogFilter) -> list[str]:
    return [uid for uid in (wanted.article_uid, wanted.analyst_uid) if uid]


def _decoded(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")
