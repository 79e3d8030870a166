# SPDX-License-Identifier: Apache-2.0
"""Read a codebook from our own JSON format.

``{"format": "narrativetagger-codebook", "format_version": 1, "name", "version", "tags": [TAG…]}``
where a tag has ``code``, ``names`` and ``definitions`` by language, and may have ``colour`` (else
its parent's), ``mention``, ``applies_to``, ``retired`` and ``tags`` below it. A tag's key is its
place among its siblings, from 1 to 9.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

import msgspec

from narrativetagger.core.codebook import CodebookDraft, TagDraft, shipped_uid
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

BAD_CODEBOOK = QT_TRANSLATE_NOOP(
    "messages", "The codebook cannot be used: {fault}. Mend the file and try again."
)

KEYS = 9
"""Digits that tags of one level can have."""

Code = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._-]*$")]
Names = Annotated[dict[str, str], msgspec.Meta(min_length=1)]
Colour = Annotated[str, msgspec.Meta(pattern=r"^(#[0-9a-f]{6})?$")]


class _Tag(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: Code
    names: Names
    definitions: dict[str, str] = {}
    examples: dict[str, str] = {}
    colour: Colour = ""
    mention: bool = False
    applies_to: Literal["span", "article"] = "span"
    retired: bool = False
    tags: tuple[_Tag, ...] = ()


class _Book(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["narrativetagger-codebook"]
    format_version: Literal[1]
    name: str
    version: int
    tags: tuple[_Tag, ...]


def read_codebook(data: bytes) -> CodebookDraft:
    """Turn a codebook file into a codebook.

    Args:
        data: JSON in UTF-8, with a byte order mark or without.

    Raises:
        UserError: If it is not UTF-8, if something is missing or of the wrong kind, with its
            place, or if two tags have the same code.
    """
    try:
        book = msgspec.json.decode(data.decode("utf-8-sig"), type=_Book)
    except UnicodeDecodeError as error:
        raise UserError(BAD_CODEBOOK, fault=f"byte {error.start} is not UTF-8") from error
    except msgspec.DecodeError as error:
        raise UserError(BAD_CODEBOOK, fault=str(error)) from error
    tags = tuple(_drafts(book.name, book.tags, "", ""))
    twice = [code for code, count in Counter(tag.code for tag in tags).items() if count > 1]
    if twice:
        raise UserError(BAD_CODEBOOK, fault=f"two tags have the code {twice[0]}")
    return CodebookDraft(shipped_uid(book.name), book.name, book.version, "shipped", tags)


def _drafts(
    book: str, tags: Sequence[_Tag], parent_code: str, parent_colour: str
) -> Iterator[TagDraft]:
    """Yield the tags of a level, each with those below it."""
    for number, tag in enumerate(tags, start=1):
        colour = tag.colour or parent_colour
        if not colour:
            raise UserError(BAD_CODEBOOK, fault=f"the tag {tag.code} has no colour")
        yield TagDraft(
            uid=shipped_uid(book, tag.code),
            code=tag.code,
            parent_code=parent_code,
            names=tag.names,
            definitions=tag.definitions,
            examples=tag.examples,
            colour=colour,
            key=str(number) if number <= KEYS else "",
            mention=tag.mention,
            applies_to=tag.applies_to,
            retired=tag.retired,
        )
        yield from _drafts(book, tag.tags, tag.code, colour)
