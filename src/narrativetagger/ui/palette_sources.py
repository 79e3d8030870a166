# SPDX-License-Identifier: Apache-2.0
"""What can be found in the palette: actions and tags, which are few."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtGui import QAction

from narrativetagger.core.fuzzy import Names
from narrativetagger.ui.action_words import action_name, menu_name
from narrativetagger.ui.actions import ACTIONS
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_words import tag_path
from narrativetagger.ui.tag_keys import TagKeys

NOT_OFFERED = frozenset(("command_palette", *(f"digit_{digit}" for digit in range(10))))
"""Actions that mean nothing here: the palette itself, and digits, for which there are tags."""


class Entry(NamedTuple):
    """One row of the palette.

    Attributes:
        id: Names it from one start to the next, such as ``action/undo``.
        title: What is found by.
        detail: What it is, faint.
        key: Key that does the same, as menus show it; empty for none.
        colour: Of a tag; empty for what is none.
        run: Does it.
    """

    id: str
    title: str
    detail: str
    key: str
    colour: str
    run: Callable[[], object]


class Found(NamedTuple):
    """An entry with how well it matches; sorts as rows of the palette do."""

    rank: int
    kind: int
    distance: float
    entry: Entry


class Source(Protocol):
    """Finds entries of one kind."""

    def find(self, query: str) -> list[Found]:
        """Return what matches, within a few milliseconds."""

    def more(self, query: str) -> Iterator[list[Found]]:
        """Yield what else matches, in steps of a few milliseconds."""

    def named(self, entry_id: str) -> Entry | None:
        """Return the entry of this id, None when there is none any more."""


class FewEntries:
    """Finds among entries that are all there."""

    def __init__(self, kind: int, entries: list[Entry]) -> None:
        """Take the entries; ``kind`` sorts them among others that match as well."""
        self._kind = kind
        self._entries = entries
        self._names = Names()
        self._names.add([entry.title for entry in entries])

    def find(self, query: str) -> list[Found]:
        """Return what matches."""
        return [
            Found(match.rank, self._kind, match.distance, self._entries[match.row])
            for match in self._names.find(query)
        ]

    def more(self, query: str) -> Iterator[list[Found]]:
        """Yield what else matches."""
        for step in self._names.more(query):
            yield [
                Found(match.rank, self._kind, match.distance, self._entries[match.row])
                for match in step
            ]

    def named(self, entry_id: str) -> Entry | None:
        """Return the entry of this id, None when there is none."""
        return next((entry for entry in self._entries if entry.id == entry_id), None)

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._entries)


def action_entries(actions: Mapping[str, QAction]) -> FewEntries:
    """Return all actions that can be run now.

    Args:
        actions: Of the window, by id.
    """
    found = []
    for spec in ACTIONS:
        action = actions[spec.id]
        if action.isEnabled() and spec.id not in NOT_OFFERED:
            name, key = action_name(spec.id), str(action.data() or "")
            found.append(Entry(f"action/{spec.id}", name, menu_name(spec), key, "", action.trigger))
    return FewEntries(0, found)


def tag_entries(session: Session, tag_keys: TagKeys) -> FewEntries:
    """Return all tags of the codebook; each is given to the selected passage."""
    project, found = session.project, []
    for tag in project.codebook.tags if project else ():
        if project is None or tag.retired:
            continue
        above = project.codebook.ancestors(tag.id)
        path = tag_path(session, tag.id)
        digits = " ".join(one.key for one in above) if all(one.key for one in above) else ""
        give = partial(tag_keys.tag, tag.id)
        found.append(Entry(f"tag/{tag.uid}", path, "", digits, tag.colour, give))
    return FewEntries(1, found)


def analyst_entries(session: Session, become: Callable[[str], None], detail: str) -> FewEntries:
    """Return all analysts of the project; each tags from then on.

    Args:
        session: The open project.
        become: Lets the analyst of a name tag.
        detail: What an analyst is, in the language of the window.
    """
    project = session.project
    found = [
        Entry(f"analyst/{one.uid}", one.name, detail, "", one.colour, partial(become, one.name))
        for one in (project.analysts().values() if project else ())
    ]
    return FewEntries(3, found)
