# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import Field, fields, replace
from hashlib import sha256

import pytest

from narrativetagger.core.chain import (
    ALTERED,
    GENESIS,
    MISPLACED,
    PAYLOAD_ALTERED,
    PAYLOAD_LOST,
    UNFOLLOWED,
    LogEntry,
    entry_hash,
    payload_hash,
    verify,
)


def entry(installation: str, seq: int, prev_hash: str) -> LogEntry:
    payload = f'{{"after":{{"n":{seq}}},"before":null}}'
    bare = LogEntry(
        installation_uid=installation,
        seq=seq,
        edit_uid=f"edit {seq}",
        analyst_uid="analyst",
        at="2026-11-22T11:28:05.123Z",
        kind="add_span",
        entity="span",
        entity_uid=f"span {seq}",
        article_uid="article",
        payload=payload,
        salt="5a17",
        payload_hash=payload_hash("5a17", payload),
        prev_hash=prev_hash,
        hash="",
    )
    return replace(bare, hash=entry_hash(bare))


def chain(*installations: str) -> list[LogEntry]:
    """Return a log as the installations would write it in this order."""
    entries: list[LogEntry] = []
    tails: dict[str, LogEntry] = {}
    for installation in installations:
        before = tails.get(installation)
        last = before or (entries[-1] if entries else None)
        made = entry(installation, before.seq + 1 if before else 1, last.hash if last else GENESIS)
        tails[installation] = made
        entries.append(made)
    return entries


def problems(entries: list[LogEntry]) -> list[tuple[int, str]]:
    return [(problem.entry.seq, problem.text) for problem in verify(entries)]


def test_hashes_are_a_contract() -> None:
    first = entry("here", 1, GENESIS)
    assert first.payload is not None
    assert first.payload_hash == sha256(f"5a17{first.payload}".encode()).hexdigest()
    facts = (
        '["here",1,"edit 1","analyst","2026-11-22T11:28:05.123Z","add_span","span","span 1",'
        f'"article","{first.payload_hash}","{GENESIS}"]'
    )
    assert first.hash == sha256(facts.encode()).hexdigest()


@pytest.mark.parametrize(
    "installations",
    [[], ["a"], ["a"] * 5, ["a", "b", "b"], ["a", "a", "b", "a", "b", "c"]],
    ids=" ".join,
)
def test_an_honest_log_verifies(installations: list[str]) -> None:
    assert problems(chain(*installations)) == []


@pytest.mark.parametrize(
    "name",
    [
        field.name
        for field in fields(LogEntry)
        if field.name not in ("seq", "payload", "salt", "prev_hash", "hash")
    ],
)
def test_a_changed_fact_shows(name: str) -> None:
    entries = chain("a", "a", "a")
    entries[2] = replace(entries[2], **{name: "other"})
    assert (entries[2].seq, ALTERED) in problems(entries)


def test_facts_cannot_be_shifted_between_neighbours() -> None:
    first = entry("a", 1, GENESIS)
    shifted = replace(first, kind=f'{first.kind}","{first.entity}', entity=first.entity_uid)
    assert entry_hash(shifted) != entry_hash(first)


@pytest.mark.parametrize("name", ["payload", "salt"])
def test_a_changed_payload_shows(name: str) -> None:
    entries = chain("a", "a")
    entries[0] = replace(entries[0], **{name: "other"})
    assert problems(entries) == [(1, PAYLOAD_ALTERED)]


def emptied(entry: LogEntry) -> LogEntry:
    return replace(entry, payload=None, salt=None)


def tombstone(entry: LogEntry, article_uid: str = "article") -> LogEntry:
    """Turn an entry into one that tells of a purge."""
    facts = {"kind": "purge", "entity": "article", "entity_uid": article_uid}
    bare = replace(entry, **facts, article_uid=article_uid)
    return replace(bare, hash=entry_hash(bare))


def test_a_purge_leaves_the_chain_whole() -> None:
    entries = chain("a", "b", "b")
    entries = [emptied(entries[0]), emptied(entries[1]), tombstone(entries[2])]
    assert problems(entries) == []


def test_what_was_purged_twice_is_empty_but_for_the_last_tombstone() -> None:
    entries = chain("a", "b", "c")
    entries[1] = tombstone(entries[1])
    entries[2] = tombstone(replace(entries[2], prev_hash=entries[1].hash))
    assert problems([*map(emptied, entries[:2]), entries[2]]) == []


@pytest.mark.parametrize(
    "changes",
    [{"kind": "edit"}, {"entity": "span"}, {"entity_uid": "x"}, {"article_uid": "other"}],
    ids=str,
)
def test_only_a_purge_of_the_same_article_may_empty_an_entry(changes: dict[str, str]) -> None:
    entries = chain("a", "a")
    bare = replace(tombstone(entries[1]), **changes)
    entries = [emptied(entries[0]), replace(bare, hash=entry_hash(bare))]
    assert problems(entries) == [(1, PAYLOAD_LOST)]


def test_a_purge_excuses_nothing_after_it() -> None:
    entries = chain("a", "a")
    entries[0] = tombstone(entries[0])
    later = replace(entries[1], prev_hash=entries[0].hash)
    entries[1] = emptied(replace(later, hash=entry_hash(later)))
    assert problems(entries) == [(2, PAYLOAD_LOST)]


def test_a_purge_that_was_altered_excuses_nothing() -> None:
    entries = chain("a", "a")
    entries = [emptied(entries[0]), replace(tombstone(entries[1]), hash="0")]
    assert problems(entries) == [(2, ALTERED), (1, PAYLOAD_LOST)]


@pytest.mark.parametrize("name", ["payload", "salt"])
def test_a_purge_empties_payload_and_salt(name: str) -> None:
    entries = chain("a", "a")
    entries = [replace(entries[0], **{name: None}), tombstone(entries[1])]
    assert problems(entries) == [(1, PAYLOAD_ALTERED)]


@pytest.mark.parametrize("value", [None, 7, 2**63 - 1, 0.5, b"\xff", ""], ids=repr)
@pytest.mark.parametrize("field", fields(LogEntry), ids=lambda field: field.name)
def test_nothing_in_any_column_stops_the_search(field: Field, value: object) -> None:
    entries = chain("a", "a", "a", "b")
    entries[1] = replace(entries[1], **{field.name: value})
    assert {seq for seq, _ in problems(entries)} & {2, 3, value}


def test_a_missing_entry_shows() -> None:
    entries = chain("a", "a", "a", "b")
    del entries[1]
    assert problems(entries) == [(3, MISPLACED)]


def test_a_missing_beginning_shows() -> None:
    assert problems(chain("a", "a")[1:]) == [(2, MISPLACED)]


def test_exchanged_entries_show() -> None:
    entries = chain("a", "a", "a")
    entries[0], entries[1] = entries[1], entries[0]
    assert problems(entries) == [(2, MISPLACED), (1, MISPLACED), (3, MISPLACED)]


def test_an_entry_written_anew_breaks_the_next() -> None:
    entries = chain("a", "a")
    anew = replace(entries[0], kind="remove_span")
    entries[0] = replace(anew, hash=entry_hash(anew))
    assert problems(entries) == [(2, UNFOLLOWED)]


def test_a_new_chain_cites_the_last_hash_of_the_file() -> None:
    entries = chain("a", "a", "b")
    entries[2] = entry("b", 1, GENESIS)
    assert problems(entries) == [(1, UNFOLLOWED)]


def test_a_cut_tail_cannot_be_seen() -> None:
    assert problems(chain("a", "a", "a")[:2]) == []
