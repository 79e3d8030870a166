# SPDX-License-Identifier: Apache-2.0
"""Codebooks: tags with their rules, as a tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import ascii_uppercase
from uuid import UUID, uuid5

NAMESPACE = UUID("8f0f6b3c-5d7e-5c2a-9d0b-6f1f4f1a7c11")
"""Of the uids of shipped codebooks and tags (RFC 9562, version 5): the same in all projects, so
never to be changed."""

PATH_SEPARATOR = " > "


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of a project.

    Attributes:
        id: Row id.
        uid: Name outside the project.
        codebook_id: Row id of its codebook.
        parent_id: Row id of the tag above; None for a top tag.
        code: Fixed name in exports; its dots carry no meaning.
        names: Name by language.
        definitions: Rule by language.
        examples: Examples by language.
        colour: ``#rrggbb``.
        key: Its digit among its siblings; empty for none.
        position: Order in the codebook.
        mention: Whether it stands for talk about messaging, kept out of counts.
        applies_to: ``span`` or ``article``.
        retired: Whether it is no longer offered.
    """

    id: int
    uid: str
    codebook_id: int
    parent_id: int | None
    code: str
    names: Mapping[str, str]
    definitions: Mapping[str, str]
    examples: Mapping[str, str]
    colour: str
    key: str
    position: int
    mention: bool
    applies_to: str
    retired: bool

    def name(self, language: str) -> str:
        """Return its name in a language, else in English, else its code."""
        return self.names.get(language) or self.names.get("en") or self.code

    def definition(self, language: str) -> str:
        """Return its rule in a language, else in English."""
        return self.definitions.get(language) or self.definitions.get("en", "")


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """A codebook of a project, with what is asked of it at every key press ready.

    Attributes:
        id: Row id.
        uid: Name outside the project.
        name: As shown and exported.
        version: Rises with each change of a rule.
        source: Where it came from.
        tags: All tags in order, parents before their sub-tags.
    """

    id: int
    uid: str
    name: str
    version: int
    source: str
    tags: tuple[Tag, ...]
    _by_id: dict[int, Tag] = field(init=False, repr=False, default_factory=dict)
    _by_code: dict[str, Tag] = field(init=False, repr=False, default_factory=dict)
    _children: dict[int | None, list[Tag]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Sort the tags by what they are asked for."""
        for tag in self.tags:
            self._by_id[tag.id] = tag
            self._by_code[tag.code] = tag
            self._children.setdefault(tag.parent_id, []).append(tag)

    def tag(self, tag_id: int) -> Tag:
        """Return a tag by its row id.

        Raises:
            KeyError: If it belongs to another codebook.
        """
        return self._by_id[tag_id]

    def by_code(self, code: str) -> Tag | None:
        """Return a tag by its code, None when there is none."""
        return self._by_code.get(code)

    def children(self, tag_id: int | None) -> tuple[Tag, ...]:
        """Return the sub-tags of a tag in order; the top tags for None."""
        return tuple(self._children.get(tag_id, ()))

    def digit(self, parent_id: int | None, key: str) -> Tag | None:
        """Return the sub-tag of a tag that has a key, None when none has."""
        return next((tag for tag in self._offered(parent_id) if tag.key == key), None)

    def lettered(self, parent_id: int | None) -> dict[str, Tag]:
        """Return the sub-tags of a tag that have no digit, by the letters that stand for them."""
        without = (tag for tag in self._offered(parent_id) if not tag.key)
        return dict(zip(ascii_uppercase, without, strict=False))

    def digits(self, parent_id: int | None) -> dict[str, Tag]:
        """Return the sub-tags of a tag by their digits, in order of these."""
        found = {tag.key: tag for tag in reversed(self._offered(parent_id)) if tag.key}
        return dict(sorted(found.items()))

    def _offered(self, parent_id: int | None) -> list[Tag]:
        return [tag for tag in self.children(parent_id) if not tag.retired]

    def ancestors(self, tag_id: int) -> tuple[Tag, ...]:
        """Return a tag with all above it, the top one first."""
        tag = self.tag(tag_id)
        return (tag,) if tag.parent_id is None else (*self.ancestors(tag.parent_id), tag)

    def path(self, tag_id: int, language: str) -> str:
        """Return the names from the top tag down, such as ``Official framing > Euphemism``."""
        return PATH_SEPARATOR.join(tag.name(language) for tag in self.ancestors(tag_id))

    def levels(self, tag_id: int) -> tuple[str, str]:
        """Return the codes of the first two of a tag's ancestors and itself (SCHEMA rule 5)."""
        codes = [tag.code for tag in self.ancestors(tag_id)]
        return codes[0], codes[1] if len(codes) > 1 else ""

    def subtree_ids(self, tag_id: int) -> tuple[int, ...]:
        """Return the row ids of a tag and of all below it."""
        below = (self.subtree_ids(child.id) for child in self.children(tag_id))
        return (tag_id, *(found for ids in below for found in ids))


@dataclass(frozen=True, slots=True)
class TagDraft:
    """A tag on its way into a project; attributes as in ``Tag``.

    Attributes:
        parent_code: Code of the tag above; empty for a top tag.
    """

    uid: str
    code: str
    parent_code: str
    names: Mapping[str, str]
    definitions: Mapping[str, str]
    examples: Mapping[str, str]
    colour: str
    key: str
    mention: bool
    applies_to: str
    retired: bool


@dataclass(frozen=True, slots=True)
class CodebookDraft:
    """A codebook on its way into a project; attributes as in ``Codebook``.

    Attributes:
        tags: Parents before their sub-tags.
    """

    uid: str
    name: str
    version: int
    source: str
    tags: tuple[TagDraft, ...]


def shipped_uid(book: str, code: str = "") -> str:
    """Return the uid of a codebook, or of a tag in it, that is the same everywhere.

    Args:
        book: Name of the codebook.
        code: Code of the tag; empty for the codebook itself.
    """
    return str(uuid5(NAMESPACE, f"{book}/{code}" if code else book))
