# SPDX-License-Identifier: Apache-2.0
"""Edits of tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.ledger import Ledger


@dataclass(frozen=True, slots=True)
class SetTagColour:
    """Give tags another colour; it is no rule, so the codebook's version stays.

    Attributes:
        tag_ids: Row ids of the tags.
        colour: ``#rrggbb``.
    """

    kind: ClassVar[str] = "set_tag_colour"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Colour of a tag")

    tag_ids: tuple[int, ...]
    colour: str

    def apply(self, ledger: Ledger) -> None:
        """Write the colour."""
        for tag_id in self.tag_ids:
            ledger.update("tag", tag_id, {"colour": self.colour})
