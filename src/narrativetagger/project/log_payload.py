# SPDX-License-Identifier: Apache-2.0
"""What the payload of a log entry says of a row, read with distrust: anybody can edit a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

import msgspec

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.logged_edits import (
    AnalystFacts,
    Facts,
    LoggedChange,
    ReadingFacts,
    SpanFacts,
)

Row = dict[str, str | int | None]

_KINDS: dict[str, type[Facts]] = {
    "span": SpanFacts,
    "article": ArticleDetails,
    "analyst": AnalystFacts,
    "reading": ReadingFacts,
}

F = TypeVar("F", bound=Facts)


class Payload(msgspec.Struct, frozen=True):
    """A row before and after, as every payload has it."""

    before: Row | None
    after: Row | None


def change_in(entity: str, uid: str, payload: bytes) -> LoggedChange:
    """Return what an entry says of a row; of tables that nobody words, whether it was there.

    Args:
        entity: Table of the row.
        uid: Uid of the row.
        payload: The entry's JSON.

    Raises:
        ValueError: If the payload is none, or says other things than that table has.
    """
    try:
        said = msgspec.json.decode(payload, type=Payload)
        kind = _KINDS.get(entity)
        if kind is None:
            return LoggedChange(entity, uid, None, None)
        return LoggedChange(entity, uid, _facts(said.before, kind), _facts(said.after, kind))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"not the payload of an entry about {entity}") from error


def as_done(changes: Iterable[LoggedChange]) -> tuple[LoggedChange, ...]:
    """Return what the edit did that these changes took back."""
    inverted = [replace(one, before=one.after, after=one.before) for one in changes]
    return tuple(reversed(inverted))


def summed(changes: Iterable[LoggedChange]) -> tuple[LoggedChange, ...]:
    """Return the changes with one for each row, from its first before to its last after."""
    rows: dict[tuple[str, str], LoggedChange] = {}
    for change in changes:
        known = rows.setdefault((change.entity, change.uid), change)
        rows[change.entity, change.uid] = replace(known, after=change.after)
    return tuple(rows.values())


def _facts(row: Row | None, kind: type[F]) -> F | None:
    return None if row is None else msgspec.convert(row, kind)
