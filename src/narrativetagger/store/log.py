# SPDX-License-Identifier: Apache-2.0
"""The append-only log of edits: one hash chain per installation (SCHEMA rule 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid5

from narrativetagger.core.canonical import LARGEST, canonical_json
from narrativetagger.core.chain import GENESIS, LogEntry, entry_hash, payload_hash
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.meta import meta
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


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stands in the log for an article that was purged.

    Attributes:
        article_uid: Which article.
        counts: How many rows of each table went with it.
    """

    article_uid: str
    counts: dict[str, int]


def append(
    store: Store,
    rows: Sequence[LoggedRow | Tombstone],
    *,
    kind: str,
    at: str,
    analyst_uid: str,
    edit_uid: str,
    installation_uid: str,
    salts: Callable[[], str],
) -> None:
    """Add one entry for each changed row to an installation's chain.

    The tail is read inside the writing transaction. The first entry of a chain cites the last hash
    that the file holds. A file that began as a copy has chains of its own: no two files share one.

    Args:
        store: The project, inside the transaction that changed the rows.
        rows: What changed, in order.
        kind: What the analyst did.
        at: When.
        analyst_uid: Who did it.
        edit_uid: Groups the rows of one edit.
        installation_uid: Names the installation, and with that the chain.
        salts: A new salt on each call, in hexadecimal.
    """
    chain_uid = _chain_uid(store, installation_uid)
    last, tail = _tail(store, chain_uid)
    facts = {"installation_uid": chain_uid, "edit_uid": edit_uid, "analyst_uid": analyst_uid}
    facts |= {"at": at, "kind": kind}
    for seq, row in enumerate(rows, start=last + 1):
        entry = _entry(_subject(store, row), salts(), {**facts, "seq": seq, "prev_hash": tail})
        _insert(store, entry)
        tail = entry.hash


def head(store: Store) -> tuple[int, str]:
    """Return how many entries the log has, and the hash of the last; ``GENESIS`` when none."""
    row = store.row("SELECT hash FROM log ORDER BY id DESC LIMIT 1")
    count = store.row("SELECT count(*) FROM log")
    return int(count[0]) if count else 0, str(row[0]) if row else GENESIS


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


def _entry(subject: dict[str, Any], salt: str, facts: dict[str, Any]) -> LogEntry:
    """Return an entry, hashed.

    Args:
        subject: What it is about, and its payload.
        salt: A new salt.
        facts: Everything else but the hashes.
    """
    hashed = payload_hash(salt, subject["payload"])
    entry = LogEntry(**facts, **subject, salt=salt, payload_hash=hashed, hash="")
    return replace(entry, hash=entry_hash(entry))


def _subject(store: Store, row: LoggedRow | Tombstone) -> dict[str, Any]:
    """Return what an entry is about, and its payload."""
    if isinstance(row, Tombstone):
        payload = {"before": None, "after": None, "purged": row.counts}
        entity, uid, article_uid = "article", row.article_uid, row.article_uid
    else:
        payload = {"before": loggable(row.before), "after": loggable(row.after)}
        entity, uid, article_uid = row.table, _known(row)["uid"], _article_uid(store, row)
    return {
        "entity": entity,
        "entity_uid": uid,
        "article_uid": article_uid,
        "payload": canonical_json(payload),
    }


def _chain_uid(store: Store, installation_uid: str) -> str:
    """Return the name of an installation's chain in this file: its own uid, except in a copy."""
    seed = meta(store, "chain_seed")
    try:
        return str(uuid5(UUID(seed), installation_uid)) if seed else installation_uid
    except ValueError as error:
        raise UserError(DAMAGED, name=store.path.name) from error


def _tail(store: Store, installation_uid: str) -> tuple[int, str]:
    """Return number and hash that the next entry of a chain follows."""
    row = store.row(
        "SELECT seq, hash FROM log WHERE installation_uid = ? ORDER BY seq DESC LIMIT 1",
        (installation_uid,),
    )
    if row is not None:
        seq, digest = row
        if not isinstance(seq, int) or seq >= LARGEST:
            raise UserError(DAMAGED, name=store.path.name)
        return seq, str(digest)
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
