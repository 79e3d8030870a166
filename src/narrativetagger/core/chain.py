# SPDX-License-Identifier: Apache-2.0
"""The hash chain of the edit log: what is hashed, and how it is verified (SCHEMA rule 1).

Each entry hashes its facts and the hash before it, so that an entry changed, taken out or put
elsewhere shows. What the chain cannot prove alone is that its tail was not cut off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from narrativetagger.core.canonical import canonical_json

GENESIS = "0" * 64
"""Stands for the hash before the first entry of a project."""


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
        message: What is wrong, in English.
    """

    entry: LogEntry
    message: str


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

    Args:
        entries: All chains of a project, in the order in which they were written.

    Yields:
        A problem for each entry that is altered, missing before it, or out of place.
    """
    tails: dict[str, LogEntry] = {}
    last_hash = GENESIS
    for entry in entries:
        before = tails.get(entry.installation_uid)
        # The first entry of a chain cites the last hash of the file, of whatever chain.
        expected_hash = before.hash if before else last_hash
        if entry.seq != (before.seq if before else 0) + 1:
            yield ChainProblem(entry, "an entry before this one is missing or out of place")
        elif entry.prev_hash != expected_hash:
            yield ChainProblem(entry, "does not follow the entry before it")
        if not _has_its_hash(entry):
            yield ChainProblem(entry, "was altered after it was written")
        if entry.payload is not None and not _has_its_payload(entry):
            yield ChainProblem(entry, "has a payload that was altered")
        tails[entry.installation_uid] = entry
        last_hash = entry.hash


def _has_its_hash(entry: LogEntry) -> bool:
    """Tell whether an entry is what its hash says; a damaged file may hold bytes for text."""
    try:
        return entry.hash == entry_hash(entry)
    except (TypeError, ValueError):
        return False


def _has_its_payload(entry: LogEntry) -> bool:
    try:
        return entry.payload_hash == payload_hash(entry.salt or "", entry.payload or "")
    except (TypeError, ValueError):
        return False
