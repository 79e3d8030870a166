# SPDX-License-Identifier: Apache-2.0
"""The hash chain of the edit log: what is hashed, and how it is verified (SCHEMA rule 1).

Each entry hashes its facts and the hash before it, so that an entry changed, taken out or put
elsewhere shows. What the chain cannot prove alone is that its tail was not cut off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain

from narrativetagger.core.canonical import canonical_json
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

GENESIS = "0" * 64
"""Stands for the hash before the first entry of a project."""

PURGE = "purge"
"""Kind of the entry that tells of an article deleted for good."""

ALTERED = QT_TRANSLATE_NOOP(
    "messages", "Entry {seq} of the chain {chain} was altered after it was written."
)
PAYLOAD_ALTERED = QT_TRANSLATE_NOOP(
    "messages", "Entry {seq} of the chain {chain} has a payload that was altered."
)
PAYLOAD_LOST = QT_TRANSLATE_NOOP(
    "messages",
    "Entry {seq} of the chain {chain} has lost its payload, though no purge tells of it.",
)
MISPLACED = QT_TRANSLATE_NOOP(
    "messages",
    "Before entry {seq} of the chain {chain}, an entry is missing or out of place.",
)
UNFOLLOWED = QT_TRANSLATE_NOOP(
    "messages", "Entry {seq} of the chain {chain} does not follow the entry before it."
)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One row of the log: one changed row of the project.

    Attributes:
        installation_uid: Names the chain.
        seq: Place in the chain, from 1.
        edit_uid: Groups the rows of one edit.
        analyst_uid: Who did it.
        at: When, ISO 8601 in UTC with milliseconds.
        kind: What the analyst did.
        entity: Table of the changed row.
        entity_uid: Its uid.
        article_uid: Uid of its article; empty when it has none.
        payload: Canonical JSON of the row before and after; None once purged.
        salt: Hexadecimal, kept from guessing a purged payload; None once purged.
        payload_hash: SHA-256 of salt and payload, in hexadecimal.
        prev_hash: Hash of the entry before.
        hash: Hash of this entry.
    """

    installation_uid: str
    seq: int
    edit_uid: str
    analyst_uid: str
    at: str
    kind: str
    entity: str
    entity_uid: str
    article_uid: str
    payload: str | None
    salt: str | None
    payload_hash: str
    prev_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class ChainProblem:
    """Something in the log that is not as it was written.

    Attributes:
        entry: The entry where it shows.
        text: What is wrong: English text with ``{seq}`` and ``{chain}``, marked for translation.
    """

    entry: LogEntry
    text: str


def payload_hash(salt: str, payload: str) -> str:
    """Return the SHA-256 of a salted payload, in hexadecimal."""
    return sha256((salt + payload).encode()).hexdigest()


def entry_hash(entry: LogEntry) -> str:
    """Return the hash that an entry must have.

    The facts stand in a JSON array, whose borders cannot be shifted between neighbours. Payload
    and salt enter by their hash only, so that a purge leaves the chain whole.
    """
    facts = [
        entry.installation_uid,
        entry.seq,
        entry.edit_uid,
        entry.analyst_uid,
        entry.at,
        entry.kind,
        entry.entity,
        entry.entity_uid,
        entry.article_uid,
        entry.payload_hash,
        entry.prev_hash,
    ]
    return sha256(canonical_json(facts).encode()).hexdigest()


def verify(entries: Iterable[LogEntry]) -> Iterator[ChainProblem]:
    """Yield what is wrong with a log, in one pass.

    A damaged file may hold anything in any column, so nothing is taken for granted.

    Args:
        entries: All chains of a project, in the order in which they were written.

    Yields:
        A problem for each entry that is altered, missing before it, or out of place; at the end,
        for each that has lost its payload without a later purge of its article.
    """
    tails: dict[str, LogEntry] = {}
    emptied: dict[str, list[LogEntry]] = {}
    last_hash = GENESIS
    for entry in entries:
        before = tails.get(entry.installation_uid)
        # The first entry of a chain cites the last hash of the file, of whatever chain.
        yield from _misplaced(entry, before, before.hash if before else last_hash)
        if not _has_its_hash(entry):
            yield ChainProblem(entry, ALTERED)
        elif is_tombstone(entry):
            emptied.pop(entry.article_uid, None)
        if entry.payload is None and entry.salt is None:
            emptied.setdefault(entry.article_uid, []).append(entry)
        elif not _has_its_payload(entry):
            yield ChainProblem(entry, PAYLOAD_ALTERED)
        tails[entry.installation_uid] = entry
        last_hash = entry.hash
    for entry in chain.from_iterable(emptied.values()):
        yield ChainProblem(entry, PAYLOAD_LOST)


def is_tombstone(entry: LogEntry) -> bool:
    """Tell whether an entry says that its article was deleted for good."""
    return (entry.kind, entry.entity, entry.entity_uid) == (PURGE, "article", entry.article_uid)


def _misplaced(entry: LogEntry, before: LogEntry | None, cited: str) -> Iterator[ChainProblem]:
    """Yield a problem when an entry does not follow the one before it in its chain."""
    seq = before.seq if before else 0
    if not isinstance(seq, int) or entry.seq != seq + 1:
        yield ChainProblem(entry, MISPLACED)
    elif entry.prev_hash != cited:
        yield ChainProblem(entry, UNFOLLOWED)


def _has_its_hash(entry: LogEntry) -> bool:
    try:
        return entry.hash == entry_hash(entry)
    except (TypeError, ValueError):
        return False


def _has_its_payload(entry: LogEntry) -> bool:
    salt, payload = entry.salt, entry.payload
    if not isinstance(salt, str) or not isinstance(payload, str):
        return False
    return entry.payload_hash == payload_hash(salt, payload)
