# SPDX-License-Identifier: Apache-2.0
"""The append-only log of edits: one hash chain per installation (SCHEMA rule 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import Any

from narrativetagger.core.canonical import canonical_json
from narrativetagger.core.chain import GENESIS, LogEntry, entry_hash, payload_hash
from narrativetagger.store.connection import Store
from narrativetagger.store.rows import Row

_NAMES = tuple(field.name for field in fields(LogEntry))
_COLUMNS = ", ".join(_NAMES)


@dataclass(frozen=True, slots=True)
class LoggedRow:
    """One row that an edit changed.

    Attributes:
        table: Name of the table.
        before: The whole row as it was, None when it is new.
        after: The whole row as it is now, None when it is gone.
    """

    table: str
    before: Row | None
    after: Row | None


def append(
    store: Store,
    rows: Sequence[LoggedRow],
    *,
    kind: str,
    at: str,
    analyst_uid: str,
    edit_uid: str,
    installation_uid: str,
    salts: Callable[[], str],
) -> None:
    """Add one entry for each changed row to an installation's chain.

    The tail is read inside the writing transaction. The first entry of an installation cites the
    last hash that the file holds, of whatever chain.

    Args:
        store: The project, inside the transaction that changed the rows.
        rows: What changed, in order.
        kind: What the analyst did.
        at: When.
        analyst_uid: Who did it.
        edit_uid: Groups the rows of one edit.
        installation_uid: Names the chain.
        salts: A new salt on each call, in hexadecimal.
    """
    last, tail = _tail(store, installation_uid)
    facts = {
        "installation_uid": installation_uid,
        "edit_uid": edit_uid,
        "analyst_uid": analyst_uid,
        "at": at,
        "kind": kind,
    }
    for seq, row in enumerate(rows, start=last + 1):
        entry = _entry(store, row, salts(), {**facts, "seq": seq, "prev_hash": tail})
        _insert(store, entry)
        tail = entry.hash


def entries(store: Store, installation_uid: str | None = None) -> Iterator[LogEntry]:
    """Yield the log in the order it was written, or one installation's chain of it."""
    if installation_uid is None:
        found = store.stream(f"SELECT {_COLUMNS} FROM log ORDER BY id")
    else:
        sql = f"SELECT {_COLUMNS} FROM log WHERE installation_uid = ? ORDER BY seq"
        found = store.stream(sql, (installation_uid,))
    return (LogEntry(*row) for row in found)


def loggable(row: Mapping[str, str | int | bytes | None] | None) -> Row | None:
    """Return a row as it stands in a payload: bytes as their SHA-256 in hexadecimal."""
    if row is None:
        return None
    return {
        name: sha256(value).hexdigest() if isinstance(value, bytes) else value
        for name, value in row.items()
    }


def _entry(store: Store, row: LoggedRow, salt: str, facts: dict[str, Any]) -> LogEntry:
    """Return the entry for one changed row, hashed."""
    payload = canonical_json({"before": loggable(row.before), "after": loggable(row.after)})
    entry = LogEntry(
        **facts,
        entity=row.table,
        entity_uid=_known(row)["uid"],
        article_uid=_article_uid(store, row),
        payload=payload,
        salt=salt,
        payload_hash=payload_hash(salt, payload),
        hash="",
    )
    return replace(entry, hash=entry_hash(entry))


def _tail(store: Store, installation_uid: str) -> tuple[int, str]:
    """Return number and hash that the next entry of a chain follows."""
    row = store.row(
        "SELECT seq, hash FROM log WHERE installation_uid = ? ORDER BY seq DESC LIMIT 1",
        (installation_uid,),
    )
    if row is not None:
        return int(row[0]), str(row[1])
    last = store.row("SELECT hash FROM log ORDER BY id DESC LIMIT 1")
    return 0, GENESIS if last is None else str(last[0])


def _article_uid(store: Store, row: LoggedRow) -> str:
    """Return the uid of the article a row belongs to, empty when it belongs to none."""
    known = _known(row)
    if row.table == "article":
        return str(known["uid"])
    if "article_id" not in known:
        return ""
    found = store.row("SELECT uid FROM article WHERE id = ?", (known["article_id"],))
    return "" if found is None else str(found[0])


def _known(row: LoggedRow) -> Row:
    """Return the row as it is, or as it was when it is gone."""
    known = row.after or row.before
    if known is None:
        raise ValueError("a change without a row")
    return known


def _insert(store: Store, entry: LogEntry) -> None:
    marks = ", ".join("?" * len(_NAMES))
    values = tuple(getattr(entry, name) for name in _NAMES)
    store.write(f"INSERT INTO log ({_COLUMNS}) VALUES ({marks})", values)
