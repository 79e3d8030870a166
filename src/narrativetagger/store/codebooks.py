# SPDX-License-Identifier: Apache-2.0
"""Codebooks and their tags in the project file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields
from typing import Any
from uuid import UUID, uuid5

from narrativetagger.core.canonical import canonical_json
from narrativetagger.core.codebook import Codebook, CodebookDraft, Tag, TagDraft
from narrativetagger.core.errors import UserError
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DAMAGED
from narrativetagger.store.meta import meta
from narrativetagger.store.rows import Row

NO_COLOUR = "#808080"
"""Shown where a tag's colour is damaged: not worth refusing a project."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TAG_FIELDS = tuple(field.name for field in fields(Tag))
_TEXTS = ("uid", "code", "names", "definitions", "examples", "colour", "key", "applies_to")

InsertRow = Callable[[str, Row], int]
"""Inserts a row into a table and returns its id; a ledger's, so that it is logged."""


def load_codebooks(store: Store) -> tuple[Codebook, ...]:
    """Return all codebooks with their tags, the active one first.

    Raises:
        UserError: If one of them is damaged.
    """
    active = meta(store, "active_codebook")
    rows = store.rows(
        "SELECT id, uid, name, version, source FROM codebook ORDER BY uid <> ?, id", (active or "",)
    )
    try:
        return tuple(_codebook(store, row) for row in rows)
    except (ValueError, RecursionError) as error:
        raise UserError(DAMAGED, name=store.path.name) from error


def codebook_version(store: Store, tag_id: int) -> int:
    """Return the present version of the codebook that a tag belongs to.

    Raises:
        LookupError: If there is no such tag.
    """
    sql = "SELECT version FROM tag JOIN codebook ON codebook.id = codebook_id WHERE tag.id = ?"
    row = store.row(sql, (tag_id,))
    if row is None:
        raise LookupError(f"no tag {tag_id}")
    return int(row[0])


def insert_codebook(
    draft: CodebookDraft, insert: InsertRow, *, analyst_id: int, created: str
) -> int:
    """Insert a codebook, its first version and its tags.

    Args:
        draft: The codebook as read; parents stand before their sub-tags.
        insert: Writes each row.
        analyst_id: Row id of who adds it.
        created: Time of the adding.

    Returns:
        The row id of the codebook.
    """
    codebook_id = insert(
        "codebook",
        {"uid": draft.uid, "name": draft.name, "version": draft.version, "source": draft.source},
    )
    insert(
        "codebook_version",
        {
            "uid": str(uuid5(UUID(draft.uid), str(draft.version))),
            "codebook_id": codebook_id,
            "version": draft.version,
            "created": created,
            "analyst_id": analyst_id,
            "json": canonical_json(asdict(draft)),
        },
    )
    ids: dict[str, int] = {}
    for position, tag in enumerate(draft.tags):
        parent_id = ids[tag.parent_code] if tag.parent_code else None
        place = {"codebook_id": codebook_id, "parent_id": parent_id, "position": position}
        ids[tag.code] = insert("tag", {**place, **_tag_columns(tag)})
    return codebook_id


def _tag_columns(tag: TagDraft) -> Row:
    """Return what a tag's row says of the tag itself."""
    return {
        "uid": tag.uid,
        "code": tag.code,
        "names": canonical_json(dict(tag.names)),
        "definitions": canonical_json(dict(tag.definitions)),
        "examples": canonical_json(dict(tag.examples)),
        "colour": tag.colour,
        "key": tag.key,
        "mention": int(tag.mention),
        "applies_to": tag.applies_to,
        "retired": int(tag.retired),
    }


def _codebook(store: Store, row: tuple[Any, ...]) -> Codebook:
    """Return a codebook from its row.

    Raises:
        ValueError: If damage has left something else in it than was written.
    """
    book_id, *said, version, source = row
    _require_texts((*said, source))
    if not isinstance(version, int):
        raise ValueError("no version")
    tags = store.rows(
        f"SELECT {', '.join(_TAG_FIELDS)} FROM tag WHERE codebook_id = ? ORDER BY position, id",
        (book_id,),
    )
    uid, name = said
    book = Codebook(book_id, uid, name, version, source, tuple(map(_tag, tags)))
    _require_tree(book)
    return book


def _require_tree(book: Codebook) -> None:
    """Refuse tags that hang on themselves, or on a tag of no such codebook."""
    reached = 0
    open_ids = [tag.id for tag in book.children(None)]
    while open_ids:
        reached += 1
        open_ids += [tag.id for tag in book.children(open_ids.pop())]
    if reached != len(book.tags):
        raise ValueError("no tree of tags")


def _tag(row: tuple[Any, ...]) -> Tag:
    values = dict(zip(_TAG_FIELDS, row, strict=True))
    _require_texts([values[name] for name in _TEXTS])
    for name in ("names", "definitions", "examples"):
        values[name] = _by_language(values[name])
    for name in ("mention", "retired"):
        values[name] = bool(values[name])
    if not _COLOUR.fullmatch(values["colour"]):
        values["colour"] = NO_COLOUR
    return Tag(**values)


def _by_language(said: str) -> dict[str, str]:
    """Return what a column of JSON holds: texts by language."""
    found = json.loads(said)
    if not isinstance(found, dict):
        raise ValueError("no object by language")
    _require_texts(found.values())
    return found


def _require_texts(values: Iterable[object]) -> None:
    if not all(isinstance(value, str) for value in values):
        raise ValueError("no text")
