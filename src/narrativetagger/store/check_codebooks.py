# SPDX-License-Identifier: Apache-2.0
"""Check the facts about a project, and each codebook against the version that it says it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.store.connection import Store

NEEDED = ("project_uid", "created", "created_by_version", "active_codebook")
"""Facts that every project has; none of them stands in the log."""

UIDS = ("project_uid", "chain_seed")

NO_FACT = QT_TRANSLATE_NOOP("messages", "The project does not say its {key}.")
NO_UID = QT_TRANSLATE_NOOP("messages", "The project's {key} is no uid.")
NO_ACTIVE_BOOK = QT_TRANSLATE_NOOP("messages", "The active codebook is not there.")
NO_VERSION = QT_TRANSLATE_NOOP("messages", "The present version of the codebook is missing.")
OTHER_TAGS = QT_TRANSLATE_NOOP(
    "messages", "The tags of the codebook are not those of its present version."
)

_BOOKS = """
SELECT codebook.id, codebook.uid, json FROM codebook LEFT JOIN codebook_version
ON codebook_id = codebook.id AND codebook_version.version = codebook.version
ORDER BY codebook.id
"""

_TAGS = """
SELECT tag.uid, tag.code, coalesce(parent.code, ''), tag.mention, tag.retired,
    tag.names, tag.definitions, tag.examples
FROM tag LEFT JOIN tag AS parent ON parent.id = tag.parent_id
WHERE tag.codebook_id = ? ORDER BY tag.code
"""

_RULES = ("uid", "code", "parent_code", "mention", "retired", "names", "definitions", "examples")
"""What makes a new version of a codebook when it changes (SCHEMA rule 6)."""


def fact_problems(store: Store) -> Iterator[UserError]:
    """Find facts about the project that are missing or make no sense."""
    facts = dict(store.rows("SELECT key, value FROM meta"))
    for key in NEEDED:
        if key not in facts:
            yield UserError(NO_FACT, key=key)
    for key in UIDS:
        if key in facts and not _is_uid(facts[key]):
            yield UserError(NO_UID, key=key)
    active = facts.get("active_codebook")
    if active is not None and not store.row("SELECT 1 FROM codebook WHERE uid = ?", (active,)):
        yield UserError(NO_ACTIVE_BOOK)


def codebook_problems(store: Store) -> Iterator[tuple[object, UserError]]:
    """Find codebooks with tags that are not as their version says.

    A tag that is missing is found by the log; a salvaged project may do without.

    Yields:
        The codebook's uid as it was read, and what is wrong.
    """
    for book_id, uid, version in store.rows(_BOOKS):
        if version is None:
            yield uid, UserError(NO_VERSION)
        elif not _agree(version, store.rows(_TAGS, (book_id,))):
            yield uid, UserError(OTHER_TAGS)


def _is_uid(said: object) -> bool:
    """Tell whether something is a UUID as this program writes it."""
    try:
        return str(UUID(str(said))) == said
    except ValueError:
        return False


def _agree(version: str | bytes, rows: list[tuple[Any, ...]]) -> bool:
    """Tell whether tags have the rules that a version of their codebook gives them."""
    try:
        written = [[tag[name] for name in _RULES] for tag in json.loads(version)["tags"]]
        return all(
            [*row[:3], bool(row[3]), bool(row[4]), *map(json.loads, row[5:])] in written
            for row in rows
        )
    except (ValueError, LookupError, TypeError, RecursionError):
        return False
