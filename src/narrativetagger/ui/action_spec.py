# SPDX-License-Identifier: Apache-2.0
"""What stands in the table of actions for each of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do.

    Attributes:
        id: Stable name, also the action's object name.
        text: English text with ``&`` before its mnemonic, translated in context ``actions``.
        slot: Attribute path of the method to call, from the window.
        menu: Id of the menu it stands in; empty for keys only.
        keys: Default keys, as ``key_router.Key`` parses them; the first one is shown.
        icon: Name of its icon; empty for none.
        arguments: Handed to the slot.
        separated: Whether a separator stands before it in the menu.
        holds: Attribute path of a method that tells whether it is on, called with the same
            arguments; empty for what is no state.
        repeats: Whether its key goes on firing while it is held.
    """

    id: str
    text: str
    slot: str
    menu: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    arguments: tuple[str | int, ...] = ()
    separated: bool = False
    holds: str = ""
    repeats: bool = True
