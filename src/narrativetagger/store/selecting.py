# SPDX-License-Identifier: Apache-2.0
"""From names that a person types to the rows of a project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from narrativetagger.core.codebook import Codebook, Tag
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.selections import Selection
from narrativetagger.store.analysts import analysts
from narrativetagger.store.codebooks import load_codebooks
from narrativetagger.store.connection import Store

NO_ARTICLE = QT_TRANSLATE_NOOP(
    "messages",
    "The project has no article {uid}; look at the list of articles for the uids there are.",
)
NO_TAG = QT_TRANSLATE_NOOP(
    "messages", "The project has no tag {tag}; look at the list of tags for the codes there are."
)
MANY_TAGS = QT_TRANSLATE_NOOP(
    "messages", "Several codebooks have a tag {tag}; put the codebook's name and a colon before it."
)
NO_ANALYST = QT_TRANSLATE_NOOP(
    "messages", "The project has no analyst named {name}; the names there are: {names}."
)

CHOSEN_SPANS = """
article_id IN (
    SELECT id FROM article WHERE removed_at IS NULL
    AND (:articles IS NULL OR id IN (SELECT value FROM json_each(:articles)))
)
AND (:tags IS NULL OR +tag_id IN (SELECT value FROM json_each(:tags)))
AND (:analysts IS NULL OR +analyst_id IN (SELECT value FROM json_each(:analysts)))
"""
"""Condition on ``span`` for ``Chosen.parameters``; the plus signs keep the order of the index."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A selection as row ids; None means all.

    Attributes:
        articles: Row ids of articles.
        tags: Row ids of tags, sub-tags included where they are wanted.
        analysts: Row ids of analysts.
    """

    articles: tuple[int, ...] | None
    tags: tuple[int, ...] | None
    analysts: tuple[int, ...] | None

    @property
    def parameters(self) -> dict[str, str | None]:
        """The row ids as JSON, for ``CHOSEN_SPANS``."""
        return {
            "articles": _json(self.articles),
            "tags": _json(self.tags),
            "analysts": _json(self.analysts),
        }


def chosen(store: Store, selection: Selection) -> Chosen:
    """Return the rows that a selection names.

    Raises:
        UserError: If it names an article, tag or analyst that the project does not have.
    """
    return Chosen(
        articles=_article_ids(store, selection.article_uids) if selection.article_uids else None,
        tags=_tag_ids(load_codebooks(store), selection.tags) if selection.tags else None,
        analysts=_analyst_ids(store, selection.analysts) if selection.analysts else None,
    )


def tag_named(codebooks: Iterable[Codebook], name: str) -> tuple[Codebook, Tag]:
    """Return the one tag that a code names, with its codebook.

    Args:
        codebooks: The codebooks to look in.
        name: ``CODE``, or ``BOOK:CODE`` where several books have the code.

    Raises:
        UserError: If there is no such tag, or several.
    """
    book, _, code = name.rpartition(":")
    found = [
        (codebook, tag)
        for codebook in codebooks
        if book in ("", codebook.name) and (tag := codebook.by_code(code)) is not None
    ]
    if not found:
        raise UserError(NO_TAG, tag=name)
    if len(found) > 1:
        raise UserError(MANY_TAGS, tag=name)
    return found[0]


def _article_ids(store: Store, uids: Sequence[str]) -> tuple[int, ...]:
    ids = []
    for uid in uids:
        row = store.row("SELECT id FROM article WHERE uid = ? AND removed_at IS NULL", (uid,))
        if row is None:
            raise UserError(NO_ARTICLE, uid=uid)
        ids.append(row[0])
    return tuple(ids)


def _tag_ids(codebooks: Sequence[Codebook], names: Sequence[str]) -> tuple[int, ...]:
    """Return the tags that codes name; one without ``=`` takes its sub-tags along."""
    ids: set[int] = set()
    for name in names:
        codebook, tag = tag_named(codebooks, name.removeprefix("="))
        ids |= {tag.id} if name.startswith("=") else set(codebook.subtree_ids(tag.id))
    return tuple(sorted(ids))


def _analyst_ids(store: Store, names: Sequence[str]) -> tuple[int, ...]:
    known = analysts(store)
    for name in names:
        if all(analyst.name != name for analyst in known):
            listed = ", ".join(analyst.name for analyst in known)
            raise UserError(NO_ANALYST, name=name, names=listed)
    return tuple(analyst.id for analyst in known if analyst.name in names)


def _json(ids: Sequence[int] | None) -> str | None:
    return None if ids is None else json.dumps(ids)
